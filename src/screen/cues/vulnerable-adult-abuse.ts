import { cuesOf, lines } from '#screen/cue.ts';

/** Older and dependent adults: injury, confinement, deprivation or abandonment is imminent; money, indicators and self-neglect are possible. */
export const vulnerableAdultAbuse = cuesOf('vulnerable-adult-abuse', [
  {
    id: 'adult-hurt',
    name: 'a dependent adult was hurt',
    level: 'imminent',
    atRisk: 'dependent adult',
    says: [
      '@caregiver|staff .. @hits .. @elder|her|him|resident|residents|la|lo|clients|client & @elder|bruis*|again|face|restrain*|dementia|bed|wheelchair|floor|cane|belt|today|now|head|arm|broom|night|abuelita|abuelo',
      '@elder .. @hits|@injury & @caregiver|wont_say|says fell|afraid|scared|flinch*|wrists|face|grip|fingers|ligature|rope|tied|fresh|today|hit|pega|hijo|nieto|whisper*|miedo|staff|night shift|aide|grandson',
      '@injury .. @elder & @caregiver|grip|fingers|fresh|wrists|tied|scared|afraid|aide|staff|hit|wont',
      '@caregiver .. @sexual',
      '@elder .. @sexual',
      '@sexual .. @elder|resident|residents',
      'le pega|pego|golpea|grita|empuja .. abuela|abuelo|abuelita|abuelito|senora|anciano|anciana|viejito|mama|papa|suegra',
      '@caregiver .. twist*|slapped|slaps|hit|hits|shoved|pushed|dragged|dropped|force fed|force feeding|restrained|sedating|sedates|overmedicat*|drugging .. @elder|her|him|resident|wrist|mother|father|la|lo',
      'sedating|drugging|overmedicat*|doubling|double dosing|knocking .. @elder|him|her|grandma|mom|residents|mother',
    ],
    unless: [
      'fell & witnessed|garden|walker|stairs last',
      'blood draw|iv|blood_thinner|thinners|golf|bowling',
      'high five',
    ],
    fires: 'The night aide slapped a resident in her wheelchair again.',
    spares: 'The night aide served a resident in her wheelchair again.',
  },
  {
    id: 'adult-confined',
    name: 'a dependent adult is confined or left',
    level: 'imminent',
    atRisk: 'dependent adult',
    says: [
      '@elder .. @confine',
      '@confine .. @elder',
      '@elder .. @alone|abandoned|left & bed|floor|days|weekend|hours|night|food|meds|fire|stove|cant|wheelchair|oxygen|dias|cama|comida|overnight|dementia|outside|car|hot|cold',
      'left|abandoned|dumped|dejo|abandon* .. @elder|residents|mother|father|mom|dad|grandma|senora|abuelita & alone|sola|solo|floor|days|weekend|er|hospital|car|bus|outside|dias|locked|bed|food|comida|bolted|shelter|dropped|curb',
      'residents|clients|patients .. alone|nobody|no_staff|unattended|locked|doors|smoke',
      'nobody|no_one|no_staff .. on shift|shift|on duty|feeding|checking|there|turning|changing|came & @elder|residents|bed|facility|home',
      '@caregiver .. quit|walked|left|gone|disappeared|no_show|se_fue & @elder|bedbound|quad|vent|trach|toilet|feed|alone|chair|bed',
      'tied|strapped|restrained|chained|amarr* .. bed|chair|wheelchair|toilet|cama|silla',
    ],
    unless: ['lives alone', 'seat belt|seatbelt|safety', 'dog|bike', 'alone time'],
    fires: 'The daughter leaves the old man with dementia locked in his bedroom all weekend.',
    spares: 'The daughter leaves the old man with dementia laughing in his garden all weekend.',
  },
  {
    id: 'adult-deprived',
    name: 'a dependent adult is denied food or care',
    level: 'imminent',
    atRisk: 'dependent adult',
    says: [
      '@elder .. @deprive',
      '@deprive .. @elder',
      '@caregiver .. @deprive',
      '@caregiver .. wont|refuses|not|no|isnt|keeping|stopped|turned|cut feed|feeding|giving|give|call|calling|take|turn|change|oxygen|off|let|refill|le da & insulin|oxygen|meds|food|water|medicine|doctor|ambulance|hospital|911|comida|medicina|agua|diaper|dialysis|feeding_tube',
      'oxygen .. off|unplugged|turned|empty|gone|out|took|save',
      'bedsores|maggots|bedsore|pressure|llagas & bone|smell*|infected|open|deep|black|daughter|son|wont|urine|caregiver|lying|green|tunneling|fever|bugs|big|huge|hip|back|tailbone|hueso',
      'maggots|gusanos',
      'lying|laying|sitting|sits|sat|found|acostada|lays|stuck|soaked in own|her|his|urine|feces|waste|filth|pee|orina|excremento|caca',
      'insulin|oxygen|dialysis|heart_meds|seizure_meds|insulina withheld|withhold*|hid|hides|hiding|took|stole|steals|selling|sold|refuses|rationing|locked|stopped giving|sells|skipping|cut_off|flushed',
    ],
    unless: ['self pay|copay|pharmacy delay|budget', 'meals on wheels', 'picky', '@child & formula'],
    fires: 'Her niece is withholding food and water from our bedbound client.',
    spares: 'Her niece is delivering food and water to our bedbound client.',
  },
  {
    id: 'adult-worry',
    name: 'signs that a dependent adult may be harmed',
    level: 'hint',
    atRisk: 'dependent adult',
    says: [
      '@elder .. @injury',
      '@injury .. @elder',
      '@caregiver .. rough|roughly|yells|screams|grita|short|impatient|mean|harsh & @elder|client|him|her',
      'taking|takes|took|stealing|steals|stole|spends|spending|using|uses|draining|drained|emptied|missing|cashing|quita|gasta|roba|cobra .. check|checks|money|account|ssi|social_security|benefits|card|savings|pension|debit|dinero|cheque|meds|medication|pills|jewelry|disability|savings',
      'money|dinero|checks|savings|pension|account|debit & nephew|niece|grandson|caregiver|aide|new_friend|boyfriend|son|daughter|hijo|sobrino|nieto|scam*|gift_cards|wire*|romance|online|payee|poa|fiance|neighbor|sign*',
      'gift cards|wire_transfer|wired|romance scam|scammer|scammed|scam|estafa',
      'signed over|signing over|sign over|changed .. deed|house|will|title|poa|casa|escritura',
      'exploit*|explot*',
      'elder abuse|neglect',
      'aps|adult_protective',
      'self neglect',
      'hoard*|squalor|filth|filthy|roaches|rotten_food|spoiled|feces|urine|no_heat|58_degrees|sin_luz|no_running',
      'apartment|house|trailer|home|casa .. cold|degrees|filthy|smell*|trash|bugs|roaches|feces|urine|piles|sucia|no|freezing',
      '@elder .. lost weight|thin|dehydrated|dirty|confused|unkempt|alone|sola|not_eating|flaca|hungry|fall|falls|fell|stove|driving|wandering|unbathed|smelled',
      'fridge|refrigerator|cupboards .. empty|cereal|spoiled|nothing|vacio',
      'only eats|eating|food|cereal|crackers|cat_food',
      'not|isnt|stopped_taking|eating|bathing|paying .. meds|medicine|insulin|much',
      'afraid|scared|miedo of|de|le .. caregiver|aide|son|daughter|nephew|grandson|hijo|nieto|nuera|staff|guardian',
      'wont|not|no_let|lets|deja me|us|anyone|ver|hablar|talk .. alone|see|speak|her|him|con',
      'always|insists|answers|hovers|never leaves in|for|us alone',
      'isolat*|aisl*',
      'yells|gritan|grita|screams|curses at|a|le .. @elder|her|him|mother|mom|senora|mama',
      'no quiere bano|banarse|comer',
    ],
    rises: [
      'fresh|today|right_now|hoy',
      'cant|unable get up|walk|move',
      'locked',
      'weak',
      'freezing',
      'insulin|oxygen',
      'floor',
    ],
    unless: [
      'aps|adult_training|worker|report|form|closed|records|number|poster',
      'bp|lab|blood_draw|iv|thinner|thinners',
      'hoarding task force|group',
      'taking|takes|took .. own|her own|his own meds|class|bus',
      'budget',
      'scam training',
      'money management|order|advice|for groceries',
    ],
    fires: 'A nephew moved in and is cashing her disability checks.',
    spares: 'A nephew moved in and is carrying her grocery bags.',
  },
  {
    id: 'adult-in-danger-now',
    name: 'a dependent adult is in danger',
    level: 'imminent',
    atRisk: 'dependent adult',
    says: lines(`
      wont|not|refuses|refusing|no give|giving|giv|let|da|dar .. insulin|meds|food|water|oxygen|medicine|insulina|medicina|comida til|till|until|unless|hasta
      empujo|pego|golpeo|jalo|tiro|aventó|avento .. escaleras|piso|silla|cama|andador|85|80|82|78|90|anciano|mama|papa|abuel*
      slap*|hit*|beat*|punch*|shov*|kick* .. check|money|ssi|card|disability|deed
      holds|held|hold|push*|dunk* .. head|face .. under|down|in|pillow|water|plate|bowl|toilet
      aide|caregiver|staff|tech|attendant|nurse|orderly|guardian|son|daughter|grandson|nephew|niece|cuidadora|cuidador|hijo|hija|nieto|nuera twist*|slap*|hit|hits|punch*|kick*|shov*|push*|yank*|drag*|pinch*|chok*|burn*|dropped|throw*|threw|beat*|pega|pego|golpe*|empuj*|jal* .. him|her|resident|residents|arm|wheelchair|face|walker|bed|mother|father|grandma|grandpa|la|lo|abuela|abuelo|floor & nonverbal|shift|still|again|cry*|bruis*|pop*|dementia|alone|bed|wheelchair|scared|resident|group_home|facility|broke|bleed*|abuel*|elderly|disabled|stroke|blind|today|night|anciano|parkinsons
      tied|tie|ties|strapped|restrain*|chained|cuffed|amarr*|atada|atado .. commode|toilet|bed|chair|wheelchair|rail|radiator|cama|silla|sillon|recliner
      locked|locks|bolted|padlock*|shut|encerr*|candado .. elder*|mother|mom|dad|father|grandma|grandpa|abuel*|resident|residents|him|her|client|uncle|aunt|tia & dementia|disabled|wheelchair|room|basement|garage|all_day|work|shift|food|bucket|outside|nobody|autis*|down_syndrome|blind|cuarto|garaje|comida|alone|weekend
      abuel*|anciano|anciana|viejit*|senora|suegra|mama & garaje|candado|encerrad*|amarrad*|sin_comida|sin_agua|no_le dan|no_le da|golpe*|pega|pego|tirada|piso|sola|abandonad*|orina|llagas
      cant|unable|not|no_puede get|move|out|walk|turn|stand|feed|reach|levantarse|moverse|pararse|caminar & nobody|no_one|nephew|aide|hasnt|since|alone|lying in|nothing to drink|nothing to eat|thirsty|water|urine|soiled|no_food|phone|days|nadie|dias|agua|caregiver|daughter|son
      lying|laying|sitting|sat|left|stuck in it|urine|feces|own|waste|same|soiled|wet|orina|excremento & days|hours|since|nobody|cant|bed|chair|sores|alone|weekend|diaper|brief|dias
      bedridden|bedbound|quadriplegic|paralyzed|bed bound|wheelchair|vent|total_care|cant_walk|blind|nonverbal & alone|nobody|no_one|no_aide|caregiver|left|quit|walked|hours|days|food|water|fire|heat|evict*|locked|since|weekend|unattended
      aide|caregiver|attendant|staff|night shift|nurse never|didnt|hasnt|not|no_show|walked|quit|left|stopped show*|come|came|off|coming|shown|out & bed|alone|insulin|feed*|food|turn*|oxygen|days|since|quad*|cant|wheelchair|vent|toilet|dementia
      withhold*|with holding|refus*|denies|denying|took away|hides|hid|skipping|rationing|selling|sells|flush* .. insulin|oxygen|food|water|meds|medication|medicine|pain|dialysis|feeding|formula|inhaler|walker|wheelchair|hearing|call_button|heart|seizure & him|her|client|resident|mother|father|grandma|save|punish*|sells|daughter|son|nephew|caregiver|guardian
      oxygen|concentrator|o2|ventilator|feeding_tube|dialysis & off|unplug*|unpaid|cut|out|empty|wont|refus*|save|electric|power|light_bill|no_power|sin_luz
      power|electricity|electric|lights|luz cut|off|out|shut|cortaron & oxygen|ventilator|concentrator|insulin|vent|oxigeno|dialysis
      drugged|drugging|sedat*|doubl*|overdos*|crush* .. sleep|quiet|out|food|pudding|residents|mother|her|him|calm & benadryl|meds|pills|seroquel|ativan|caregiver|son|daughter|staff|sleep*|night
      sores|sore|wound|ulcer|llaga|escara|llagas & bone|smell*|maggots|black|tunnel*|infected|deep|hueso|gusanos|untreated|fever
      touch*|rap*|assault*|molest*|undress*|bed with|climb* & resident|nonverbal|disabled|dementia|group_home|aide|bathing|shower|wheelchair|intellectual|caregiver
      smoke|fire|gas|flood*|heat|cold|freezing|no_heat|no_air & residents|bedbound|wheelchair|alone|locked|elderly|doors|oxygen|dementia|board and care|group_home
      dumped|left|dropped|abandon* .. at|in|on|outside er|hospital|curb|bus|shelter|motel|parking|lobby|hotel|sidewalk|calle & dementia|wheelchair|mother|father|elderly|confus*|grandma|abuel*|disabled|stroke|diaper
      threat*|amenaz* .. kill|hit|burn|smother|home|street|asilo & mother|father|grandma|abuel*|elderly|disabled|wheelchair|dementia|resident & night|tonight|alone|gun|knife|again|lives
      choking|not_breathing|blue|unresponsive|purple & resident|staff|aide|group_home|facility
      force* fed|feed|feeding
      scalded|burned|scalding|quemada & bath|shower|aide|staff|resident|caregiver|tina
    `),
    unless: [
      'seat belt|seatbelt|car_seat',
      'dog|cat|bike',
      'golf|bowling|hit a|bingo',
      'lives alone|independently & fine|well',
    ],
    fires: 'The aide slapped him again, he is nonverbal and crying.',
    spares: 'The aide sketched him again, he is nonverbal and smiling.',
  },
  {
    id: 'adult-signs',
    name: 'a sign that a dependent adult may be harmed',
    level: 'hint',
    atRisk: 'dependent adult',
    says: lines(`
      caregiver|aide|nephew|niece|grandson|neighbor|roommate|boyfriend|girlfriend put|added|adds|puts .. account|deed|title|will|card|lease
      added|put|adds|puso @self|her name|his name|on _ bank|account|deed|title|house|car|will|cuenta|casa
      account|cuenta|savings|checks|debit|pension|benefits|money & caregiver|nephew|niece|grandson|new_friend|aide|neighbor|boyfriend & drained|empty|added|missing|withdraw*|access|control*|cash*|card|spend*|name|sign*
      house|apartment|trailer|room|place|home smells|smell|reeks|stinks|filthy|full_of
      smells|smell|reeks|stinks of|like urine|pee|feces|rot|garbage|cat|gas|mold
      lost|losing _ weight
      no food|nothing|expired|spoiled|empty .. fridge|refrigerator|cupboard|pantry|kitchen
      fridge|refrigerator .. empty|bare|nothing|spoiled|mold*
      wont|doesnt|never|insists|always|no_let|leave|deja .. me|us alone with|talk|speak|see|hablar
      always in the room|answers for|speaks over|stands over
      bruise|bruises|skin_tear|black_eye|moreton|moretones & elderly|resident|grandma|grandpa|mother|father|dementia|aide|caregiver|fell|abuel*|senora|arm|wheelchair|87|84|82|78|79|81|83|85|86|88|89
      @elder & confus*|lost|stove|falls|fell|driving|wander*|not_eating|weight|alone|dirty|scam*|lonely|hungry|meds|missed|cold|heat|bruise*|sad|scared
      meds|medications|pills & not_taking|expired|mixed_up|missing|hoarding|doubled & elderly|dementia|grandma|senior|84|82|79|resident
      not|isnt|hasnt|stopped bath*|shower*|chang*|eating|leaving|answering & weeks|month|smell*|same_clothes|senior|elderly|he|she
      scam*|scammer|gift_cards|lottery|sweepstakes|irs call|romance|bitcoin|wire|estafa*
      guardian|poa|payee|representative & money|rent|unpaid|steal*|new_car|vacation|refus*|wont|mean|spends|control*|missing|access
      staff|aide|caregiver|nurse & rude|rough|yell*|mock*|ignor*|sleep*|mean|impatient|cold|laugh* & resident|client|residents|her|him
      unpaid|shutoff|evict*|roof|no_water|no_heat|no_ac|space_heater & elderly|alone|senior|disabled|70|80|dementia
      hoard*|clutter|piles|rats|roaches|bedbugs & senior|elderly|alone|client|apartment|house|fire
    `),
    unless: [
      'smells|smell like|of cookies|bread|lavender|coffee|candles|food|popcorn|flowers|barbecue',
      'lost weight on purpose|program|gym|keto|surgery',
      'money management|budget class',
      'ceu|aps_training',
      'coupon|pet',
    ],
    fires: 'His caregiver put herself on his bank account.',
    spares: 'His caregiver put herself on his tax committee.',
  },
]);
