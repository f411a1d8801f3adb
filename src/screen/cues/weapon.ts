import { cuesOf, lines } from '#screen/cue.ts';

/** A weapon shown, loaded or carried in anger is imminent; one that is merely within reach of somebody unwell is possible. */
export const weapon = cuesOf('weapon', [
  {
    id: 'weapon-in-hand',
    name: 'a weapon is out',
    level: 'imminent',
    now: true,
    says: [
      '@gun|@knife & wont_put|drop|let|give|leave|come',
      'has|holding|got|waving|trae|tiene _ @gun|@knife & wont|crying|screaming|yelling|lobby|waiting_room|hallway|group|outside|door|kids|playground|parking|bus|drunk|angry|furious|gritando|afuera|sala|room|threatening|shaking',
      '@gun|@knife .. lobby|waiting_room|hallway|bathroom|parking_lot|group|classroom|bus|van|office|school & now|right|here|just|he|she|kid|client|someone|out|says|loaded',
      '@gun|@knife|loaded .. backpack|bag|locker|waistband|jacket|boot|mochila & school|class|campus|playground|clase|escuela|daycare|bus|group|shelter|angry|mad|pay',
      'loaded @gun & @child|toddler|couch|table|counter|floor|reach|pillow|unlocked|drunk|mad|angry|crib|lap|kid|kids',
      'playing|plays|found|holding|picked up|pointing|pointed|has|grabbed|got _ @gun & @child',
      '@child .. has|got|found|holding|playing|playing with|pointed|jugando con|agarro|tiene _ @gun',
      '@gun .. @child reach|playing|got|found|holding|hand|hands',
      'racked|cocked|cocking|racking|chambered',
      'fired|firing|fires|discharged|disparo|dispara|shot .. gun|pistol|rifle|shots|round|rounds|ceiling|floor|air|wall|yard|pistola|aire|balazos',
      'brandish*',
      'barricaded',
      '@gun|@knife .. @has .. drunk|high|psycho*|voices|paranoid',
      'under his|her coat|shirt|hoodie .. @gun|@knife|machete',
    ],
    unless: [
      'hunting safe|license|trip|season|ed',
      'locked|safe|unloaded|antique|security_guard|uniform|officer|deputy|permit',
      'toy|nerf|water|bb|squirt|prop|plastic|fake|de juguete|costume',
    ],
    fires: 'Client is waving a pistol in the lobby.',
    spares: 'Client is waving a poster in the lobby.',
  },
  {
    id: 'weapon-near-risk',
    name: 'a weapon within reach',
    level: 'hint',
    says: [
      '@has .. @gun & @psychotic|@hopeless|depress*|drunk|drinking|relaps*|dementia|alzheimers|angry|violent|felon|probation|parole|teen|kids|kid|toddler|unlocked|loaded|paranoid|fights|ex|divorce|custody|pillow|bed|threw|fired|evicted|eviction|scared|nervous|meth|manic|ptsd|nightmares|demencia|borracho',
      '@gun & unlocked|loaded|unsecured|under|pillow|couch|dresser|nightstand|closet|glovebox|kids|grandkids|toddler|teen|dementia|sin seguro|cargad*|accessible|around|everywhere|missing|stolen',
      'bought|buying|ordered|got|wants|traded|building|built|printed|compro|quiere|stole|borrowed|asked|asking .. @gun',
      '@has .. @gun|machete|knife to|in|at|into office|group|appointment|appointments|session|meeting|school|shelter|pocket|boot|purse|backpack|center|visit|sleeve|bag',
      'carries|carrying|carry|carga|trae|sleeps with .. @gun|@knife|machete',
      'shows|showed|showing|showed me|posted|posts|posing|flashed|sent .. @gun|@knife|machete|guns',
      'throwing knives|stars',
      'knives|machete|sword|swords|ghost_gun|ammo|ammunition|guns & @child|teen|room|angry|conduct|collection|collects|under|hiding|hidden',
      '@gun & gone|missing|stolen|not in|isnt in',
      'weapons|weapon|armed|armado|armada|arma',
    ],
    rises: [
      '@killSelf|@hopeless',
      '@lethal',
      'pay|regret|tomorrow|tonight|school|work',
      'threat*|amenaz*',
      'hes outside',
      'pointed|pointing',
      'hand|lap',
      'wont calm',
      'out of control',
    ],
    unless: [
      'security guard|officer|deputy|police|military|hunting|hunter|hunts|range|license|permit|antique|locked|safe|sold|gunsmith|competition|collector|olympic|concealed|guard|army|marine|trap_shooting',
      'chef|kitchen|butcher|cooking|scissors|crafts|box',
      'sticks|stick|poles|pole|clip|clips|bottle|shells|switch|piece|rounds|magazine|magazines|barrel',
    ],
    fires: 'He bought a rifle the week the divorce papers came.',
    spares: 'He bought a rug the week the divorce papers came.',
  },
  {
    id: 'gun-beside-danger',
    name: 'a gun beside danger',
    level: 'imminent',
    now: true,
    says: lines(`
      pulled|lifted|raised|opened .. shirt|jacket|coat|hoodie .. handgun|gun|pistol|revolver|knife|rifle|pistola
      @knife|@gun & corner|cornered|backed|housemate|hostage|up_against|pinned|roommate|wont_let|acorralado
      lifted|raised|pulled up|opened|pulled back .. shirt|jacket|coat|hoodie|vest|waistband & @gun|@knife|rounds|machete|strap
      @gun|@knife|loaded|machete & backpack|bookbag|lunch_box|lunchbox|lunch|diaper_bag|mochila|locker|waistband|book_bag
      @gun .. @minor & hand|hands|holding|picked|found|playing|pointed|pointing|reach|bed|pillow|got|unlocked|waving|thinks its a toy|loaded|opened
      @minor .. @gun & hand|hands|holding|picked|found|playing|pointed|pointing|reach|got|waving|brought|has|loaded|there|unlocked|tiene|agarro|jugando|trae
      @gun & drunk|borracho|wasted|high|hammered|tomado & porch|yard|waving|firing|kids|grandkids|screaming|shooting|holding|cleaning|pointing|now|wife|gritando|patio|afuera
      firing|fired|shooting|disparando|fires|tirando into|at|in|off|from|al|balazos .. yard|air|ceiling|house|window|street|ground|porch|neighbor|dogs|car|aire|patio
      @gun & lap|in his hand|in her hand|on the table|en la mano|en la mesa|between his|under his leg|won't put|wont_put|put it down|hammer back|pointing|pointed & @says|drunk|crying|angry|visit|now|lobby|wont|talking|home|he|she
      pulled|pulls|draws|drew|saco|flash*|brandish* .. @gun|@knife|machete
      @gun|@knife|machete|bomb .. @ourPlace
      @ourPlace .. @gun|@knife|machete & has|with|someone|client|man|he|she|saw|pulled|holding
      reaching for|into .. @gun|@knife|waistband|glovebox
      swinging|waving|holding|con _ machete|bat|hammer|axe|knife|sword|pipe|crowbar|cuchillo|hacha|tubo & kids|people|clients|staff|neighbors|lobby|street|yelling|screaming|at|gente|hallway|door
      loaded & gun|pistol|shotgun|rifle|handgun & couch|table|counter|reach|toddler|kid|kids|angry|drunk|depressed|threat*|bed|seat|sleeping|porch
    `),
    unless: [
      'gun_show|locked_in|gun_safe|unloaded|antique|security_guard|officer|deputy|range|hunting',
      'nerf|toy|water|bb|squirt|prop|plastic|fake|juguete|glue|heat',
      'baseball practice|softball|little_league',
    ],
    fires: 'He pulled up his shirt to show a handgun during the visit.',
    spares: 'He pulled up his shirt to show a haircut during the visit.',
  },
  {
    id: 'weapon-worry',
    name: 'a weapon and a worry',
    level: 'possible',
    says: lines(`
      @gun & depress*|postpartum|ptsd|dementia|alzheimers|paranoid|manic|grieving|divorce|evict*|fired|drinking|drunk|threat*|angry|suicid*|hopeless|teen|kids|toddler|grandkids|nightmares|panic|voices|upset|abus*|ex|felon|stalk*|scared|protect|fight|fights|deprimido|celoso
      @gun & dresser|nightstand|pillow|couch|table|glovebox|counter|closet|unlocked|unsecured|sin seguro|loaded|mattress|sofa|cajon
      bring|brings|bringing|carry|carries|carrying|keeps|takes|trae|carga _ @gun|@knife|machete|hatchet|mace|taser .. inside|to|in|into|on|everywhere|group|office|school|para|bus
      @knife|machete|hatchet|sword|swords|box_cutter & backpack|bag|pocket|boot|under|school|group|protect|protection|street|angry|room|shows|mochila
      cleaning|polishing|loading|counting _ @gun|guns|bullets|rifle
      where to|how to get|buy|build|print @gun|ammo
      asked|asking|asks about|for|where|how .. @gun|ammo|silencer|bullets
      @gun .. missing|stolen|gone|not there|isnt in
      missing|stolen|lost @gun
    `),
    unless: [
      'security guard|officer|deputy|hunting|hunter|range|license|permit|antique|locked|safe|sold|collector|museum|trap_shooting|uniform',
      'chef|kitchen|cooking',
      'gun show|control|law|laws',
    ],
    fires: 'She is postpartum and he leaves a handgun on the dresser.',
    spares: 'She is postpartum and he leaves a sandwich on the dresser.',
  },
]);
