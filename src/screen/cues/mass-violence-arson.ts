import { cuesOf, lines } from '#screen/cue.ts';

/** Violence against many, fire and explosives. */
export const massViolenceArson = cuesOf('mass-violence-arson', [
  {
    id: 'attack-on-many',
    name: 'plans to hurt many people',
    level: 'imminent',
    seconded: true,
    says: [
      '@intent _ @kill .. @group',
      '@intent .. shoot|burn|blow|light|torch .. up|down .. @group',
      'shoot|shooting|shot|burn|burning|blow|blowing|light|lighting|torch|bomb _ up|down? _ @group & @will|@threatens|@soon|@says|@plan',
      'shoot|blow|light|burn .. up|down .. @group',
      '@group .. @intent|@will _ shoot|burn|blow|pay|die',
      'balear|quemar|explotar|incendiar|tirotear .. escuela|iglesia|oficina|todos|clinica|edificio|casa|gente',
      'bring|bringing|brought|taking|take|llevar|trae|took .. @gun|@bomb to .. school|work|church|mosque|class|job|escuela|trabajo|court|graduation|prom|office',
      '@gun|@bomb .. school|church|mosque|synagogue|temple|mall|parade|class|prom|graduation|escuela|iglesia|office & @will|@soon|@says|map|plan|list|floor|names',
      'hit|kill_list & @gun|school|classmates|coworkers|names|teachers',
      'map|floor_plan|floorplan|blueprint|layout|schedule .. exits|guard|guards|cameras|cafeteria|school|school.. & @gun|@bomb|marked|circled|rounds',
      'manifesto|manifiesto',
      'take|taking|takes everyone|everybody|them all|as_many|all of _ with|out|down',
      'as many _ as',
      'next columbine|uvalde|vegas|sandy',
      'mass shooting|casualties|shooter',
      'school shooting|shooter|shoot & @will|threat*|said|says|do|next|his|tomorrow',
      'dont|do not|stay|no come|go|vayas|home to? _ school|work|church|group|the_office|clinic|escuela|away tomorrow|monday|manana|friday',
      'stay away|home _ from? .. tomorrow|monday|friday|tuesday|saturday',
      'last prayer|sermon|class|day|meeting|supper for all|for them|for everyone|at',
      'bomb threat',
      'amenaza de bomba',
      'built|building|made|making|assembl*|wiring|mixing|bought|has|tiene|hizo|haciendo .. @bomb',
      'pipe bomb|bombs',
      'drive|driving|drove|run|plow|ram .. car|truck|van into|through .. @group|parade|crowd|protest|line|marchers',
      'drive|plow|ram into|through a|the crowd|parade|protest|line|people',
      'poison .. water|food|coffee|supply|lunch|potluck',
      'kill everyone|everybody|them all|you all|us all|all of',
      'everyone|everybody|todos .. die|dead|pay|burn|morir|gonna',
    ],
    unless: [
      'flu|vaccine|clinic for|photo|video',
      'potluck lunch & bring',
      'balloon|candle',
      'se van a morir de risa',
      'movie|game',
      'shot|shots clinic',
    ],
    fires: 'He says he will shoot up the clinic on Monday.',
    spares: 'He says he will show up at the clinic on Monday.',
  },
  {
    id: 'setting-fire',
    name: 'sets or will set a fire',
    level: 'imminent',
    says: [
      'burn|torch|light|set|quemar the|this|her|his|my|their? house|place|apartment|trailer|building|shelter|office|home|casa _ down|up|tonight|today|on fire',
      '@fuel .. @group|door|porch|steps|bed|apartment|hallway|floor|everywhere|carpet|himself|herself|house|car|him|her|casa|puerta|pasillo',
      'poured|pouring|pours|splash*|doused|dousing|dumped|spreading|spraying|echo|echando|rociando|roci*|regando|rego .. @fuel',
      '@fuel & poured|pouring|doused|splash*|rociando|echando|bought|threat*|match|light|lighter|burn|quemar|strike|smell|filled|filling',
      '@intent _ burn|torch|light|quemar|incendiar|prender|set .. down|house|apartment|place|building|trailer|shed|casa|fire|it|everything|car',
      'burn|burning|torch|light _ house|place|building|apartment|trailer|it|complex|shelter|this down|up|fire & @will|@threatens|@says|@soon',
      'set|sets|setting|started|starting|starts|lit|lighting|prendio|prendiendo|prender a|un|el|la|the? fire|fires|fuego & @group|house|room|bed|couch|apartment|building|mattress|curtains|hallway|closet|kids|trash|inside|kitchen|again|now|kid|casa|cuarto|porch',
      'set|setting|lit|light|prender|prendio .. on fire|fuego',
      'apartment|house|building|casa|room|kitchen|bed|unit is|esta|on|en on|burning|ardiendo|quemando|fire|llamas',
      'smell|smells|see|smelling|huele _ smoke|gas|humo',
      'smoke|humo .. coming|under|through|out|saliendo|window|door|mail slot',
      'molotov*',
      'gas knobs|burners|stove|oven|gas|llave on|left|turned|open|abierto .. building|sleeping|leak|blow|explode|match|lighter',
      'se esta quemando',
      'prenderle|prendio|prende fuego',
      'quemar|incendiar la|el casa|edificio|oficina|trailer|carro',
      'fire in|inside|at the',
    ],
    unless: [
      'grill|bbq|campfire|fireplace|candle|candles|birthday|bonfire|incense|smudge|sweat|pit|wood stove|cigarette|cigarettes|vape|sage',
      'calories|bridges|cd|fat|dvd',
      'alarm|drill|test|inspection|department',
      'gas card|money|voucher|mileage|station|bill',
      'insurance|claim|years|last year|rebuilt|rebuilding',
    ],
    fires: 'She says she is going to burn the house down tonight.',
    spares: 'She says she is going to turn the heat down tonight.',
  },
  {
    id: 'leaks-violence',
    name: 'hints at an attack',
    level: 'possible',
    says: [
      'watch the news|tv',
      'youll|ull|you see|hear on|about _ news|me',
      'be on the news',
      'make the news',
      'famous',
      'obsessed|fascinated|admires|idolizes|researching|posts|posting|praising|praises .. shooters|shooter|shooting|shootings|columbine|mass|bombs|nazi|killers|bombing|attacks|attack',
      '@asks .. bomb|bombs|explosives|ammonium|gunpowder|schedule|guards|security|exits|cameras',
      'deserve|deserves|deserved to? die|burn|it|shot',
      'plays|playing|obsessed|fascinated|loves with? fire|fires|matches|lighters',
      'lighting|lights|burning things|stuff|matches|paper|toilet|trash|leaves|toys',
      'drew|draws|drawing|wrote|writes|dibuj*|story .. shooting|bombs|bomb|killing|guns|gun|blood|dead|attack|muertos|armas',
      'fire setting',
      'firesetting|firestarter|pyro*',
      'something big|going down|about to happen',
      'no one|nobody will forget',
      'never forget',
      'remember my name',
      'teach them|everyone|you all a? lesson',
      'gone postal',
      'go postal',
      'lighters|matches|gas_can|fireworks & hiding|hidden|room|bed|collects|collecting|kid|child|teen|found|keeps',
      'make|hacer _ everyone|them|all pay',
      'van a ver',
      'todos van a',
      'threat to|at|against the school|clinic|office|church|building',
      'rumor|rumors|heard .. shoot|fight|gun|attack|bomb',
      'hates _ people|everyone & @gun',
      'dont come|no_vayas',
    ],
    rises: [
      '@gun|@bomb & @has|@gets',
      'tomorrow|manana|monday|tonight',
      'list|map|plan',
      'gasoline|gasolina',
    ],
    unless: [
      'candle|birthday|stove|incense|fourth of july',
      'famous for|actor|singer',
      'grill|campfire',
      'news at|every',
    ],
    fires: 'He is obsessed with shootings and grins about it.',
    spares: 'He is obsessed with stamps and grins about it.',
  },
  {
    id: 'many-in-danger',
    name: 'many people are in danger',
    level: 'imminent',
    says: lines(`
      going|headed|heading|driving|coming|goes|va|walking _ down|over|up|back|there|in? _ with|w|con _ @gun & everyone|counter|leaving|til|until|todos|office|all|them|floor
      drive|drives|driving|plow|ram|run .. truck|car|van|suv|it|troca .. through|thru|into parade|crowd|market|festival|vigil|line|powwow|people|protest
      lighter|match|matches|torch|flame|encendedor|fire & curtains|couch|bed|carpet|mattress|soaked|drapes|bedding|cortinas|sheets|doorway|gasoline|sanitizer & flicking|lighting|lit|held|holding|going|again|says|threat*|soaked|watching
      explota|explote|detona|explodes|goes_off|blows & bajo|under|partido|game|bleachers|timer|tonight|mochila|bag|device|regalito|box|van|at
      dont|do not|no|stay|be _ be|come|show|go|vengan|vengas|out|home|away .. building|office|school|work|church|class|clinic|group|edificio|escuela & monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|manana|gun|matches|can|bring*|bomb|die|sorry|warning|like_you|safe|lunes|viernes
      bringing|bring|brings|traigo|llevo .. can|gas|gasoline|matches|bomb|gun|guns|rifle|ar|fire|molotov|gasolina
      floor plan|floorplan|map|blueprint|layout|plano|mapa|schedule|drawing & x|xs|exits|entrances|cafeteria|guards|marked|gun|rifle|ar|ammo|safe|school|crowd|entradas|salidas
      ar|rifle|guns|gun|ammo|pistol missing|gone|stolen|not from|in|out & school|safe|kid|cafeteria|list|map|note|journal|manifesto
      gas|stove|propane|oven & on|open|turned & everyone|all_go|together|up|blow|match|lighter|sheriff|cops|police|kids_inside|sleeping|come_in|nobody_leaves|boom
      all|everyone|everybody|todos|they|we go|going|goes|vamos|die|burn _ up|together|down|with
      take|takes|taking|llevar*|me llevo as many|everyone|everybody|whoever|varios|a todos|people .. with
      quemar|incendiar|explotar|balear|volar .. oficina|escuela|iglesia|casa|edificio|clinica|tienda|trailer|con_todos|adentro
      burn*|torch*|light*|blow* .. with|while|and|con everyone|everybody|them|people|all|kids|todos_inside|sleeping|asleep|in|adentro
      chained|blocked|locked|barred|wedged .. doors|exits|exit .. fire|gas|gasoline|inside
      smoke|flames|fire|humo|llamas|fuego & hallway|kids_inside|people_inside|trapped|upstairs|door|apartment|asleep|spreading|now|residents|ninos|adentro|curtains|mattress|wall|building|started|set
      shot|shots|shooting|shooter|balacera & inside|hallway|hear*|active|running|hiding|people|kids|lobby|parking
      plow|ram|drive|mow .. into|through|down .. people|crowd|parade|line|marchers|festival|vigil|protest|market
      truck|van|car .. full|loaded|packed of|with .. fertilizer|gas|propane|explosives
      fertilizer|acetone|peroxide|pipe|pipes|nails|ball_bearings & bomb|mixing|garage|vest|timer|battery|buying|recipe
      vest|chaleco & bomb|explosives|rounds|tactical|school|church|mosque|prayer
      rounds|ammo|magazines|clips & vest|group|mosque|church|school|saturday|sunday|last|crowd|hundreds
      contaminat*|poison* .. water|supply|vents|food_line|soup|coffee_urn|food_pantry
      pressure cooker|tannerite|homemade .. bomb|device|explosive
      release|releasing|spray|gas .. vents|everyone|room
    `),
    unless: [
      'drill|simulacro|training|alarm test|practice',
      'potluck|covered dish|chili|bbq|grill|camp',
      'movie|game|play|novel|book',
      'tickets|balloons|snacks|cookies',
    ],
    fires: 'He texted: stay out of the building Thursday, I am bringing gasoline.',
    spares: 'He texted: stay out of the building Thursday, I am bringing gnocchi.',
  },
  {
    id: 'fire-or-attack-worry',
    name: 'a worry about fire or an attack',
    level: 'possible',
    says: lines(`
      lights|lighting|burns|burning|lit|sets|enciende|quema _ paper|towels|toilet|trash|leaves|things|stuff|bugs|toys|hair|candles|papel|cosas & sink|bored|room|bed|again|caught|kid|resident|teen|inside|bathroom|keeps|closet
      fire|fires|fuego|lighter|matches|lighters & bored|fascinat*|likes|loves|plays|playing|hides|room|under|bed|caught|obsess*|carpet|again|juega
      office|agency|school|judge|court|dhs|landlord|place|building|they|everyone|bank|company deserves|deserve|needs|need|going to .. coming|burn|pay|get|learn|fall
      whats coming
      going|gonna|about to go off|lose it|make|be on|go_out
      blaze of glory
      make|making|made history|headlines|statement|them remember
      fascinat*|obsess*|admir*|idoliz*|quotes|collects|watches|reading .. shooter|shooters|shootings|columbine|bomber|bombers|hitler|nazi|isis|terrorist|massacre|massacres|serial
      draws|drawing|drew|writes|wrote|posts|posted|shared|dibujo|escribio .. guns|bombs|bodies|shooting|dead|blood|killing|classmates|burning|swastika
      stay|be safe|careful tomorrow|monday|friday
      building|making|mixing|learning _ fireworks|explosives|chemicals|rockets
      rumor|rumors|heard|word is|dicen .. fight|shooting|something|jump|attack|bring
      tired of|hates_everyone|everybody|them all|people|this town|the world & pay|end|burn|die|sorry|soon
    `),
    unless: [
      'stove|fireplace|grill|birthday|campfire|incense|cigarette|scented',
      'deserve|deserves|deserved better|credit|thanks|award|a raise|respect|a break|praise|grant',
      'fireworks stand|july|celebration',
    ],
    fires: 'A resident burns paper in the sink when he is bored.',
    spares: 'A resident folds paper in the sun when he is bored.',
  },
]);
