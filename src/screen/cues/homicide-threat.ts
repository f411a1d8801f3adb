import { cuesOf, lines } from '#screen/cue.ts';

/** A target, a time, a weapon or an approach makes a threat imminent; without any it is possible. */
export const homicideThreat = cuesOf('homicide-threat', [
  {
    id: 'will-kill',
    name: 'says they will kill someone',
    level: 'imminent',
    seconded: true,
    says: [
      '@intent _ @lethal',
      '@threatens _ to? @lethal',
      '@says .. @intent .. @lethal',
      'wants|want|wanted|plans|planning|planned|plan|ready|decided|swore|promised|vowed to _ @lethal',
      'amenaz* .. matar*|mat*|balear|apunalar',
      'va|voy|van a _ matar*|balear*|apunalar*|quemar*|degollar',
      'dice|jura|dijo que lo|la|los|las|le|va mata|matar|matara|mato',
      'lo|la|los|te mato|mata|matare',
      '@lethal .. @soon',
      '@gun|@knife .. @intent .. @kill',
      '@intent _ @kill .. @gun|@knife|@soon',
      'dead man|woman|meat',
      'wont live|see|make it to see|tomorrow|another|his|her|till',
      'good as dead',
      'put _ hit on|out',
      'hired|paid|paying someone|somebody|guy|dude|sicario to? kill|hurt|hit|handle|take|matar',
      'contract|hit on .. head|life',
      'last day|breath|meal on|of earth|breathing|walking|alive',
      'not|wont|never walk|walking away|out_of',
      'blood on his|her|their|my|the hands|floor|walls|streets',
      'death threat|threats',
      'amenaza|amenazas de muerte',
      'his|her days are numbered',
      'planea|piensa matar*',
      'lo|la quiere|quieren matar',
      'plomo|plomazo',
      'homicidal|hi with|and|w plan|intent|means|target|victim',
    ],
    unless: [
      '@lethal @self',
      'said lol|haha|jk',
      'budget|bill|program|project',
      'se va a matar de',
      'game|movie',
      'roaches|mice|rats|spiders|ants|bedbugs|weeds|wasps|mosquitoes|fleas|bacteria|germs|virus|mold|cucarachas|ratas|ratones',
    ],
    rises: [],
    fires: 'He said he is going to kill his landlord.',
    spares: 'He said he is going to bill his landlord.',
  },
  {
    id: 'would-hurt',
    name: 'speaks of hurting someone',
    level: 'hint',
    says: [
      'going|gonna to? pay for what|this|it',
      'will|hes|shes pay for what',
      '@will _ @harmWords',
      '@will _ @lethal',
      '@kill him|her|them|you|his|someone|somebody|people|everyone|neighbor|@partner|lo|la|me',
      'homicidal|homicidio',
      '@threatens',
      'threats',
      '@harmWords someone|somebody|people|others|him|her|them',
      'thoughts|thinking|fantasies|fantasizing|urges|dreams|talk|talks|talking of|about .. killing|hurting|harming|stabbing|shooting|strangling|revenge|violence',
      'revenge|venganza|vengarse|desquitarse|payback|get_even',
      'hes|shes|theyre gonna|going to? pay|regret|get|be sorry|catch|see',
      'will|ll|gonna pay|regret|be sorry|get whats|see what|find out|wish|learn',
      'get whats coming',
      'whats coming to',
      'watch .. back',
      'better watch|sleep|pray',
      'wait and see|till|until',
      'coming for',
      'got something for',
      'hit list',
      'list of names|people|everyone',
      'snap|snapping|snaps',
      'going|gonna|about to snap|lose it|blow|explode|go off|flip',
      'handle|handled it|this|him|her my|his|her|the|street|old way',
      'take|taking|took matters into',
      'handle|settle it|this himself|herself|myself|themselves|personally|outside|the',
      'someone|somebody|alguien .. get hurt|jumped|shot|stabbed|killed|die|lastimad*|muert*|hurt|got',
      'something bad|terrible|horrible|ugly',
      'algo malo|feo|terrible',
      'me las|la va|van a pagar|pagar',
      'las va a pagar',
      'se va a arrepentir',
      'ya vera|veran',
      'scared|afraid|worried .. might|will|could|gonna|going|he|she|hes|shes|do something|hurt|kill|snap|retaliate',
      'retaliat*',
      'stalking|following|follows|followed|watching|watches|tracking|casing|circling|parked outside|by|near',
      'sharpening',
      'fighting|fight|fights|jumped|jumping',
      'wants|want to? see|make .. suffer|bleed|pay|hurt',
      'wanted|wants|wish|wished|wishes .. dead|muert*',
      'hope|hopes .. dies|dead|die|burns|crashes|suffers',
    ],
    rises: [
      '@gun|@knife|@bomb & @soon|@has',
      '@gun|@knife .. @soon|waiting|outside|car|house|school|work',
      'outside her|his|their|the|of',
      'on the|his|her way',
      'en camino',
      'headed|heading|driving|drove|going|walking|otw|uber|bus|en route|pulling up|bought|loaded|took|got|strapped|has|tiene|trae & @gun|@knife|house|apartment|work|school|over there|job',
      'bought|loaded|carrying|carries|packing|took|grabbed|got _ @gun|@knife|machete',
      'knows where .. lives|live|works|sleeps',
      'tonight|tn|tonite|esta_noche',
      'right now',
      'this weekend|afternoon',
      'tomorrow|manana',
      'today|hoy',
      'when|soon|once he|she|they gets|get|comes|come|leaves|arrives',
      'when|cuando .. home|off work|asleep|sale|salga|llegue',
      'at her|his|the job|work|house|door|school',
      'waiting|espera|esperando for|outside|in|by',
      'as soon as|he gets out',
      'no longer denies',
      'serious|means it|not joking|for real|en_serio|fr',
      'saturday|friday|sunday|monday',
    ],
    unless: [
      'feelings|liver|kidneys|credit|chances|case|relationship|rapport|business|bottom|reputation|score|budget|stigma|trust|hurts|harm reduction',
      'snap|ebt|food|benefits|stamps|budget|interview|chat',
      '@self',
      'fight|fighting eviction|the|it|his|her|for|charge|case|appeal|decision|cancer|back|depression|addiction|landlord|ticket',
      'following|follows|follow_up|rules|plan|directions|the|his|her|through|instagram|facebook|page|recipe|schedule|instructions|treatment',
      'watch|watching|watches tv|movie|movies|kids|the_kids|the news|her kids|videos|football|show|children',
      'hi all|team|everyone|there|folks|yall|guys|friends|and thanks|quick|question|im|i|can|could|just|hope|happy|good|from|maam|again|please|hola',
      'nothing bad',
      'scared|afraid|worried .. lose|funding|benefits|housing|job|needles|flying|rent|audit|mad|offend|boundaries|rapport',
      'pay|paying|pays rent|bill|bills|copay|fee|for|me back|attention|@numbers',
      'he|she|i hi',
    ],
    fires: 'He said she is going to pay for what she did.',
    spares: 'He said she is going to play for the school band.',
  },
  {
    id: 'on-the-way',
    name: 'is on the way to a victim',
    level: 'imminent',
    now: true,
    says: [
      '@gun|@knife|machete|bat .. on|in his|her|the|their way|car|truck|lap|hand|waistband|to|bag|jacket|coat|uber & @kill|@lethal|@threatens|@partner|neighbor|house|boss|stepdad|dad|brother|mad|pay|looking|find|angry|furious|mouth|score|handle|talk|end|see|school|work|job|landlord',
      '@gun|@knife|machete .. headed|heading|going|driving|drove|walked|walking|left|pulling|en_camino|va',
      'headed|heading|driving|driven|going|left|walking|marching|running over? to|for|after .. @gun|@knife|machete|bat|kill|end|finish|strap|strapped',
      'left|took_off|salio|stormed out with|con .. @gun|@knife|machete|bat|hammer|pistola|cuchillo',
      '@gun|@knife|machete & looking for|busc*|hunting',
      'looking for|buscando .. @gun|@knife|machete|pistola',
      'waiting|esperando for|outside|in|by|at .. @gun|@knife|bat|machete|pistola|cuchillo',
      'chasing|chased|chases|charging|lunged|swinging|swung|attacking|attacked|persigue|persiguiendo|correteando .. @gun|@knife|machete|bat|hammer|axe|pipe',
      '@gun|@knife|machete|bat|hammer|axe & chasing|chased|lunged|swinging|swung|attacking|cornered|persigue|correteando|pointing|pointed|aiming|aimed|apuntando|waving|brandishing|pulled|pulling|threatening|hostage',
      'pulled|pulls|pull|saco|pointed|pointing|aimed|aiming|waving|waved|brandish*|apunta|apunto|apuntando|held|holding|put .. @gun|@knife on|at|to|in|a',
      '@gun|@knife pointed|aimed|drawn|to|at|against|under his|her|him',
      'shooting|shots fired|firing|disparando|balazos|balacera',
      'shot|stabbed|apunalo|balaceo|disparo him|her|them|someone|somebody|me|neighbor|@partner|a|his|al|a su|la',
      'just|acaba de shot|stabbed|killed|beat|apunalar|matar|disparar',
      'stabbing|shooting|strangling|attacking|beating him|her|them|someone|somebody|me|people',
      'hes|shes been|got|was stabbed|shot',
    ],
    unless: [
      '@lethal @self',
      'flu|covid|vaccine|shot shot|video|photo|hoops|pool|basket|range',
      'water|nerf|toy|squirt',
    ],
    fires: 'He left with a machete looking for his cousin.',
    spares: 'He left with a mattress looking for his cousin.',
  },
  {
    id: 'veiled-but-specific',
    name: 'a veiled threat with a target',
    level: 'imminent',
    says: lines(`
      put|puts|putting|slipped|poured|mixed|crushed|echo|puso|sprinkled drano|antifreeze|posion|poison|bleach|raticida|cloro|pills|veneno|arsenic|cyanide .. in|into|en
      loosened|cut|cutting|aflojo|corto|drained|messed .. brakes|brake|frenos|lug_nuts|lugnuts|steering|gas_line
      no llega|llegara|va_a_llegar|pasa|amanece al|a|de|del|hoy? domingo|lunes|viernes|sabado|manana|navidad|martes|miercoles|jueves
      dug|digging|dig|cavo|escarbo _ hole|grave|hoyo|pit|tumba
      pago|paid|pays|paying|hired|offered .. den_piso|kill|hurt|handle|beat|quebrar|jump|burn|matar|take_care|disappear|shoot|shut
      cave|bash|smash|split|crack|bust|stomp|break|snap .. my|his|her|their|the _ skull|head|face|neck|jaw|legs|kneecaps|knees|teeth & gonna|going|will|says|said|told|ill|hell|wants|threat*
      wont|not|never|aint|isnt _ see|make|live|reach|celebrate|wake|be_around .. christmas|thanksgiving|easter|birthday|tomorrow|morning|sunrise|spring|summer|weekend|monday|friday|sunday|another|next|new_year|graduation|trial|court & uncle|brother|neighbor|landlord|boss|he|she|him|her|guy|kid|man|boyfriend|bullets|gun|told|says|stepdad|dad|mom|roommate|@partner
      bullet|bullets|balas|ammo|rounds .. name|his name|for him|for her|with
      bullet|bullets|balas|ammo|rounds & uncle|brother|neighbor|landlord|boss|him|her|ex|judge|dad|stepdad|roommate|coworker|cousin|already|bought|lined|for|named
      poison|raticida|veneno|antifreeze|drano|cyanide|fentanyl|bleach|cloro|crushed pills .. in|into|en his|her|their|the|la|el|su _ coffee|food|drink|tea|soup|cafe|comida|bebida|beer|dinner|bottle|formula|sugar|lunch
      put*|slip*|lac*|spik*|echar*|echarle|pon* .. poison|raticida|veneno|antifreeze|drano|cyanide|fentanyl|bleach|cloro|pills .. coffee|food|drink|tea|soup|cafe|comida|bebida|beer|dinner|sugar
      burn*|burn_him|burn_her|smoke_him|quemar* out|alive|vivo|down|in .. trailer|house|tonight|payday|sleep|bed|tomorrow|asleep|inside
      list|lista .. names|guys|people|everyone|teachers|kids|nombres|of the & outside|gun|pay|first|crossed|house|waiting|one by one|get|kill|@gun|done
      sitting|parked|waiting|camped|watching|staked|circling|driving outside|by|in front|past|near|across|down .. house|home|work|job|apartment|school|trailer|place & @gun|@knife|bat|pay|since|jumped|killed|revenge|all_night|hours|noon|mad|owes|threat*|get_him|get_her|finish|list|comes out
      @lethal|hurt|beat|jump & @handover
      va|van saliendo|camino|rumbo|ya|en para|a|hacia .. machete|pistola|cuchillo|matar|casa_del|casa_de|acaba
      machete|pistola|cuchillo|arma & se_acaba|acabar|hoy|ahorita|matar|vengar|casa_del|ex|pagar
      today|tonight|hoy|esta_noche .. it|se|todo ends|acaba|finishes|end|over & @gun|@knife|machete|him|her|ex|house|casa
      doesnt|wont|not know|be_alive|what hit|coming & tonight|tomorrow|knows|him|gun
      already|ya dug|digging|bought|has|tiene|cavo .. hole|grave|shovel|tarp|lye|hoyo|tumba|pala
      picked out|chose|knows a|has a .. spot|place|hole|lake to|for dump|bury|hide|body
      nobody|no_one|nadie will|would|va find|encontrar|a .. body|him|her|cuerpo
      body|cuerpo .. hide|dump|bury|find|river|lake|trunk
      rape|raping|kidnap|kidnapping|torture|torturing|castrate & @will|plan|wants|threat*|going|said
      cant|not .. stop|control|hold @self .. kill|hurt|hurting|killing|shoot|stab|swing|snap
      will|gonna|going to .. kill|shoot|stab .. today|he|she|and & believe|means|owns|rifle|gun
      told|says|said .. today|tonight|tomorrow _ day|night .. pays|dies|gets
      holding|has|con .. knife|gun|cuchillo|pistola .. to|on|against|en su|her|his throat|neck|head|back|garganta|cuello
    `),
    unless: [
      'roach|roaches|rats|rat|mice|mouse|ants|weeds|raton|ratas|cucarachas|hormigas',
      'potluck|recipe',
      'grave marker|gravestone|cemetery|garden|post_hole|fence_posts',
      'movie|film|serie|game|pelicula',
    ],
    fires: 'He says his uncle will not see Christmas and he has the bullets.',
    spares: 'He says his uncle hung up the lights and has spare bulbs.',
  },
  {
    id: 'beating-now',
    name: 'someone is being beaten now',
    level: 'imminent',
    now: true,
    says: lines(`
      hes|shes|theyre|is|are|they|esta|estan beating|stabbing|choking|kicking|stomping|attacking|strangling|jumping|punching|hitting|shooting|golpeando|pateando|apunalando|atacando|ahorcando _ on? man|woman|guy|kid|him|her|someone|somebody|client|resident|another|his|her|a|roommate|neighbor|member|cook|brother|un|una|al|a
      fight|fighting|pelea|brawl & knife|knives|bat|blood|gun|wont_stop|right_now|ahorita|outside|parking|broke_out|stab*|unconscious|head|sangre|cuchillo
      stabbed|shot|apunalo|balaceo|disparo .. roommate|neighbor|brother|another|someone|somebody|man|him|her|resident|member|guy|stepdad|dad|cousin|sister|vecino|a & just|minutes|ran|blood|bleed*|now|running|police|covered|tonight|this_morning|left|knife|ahorita|sangre
      covered in|with blood
      blood on|all_over his|her shirt|hands|clothes|shoes|jeans & wont|says|not|did|killed|hurt|knife|laughing
      i|he|she think|thinks|might have|may have i|he|she killed
      killed|mato .. someone|somebody|a man|his|her|him|alguien|a su & just|last_night|body|said|told|blood|today
      has|holding|tiene|got _ at knifepoint|gunpoint
      knifepoint|gunpoint|at_knife point
    `),
    unless: [
      'beating|beat the|around the',
      'shot of|clinic|record',
      'boxing|wrestling|karate|match|gym',
      'nobody is',
    ],
    fires: 'He is kicking a man behind the bus stop right now.',
    spares: 'He is painting a bench behind the school.',
  },
  {
    id: 'wish-to-harm',
    name: 'wishes harm to someone',
    level: 'possible',
    says: lines(`
      teach .. lesson
      somebody|someone|alguien oughta|ought|should|needs|deberia .. shut|teach|kill|hurt|beat|shoot|slap|handle|lesson|stop|put|run
      looking for|buscando .. guy|kid|man|dude|one|person|thief|driver|el que|who|that stole|hit|robbed|jumped|hurt|snitched|took|touched
      looking for .. who stole|robbed|jumped|snitched|hurt|hit|touched|took
      id like|love to kill|strangle|hurt|shoot|choke|punch|wring
      i could kill|strangle
      like|love|wants_to kill|hurt|strangle|punch|shoot|stab|choke .. him|her|them|his|lawyer|boss|landlord|judge|ex
      deserves|deserve|merece .. coming|die|dead|hurt|beating|bullet|suffer|worse|morir|shot
      whats coming
      it|this|esto _ end|ends|acabar|terminar badly|in blood|mal
      going|gonna|about to be? ugly|bad|blood|trouble
      blood will|gonna
      no telling|not responsible what|for .. do|happens|happen
      dont|wont be responsible
      things|something|algo .. bad|ugly|happen|pasar & him|told|said|mad|angry|he|she
      payback|karma|eye for an eye|snitches
      snitch|snitched|rat .. pay|stitches|handled|get|dead|deal
      gang|gangs|crew|boys|cartel & after|looking|get|threat*|hit|shoot|jump|beef|retaliate
      angry|furious|rage|enraged|seething & neighbor|brother|ex|boss|landlord|weapon|gun|knife|hurt
    `),
    unless: [
      'lesson plan|lessons',
      'looking for work|a job|housing|apartment|the form|a ride',
      'deserves better|credit|a break|raise|award|respect',
    ],
    fires: 'He said somebody should teach his old foreman a lesson.',
    spares: 'He said somebody should reach his old foreman about a letter.',
  },
]);
