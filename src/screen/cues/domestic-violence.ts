import { cuesOf, lines } from '#screen/cue.ts';

/** Violence by a partner: now, captivity, a threat to kill, strangulation or a weapon is imminent; control and stalking are possible. */
export const domesticViolence = cuesOf('domestic-violence', [
  {
    id: 'strangled',
    name: 'was strangled',
    level: 'imminent',
    seconded: true,
    says: ['@strangle'],
    unless: [
      'food|meat|grape|hot_dog|chicken|steak|bite|candy|coin|marble|toy|water|vomit|words|pen',
      'smoke',
    ],
    fires: 'Her boyfriend squeezed her neck on Sunday.',
    spares: 'Her boyfriend massaged her feet on Sunday.',
  },
  {
    id: 'held-captive',
    name: 'is held captive',
    level: 'imminent',
    seconded: true,
    says: [
      '@partner .. @confine',
      '@confine & @partner|her|she|hes|shes|he|him|me|client|clienta|la',
      'hostage|captive|prisoner|rehen|secuestrad*',
      '@not let|lets|letting|deja|dejan her|him|them|me|la|lo? leave|out|go|salir|irse',
      'no la|lo|me|los deja|dejan salir|ir|irse|hablar',
      'against her|his|my|su will|voluntad',
      'cant|not allowed to? leave|get out|go_outside|salir|come to the door',
      'took|takes|taken|hid|hides|broke|quito|quita .. phone|keys|wallet|id|celular|telefono|llaves & leave|lock*|door|out|kill|baby|kids|mata|salir|encerr*|rather',
    ],
    unless: [
      '@child & @parent',
      'phone grounded|homework|school',
      'gate|fence|dog|dogs|puppy|bike|bicycle|car|file|files|cabinet|doors at night|office',
      'hospital|unit|er|facility|jail|crate',
      'locked out',
      'account|facebook|email|benefits|card|portal|phone_screen',
    ],
    fires: 'Her husband will not let her leave the trailer and took the phone.',
    spares: 'Her husband will not let her lift the trailer, it is heavy.',
  },
  {
    id: 'partner-will-kill',
    name: 'a partner threatens to kill',
    level: 'imminent',
    says: [
      '@partner .. @intent|will|hell _ kill|shoot|stab|bury|burn|matar|mata|end',
      '@partner .. @kill her|him|me|them|us|you|la|lo|me|the & @will|@threatens|@says',
      'if|si i|she|he|la|lo leave|leaves|left|sale|deja|go|goes .. kill|kills|dead|mata|matar|die|end|bury',
      'kill|kills|end|bury|shoot|mata|matar|finish her|me|him|la|lo|the if|si .. leave|leaves|left|deja|sale|goes|go|late|calls|call|talks|tells',
      'if i cant have|he cant have',
      'til|till|until death',
      'wont|never|not leave|get out|walk out .. alive',
      'only way .. body bag|box|dead|coffin',
      '@partner .. @gun|@knife .. @soon|outside|waiting|lobby|parking|lot|car|hand|drunk|showed|pointed|head|table|put|held|pulled|bed|cleaning|cleaned|laid',
      '@gun|@knife to|at|on|against her|his|my head|throat|face|neck|chest',
      '@threatens .. kill|matar|shoot|burn|hurt .. her|kids|dog|me|him|family',
      'kill|killed|hurt|strangled|drowned|shot|mato _ dog|cat|puppy|kitten|perro|gato|pet',
      'end|ends|ending her|me|him _ if',
    ],
    unless: ['said no', 'fleas|roaches'],
    fires: 'Her ex told her he will kill her and the baby.',
    spares: 'Her ex told her he will call her and the bank.',
  },
  {
    id: 'attack-now',
    name: 'is being attacked',
    level: 'imminent',
    now: true,
    says: [
      'hear|see|hearing|seeing|heard .. @partner .. hitting|beating|choking|slapping|kicking|throwing|dragging',
      '@hits .. her|him|me|la|lo|@partner & right_now|rn|now|ahorita|outside|currently|hear|screaming|screams|background|phone|parking|lobby|lot|hiding|bathroom|help|gritando|upstairs|kids are|can see',
      '@partner .. @hits .. her|me|him|la|lo|@partner & today|tonight|this_morning|last_night|just|again|bleed*|er|stitches|broke|broken|black_eye|teeth|anoche|hoy|otra_vez|hospital|sangr*|unconscious|jaw|face|pregnant|embarazada|going_back|back_home|go_home|home|baby|waiting|bat|belt',
      'being beaten|beat|attacked|assaulted|choked|dragged|held',
      'hear|hearing|heard|oigo|escucho .. screaming|hitting|crash|crashing|glass|begging|thuds|gritos|golpes|slap & @partner|her|him|wall|upstairs|next_door|phone|apartment|vecina',
      'dragged|dragging|drags|arrastr* .. hair|pelo|cabello|out|into|car|by|floor',
      'by her|the|his hair',
      '@fights & @partner|ex & door|outside|right_now|now|hear|hit|hitting|hurt|kids|neighbors|help|breaking|broke|scared|ahorita|oigo|escucho|miedo',
      '@partner|ex|he|hes .. outside|at|on|banging|pounding|kicking|porch|doorstep|here|lobby|parking|lot|door|yard|afuera|puerta .. @gun|bat|knife|screaming|banging|pounding|drunk|threat*|wont_leave|demanding|looking|violat*|order',
      'ex|abuser|batterer|husband|boyfriend|he|hes|exnovio|exmarido|marido is|at|on|showed|just|outside|esta|circling|parked|pulled|waiting|sitting _ outside|door|doorstep|porch|driveway|afuera|window|lobby|lot|shelter|puerta|car|here|up & hid*|scared|terrified|protective|order|knife|gun|bat|she|her|whispering|kids|afraid|miedo|po|vpo|restraining|escond*|abus*',
      'hiding|hides|hid|locked_herself|locked_himself|locked_myself|escondid*|encerro en in|el|inside|from|behind .. bathroom|closet|bedroom|car|him|room|bano|cuarto|partner|husband|boyfriend|shed|pantry|ex',
      'whispering|susurrando .. phone|bathroom|closet|help|he|call',
      'he is|hes_here|outside|coming|home|back|in the|at the & help|kill|hurt|gun|end me|call|911|hide|hiding|scared|whisper*|bathroom|note|afraid',
      'help|ayuda he|hes|me',
      'kicked|kicking|broke|busted|breaking|pateando|tumbo|tumbando _ door|window|puerta|ventana in|down|abajo?',
      'follow|follows|following|followed|chasing|chased|ran .. her|me|him _ car|road|highway|street|off',
      'jealous & gun|pistol|knife|kill',
    ],
    unless: [
      'landlord|maintenance|delivery|mail|package|dog is|cat is|puppy',
      'movie|game',
      'dance|salsa|help_desk|homework',
      'waiting for his|her appointment|ride|turn|group',
    ],
    fires: 'I can hear her partner hitting her right now through the wall.',
    spares: 'I can hear her partner vacuuming right now through the wall.',
  },
  {
    id: 'partner-violence',
    name: 'a partner hurts them',
    level: 'possible',
    says: [
      '@partner .. @hits .. her|him|me|la|lo|wall|door|a|walls',
      '@partner .. @threatens',
      '@partner .. scares|scared|afraid|miedo|hurts|hurt|violent|violento|abusive|abusivo|aggressive|abuses|abused|rough|controlling|temper',
      '@hits .. by|by her|his|their|my @partner',
      'abusive|violent relationship|husband|partner|boyfriend|wife|girlfriend|marriage|ex|household|home|spouse',
      'domestic violence|abuse|dispute',
      'dv|ipv',
      'violencia domestica|familiar',
      'bruise|bruises|bruised|black_eye|marks|moreton|moretones|ojo_morado & @partner|fell|door|walked into|stairs|makeup|sunglasses|scarf|turtleneck|clumsy|flinch*|explains|says',
      'scarf|turtleneck|sunglasses|makeup|foundation|concealer|lentes & neck|bruise|inside|hiding|cover|eye|summer|heat|arms|ojo|marks',
      'flinches|flinched|flinching|cowers',
      'tracks|tracking|checks|goes through|reads|monitors|controls|revisa|controla|tracker|airtag|gps .. phone|location|texts|money|car|spending|mileage|messages|calls|celular|dinero|paycheck|every',
      'airtag|tracker|spyware|cameras in',
      'controls|takes|keeps|holds|quita .. money|paycheck|check|card|dinero|ebt|income',
      'wont|doesnt|not|no_let|lets|allow|deja .. work|see|talk|drive|friends|family|hablar|trabajar|ver|money|visit|alone',
      'stalk*|stalking|acos*',
      'shows|showing|showed|turns up|shows up .. work|home|visits|appointments|job|uninvited|unannounced|house|trabajo',
      'afraid|scared|terrified|miedo of|to go|de|le tiene|to leave|to tell .. him|her|home|@partner|husband|he|el|leave|marido|ex',
      'le tiene miedo',
      'walking on eggshells',
      'answers|answering|speaks|speaking|talks|hovers|hovering for|over|every .. her|him|question',
      'forces|forced|made|makes|pressures|obliga .. sex|relaciones|pregnant',
      'violat* .. order|vpo|protective|restraining',
      'protective|restraining order',
      'orden de proteccion|restriccion',
      'wants|trying|planning to? leave|leaving|escape|dejarlo .. him|her|husband|abus*|scared|@partner|safe|afraid|secret',
      'hurts|hits|beats|pega|golpea her|him|me|le|la',
      'nos? pega',
      'calls|texts|called .. @numbers times|constantly|nonstop|every',
      'jealous|celoso|possessive|obsessed|obsessive',
      'broke|breaks|smashed|punched|punches|kicks .. phone|wall|door|tv|window|things|dishes',
      'choked|strangled|ahorco & before|once|last|ago',
    ],
    rises: [
      '@gun & has|owns|keeps|tiene',
      'tonight|esta_noche|right_now|ahorita|outside|afuera',
      'escalat*',
      'kill|matar|mata',
      'strangl*|choked|neck|throat|cuello',
      'pregnant|embarazada',
      'waiting|sitting|picking_her|car|lobby & bruis*|hit|choke*',
      'going home|back to him',
      'locked',
      'baby|kids & grabbed|took|leave',
      'coming home|over|back|today',
      'found|knows where',
      'burn',
    ],
    unless: [
      'hit it off',
      'kicks|kicked back|soccer|smoking',
      'push|pushes|pushed back|him to|her to|for|paperwork|meds|the wheelchair',
      'talks over zoom',
      'protective order expired',
      'job|employer',
      'money management|payee',
    ],
    fires: 'Her boyfriend shoved her into a wall over the rent.',
    spares: 'Her boyfriend showed her into a room over the shop.',
  },
  {
    id: 'danger-at-home',
    name: 'a partner is closing in',
    level: 'imminent',
    says: lines(`
      @partner .. clav*|stabbed|stabs|scalded|apunal*|boiling|hirviendo|burned|bit|ran_over|run_over|dragged & again|otra_vez|ayer|yesterday|hand|face|still|today|water|car|him|her|me|la|lo
      keys|phone|shoes|wallet|id|celular|llaves .. phone|shoes|keys|wallet|id|celular & days|hasnt|without|took|hid|window|leave|locked|quito|neighbor|no
      neck|throat|cuello|voice|voz & marks|both_sides|hoarse|fingers|swallow*|bruises|ronca|moretones|purple & he|hed|him|sunday|saturday|friday|monday|el|last|night|she
      day|night|minute|moment|time|if|when|dia she|he|i|ella leaves|goes|files|testifies|talks|calls|tries|deje|se vaya .. bury|buries|die|dies|dead|kill|kills|end|ends|last|mata|matar|funeral|coffin|body
      day .. day|night they|he|hes|ill|theyll bury|buries|kill|end
      bury|buries her|him|la|lo
      looking|searching|hunting|tearing|turning|busc* for|through|up|apart|out _ her|me|him|where|house|la|town & husband|ex|partner|boyfriend|he|hiding|hid*|shelter|scared|crouch*|desk|gun|knife|bat|marido|behind|under|bathroom|mad|furious
      crouch*|hiding|cowering|hid|escondida|escondido behind|under|in|inside|from|beneath|en|debajo .. desk|car|bathroom|closet|bed|bush|dumpster|table|trunk|neighbor|husband|him|partner|bano|closet|cama|marido
      husband|ex|boyfriend|partner|hes|he|wife|marido|novio|abuser|exmarido|baby daddy .. just|now|ya|is|ha pulled|pulling|showed|walked|arrived|parked|came|llego|esta _ into|in|up|outside|driveway|lot|shelter|lobby|porch|door|here|afuera|aqui|puerta
      pulled|pulling|showed|showing into|in|up .. shelter|driveway|safe_house|daycare|her_work|our_lot & ex|husband|boyfriend|he|abuser|vpo|order|partner|marido
      violat* .. order|vpo|po|protective|restraining & twice|again|now|today|outside|this_week|pulled|gun|pounding|here|driveway|times|door
      voice|throat|neck|eyes|swallow*|garganta|voz & raspy|hoarse|red_dots|little_dots|petechiae|scratchy|hurts to|marks|fingers|purple|bloodshot|ronca|moretones|bruises|bruised|handprints & he|boyfriend|husband|partner|rough|night|ex|marido|novio|got
      got|gets|got too rough|physical|violent & last_night|again|today|neck|throat|eyes|picking|waiting|bleed*|hospital|er
      @strangle|hit|hits|beat|beats|punched|rough|shoved|choked|kicked & @handover
      knife|gun|pistol|cuchillo|pistola|machete|bat .. against|to|at|on|in|en|a my|her|his|me|la|su? _ side|head|throat|back|ribs|face|stomach|temple|costillas|cabeza|cuello|neck|chest|belly|bed
      held|holds|put|pressed|pointed|waved|pulled|puso|apunto .. knife|gun|pistol|cuchillo|pistola|machete on|to|at|against|a|en & husband|ex|boyfriend|partner|wife|he|him|her|me|she|marido|novio
      esta|estan|la golpeando|pegando|ahorcando|pateando|golpea|pega|arrastrando & ahorita|escucho|oigo|marido|esposo|novio|ahora|grit*|telefono|ninos
      screaming|screams|gritos|gritando|thuds|crying & husband|boyfriend|partner|next_door|upstairs|through|phone|line|wall|telefono|marido|hear|heard|escucho
      line|phone went|cut|dead|died|dropped|hung & screaming|scream|help|yelled|he_found|hes_here|took
      says|said|text*|whisper*|wrote|note|passed|slid|mouthed|nota|escribio .. help|help_me|call_911|ayuda|auxilio|save me
      only|can only? talk when|while he|hes|she|el showers|sleeps|asleep|work|out|shower|bath|gone|duerme|bana
      code word|safe word|safeword|codeword
      pregnant|embarazada & kicked|punched|hit|hits|pushed|choked|belly|stomach|pateo|golpeo|empujo|shoved & he|boyfriend|partner|husband|father|novio|marido
      going|goes|went|go|has to be? back|home to|with_him|husband|boyfriend|tonight & kill|choked|strangled|gun|beat|broke|threat*|afraid|scared
      took|taken|hid|hides|smashed|flushed|burned|cut .. phone|keys|insulin|inhaler|car_seat|passport|tires|shoes|id & husband|boyfriend|partner|ex|he & leave|stuck|trapped|locked|wont|kill|alone|night
      threw|throws|throwing|dumped|poured .. gas|gasoline|lighter_fluid|acid|boiling|hot_coffee|hot_oil|hot_grease on|at|over|all|her|me|him
      run|ran|tried|trying|forced|force .. off the road|over|down with & ex|husband|boyfriend|car|truck|he
      kill|kills|hurt|take|drown|matar|quit* .. kids|baby|children|dog|herself|himself|ninos|both of|us all|everyone if|si|when|and|before & leave|leaves|divorce|custody|court|deja|husband|ex|boyfriend|partner
      murder suicide
      released|bailed|bonded|out|gets_out|salio|soltaron from|of|on|de|today|tomorrow|tonight & kill|threat*|address|finish|promised|swore|coming|find|beat|strangled|knows where|she|her & husband|ex|boyfriend|he|abuser|marido
    `),
    unless: [
      'help desk|with rent|form|homework|help_me with|help_with|help paying|help filling',
      'looking for work|a job|housing|keys|glasses|the dog|daycare',
      'cat|kitten|puppy|dog under',
      'movie|tv|series|show',
      'uber|mom is waiting|grandma',
    ],
    fires: 'Her husband is tearing the house apart looking for her and she is crouched behind my desk.',
    spares: 'Her husband is taking the couch apart to paint it and she is seated behind my desk.',
  },
  {
    id: 'fear-of-partner',
    name: 'fears or is controlled by a partner',
    level: 'hint',
    says: lines(`
      flinch*|jumps|shrinks|freezes|quiet|tense & husband|wife|boyfriend|girlfriend|partner|he|marido|voice|walks in|raises
      makes|made|has|must|obliga her|him|me|la? _ send|share|text|account|check|ask|report .. picture|pictures|photo|location|where|receipt|receipts|every|permission|foto|ubicacion
      picture|photo|selfie|proof|receipt|receipts .. where|who|every|prove|spent
      goes|looks|reads|searches through .. phone|texts|messages|purse|email
      permission|permiso .. husband|partner|boyfriend|leave|go|see|spend|salir
      just how he|she is
      he|she gets|got|gets_so like that|mad|angry|violent|rough|jealous when|after|if
      isnt|not|isnt that bad|when sober
      choked|strangled|ahorco & years ago|once|before|back_together|keeps_guns|has_guns|guns|used_to & back|together|guns|gun|still|again|lives|drinks
      back|together|returned|moving back|volvio with|again|to|con & choked|hit|abus*|guns|violent|beat|hurt|strangled|arrest*|golpeaba
      @gun & husband|boyfriend|ex|partner|wife & scared|afraid|jealous|drinks|angry|threat*|control*|divorce|leav*|fights|yells|miedo
      tracks|tracking|tracker|airtag|follows|following|shows up|drives_by|sits outside|rastrea|sigue & girlfriend|boyfriend|ex|husband|wife|partner|my|novio
      bruise|bruises|black_eye|moretones|moreton|swollen|limp|limping|split_lip|sunglasses & fell|clumsy|door|stairs|wont_say|changed|story|says|cabinet|third|again|se_cayo|escalera
      argument|arguments|fight|fights|fighting|yelling|screaming|gritos & neighbors|police|called|hear|kids|loud|every_night|scared|vecinos
      controls|controlling|isolates|isolated|isolating|belittles|monitors|cutting her off|celoso|celos
      threatens|threatened|amenaza to|con .. leave|kids|custody|immigration|ice|deport|kill himself|himself|pictures|job|migra|ninos|quitarle
      afraid|scared|nervous|miedo & husband|boyfriend|wife|girlfriend|partner|ex|him|come home|marido|novio
      he|she doesnt|wont|never|no_let|lets|like|allow|deja her|him|me|it? _ work|drive|have|see|talk|go|visit|use|leave|trabajar|salir
      forced|pressured|pressures|made her|him|me .. sex|bed|relations
      ex|husband|boyfriend keeps|wont|wont_stop|sigue coming|calling|texting|showing|leaving|driving|llamando|viniendo
    `),
    unless: [
      'dishes|groceries|scheduling|homework',
      'flu|surgery|soccer|fell off|basketball',
      'scared of needles|flying|court|judge|losing',
      'doctor|insurance|landlord|school wont let',
    ],
    fires: 'She flinches when her wife raises her voice.',
    spares: 'She finishes when her wife raises the volume.',
  },
]);
