import { cuesOf, lines } from '#screen/cue.ts';

const body = ['negation'] as const;

/** A body in danger, whatever the question about consent is: "he has the right to refuse" does not start a heart. */
export const overdoseMedical = cuesOf('overdose-medical', [
  {
    id: 'unresponsive',
    name: 'is unresponsive',
    level: 'imminent',
    seconded: true,
    now: true,
    stands: body,
    says: [
      '@unconscious',
      '@not wake|waking|rouse|respond|responding|responsive|answering|moving|move|stir',
      'found|finds|lying|laying|slumped|tirad* .. floor|bathroom|bathtub|tub|car|stairs|ground|hallway|piso|bano|suelo & @not|blue|drool*|needle|cold|pills|bottle|blood|cant|wont|hours|moan*|groan*|confused|breath*|sangre|hip|alone',
      'on the floor|ground .. cant|wont|hours|since|get|up|hip|moaning|groaning',
      'snoring|gurgling|rattling weird|strange|loud|funny|deep|and|like & wake|@drug|@pills|blue|od|using|used|relaps*|high',
      'skin|lips|face|hands|nails|fingers|labios _ is|are|look|looks|gone|turned|turning? blue|gray|grey|purple|morados|azules|cold|clammy',
      'needle|aguja in|still|en .. arm|brazo|leg',
    ],
    unless: [
      'phone|system|portal|website|email|agency|landlord|insurance|printer|voicemail|attorney|judge|texts|calls|mail|outreach',
      'limp|limps|limping leg|knee|walks|walk|noodle|wrist',
      'moving truck|in|out|forward|to|day|van',
      'fading bruise|bruises|paint|memory',
      'out of it & busy',
      'fainted & years',
    ],
    fires: 'Tenant is on the kitchen floor and I cannot wake him.',
    spares: 'Tenant is on the kitchen committee and I cannot replace him.',
  },
  {
    id: 'breathing',
    name: 'has trouble breathing',
    level: 'imminent',
    seconded: true,
    now: true,
    stands: body,
    says: [
      '@notBreathing',
      '@not _ breathe|breathing|respira|respirando|respirar',
      'breathing|breath|breaths|breathes|respiracion weird|shallow|funny|slow|fast|hard|stopped|labored|ragged|wet|strange|every|barely|short|bad|noisy|trouble',
      'throat|tongue|lips|face|garganta|lengua|cara _ is|are|closing|swelling|swollen|tight|swelled|hinchando|hinchada|cerrando',
      'inhaler .. empty|out|not working|isnt|gone|wont|used|third',
      'asthma|asma & attack|inhaler|cant|blue|wheez*|gasp*|ataque',
      '@allergy & swelling|swollen|throat|breath*|hives|pen|hinch*|closing|face|lips|tongue|stung|now|wheez*',
      'oxygen .. 7*|8*|dropping|low|sat|fell|dropped|out|empty',
      'choking & food|grape|hot_dog|coin|candy|marble|meat|baby|toddler|blue|now|cant|hes|shes',
    ],
    unless: [
      'breathing exercise|exercises|room|techniques|space',
      'breather',
      'fresh breath',
      'tight budget|schedule|hug',
      'face to',
      'hold|holding my|your|our breath',
      'airway heights',
      'stroller|lost face',
    ],
    fires: 'She is gasping and says she does not want an ambulance.',
    spares: 'She is gardening and says she does not want an assistant.',
  },
  {
    id: 'heart-stroke-seizure',
    name: 'has signs of a heart attack, stroke or seizure',
    level: 'imminent',
    seconded: true,
    now: true,
    says: [
      '@heart',
      '@stroke',
      '@seizure',
      'chest|pecho & pain|hurts|tight|pressure|crushing|squeezing|dolor|duele|aprieta|elephant|heavy',
      'face|mouth|smile|cara|boca|lip|eyelid .. droop*|crooked|sagging|chueca|caida|numb|sliding|lopsided|one_side|un_lado',
      'slurr*|garbled|jumbled|arrastrando|gibberish & face|arm|sudden*|confused|all of|since|side|words|speech|talk*|weak|numb|leg|drool*|phone|morning|today',
      'arm|leg|hand|side|brazo|pierna|lado & numb|limp|weak|wont_lift|wont_move|dormid*|no mueve|cant_move|cant_lift|paralyzed & sudden*|face|speech|slur*|talk*|side|since|today|now|head*|confused|this|just|words|chest|chueca',
      'worst headache',
      'blood pressure is|was|of|reading|over? 2*|200*|210*|220*|230*|240*',
      '2* over 1*',
      'heart rate|pulse|presion 3*|4*|16*|17*|18*|19*|20*|weak|racing',
    ],
    unless: [
      'luck|genius|keyboard|brush|back stroke|strokes',
      'seizure dog|meds|medication|free|disorder|controlled|log|precautions|plan|protocol|history|alert',
      'blood|years|last|stroke in|survivor|rehab|recovery|support',
      'heart racing & excited|presentation|interview|nervous',
      'panic',
      'left arm & gym|lifting',
      'chest|pecho freezer|hair|of drawers|cold',
      'stroller',
      'kidney|wisdom',
    ],
    fires: 'Her smile is lopsided and her arm went numb a minute ago.',
    spares: 'Her smile is lovely and her art went on sale a minute ago.',
  },
  {
    id: 'overdose',
    name: 'an overdose',
    level: 'imminent',
    seconded: true,
    act: true,
    says: [
      '@overdose',
      '@took .. @lots .. @pills',
      '@took .. @pills .. @lots',
      '@pills .. @took & all|whole|bottle|empty|too_many|handful|everything|todas|puking|vomit*|sleepy|drowsy|slur*|wont|lots',
      '@took .. empty|whole|entire|full|rest|remaining|all|half|todo|double|triple .. bottle|prescription|pack|box|frasco|bote|caja|script|meds|pills|stash|supply|dose|patches|strip',
      'bottle|bottles|frasco|frascos|pill bottle is|are|was|were|all|esta? empty|vacio|vacios & @took|floor|sleep*|pills|tylenol|slur*|wont|she|he',
      'empty .. bottle|bottles|pill|blister|frascos & sleep*|floor|slur*|bed|pills|drows*|vomit*|wont',
      '@took .. @poison',
      '@child .. @took .. @pills|@poison|@drug',
      '@child .. @poison|@pills & ate|swallow*|drank|mouth|got into|open|empty|missing|comio|tomo|trago|bebio|chew*',
      '@poison .. @took',
      '@drug .. @drug & passed|out|wake|nod*|blue|breath*|together|both|mix*|sleep*|rn|now|slump*|took',
      '@took .. @drug & passed|wont|wake|blue|breath*|nod*|slump*|floor|unresponsive|collapsed|seiz*|convuls*|foam*|vomit*|gurgl*|limp|gray',
      'narcan|naloxone & @not|gave|used|twice|dose|doses|wont|need|second|still|again|worked|refus*|left|hit|out|two|any|where|wearing',
      'se tomo|trago|bebio .. @pills|@poison & todas|frasco|todo|cloro|veneno|muchas|@numbers|puno',
      'took|taken|tomo @numbers .. @pills & of|all|at_once|today|ago|just|sleep*|wont|xanax|tylenol',
      'insulin .. too much|double|triple|twice|@numbers units|all|extra|pens',
      '@numbers units of',
      'injected .. insulin',
      'alcohol poisoning',
      'fentanyl & blue|wake|unresponsive|exposed|laced|passed|nod*',
      '@pills .. @numbers .. @took|left|gone|missing & all|now|slur*|sleep*|count',
    ],
    unless: [
      'prescribed|as prescribed|directed|daily|vitamin|vitamins|advil|one|flu|every|morning meds|took her meds|took his meds|took my meds',
      'overdose awareness|prevention|vigil|training|month|kits|kit|day|response',
      'narcan training|kit|kits|box|class|boxes|vending|policy|expired|supply|order|orders|stock|available',
      '@numbers years',
      'took .. class|course|bus|test|exam|notes|call|pictures|photos|day|time|job|trip|break|shower|nap',
      'all day',
      'meds|medication|pills list|organizer|box|planner|management|assistance|bottle of water',
      'water bottle',
      'ice cream|cream|coffee|soda|milk|lunch|cake|sandwich|taco|tacos',
      'gas money|card|station|bill',
      'over prescribed',
    ],
    rises: [],
    fires: 'He swallowed a whole bottle of aspirin at noon.',
    spares: 'He took his aspirin with breakfast as prescribed.',
  },
  {
    id: 'bleeding-injury',
    name: 'is bleeding or badly hurt',
    level: 'imminent',
    now: true,
    says: [
      '@bleeding & everywhere|wont_stop|cant_stop|stop|lots|heavy|heavily|pregnant|head|soaked|towel|pads|pad|pool|refus*|pale|dizzy|floor|mouth|ear|bad|badly|still|deep|dying|fast|hours|embaraz*|mucha|mucho|para|faint*|weak|gush*|spurt*|thinner|ambulance|er|hospital|911|clots',
      'coughing|vomiting|throwing|puking|spitting|vomit*|tosiendo up? blood|sangre',
      'bleeding out',
      'stabbed|shot|gunshot|stab wound|bullet wound|balazo|apunalad* & @not|bleed*|refus*|ambulance|wound|er|just|hospital|side|leg|stomach',
      'hit .. head & vomit*|confus*|sleepy|bleed*|pass*|slur*|wont|headache|pupils|drows*|thinners|thinner|unconscious|seizure',
      'fell|fall|cayo & head|hip|cant_get|stairs|hours|unconscious|confus*|neck|bleed*|floor|thinner|thinners|cabeza|cadera & since|cant|wont|blood|confus*|vomit*|refus*|moan*|leg|turned|alone|no_puede|hours|bleed*|hit',
      'bone .. sticking|through|showing|out',
      'electrocut*',
      'drowning|drowned|se_ahoga|ahogando|under water|underwater|face_down in',
      'hit by a? car|truck|bus|train',
      'atropell*',
      'heat stroke|heatstroke|hypothermia|frostbite|hipotermia',
      'pregnant|embarazada|weeks|postpartum & bleed*|sangr*|contractions|water_broke|baby_hasnt|not_moving|stopped_moving|no_se mueve|seiz*|blurred|headache|faint*|pain',
      'water broke|contractions|in labor|crowning|trabajo de parto|rompio la fuente & alone|refus*|early|weeks|home|car|no|wont|wants|minutes',
      'head|cabeza split|busted|cracked|abierta open?',
    ],
    unless: [
      'nose bleed|bleeds|bleed stopped|nosebleed',
      'bleeding heart|edge',
      'blood pressure|drive|work|type|draw',
      'period cramps',
      'photo|labor day|law|department|force|market|union|costs|trafficking|ready',
      'fell|fall behind|through|in love|for|apart|asleep|short|break|festival|semester|leaves|schedule|off the',
    ],
    fires: 'She is bleeding through towels and refuses the ambulance.',
    spares: 'She is folding the towels and refuses the ambulance fee.',
  },
  {
    id: 'very-ill',
    name: 'is dangerously ill',
    level: 'imminent',
    says: [
      'fever|fiebre|temp|calentura .. 103*|104*|105*|106*|40|41|stiff_neck|confus*|seiz*|delir*|rash',
      '103*|104*|105*|106* fever|temp|fever',
      '@infected & @sick|confus*|streak*|black|smell*|red_line|spread*|delir*|maggots|septic|sepsis',
      'sugar|glucose|glucosa|azucar is|was|at|reads|reading|of|esta|hit|says? _ 3*|4*|5*|6*|high|hi|low|lo|over|meter|en 3*|en 4*|en 5*',
      'sugar|glucose|azucar _ 2*|3*|4*|5* & shak*|sweat*|confus*|slur*|pass*|refus*|vomit*|wont|insulin|weak|sleepy|temblando',
      'diabetic & confus*|slur*|sweat*|shak*|vomit*|insulin|sleepy|fruity|ulcer|pass* & no|wont|cant|out|refus*|days|skipped|ran|wake|not',
      'out of|no|hasnt|without|ran_out|sin insulin|insulina & days|sugar|vomit*|fruity|dias|confus*|since|weak|sick|type|@numbers',
      'missed|skipped|skipping|skips|missing|refus*|falto .. dialysis|dialisis & @numbers|swollen|breath*|weak|week|weeks|confus*|sleepy|puffy',
      'dts|delirium tremens|withdrawal|withdrawals|detoxing|detox & seiz*|shak*|halluc*|sweat*|alone|home|tremor*|seeing|vomit*|confus*|cold_turkey|bathtub',
      'shaking|sweating|temblando .. seeing|bugs|spiders|things|hallucinat* & drink*|drinking|alcohol|vodka|quit|stopped',
      'cant|couldnt|not|no|isnt keep|keeping .. down|water|fluids & days|@numbers|dias|weak|pregnant|faint*|since|baby',
      'not|hasnt|no|havent eaten|drunk|eating|drinking|peed|urinated|comido|comer|bebido & @numbers|days|dias|week|weak|weaker|cant_stand|faint*|confus*|frail|debil|passes',
      'sudden|suddenly|all of a sudden|de repente & confus*|blind|cant_see|cant_talk|cant_walk|vision|weak|paralyz*|no ve',
      'gray|grey|clammy|ashen|palido & sweat*|chest|confus*|refus*|faint*|weak|er|sudden*',
      'carbon monoxide',
      'co alarm|detector',
      'gas leak|fuga de gas',
      'snake|black_widow|recluse|vibora|alacran|scorpion|rattlesnake bit|bite|bitten|mordio|pico',
      'organ|transplant_meds|rejection & stopped|out',
      'trach|vent|ventilator|feeding_tube|g_tube came|out|off|blocked|clogged|failing|beeping|power|alarm|battery',
    ],
    unless: [
      'hot tub|chocolate|tamale',
      'last winter|last year|history',
      'vaccine|vaccines|class|support|clinic next',
      'fast|fasting|lab|ramadan|procedure|colonoscopy',
      'house sugar',
      'sugar daddy|free',
    ],
    fires: 'His sugar reads 480 and he is confused, but he wants no hospital.',
    spares: 'His bill reads 480 and he is confused, but he wants no handout.',
  },
  {
    id: 'may-be-ill',
    name: 'may need medical help',
    level: 'hint',
    says: [
      'relapsed|relapsing|using|uses _ alone|uses|again',
      '@infected & wait*|refus*|wants|monday|appt|appointment|line|picc|port|site|wound|foot|toe|surgery|incision|catheter|cath|wont|doctor|no_quiere|diabetic|leg',
      '@infected .. @body',
      '@body .. @infected',
      'fever|fiebre|calentura & @numbers|days|since|picc|surgery|baby|refus*|chemo|dias|wait*|high',
      'test strips|fentanyl strips|narcan|naloxone|needles|jeringas & asks|asking|asked|wants|where|friend|week|need|him|her|request*|pide',
      'relapse|relapsed|relapsing|recaida|recayo|using again|drinking again|used again|using alone|uses alone|back on|on a bender|bender|binge',
      'nodding|nods|high|drunk|slurring|intoxicated|borracho|drogado|wasted|tomado & session|group|appointment|drive|driving|drove|visit|showed|came|today|now|keys|cita|car|baby',
      'driving|drive|drives|drove|maneja drunk|high|tipsy|buzzed|intoxicated|after|with & drink*|beer*|wine|edible|pain|seizure*|meds',
      '@pills .. double|doubled|doubling|extra|more than|sharing|shares|borrowed|snort*|crush*|early|someone_elses|alcohol|wine|mixing',
      'mixing|mixes|mezcla .. alcohol|pills|benzos|meds|wine|beer|opioids',
      'stopped|quit|skipping|ran_out|out_of|rationing|refusing|refuses|missed|dejo|no_toma|not_taking|skips|refused|off .. meds|medication|insulin|dialysis|seizure|inhaler|heart|blood|thinner|thinners|insulina|medicina|chemo|antibiotics|pills|dose|doses',
      'dizzy|faint*|lightheaded|mareos|dizziness|palpitations|swollen|swelling|numbness|blurry|headache|headaches|chills|weak & refus*|wont|wait*|er|doctor|fall|fell|bp|meds|new|worse|days|says|fine|today|feet|legs|no_quiere',
      'fell|fall|falls|cayo|se_cayo & @numbers|again|twice|bruise|alone|refus*|week|says|fine|head|bathroom|stairs|shower|thinners',
      'lost .. pounds|lbs|weight|libras|peso',
      'not|isnt|barely|hardly|stopped|no|poco eat|eating|come|comiendo|drinking',
      'blood in|when .. urine|stool|pee|cough|spit',
      'pregnant|embarazada & drink*|using|used|pain|spotting|bleed*|dizzy|swollen|headache|meth|no_prenatal|high',
      'something|algo .. drink|drank|slipped|bebida',
      'roofied|drugged',
      'concussion',
      'overdosed|od|overdose & last|week|yesterday|recent|hospital|discharg*|again|before',
      'hit his|her|their|la head|cabeza',
      'rash|hives|ronchas|swelling & med|medication|new|antibiotic|spreading',
      'diarrhea|vomiting|vomito|diarrea|throwing_up',
      'smelled|smells|olia of|like|a alcohol|liquor|gas|weed',
      'left|fled|leaving|walked|checked ama|against|out .. medical|er|hospital|rehab|detox',
      'passed out|blacked_out',
      'drinks|drinking|toma|drank _ every|heavily|alone|more|morning|handle|fifth|lot|again|all',
    ],
    rises: [
      'right now',
      'cant wake',
      'blue',
      'wont wake',
      'confused',
      'unresponsive',
      'slurring & pills',
      'bleeding',
      'baby & bed',
    ],
    unless: [
      'vaccine|vaccines',
      'support group',
      'years sober',
      'budget',
      'drinks|drinking coffee|water|fountain|tea|milk|soda',
      'eating disorder group|lunch|dinner|with',
      'back on track|feet|schedule|snap|medicaid',
      'fell|fall behind|through|in love|for|apart|asleep|short|break|festival|semester|asleep',
      'swelling pride',
      'high school|chair|demand|risk|needs|number|score|rent|blood',
      'headache form|paperwork|insurance',
      'drive|drives|driving a|the|me|us|her|his|to|clients|client',
    ],
    fires: 'He relapsed and uses alone in the camper.',
    spares: 'He relaxed and naps alone in the camper.',
  },
  {
    id: 'body-failing',
    name: 'a body in danger',
    level: 'imminent',
    now: true,
    stands: body,
    says: lines(`
      @dire & @dire
      @dire & refus*|wont_go|no_hospital|no_ambulance|dont_call|not to call|right|his call|her call|just_wants|wants_to|sleep_it off|papers|papeles|no_quiere|niega|er|911|ambulance|ambulancia|insurance|uninsured|let him|let her|dnr & head|chest|breath*|blood|arm|face|pills|drank|insulin|sugar|fever|since|today|now|floor|baby|stroke|she|he|hours
      cant|couldnt|wont get|make _ him|her|them? to? open|wake|respond|talk|stand|eyes
      wont|not|cant open _ eyes
      eyes rolled|rolling|half_open|glassy|glazed
      holding|clutching|grabbing|rubbing|agarrandose _ chest|left_arm|arm|pecho|brazo
      chest|left_arm|jaw|pecho|brazo_izquierdo & sweaty|sweating|gray|grey|numb|heavy|tight|pain|pains|pale|nausea|clammy|breath|breathing|hurts|tingl*|dolor|sudando|aprieta|pressure|elephant|squeez*|duele
      words|speech|talking|voice|habla|palabras .. jumbled|slurred|slurring|garbled|mumbled|wrong|funny|gibberish|nonsense|backwards|not making|arent|raro|enredad*|arrastra*|mush|scrambled
      jumbled|garbled|slurred|slurring & cup|arm|face|hand|morning|sudden*|leg|side|droop*|confus*|mouth|stroke|head
      drop*|dropping|dropped .. cup|fork|phone|keys|things|pen|spoon & hand|arm|face|words|speech|jumbled|slur*|smile|confus*|weird|droop*
      smile|face|eye|mouth|cara|boca .. lopsided|crooked|uneven|droop*|sagg*|slid*|one_side|half|chueca|caida|de_lado|torcida|falling
      insulin|insulina & days|since|hasnt|no|without|out|ran|missed|lost|stolen & breath*|vomit*|throwing|confus*|thirsty|sleepy|weak|type_1|type_one|fast|fruity|nail_polish|pee*|sugar|sick
      type 1|type_one|tipo_1|diabetic|diabetico|diabetica & hasnt|no_insulin|without|vomit*|confus*|wont_wake|passed|shaky|sweaty|breathing|sleepy|cold|unresponsive|sin_insulina|slur*|drunk_acting|acting_drunk
      choking|atragant*|ahogando & food|meat|on a|piece|grape|now|hes|shes|cant|blue|carne|dnr|purple|coin|toy|bite|steak|sandwich
      is|hes|shes|was|started|esta choking
      embaraz*|pregnant|weeks|months_along|semanas|postpartum|just_had|gave_birth|parto & bleed*|sangr*|blood|water_broke|contractions|pain|baby not|hasnt_moved|faint*|seiz*|headache|vision|swollen face|clot*|fever|dolor*|fuente|no_se mueve|cramp*|spots
      bleed*|sangr*|blood|sangre & wont_stop|mucho|mucha|a lot|soaked|pad|pads|towel|towels|everywhere|pouring|gush*|hours|head|thinner|thinners|dizzy|pale|pool|floor|coughing|vomit*|stool|rectal|black|clots|no_para|faint*|bright|refus*
      foil|needle|spoon|straw|baggie|powder|aguja & cant_wake|wont_wake|snoring|blue|slump*|floor|open_his eyes|open_her eyes|nod*|unresponsive|passed|not_breathing|cold|gurgl*|limp|bathroom|tub
      snoring|gurgling|rattling & weird|strange|cant|wont|eyes|wake|foil|pills|blue|funny|used|high|drunk|deep|slow
      @child|toddler|baby|bebe|2yo|3yo|kid|nino|nina got|gets|gotten into|in|hold _ @pills|@poison|pills|medicine|meds|cleaner|under the sink|gummies|vape|suboxone|methadone|detergent|heart_pills|purse
      @minor|toddler & swallow*|ate|drank|chewed|licked|mouth|ingest*|trago|comio|bebio|tomo|se_tomo & pills|pill|battery|magnet|magnets|bleach|cleaner|gummies|gummy|meds|medicine|medicina|pastillas|cloro|coin|drano|pods|vape|nicotine|fentanyl|suboxone|antifreeze|berries|mushroom|detergent|perfume|mouthwash|alcohol|edible|iron|methadone
      @took .. @lots .. pastillas|pills|tylenol|benadryl|meds|medicinas|lorazepam|seroquel|insulin|units|capsules|tablets|aspirin|ibuprofen|metformin|xanax|gabapentin
      tomo|trago|tome @numbers|veinte|treinta|diez|quince|todas|un_puno|puno|muchas|frasco|todo|varias|doce|cuarenta _ pastillas|pildoras|medicinas|tabletas|capsulas|de las|frasco
      mix*|together|plus|on_top of|with|after|y|con & xanax|xans|benzos|klonopin|valium & vodka|whiskey|fentanyl|heroin|oxy|percs|methadone|liquor|tequila|alcohol|drunk|opioids & wake|blue|breath*|passed|out|nod*|cold|snor*|slump*|floor|wont|cant|slur*|bathroom|now
      fifth|handle|bottle|pint|liter of|de vodka|whiskey|tequila|gin|rum|everclear|liquor & passed|out|wake|xans|pills|vomit*|cold|breath*|floor|unconscious|blue|choking|back
      hit|struck|fell|banged|slammed|golpeo|pego|cayo .. head|cabeza|neck|skull & vomit*|confus*|sleepy|slur*|bleed*|wont|cant|pupil*|dizzy|seiz*|out|drows*|repeating|forget*|thinners|headache|clear_fluid|ears
      fell|cayo|found|laying|lying|tirado|tirada .. floor|piso|suelo|bathroom|stairs|tub|bano & cant|since|hours|all_night|hip|leg|wont|bleed*|moan*|confus*|noche|no_puede|overnight|yesterday|cold|turned|alone|up|wet
      seizing|convulsing|convulsionando|seizure & still|minutes|minute|long|second|another|now|on the|blue|hit|pregnant|again|wont_stop|stopped|never|floor|lobby|bit
      epipen|epi_pen|pen & cant_find|expired|swelling|throat|hives|stung|peanut|none|out_of|face|bee
      throat|lips|tongue|face|garganta|labios|lengua & closing|swell*|swollen|tight|itch*|hinch*|cerrando|puffy & peanut|bee|stung|allerg*|new med|antibiotic|shrimp|breath*|hives|ate|picadura|pen
      fever|fiebre|temp & seizure|stiff_neck|confus*|wont_wake|baby|newborn|weeks_old|chemo|transplant|neck|rash|purple|limp|delir*|105|104|103|port|picc|surgery
      fire|burn*|explosion|shock|shocked|electrocut* .. skin|face|hands|peeling|blister*|third_degree|clothes|grease|oil & refus*|now|just|screaming|bad|er|wont
      withdrawal|detoxing|detox|kicking|cold_turkey|stopped_drinking|quit_drinking|dejo de tomar & shak*|seeing|bugs|halluc*|sweat*|seiz*|confus*|vomit*|fever|tembl*|tremor*|things|days
      stomach|belly|abdomen|estomago & rigid|hard_as|doubled_over|worst|screaming|vomiting blood|black|tearing|pregnant & pain|dolor|cant|refus*|now
      stabbed|shot|gunshot|bullet|balazo|apunalado|cut & bleed*|wound|leg|side|arm|wont_go|refus*|towel|er|hospital|hole|himself|bathroom|sangr* & he|she|client|kid|man|wont|hes|shes
      exposure|frostbite|hypotherm*|heat_stroke|heatstroke|overheat*|golpe_de calor
      carbon monoxide|co_detector|co_alarm|gas_leak|smells_gas|smell_gas|fumes & headache|dizzy|sick|sleep*|inside|kids|everyone|faint*|going off|house
      overdos*|od|oding|odd|sobredosis & now|right_now|just|bathroom|wont|narcan|floor|blue|again|think|help|here|hes|shes|car|ahorita
      narcan|naloxone & wont|second|two|still|refus*|left|walk*|out again|nod*|breath*|gave|sleepy|wear*|where is|again|blue|hurry
      wants|quiere to? sleep|dormir _ it off|off & pills|drank|head|hit|fell|took|overdose|puking|vomit*|meds|swallow*|xanax|pastillas
      bit|bitten|stung|mordio|pico .. snake|spider|rattlesnake|copperhead|scorpion|vibora|alacran
      snake|rattlesnake|copperhead|vibora .. bit|bite|mordio
    `),
    unless: [
      'stroller|choking hazard|hazards|poster|class|cpr_class|cpr training|first_aid class',
      'choked up|on words',
      'blood drive|pressure cuff|donation|draw|type|bank',
      'stomach for|butterflies',
      'heart medication list|skipped a beat|goes out|broken hearted',
      'menu|cooking',
      'paper cut',
      'choking on paperwork',
    ],
    fires: 'She is pale and sweating and cannot stand but says no ambulance.',
    spares: 'She is pale and sweet and cannot stand the ambulance bill form.',
  },
  {
    id: 'body-worry',
    name: 'a health worry',
    level: 'hint',
    says: lines(`
      swollen|puffy|swelling|hinchad* .. ankles|feet|legs|hands|face|belly|pies|piernas
      ankles|feet|legs|pies|piernas .. swollen|puffy|swelling|hinchad*|purple|numb
      out of|ran_out|without|no|sin|skipping|missed|lost|cant_afford|rationing|stolen .. water pills|insulin|inhaler|meds|medication|blood_pressure|heart|seizure|oxygen|thinner|thinners|pills|medicina|insulina|dialysis|methadone|suboxone|psych
      taking|takes|took|toma|using .. wifes|husbands|moms|friends|someone_elses|extra|double|more than|roommates|brothers _ oxy*|pills|pain|meds|percs|xanax|pastillas|dose|prescribed|suboxone|adderall|insulin
      on top of|more than|twice his|her|what|own|prescribed|the
      knows what hes|shes doing
      feels|feeling|looks|looked|seems|se siente|se ve _ weak|dizzy|sick|bad|awful|off|pale|feverish|faint|mal|mareado|mareada|debil|palido & wont|refus*|doctor|er|hospital|wait*|fine|says|days|since|no_quiere|worse
      cough|coughing|tos & blood|weeks|fever|fiebre|breath|weight|night_sweats
      wound|cut|sore|foot|toe|leg|incision|stump|pie|herida|tooth & red|smell*|hot|pus|swollen|black|drain*|worse|green|infected|fever|diabetic
      wants|quiere|going to wait|esperar .. monday|tomorrow|appointment|appt|weekend|next_week|lunes|cita & fever|pain|red|swollen|bleed*|chest|dizzy|numb|infection|blood|vomit*|breath|wound|picc|headache|sugar
      using|uses|usa|shooting|smoking|drinking|bebiendo _ again|alone|more|daily|heavily|fentanyl|meth|heroin|every|otra_vez|dope|solo
      test strips|fentanyl strips|narcan|clean needles|syringes .. asks|asked|asking|wants|where|get|friend|cheap
      asks|asked|asking|wants|where .. test strips|fentanyl strips|narcan|needles|syringes
      first|second week|month|day|days out of|from|since|after rehab|detox|jail|prison|treatment & using|asks|asking|strips|dealer|craving|drink|old|relapse*|narcan|friend
      just got|out out of|of jail|rehab|detox|prison
      blood sugar|sugar|glucose|bp|blood_pressure|pressure|presion|azucar & high|low|all_over|up|down|300|280|250|60|55|180|alta|baja|uncontrolled
      throwing up|vomiting|diarrhea|fever|dehydrated|vomitando|fiebre|diarrea & days|dias|since|@numbers|baby|wont|refus*
      smells|smelled|olia|reeks of|like|a alcohol|beer|liquor|vodka|weed|whiskey|licor
      not himself|herself today|lately & confus*|meds|fall|fell|head|fever|infection
      memory|confus* & sudden*|new|worse|since fall|fell|meds|stroke|infection
      slurring|slurred|wobbly|stumbling|unsteady|staggering
      pregnant|embarazada & no_prenatal|spotting|meth|using|drink*|pain|swollen|headache|high|fell|weeks|not_eating
      hasnt|not|no|stopped slept|sleeping|eaten|eating|drinking much|well|days|since
      got hurt|injured|is hurt & bad|badly|leg|arm|back|wont
      someone spiked|roofied|drugged|drink tasted|was drugged
    `),
    unless: [
      'vaccine|vaccines|flu shot',
      'class|training|webinar',
      'swollen feet from dancing',
      'budget',
      'out of office',
      'no show|no shows|no_thanks|no_problem',
      'ran out of|out_of gas|bus passes|forms|paper|time|minutes|diapers',
    ],
    fires: 'Her feet are swollen and she is out of her heart meds until payday.',
    spares: 'Her feet are sandy and she is out of her beach shoes until payday.',
  },
]);
