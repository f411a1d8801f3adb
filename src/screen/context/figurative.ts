import { type Context, lines } from '#screen/cue.ts';

const reach = { left: 0, right: 0 };

/** Sayings, titles and trades: only the words of the saying itself are taken out. */
export const figurative: readonly Context[] = [
  {
    id: 'kill-and-die',
    kind: 'figurative',
    says: [
      'killing me|us|my|it|time|the|him',
      'kill time|it|me|us|the|two|for',
      'killed it|the|my',
      'killer',
      'kills me|my',
      'im|i so dead|dying',
      'dying laughing|to|for|of',
      'die of|from|laughing|boredom|embarrassment',
      'dead tired|serious|set|end|line|lines|last|on|wrong|weight|quiet|battery|air|zone|lift|wood|in the water|heat',
      'to die for',
      'die hard|hill|on',
      'hill to die',
      'dead to me',
      'drop dead gorgeous',
      'over my dead body',
      'wouldnt be caught dead',
      'beat a dead horse',
      'beating a dead horse',
      'dead horse',
      'buzzkill',
      'overkill',
      'dressed to kill',
      'curiosity killed',
      'would|could|ill|id|gonna|going to kill for|him lol',
      'kill two birds',
      'phone|battery|car|laptop|computer|printer|plant|plants|engine|app|wifi|tablet|alternator|program|link|server|garden|goldfish|hamster|tree|trees|project|chat|zoom|dog|cat|pet died|dies|dead|dying',
      'phone|battery|laptop|printer|engine|app|wifi|plant|tree|program is|was|about|gonna|going dead|dying|to? die|dying',
      'my feet|back|head|knees|shoes|allergies|schedule|caseload|inbox|legs|paperwork are|is killing',
      'paperwork|caseload|heat|documentation|notes|commute|traffic|deadlines|humidity|suspense|wait|boss|schedule|job|meeting|meetings|audit is|are|was? killing|gonna kill|will kill|going to kill|kills',
      'muerta de|muerto de cansancio|hambre|risa|sueno|pena|calor|miedo|frio',
      'muriendo de risa|hambre|sueno|calor',
      'morir de risa|hambre',
      'me muero de',
      'me muero por',
      'me mata|mato la risa|el|este|esta',
      'matar el tiempo|dos',
      'de muerte',
      'muero de|por',
      'vale la pena',
      'mata de risa',
      'a morir',
      'estoy que me muero',
      'matando el tiempo',
      'me esta matando',
      'nos esta matando|matan',
    ],
    reach,
    fires: 'I would kill for a coffee.',
    spares: 'He would kill for money and he told me he will kill his brother.',
  },
  {
    id: 'shoot-and-weapons',
    kind: 'figurative',
    says: [
      'shoot me|us|him|her|them|you|over|an|a|off email|message|text|note|line|over|an|a',
      'shoot the breeze|shit|hoops|pool|video|photos|for|down',
      'shooting hoops|for|pool|range|star|photos|video|craps|the',
      'shot in the dark|of|at|clinic|list|records|record',
      'long shot|shots',
      'flu|covid|vaccine|b12|tetanus|booster|head|allergy|jello|espresso|big|mug|screen|parting|cheap|best|snap|tequila|baby shot|shots',
      'get|got|getting|gets|her|his|my|their|needs|monthly|next|late for shot|shots|injection',
      'give it a|your shot|best',
      'call|calls|calling the shots',
      'trouble shoot',
      'photo shoot',
      'bullet point|points|journal|list|proof',
      'bite the bullet',
      'dodged a bullet',
      'silver bullet',
      'smoking gun',
      'jump|jumped|jumping the gun',
      'gun shy',
      'under the gun',
      'stick|sticking|stuck to|with? his|her|my|our|their|your? guns',
      'top gun',
      'glue|nail|staple|heat|caulk|radar|paint|water|squirt|nerf|massage|bb|toy|spray|speed|hot glue gun|guns',
      'big|hired guns',
      'guns blazing',
      'gung ho',
      'bombshell',
      'photobomb|photobombed',
      'bath bomb|bombs',
      'bomb ass',
      'bomb|bombed the|a|my|his|her interview|test|exam|presentation|quiz|audit|tacos|food|pitch',
      '@be the bomb',
      'is bomb',
      'tick|ticking time bomb',
      'time bomb',
      'dropped|drop|drops|dropping a|the? bomb|bombshell',
      'love bomb|bombing',
      'f bomb|bombs',
      'trigger warning|warnings|happy|finger|points|alert',
      'pull|pulled|pulling the trigger',
      'double edged',
      'back stab',
      'backstab|backstabbing|backstabbed|backstabber',
      'stabbed _ in the back',
      'stab|stabs|take|taking|took a stab|at',
      'stab at',
      'stabbing pain',
      'cut|cuts|cutting the|our|your losses|corners|ties|check|edge|back|costs|hours|budget|funding|red|benefits|grass|hair|class|cake|ribbon|short|deal|slack|carbs|sugar',
      'cutting edge|board|back|corners|it|ties|costs|hours',
      'cut loose',
      'budget|funding|service|staff|job|pay|hour|snap|benefit cut|cuts|cutting',
      'cutthroat',
      'knife fight',
      'battle axe',
      'axe to grind',
      'got|get|getting|gave the axe',
      'the axe',
      'razor thin|sharp|edge|scooter',
      'blade runner',
      'machine gun kelly',
      'gun show|range|safety|lobby|control|license|permit|law|laws',
      'target practice|audience|date|goal|store|behavior|population',
      'fire drill|alarm|department|dept|chief|marshal|code|extinguisher|truck|station|sale|stick|side|pit|safe|safety|inspection|exit|escape|insurance|damage',
      'fired up|from',
      'on fire lately|today',
      'burn out',
      'burnout',
      'burned|burnt|burning|burn out|bridges|bridge|calories|hours|rubber|cd',
      'heart burn',
      'crash course|diet|cart|pad|on|test|dummy|and',
      'blow up|blew|blowing|blown my|your|our|her|his|the phone|inbox|email|phones|up',
      'blowing|blown|blew|blow_up my|our|the|his|her phone|inbox|email|pager|line|chat|group|air',
      'mind blow*|blown',
      'mind blowing',
      'explode|exploded|exploding|explodes with|in|into|over|at|on',
      'nuke|nuked it|the|leftovers|it',
      'war room|stories|story',
      'hostage situation|negotiator',
      'hold|holding|held .. hostage by|to',
      'minefield|landmine',
      'land mine',
      'powder keg',
      'hit|hits|hitting like|rock|home|road|gym|wall|jackpot|snag|hard|bottom|deadline|target|goal|goals|milestone|limit|cap|ceiling|nerve|spot',
      'hit _ up',
      'hit by layoffs|cuts',
      'beat|beats|beating myself|traffic|deadline|odds|heat|up|cancer|around|rush',
      'beating myself|herself|himself up',
      'beats me',
      'kick|kicks|kicked|kicking off|butt|myself|habit|around',
      'kick ass',
      'punch list|line|card|bowl|in|out|clock',
      'beat up car|truck|about|over',
      'slap on the wrist',
      'slap in the face',
      'slammed with|today|this|at|this_week',
      '@be slammed|swamped|buried|drowning|hammered|crushed',
      'crushing it|this|on',
      'drowning in paperwork|notes|work|emails|debt|forms|cases|laundry|referrals',
      'hang in|out|on|up|tight|ten|time|back|around|the',
      'hanging in|out|on|around|with|plants|art|pictures',
      'hangs|hung out|up|on|over',
      'hang it|picture|pictures|lights|curtains|flyers|posters',
      'the hang of',
      'getting the hang',
      'hangover',
      'hangman',
      'at the end of my|his|her rope',
      'end of my|her|his|their|our rope',
      'jump rope',
      'rope in|him in|her in|into|course|courses',
      'roped',
      'learn|learning|show|showing|teach|know|shown|learned the ropes',
      'on the ropes',
      'ropes course',
      'tight rope',
      'hit the roof',
      'through the roof',
      'raise the roof',
      'roof leak|leaks|repair|over',
      'bridge the|funding|loan|program|housing|gap',
      'cross that bridge',
      'burn|burned|burning bridges',
      'water under',
      'jump through|ship|start',
      'jumped through|ship',
      'off the deep end|cuff|record|books|wall|hook|charts|clock|table|radar',
      'over the edge|hill|moon|top',
      'on edge',
      'on the ledge',
      'talk|talked|talking _ off the|a ledge',
      'off the ledge',
      'train wreck',
      'trainwreck',
      'train|bus schedule|pass|passes|station|stop|route|ticket|tickets|driver|tokens|fare|late|card',
      'thrown|threw|throw|throwing _ under the bus',
      'under the bus',
      'missed the bus',
      'catch|caught|catches the? bus home|to|at|downtown|from',
      'car|dumpster fire|fires',
      'trash fire',
      'putting|put out fires',
      'play|playing|plays with fire',
      'gas light|lit|lights',
      'gaslight|gaslights|gaslighting|gaslit',
      'gas card|cards|voucher|vouchers|money|bill|station|mileage|prices',
      'poison pill|ivy|oak|control|center',
      'food poisoning',
      'name your poison',
      'pick your poison',
      'toxic|poison|poisonous work|workplace|positivity|environment|relationship|coworker|culture',
    ],
    reach,
    fires: 'It was a long shot with the gun lobby.',
    spares: 'He has a gun and wants to kill his brother.',
  },
  {
    id: 'sport-and-games',
    kind: 'figurative',
    says: [
      'sudden death',
      'death march|by powerpoint|metal|star|stare|grip|valley|row|certificate|certificates|benefit|benefits',
      'dead|death pool|lock',
      'kill|killed|destroyed|murdered|slaughtered them|us in|at|by|the? game|points|ping|pong|softball|kickball|trivia|spelling',
      'team|thunder|sooners|cowboys|sooner|lakers|cowboy|lady|varsity|defense|offense .. killed|murdered|slaughtered|destroyed|beat|got killed',
      'war with insurance|the|medicaid',
      'murder mystery|mysteries|hornet',
      'suicide sprints|squad|drills|lane|doors|hotline|watch',
      'kamikaze shots|drink',
      'self checkout',
      'knockout',
      'knock knock|on wood|out paperwork|it',
      'killing field',
      'shots fired',
      'bloody mary|hell',
      'in cold blood',
      'blood drive|pressure|work|draw|test|type|sugar|bank|sweat|thinner|thinners|bath|relative|relatives|lab|labs',
      'sweat blood',
      'bad blood',
      'blood out of',
      'bleeding heart|edge|hearts|money',
      'nose bleed seats',
      'heart attack when|over|lol',
      'gave me a heart attack',
      'nearly|almost|about had|gave|gives _ a? heart attack|stroke',
      'stroke of luck|genius',
      'back|breast stroke',
      'brush stroke',
      'seizure of|salad',
      'terrorist this|at|toddler',
      'crazy|insane|nuts|psycho traffic|busy|week|day|schedule|hours|ex',
      'traffic by|on|was|is crazy|bad|awful',
      'on the way to work|office|appointment',
      'a riot',
      'burn rate|notice|pit|ban',
      'ambush|ambushed me in|by|at|with',
      'hunt for|down|down a|down the',
      'job hunt',
      'sniper',
      'execute|executed|executing the|a|an|plan|contract|agreement|order|lease|document',
      'executor|execution of',
      'termination letter|of|date',
      'terminated',
      'target',
      'attack plan|the problem|ad|ads|dog',
      'panic attack|attacks',
      'asthma attack last',
      'anxiety attack|attacks',
      'cyber attack',
      'assault charge from',
      'hostile work|takeover',
      'suffocating in|under',
      'choked up',
      'choke up',
      'choke|choked on the|my|his|her words|presentation|interview|lines|coffee',
      'blackout curtains|dates|period',
      'blacked out dates|names|lines',
      'starving artist',
      '@i starving|starved',
      'im starving',
      'food coma',
      'sugar|coffee coma',
      'missing form|forms|page|pages|signature|signatures|paperwork|document|documents|documentation|receipt|receipts|file|files|note|notes|data|information|info|consent|voucher|keys|deadline|the point|the deadline|link',
      'lost|missing my|the|her|his? keys|wallet|badge|phone|id|file|laptop|purse|birth_certificate|card|social',
      '@be missing a|the|one|some|two|my',
      'pulled over',
      'trapped in a meeting|meetings|traffic',
      'chained to my|the|her|his desk',
      'tied up in|with|at|until|today|all',
      'locked in|into the? rate|lease|contract|price|phone|file|cabinet',
      'locked out of',
      'locked myself',
      'locked _ file|files|cabinet|drawer|box|keys',
    ],
    reach,
    fires: 'The meeting went to sudden death overtime over who has the gun safe.',
    spares: 'He has a gun and wants to kill his brother.',
  },
  {
    id: 'more-sayings',
    kind: 'figurative',
    says: lines(`
      @boss|mama|jefe|jefa|auditor|landlord|wife|husband|mom|dad|mother|team|he|she|they|kids .. kill|kills|murder|murders|strangle|shoot|skin me|us if|when|over|for|lol|because|about
      going|gonna|will|would|might to? kill|murder|strangle|shoot me if|when|over|for|lol|about|tomorrow
      va|van a matar si|cuando
      me va|van a matar si|cuando|mi|porque
      matar de risa|hambre|aburrimiento
      mata de risa
      morir|muero|muriendo de risa|ganas|hambre|calor|sueno|aburrimiento|vergüenza|pena
      get|gets|got hit by a bus
      hit by a bus tomorrow|who
      shot me|us|her|him|them _ look|text|glance|email|smile|note|message
      shoot|shot|shoots _ her|him|me|them|us|you|over _ email|text|message|note|line
      passed|passing|pass out|around flyers|candy|forms|food|gifts|snacks|papers|blankets|cards|brochures|pamphlets|information|water|handouts|surveys
      called|calls|riding|ride|rode shotgun
      pimped out
      could|want|wanted|wants|going _ just? scream
      cooking will kill
      murdered|killed|destroyed|butchered the|that|my|a|her|his|our song|song|pizza|cake|lasagna|budget|plan|interview|presentation|set|solo|speech|test
      bombed|bomb|tanked the|his|her|my
      dying|die|dies|kill|killed for|over|from a|some|this|that|the|laughter|cuteness|embarrassment
      bit|bite|biting my|her|his|our|their head off
      shot me|us|her|him down
      overdosed|overdose|overdosing|od|oded on _ coffee|sugar|bread|pie|carbs|caffeine|tacos|chocolate|candy|tv|fry|frybread|cake|turkey|cookies
      might as well jump|die|drown|shoot|hang|kill off|a|myself|me|it
      last|final|goodbye goodbye|visit|visits|farewell|round _ with|my my? caseload|clients|team|agency
      farewell|goodbye notes|cards|party|lunch|visits|visit|tour|email|potluck|cake
      lockdown|siren|tornado practice|test|drill
      rather _ jump|die|eat|drown|be|shoot than
      id|i would jump|die|kill|walk .. for
      killing|killed|kill|butchering|shooting hogs|hog|deer|turkey|turkeys|chickens|snakes|roaches|weeds|quail|doves|squirrels
      matar a goles
      dead to her|him|me|them
      bury me with|in|under
      me pego una cachetada con
      me va|van a colgar|ahorcar|linchar si|cuando|por
      me da|dio un? infarto
      had|having a? stroke|heart attack n|and ate|when|over|crashed
      threat to kill or inflict
      explicit threat
      gas|gassed _ up|bill|money
      crazy|insane|mad|nuts about|over|busy|amount|good|long|expensive|traffic
      psycho|crazy|insane schedule|ex|busy|week
      hit|hits|hitting it off
      like a ton|truck|brick
      lost|losing|lose my|her|his|their mind|temper|keys|train
      heart|hearts goes|go|went|broke|breaks|skipped|melted|is_full|sank
      heart attack when|opening|seeing|reading
      bleeding heart|money|edge|gums
      suffocating|drowning|buried|swamped in|under paperwork|emails|notes|debt|work|forms|laundry
      war|battle|fight|fighting|battling over|about|with the? medicaid|snap|thermostat|parking|dishes|insurance|landlord|fridge|remote|bills|cancer|eviction
      beats|beat him|her|me|them|us to|at it|the|trivia|cards|pool|ping
      on|in|under fire for|from|this
      choke|choked|choking up|on _ words|lines|coffee
      blew|blow|blown|blowing me off|away
      overkill|killjoy|deadbeat|deadlock|deadwood|deadpan|gunning|gunky|knifed through
      jump|jumped|jumping at|to the? conclusions|chance|opportunity
      throw|threw|throwing shade|in the towel|money at
      stabbed|stab in the back
      trigger|triggers|triggered for|by|warning|list|points
      burning|burned|burnt|burn through|out|brush|candles|sage|incense|cds|calories|ban|pile|trash
      catch the bus to|home|at|from|downtown|before|after
      long|rough|bad|hard day
      killing|kills it|time|the_mood|me|us & lol|haha|schedule|heat|paperwork|notes|software|deadline|deadlines|printer|back|feet|shoes|commute|suspense|waiting|jaja|allergies|meetings|knees
      over|through my|your dead body
      dead weight|tired|on|set|wrong|serious|ringer|giveaway|quiet|phone|battery|line|end
      clips|clip in|from|of
      knock|knocked|knocking on|out doors|wood|paperwork|reports
      drama|trauma|binge|killer queen|watch|watching|workout|app
    `),
    reach,
    fires: 'The landlord will kill me if I am late with the gun form.',
    spares: 'He has a gun and wants to kill his brother.',
  },
];
