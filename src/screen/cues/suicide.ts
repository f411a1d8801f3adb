import { cuesOf, lines } from '#screen/cue.ts';

const soon = ['@soon', '@plan', 'alone', 'bought|loaded|gun|rope|pills'];

/** The wish to be dead and thoughts are possible; intent, plan, preparation or an act is imminent (Columbia items 1–3 and 4–6). */
export const suicide = cuesOf('suicide', [
  {
    id: 'intends-to-die',
    name: 'says they will end their life',
    level: 'imminent',
    says: [
      '@intent _ @killSelf',
      'plan|plans|planned|planning|intends|intent|ready|decided|determined|preparing|prepared|set to|on _ @killSelf|@die',
      '@killSelf _ @soon',
      '@soon _ @killSelf',
      '@killSelf & @threatens',
      '@killSelf & bridge|gun|pills|rope|note|plan',
      '@intent be? dead',
      '@will be dead by|before|when|tonight|tomorrow',
      'dead by tonight|tomorrow|morning|friday|monday|sunday|christmas|the',
      'about to @took @lots',
      '@intent @took .. @lots .. @pills',
      '@intent _ swallow|take|down .. @pills',
      '@intent overdose|od|jump|hang|drown',
      'se va a matar|suicidar|quitar|colgar|ahorcar|aventar|tirar',
      'me voy a matar|suicidar|quitar|colgar|ahorcar|aventar|tirar',
      'va a quitarse la vida',
      'voy a quitarme la vida',
      'hoy|manana|noche me|se mato|mata|muero',
      'tonights|todays|tomorrows the night|day',
      'tonight|today|tomorrow is the night|day',
    ],
    unless: ['@ago', 'thinking|thoughts about|of'],
    fires: 'Client says he is going to kill himself when his check comes.',
    spares: 'Client says he is going to kiln class.',
  },
  {
    id: 'speaks-of-suicide',
    name: 'speaks of suicide',
    level: 'possible',
    says: [
      '@killSelf',
      '@si',
      'attempt|attempted|attempts|attempting',
      'hurt|harm|hurting|harming @self',
      'lastimarse',
      'hacerse dano',
      'suicid*',
    ],
    rises: [
      'with|has|have|had|and a|the? plan|date|means|intent|method',
      'w plan|intent',
      'plan and|y intent|means|intencion',
      'bought|loaded|stockpiling|hoarding|noose|note',
      'tonight|tn|tonite|2nite',
      'right now',
      'con plan|intencion|fecha',
      '@gun|@rope in|on|at|with|by|under|next|beside|ready',
      'en este momento',
      'wont|cant|cannot|couldnt|refuses contract|promise|commit|stay|keep|be|say _ safe|safety|ok',
      'cant keep @self safe',
      'serious this time',
      'means it',
      'active',
      'knows|picked|chose how|when|where',
    ],
    unless: [
      'employer|school|dsm|billing',
      'attempted|attempts|attempt|attempting to? call|calls|contact|reach|visit|visits|deliver|outreach|phone|schedule|engage|locate|steal|theft|burglary|rob|serve|sell|settle',
      'first|second|third|last|next|failed|my|our attempt at|to _ reach|contact|visit|cook|fix|file',
    ],
    fires: 'She told me she has been suicidal since the eviction.',
    spares: 'She told me she has been superb since the eviction.',
  },
  {
    id: 'wish-to-be-dead',
    name: 'wishes to be dead',
    level: 'possible',
    says: [
      '@hopeless',
      '@not want|wants|wanting|wanna to? live|be_alive|be_here|exist|wake|go_on|keep going',
      '@will|wants|wish|rather|ready|want to? @die',
      'wish|wishes|wishing .. dead|die|gone|never woke',
      'rather be? dead',
      'dead|gone _ better',
      'prays|pray|hopes|hope|hoping .. @die',
      'quiere|quiero|desea|quisiera _ morir*|morirse',
      '@die would be easier|nice|better|relief|a',
      'no longer wants|want to',
    ],
    rises: [
      'tonight|tn|tonite',
      'about to _ @took',
      '@pills & @lots',
      '@gun|@rope|@note',
      'plan|plans|date',
      'bought',
      '@intent _ @killSelf',
      'swallow',
      'right now',
      'esta noche|ahorita',
    ],
    unless: ['hospice', 'dead|die bill|proposal|program|grant|project|law|app|session|deal|phone|battery'],
    fires: 'He keeps saying his family is better off without him.',
    spares: 'He keeps saying his family is better off in Tulsa.',
  },
  {
    id: 'says-goodbye',
    name: 'says goodbye',
    level: 'hint',
    says: ['@goodbye'],
    rises: [
      '@hopeless',
      '@killSelf',
      '@si',
      '@note',
      '@pills|@gun|@rope|@height',
      '@gives .. @valued',
      'forever|for_good',
      'wont need|be_here|be_around|see',
      'not gonna|going be',
      'kids|dog|cat|everyone i love',
      'crying|sobbing|llorando',
      'phone|location_off',
      'wont pick|answer',
      'said|says _ goodbye',
      'by friday|monday|sunday|tonight',
    ],
    unless: [
      'retiring|retirement|graduat*|moving|relocating|transfer*|last_day|new_job|another_state|vacation|leaving the agency|maternity|party|cake|card|surgery|discharge|closing|termination|hospice|farewell_lunch',
      'se despidio de la|los clase|companeros|grupo|maestra',
    ],
    fires: 'He called to say goodbye forever.',
    spares: 'The retirement party has cake and a banner.',
  },
  {
    id: 'goodbye-words',
    name: 'speaks as if soon gone',
    level: 'imminent',
    says: [
      'wont|not|never .. need .. where|anymore|after|by',
      'wont|not|never be? around|here by|after|past|for|next|come|when|until|much',
      'after|by|before friday|monday|tuesday|wednesday|thursday|saturday|sunday|tonight|tomorrow _ wont|nothing matter|matters|need|be',
      'where im|hes|shes|theyre|i|he|she am|is? going _ wont|dont|doesnt',
      'see|meet you|u|them|ya on the other side',
      'by the time you|u|anyone|they|someone read|reads|get|gets|find|finds|hear',
      'when|once|after|if im|hes|shes|i_gone .. take|feed|give|tell|look|find|have|keep|bury|want',
      'last time .. hear|see|hears|sees|talk|visit|youll|ever',
      'this is it for',
      'goodbye forever|for_good',
      'final|last goodbye|goodbyes',
      'said|saying|says|sent|texted|posted|left|wrote|recorded _ goodbye|goodbyes|farewell',
      'tell|told .. kids|daughter|son|mom|mother|family|children|boys|girls .. i|he|she love|loves|loved|sorry',
      'dont|not|no _ look for me|him|her|us',
      'se despidio de todos|sus|mi|nosotros|la|su',
      'cuando ya no este',
      'cuando me muera|vaya',
      'nos vemos en la otra',
      'ya no voy a estar',
      'cuiden|cuida|cuide a mis',
      'diles que los quiero|amo',
      'no me busquen',
    ],
    rises: [],
    unless: [
      'retir*|graduat*|moving|relocating|transfer*|new_job|another_state|vacation|agency|maternity|party|cake|lunch|surgery|internship|field_placement|rotation|school_year|season|preschool|moves|moved|prison|jail|deport*|termination|camp|deployment|closing',
      'maestra|clase|mudanza|mudarse|trabajo',
      'hospice|dying of',
    ],
    fires: "He said where he is going he won't need the furniture.",
    spares: 'Last day at my new job fair, the chairs need folding.',
  },
  {
    id: 'note',
    name: 'wrote a note',
    level: 'imminent',
    says: [
      'suicide|goodbye|farewell|last|final|apology note|notes|letter|letters',
      'found|left|wrote|writes|writing|written|finished|drafted .. note|letters|letter .. sorry|love|kids|forgive|funeral|goodbye|bury|dont|everyone|each',
      'left|leaving|found _ note .. gone|missing|car|empty|gun|pills|bed|pillow|counter|door',
      'left notes',
      'letters|letter|videos|cards to|for each|his|her|my|all kids|children|daughter|son|family|birthdays',
      'wrote|writing|planned|planning|planning out his|her|my|their own? obituary|funeral|eulogy',
      'ive|hes|shes written|wrote the|all? letters',
      'carta|nota|cartas de|para despedida|sus|mis',
      'dejo una|la_carta|nota',
      'note|letter that|saying|says|said .. sorry|goodbye|dont|love|blame|fault',
    ],
    unless: [
      'case|progress|contact|session|thank|thankyou|sticky|doctors|doctor|support|recommendation|reference|appeal|judge|court|parole|cover|santa|progress note|school',
      'employer|landlord',
      'sober|sobriety|recovery',
    ],
    fires: 'Roommate found a suicide note under the lamp.',
    spares: 'Roommate found a sticky note under the lamp.',
  },
  {
    id: 'has-means',
    name: 'has or seeks a means to die',
    level: 'imminent',
    says: [
      '@gets .. @pills & @killSelf|@hopeless|@si|enough|just_in case|do_it|lots|whole|overdose|end',
      'sav*|hoard*|stockpil*|stash*|cheek*|collect*|count* .. pills|meds|medication|medications|tablets|pastillas|insulin|lithium|xanax|refills|doses|oxys|sleeping',
      'hid|hiding|keeping|kept|keeps|stash|stashed|drawer|shoebox|sock|jar full? of? .. pills|meds|pastillas',
      'junt|juntando|guardando|guarda|junta _ pastillas|medicinas',
      'lined|laid|counted|counting|pours|poured up|out .. pills|meds|pastillas',
      'pills lined|laid|counted|poured|out',
      '@gun to|in|at|against|under .. @head|@neck|chin|own|lap|mouth',
      '@gun .. @head',
      '@gun .. @self',
      '@knife to|at|on|against .. @neck|@wrist|throat|self',
      '@knife .. @neck|@wrist & hold|holding|holds|has|got|pressed|says|dont',
      'razor|razors|blade|blades & tub|bath|bathroom|bathtub locked|in|with|door',
      '@rope .. @neck',
      'noose|nooses|soga',
      '@rope|belt|sheet|cord|scarf tied|looped|knotted|hung|hanging|thrown|slung|around|over .. @neck|beam|rafter|rafters|fan|rod|door|doorknob|branch|tree|pipe|rail|closet',
      'tied|tying|tie|ties|knotted|knots .. rope|belt|sheet|sheets|cord|noose|bedsheet',
      '@gets .. rope|noose|helium|nitrogen|charcoal_grill|hibachi|sodium nitrite|exit_bag|tarp',
      'hose .. tailpipe|exhaust|window',
      '@gas & garage|inside|apartment|car|room|tape|taped|sealed|sealing|windows|oven',
      '@gas .. read about it',
      'sealed|sealing|taped|taping .. vents|windows|doors|bathroom',
      'exit bag',
      'bag over|on .. head',
      'gun|pistol|rifle|pistola .. lap|table|bed|beside|nightstand loaded|tonight|crying|drunk|and|con',
      'bought|buy|buying|ordered|borrowed|got|loaded|loading|cleaned|cleaning|took out|pulled out .. @gun & @hopeless|@si|@goodbye|@killSelf|depressed|done|divorce|end|alone|cry*|@note',
      'compro|consiguio|trae|saco .. soga|pistola|veneno|cuerda & @hopeless|@si|@goodbye|@killSelf',
      'how many .. pills|tylenol|meds|insulin|xanax|benadryl .. kill|die|take|lethal|take to|would',
      'how many|much .. would|does|do it? take to|for .. die|kill|overdose|never wake|not wake|fatal',
      'how high|tall|deep|fast|long .. die|jump|fall|kill|drown|bleed|survive',
      'lethal dose',
      'which|what bridge|overpass|building|roof|floor|garage .. tallest|highest|tall|high',
      'painless|quick|easiest|least painful|quickest way|ways|method|methods',
      'dosis letal',
      'cuantas pastillas',
      'que tan alto',
      'quantas|cuanta insulina',
    ],
    unless: [
      '@knife & stranger|robbed|mugged',
      'pharmacist|pill_organizer|pillbox|count_sheet|drop_box|take_back|disposal',
    ],
    stands: [],
    fires: 'Her sister says she has been hoarding her lithium tablets.',
    spares: 'Her sister says she has been hoarding old magazines.',
  },
  {
    id: 'at-the-edge',
    name: 'is at a place to die',
    level: 'imminent',
    now: true,
    says: [
      'on|at|over|up|to|off|sitting|standing|climbed|climbing|outside|wrong|en .. edge|ledge|bridge|overpass|roof|rooftop|balcony|cliff|railing|guardrail|viaduct|water_tower|puente|azotea|cornisa|barandal|balcon & @says|wont|legs|crying|alone|jump|drop|saltar|tirar|feet|over|come|down|shoes|staring|looking|says|texted|called|phone|drunk|dangling|sitting|standing|hanging',
      'legs|feet over|dangling|hanging .. edge|rail|railing|side|bridge|balcony',
      'wrong|other side of .. rail|railing|fence|guardrail',
      '@will|threatening|threatened|about|wants|gonna to? jump|jumping',
      'wants|going|gonna to jump',
      'jump|jumping|jumped|leap off|from|out .. @height|window|car',
      '@intent jump|salt*',
      '@height .. jump|jumping|saltar|aventarse|tirarse',
      'lying|laying|lay|lie|sat|sitting|standing|walking|stepped|walked|stepping on|in|into|down .. tracks|traffic|train|freeway|highway|interstate|oncoming',
      'parked|sitting|standing|walking|walked|waiting|driving at|by|near|on|in|into|to .. river|lake|bridge|tracks|reservoir|cliff|pier|dock|dam|presa & @says|alone|crying|note|letter|letters|pills|done|sorry|goodbye|dont|wont|tired|ready|just|end',
      'se subio|esta|parado|parada|sentada|sentado|trepado|arriba _ puente|azotea|techo|barandal|balcon|cornisa|vias',
      'quiere|va a aventarse|tirarse|saltar',
      'amenaza con aventarse|tirarse|saltar',
      'walk* into .. river|lake|ocean|water|pond|traffic',
    ],
    unless: [
      'roofer|roofing|roofers|construction|paint*|repair*|maintenance|hammock|fishing|photo|photos|view|hawk|skydiv*|parachut*|bungee|diving|cannonball|rope|trampoline|bounce|class|party|tour|bus stop|conclusions|ship|funding|housing',
      'jump on|in|at|to conclusions|call|zoom|it|board',
    ],
    fires: 'He is on the parking deck ledge and says nobody come closer.',
    spares: 'He is up fishing off the pier with his nephew.',
  },
  {
    id: 'act',
    name: 'has harmed themself to die',
    level: 'imminent',
    act: true,
    says: [
      'tried|trying|try|attempting|attempted|intento|trato to|de? @killSelf|@die|hang|jump|overdose|drown',
      'attempted suicide',
      'suicide attempt',
      'intento de suicidio',
      'intento matarse|suicidarse|quitarse|ahorcarse|colgarse',
      'slit|slits|slashed|slashing|opened|cut .. wrist|wrists|throat|veins|venas|munecas',
      'se corto|cortaron las venas|munecas',
      'me corte las venas',
      'hung|hanged|hanging @self',
      'shot @self',
      'hung from',
      '@took .. @lots .. @pills & @die|@killSelf|goodbye|@hopeless|sorry|sleep|end|purpose',
      'drank .. @poison & @self|purpose|die|end',
      'overdosed|od|oded on purpose',
      'crashed|wrecked|drove .. car|truck on purpose|into',
      'found .. hanging|noose',
      'se tomo .. pastillas & morir|despedida|todas|frasco',
    ],
    unless: ['hung up', 'tried _ call|reach|contact|visit|find|explain|reschedule|get'],
    fires: 'He tried to hang himself in the garage an hour ago.',
    spares: 'He tried to hang the shelf himself an hour ago.',
  },
  {
    id: 'gives-away',
    name: 'gives away what matters',
    level: 'hint',
    says: [
      '@gives .. @valued',
      '@gives away|everything|todo',
      '@valued .. @gives away|to',
      'sold everything',
      'signed over .. car|truck|house|title|custody|pets',
      'cancel* .. lease|everything|appointments|future|phone|utilities',
      'paid|paying .. funeral|burial|debts|off everyone',
      'found homes|a home for .. cats|dogs|pets|dog|cat',
      'rehom*',
      'changed|updat* .. beneficiary|beneficiaries|will|insurance',
      'life insurance|suicide clause',
      'gave me his|her dog|cat|keys|ring|watch|guitar',
    ],
    rises: [
      '@hopeless',
      '@si',
      '@goodbye',
      'wont need',
      'no longer need|needs',
      '@note',
      'last|final',
      'calm|peaceful|smiling|cheerful',
      'depress*',
      'where|going',
      'after funeral|divorce',
      'and|then said|says|asked goodbye|who',
      'already paid',
      'ya no',
      'stopped _ meds|eating',
      'everything',
      'all of',
    ],
    unless: [
      'grandkids|outgrew|moving|downsiz*|room|yard_sale|donat*|goodwill|too big|new|upgrad*|allergic|landlord|thank|gift|gifts|christmas|birthday|wedding|pawn|for rent|raffle|library|upgrade|lease|no pets|mudanza|mudarse',
      'gave|give _ keys|phone|card|money|key to|back|for',
    ],
    fires: 'Since the divorce she is hopeless and gave away her dog and her guitar.',
    spares: 'She bought clothes at the church sale.',
  },
  {
    id: 'no-safety-promise',
    name: 'cannot promise to stay safe',
    level: 'imminent',
    says: [
      '@not promise|guarantee|contract|commit|agree .. safe|safety|hurt|harm|act|tomorrow|morning|alive|call',
      '@not keep @self safe',
      '@not trust @self|himself|herself alone|tonight|with|around',
      'wont|cant|couldnt|refuses|refused sign|make|do .. safety plan',
      'didnt|doesnt|wouldnt|wont|couldnt|cant say|promise he|she|they wouldnt|wont|isnt|not',
      'not|no safe to|with be? alone|himself|herself|tonight',
      'no puede prometer',
      'no promete',
      'no me promete',
      'not sure|certain she|he|i will|can|ll|wont? make|be|survive|last .. tonight|morning|weekend|night|alive|see',
      'make it through|to the? night|weekend|morning|tomorrow|monday',
      'hasnt decided _ live',
      'wont tell me where|what|how',
    ],
    unless: [
      'benefits|snap|budget|rent|check|paycheck|funding',
      'drive|office',
      'cold|heat|fever|surgery|hospice',
    ],
    fires: 'She would not promise me she would keep herself safe.',
    spares: 'She could not promise me she would keep the appointment.',
  },
  {
    id: 'hints-of-suicide',
    name: 'sounds low or withdrawn',
    level: 'hint',
    says: [
      'depressed|hopeless|despondent|despair|worthless|numb|empty inside|deprimid*',
      'dark place|thoughts|posts|post|poem|poems|music|stuff',
      'scared|worried|afraid .. might|will|gonna do something',
      'do something stupid|drastic|bad|permanent',
      'something|algo permanent|definitivo|drastico|una tontera|una locura',
      'not like himself|herself',
      'stopped|quit eating|talking|bathing|answering',
      'weird|strange|odd|cryptic|funny voicemail|text|message|post|note|goodbye|call',
      'wont get out of bed',
      'lost everything',
      'anniversary of .. death',
      'crying|sobbing|weeping|llorando nonstop|constantly|all|every|y|todo|and',
      'sleeping all day',
      'i have a bad feeling',
      'mal presentimiento',
      'gut says|feeling',
      'see|asked|asking .. heaven|suicide|death|dying|die',
      'asks|asked|keeps|talks|talking|writes|writing|draws|drawing .. death|dying|funeral|heaven|muerte',
      'what happens|feels when|after you|we|people die',
      'take care of yourself',
      'disappear',
      'tired|cansada|cansado of|de everything|all|todo',
      'clocking|clock|checking|check|punching|tapping|tap|bowing out for good|soon|permanently|early',
      'long sleep|nap',
      'meet|meeting my|his|her maker',
      'not much longer',
      'wont be long now',
      'estoy lista|listo para irme',
      'ready|lista|listo to|para go|irse',
      'unsafe',
      'not ok|okay',
      'self destruct*',
      'on the edge',
      'at his|her|their rope',
      'spiral*',
      'rock bottom',
    ],
    fires: 'He is depressed since the layoff and I have a bad feeling.',
    spares: 'He is delighted since the raise and I have a bad cold.',
  },
  {
    id: 'means-and-ending',
    name: 'a means to die beside words of an ending',
    level: 'imminent',
    says: lines(`
      @lethalThing|rifle|22|gun & memorial|funeral|evening|permanently|for_when & loaded|ready|next|truck|recliner|table|already|waiting
      finish_it|end_it|do_it|finish_this & walked|left|home|er|psych|tonight|triage|alone|gun|pills|going
      rope|noose|gun|pills|hose|tow_strap|strap|cord|chain in|on|over|around .. truck|rafter|beam|tree|garage|shed|closet|shower|attic|barn & already|got|looped|hung|new|tied|chair|ready
      envelopes|letters|cards|videos .. to|for .. kids|daughter|son|mom|wife & after|friday|when|funeral|closed|paid|gone|sealed|give
      funeral plan|plot|home & paid|closed|bought|letters|envelopes|goodbye|early
      pills|meds|pastillas & counted|countd|table|lined|rows|cup|bowl|hand|baggie|pile|mano|filas & says|told|phone|wont|where|alone|she|he|locked|tonight
      @lethalThing & @note
      @lethalThing & goodbye|goodbyes|adios|despedida|farewell|perdon|perdoname|forgive|obituary|funeral & @says|left|wrote|found|crying|llorando|gun|pills|rope|audio|text|post|note
      rope|noose|soga|cuerda|mecate|belt|cord|sheet|sheets|bedsheet|paracord & beam|rafter|rafters|rod|branch|tree|doorknob|door|ceiling|fan|banister|barn|chair|stool|neck|garage|closet|loft|hook|pipe|knot|knots|viga|arbol
      @prepared .. pills|pill|meds|medication|lorazepam|ativan|xanax|klonopin|insulin|lithium|tylenol|seroquel|oxys|trazodone|ambien|benadryl|pastillas|medicinas|insulina|patches|prescription|refills|doses|vials
      pills|pill|meds|lorazepam|ativan|xanax|klonopin|insulin|lithium|tylenol|seroquel|oxys|trazodone|ambien|benadryl|pastillas|medicinas|insulina|patches|vials .. @prepared
      insulin|pills|enough|pastillas .. to finish|end|do|get _ it|this
      sleeping|sleeps|slept|sits|sitting|sat|bed|duerme with|beside|holding|next|con _ gun|pistol|shotgun|rifle|revolver|handgun|pistola|escopeta
      gun|pistol|shotgun|rifle|revolver|handgun|bullet|bullets|pistola & funeral|divorce|died|murio|viudo|widower|peace|its_done|when its over|goodbye|no_point|nothing_left|tired of|good_day|as good as any|his name
      @lethalThing .. for_later|when|just_in case|after the|good_night|tonight|esta_noche & @hopeless|sad|crying|depressed|@goodbye|funeral|divorce|custody|evict*|hid*
      practic*|rehears*|tested|testing|tried out .. rope|noose|gun|belt|knot|drop|jump|hose|bag
      googl*|search*|looked|looking|ask*|research*|youtube|history .. helium|nitrogen|lethal|overdose|carbon_monoxide|hang|hanging|noose|knot|drown|painless|bridge|die|fatal
      does it|will it|would it hurt|hurts to drown|die|hang|jump|be shot
      engine|car running|on .. garage|closed|sealed|shut|door|hose|windows & @says|text|texted|texting|inside|sitting|door|wont|asleep|kids|alone|crying|down|locked
      sitting|sits|alone in|inside|en .. car|garage|carro|cochera & engine|exhaust|running|hose|motor
      blade|razor|razors|navaja|cuchillo & bath|bathtub|tub|tina|wrists|bano|story|posted
      oven|estufa|stove|gas on|open|abierta|abierto & head|alone|pillow|towel|towels|sealed|sola|die|sleep
      stones|rocks|weights|bricks in|into|to _ pockets|coat|backpack|ankles
      checked|checking|rented|got into|in? a? motel|hotel|room & pills|gun|alone|bottle|note|goodbye|sorry|dont_look|phone
      @lethalThing .. empty|gone|missing & goodbye|note|sorry|crying|safe|suicid*|asleep|sleepy|laughed|wont_answer
    `),
    unless: [
      'drop box|take_back|disposal|lock_box|lockbox|pillbox|organizer|class|training|locked_up|locksmith',
      'dog walk|leash_training',
      'fishing|hunting|climbing|camping|painting|laundry|curtains|christmas_lights|swing|tire_swing|hammock|pinata|sewing|fort',
      'budget|rent|budgeting',
    ],
    fires: 'She has the tablets saved: pills counted into a cup behind the mirror.',
    spares: 'She has the tickets saved: mints counted into a bag behind the mirror.',
  },
  {
    id: 'after-that-it-ends',
    name: 'names the moment it will end',
    level: 'imminent',
    says: lines(`
      just|only? waiting|holding_on|hanging_on|staying|stay for|until|till|on .. then .. doing|do|done|gone|leave|end|go
      waiting|staying|holding_on|alive|here only|just? for|until|till|on .. birthday|graduation|funeral|christmas|hearing|anniversary|holiday|wedding|surgery & then|doing_it|end|done|go|after
      after|once|when the|his|her|their|my _ hearing|court|funeral|birthday|christmas|graduation|holidays|eviction|trial|sentencing|divorce|anniversary .. @will _ end|do_it|finish|be_gone|be_done|go|die|be_dead|be_over
      then .. hes|shes|im|ill|hell|shell|theyre doing|ending|finishing it|this
      @goodbye|@leaving & @lethalThing
      @leaving & @hopeless|wont be here|not be here|wont be around|no_point|one way or another|goodbye|@si|tired|peace|calm
      @leaving & @goodbye
      wont|not|isnt|never going|gonna|be _ around|here|alive|able to? _ keep|make|need|see|finish|use|collect|attend|come
      vacant|empty|gone|out_by _ sunday|monday|friday|saturday|tomorrow|tonight one way|another|dead|alive|or_else
      ya no va|voy|vamos a estar|necesitar|hacer|llegar|verme|verla|despertar
      para el|la viernes|sabado|domingo|lunes|martes|miercoles|jueves|manana|noche ya|todo .. no|estoy|voy|va|acaba|termina
      no se preocupe|preocupes|preocupen|voy a? & ya no|viernes|manana|estar|va a estar|molestar
      define safe
      tonights|todays|tomorrow _ good|day|night|time as any
      tonight|today|tomorrow as good as any
      no one way home|back
      @not need|needs|needing a|another|the|my|his|her _ appointment|meds|medication|apartment|food|phone|winter|coat|furniture|refill|cita & anymore|where|after|soon|gone|by|where
      no point .. appointment|appointments|schedule|scheduling|making|refill|renewing|signing|starting|filling
      wants|wanted|asked to? see|meet|finalize|finish|sign .. will|directive|guardian|custody|beneficiary|insurance & gun|pills|enough|end|goodbye|after|done|before
    `),
    unless: [
      'moving|move|relocating|new_job|vacation|graduating|graduation party|transferring|retiring|out_of town|another_state|new_place|different agency|program_ends|lease_ends|surgery',
      'mudanza|mudarse|vacaciones|trabajo nuevo',
      'moved',
      'agency|insurance|medicaid|funding',
    ],
    fires: 'He is just waiting for the custody hearing and then he is doing it.',
    spares: 'He is waiting for the bus and then he is shopping.',
  },
  {
    id: 'at-a-deadly-place',
    name: 'is at a deadly place',
    level: 'imminent',
    now: true,
    says: lines(`
      @height|top_level|top_floor|parking_garage|ledge & wont_come|get|climb _ down|inside|back
      wont|not|no|refuses come|coming|get|climb|quiere down|bajar|bajarse
      no quiere bajar|bajarse
      no se quiere bajar
      @height|top_level|ledge|tracks|railing & cant think|no_reason|reason_not|says goodbye|shoes_off|took_off|crying|dont_come|barefoot|letting_go|let_go|lean*|one_leg|over_the|pick_up|hang_up|stay on the phone
      @will|about _ walk|step|run|drive|jump|lie|lay|walking|stepping|driving out|into|onto|in front|off|across _ @road|35|40|44|train|truck|traffic|semi|bridge|river|lake
      @moving _ out|into|onto|in front|down|off _ @road & @says|die|end|crying|text*|phone|hang|dont|kill|close|headlights|goodbye|train|now
      @moving _ into|in|toward|towards|out _ river|lake|pond|water|ocean|rio|lago & @says|clothes|goodbye|wont|night|crying|alone|die|note|neck|dark
      on|at|en the|el bridge|overpass|ledge|puente|azotea|trestle|tracks & reason|goodbye|sorry|cant|done|alone|crying|ready|wont|voices|now|tired|end
      hangs up|gets_off the phone|get_off the phone|hang_up .. @will|walking|jumping|stepping|driving|doing|end|pull
    `),
    unless: [
      'roofer|roofing|roofers|construction|painter|painting|repair|fishing|view|photo|tour|contractor|gutters|inspector|leak|satellite|antenna|window washer',
      'bus stop|crosswalk|parade|marathon|cleanup|volunteer|jog',
      'kayak|canoe|swim lessons|swimming',
    ],
    fires: 'She is on the top level of the parking garage and will not come down.',
    spares: 'She is on the top tier of the waiting list for a flat.',
  },
  {
    id: 'after-an-attempt',
    name: 'recently attempted or discharged',
    level: 'possible',
    stands: ['resolved', 'history'],
    says: lines(`
      discharged|released|home|back from|of|out the? psych|crisis|behavioral unit|ward|hospital
      discharged|released|out|home|back|left|leaving|salio from|of|de the? _ inpatient|psych|hospital|crisis|unit|ward|er|icu|behavioral|hospital|psiquiatrico & attempt*|overdose*|suicid*|pills|hung|hanging|cut|wrists|intento|pastillas|monday|yesterday|today|last_week|missed|no_show|hold|alone|nobody|no follow
      discharged|released|out from|of crisis unit|psych_unit|inpatient|psych_ward
      attempt|attempted|overdosed|overdose|intento & last_week|last_month|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|days ago|two_weeks|a week|hace|ayer|la semana & missed|no_word|hasnt|wont|not_answering|discharg*|home|back|telehealth|appointment|she|he|alone|now
      seen|evaluated|sent|assessed at|by|from|in the er|ed|hospital and|then|but sent|released|discharged|home
    `),
    unless: ['years|year ago', 'admitted again|readmitted|still inpatient|still_there', 'safe there'],
    fires: 'He was discharged from the psych unit on Tuesday and missed our call.',
    spares: 'He was discharged from the choir on Tuesday and missed our call.',
  },
  {
    id: 'unsettling-contact',
    name: 'an unsettling message',
    level: 'possible',
    says: lines(`
      voicemail|text|message|call|voice _ sounded|sounds|felt final|off|strange|wrong|like
      sounded|sounds|seemed|seems|sonaba _ off|final|weird|strange|flat|like goodbye|hollow|empty|too_calm|rara|raro|distante|despedida
      kind|sort of final|like goodbye|a goodbye
      like|felt|sounded a|like? goodbye|farewell|last
      hugged|hug .. too long|and wouldnt|wouldnt let|extra
      cryptic|ominous|disturbing|dark|worrisome|concerning text|message|post|voicemail|story|status|email|tweet|comment|drawing|poem|playlist
      @goodbye & weird|voicemail|unusual|doesnt usually|never|strange|odd|silence|out_of nowhere|random|raro
      something|algo about|in|en his|her|su voice|tone|voz|eyes|face
      cant|couldnt put my finger
      i|im worried|scared|afraid|uneasy|preocupad* .. hurt|alone tonight|do something|harm|lose him|lose her|make it|wake_up
      said|says|told|asked|asks|wants .. dont|not|never _ worry|bother|check about|on|with me|him|her anymore
      last|final words|thing|visit|call|appointment|text & weird|strange|off|worried|calm|hug|smile|thanked
      he|she|client says|said|told|keeps|thinks .. @hopeless
      lots|a lot of _ death|dying|muerte
      asked what happens|it feels|its like .. die|dead|death|after
      unalive|unaliving|kys|kms|ctb
      game over|tap out|tapping out|log off|logging off|signing off|checking out forever|for_good|permanently|soon|from life
    `),
    unless: [
      'audio|zoom|phone_line|connection|microphone',
      'retire|retiring|retirement|moving|transfer|graduation|new_job|last_day',
      'grade|exam|draft|version|score|project|grant|review',
    ],
    fires: 'The neighbor says her voicemail sounded final.',
    spares: 'The neighbor says her voicemail sounded funny over the bad line.',
  },
  {
    id: 'puts-affairs-in-order',
    name: 'puts affairs in order',
    level: 'hint',
    says: [
      '@leaving',
      'affairs',
      'paid off|paying off',
      'all sorted|settled|squared away',
      'said|wrote thank you|thanks|gracias for|por everything|todo',
    ],
    unless: [
      'probate|executor|estate_planning class',
      'veterans|va|student|public|legal|community affairs|office',
      'loan|car|credit card|debt class|consolidat*',
    ],
    fires: 'He got his affairs in order, gave away his guitar and hugged me.',
    spares: 'He works in veterans affairs and hugged me.',
  },
]);
