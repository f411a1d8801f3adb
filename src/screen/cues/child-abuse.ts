import { cuesOf, lines } from '#screen/cue.ts';

/** A fresh injury, confinement, deprivation or sexual abuse with access is imminent; unexplained marks and worries are possible. */
export const childAbuse = cuesOf('child-abuse', [
  {
    id: 'child-hurt',
    name: 'a child was hurt',
    level: 'imminent',
    atRisk: 'child',
    says: [
      '@parent .. @hits .. @child|her|him|lo|la|le & @injury|belt|cord|bat|fist|stairs|wall|face|head|bleed*|neck|cinto|cable|again|today|tonight|this_morning|right_now|unconscious|floor',
      '@child .. @freshMark',
      '@freshMark .. @child',
      '@child .. @injury & @parent|says|said|dice|won’t|wont|scared|afraid|home|fresh|today|morning|this|new|back',
      '@parent .. burned|burns|burnt|scalded|quemo|whipped|beat|beats|beating|punched|kicked|shook|shaken|threw|slammed|choked|strangled|drowned|drowning|bit|dragged|pateo|golpeo|aventó|avento .. @child|her|him|lo|la|le|al|a la',
      '@child .. burned|scalded|whipped|beaten|punched|kicked|shaken|thrown|slammed|choked by|with|against|into|por|con|on|in|from',
      'shook|shaking|shaken|threw|throwing|dropped|slammed _ @smallChild',
      'agua hirviendo|boiling_water|hot water|iron|stove|cigarette & @child|burn*|quem*|hand|hands|nino|nina',
      'le echo|echaron|pego|pegaron|quemo|quemaron|golpeo|pega .. a la|al|a los|a su @child',
      'spiral fracture',
      'broken|fractured|roto _ arm|leg|rib|ribs|skull|femur|collarbone|brazo|pierna & @smallChild|@child',
      '@smallChild .. @injury',
      '@injury .. @smallChild',
      'shaken baby',
      '@child .. @hits|@injury .. @parent & going|goes|go|back|home|tonight|pick|pickup|picks|returns|dismissal|weekend|visit|alone|now|bus',
      'says|said|told|tells|dice|dijo _ @parent hits|hit|beats|beat|kicks|burned|burns|whips|whipped|chokes|choked|hurts|punches|pega|golpea|pego|quema',
    ],
    unless: [
      'playground|soccer|football|slide|skateboard|bike|trampoline|tree|basketball|ringworm|mosquito|tumbled|healed|years|cast_off|healing|sports|gymnastics',
      'scooter|learning to walk|birthmark|mongolian|eczema|toy|nerf',
      'hit|hits milestones|milestone|the|piggy|pinata',
    ],
    rises: [],
    fires: 'Her stepdad whipped the boy with a cord and his back is bleeding.',
    spares: 'Her stepdad whipped the cream with a fork and the boy ate it.',
  },
  {
    id: 'child-confined',
    name: 'a child is locked up or alone',
    level: 'imminent',
    atRisk: 'child',
    says: [
      '@child .. @confine',
      '@confine .. @child',
      '@smallChild .. @alone',
      '@alone .. @smallChild',
      '@child .. left|home|dejo|dejaron|locked|stay|staying|by .. @alone & overnight|night|days|hours|all|since|car|work|shift|two|three|horas|noche|dias|hot|carro|bar|casino|bus|toddler|baby|age',
      'left|leaves|leaving|dejo|dejan|deja .. @smallChild .. car|carro|alone|solo|sola|tub|bathtub|by_himself|by_herself|unattended|troca',
      '@smallChild|kids|children .. in|dentro .. car|carro|hot_car|truck|casino|parking & @alone|locked|windows|heat|hot|calor|degrees|asleep|engine',
      '@parent .. passed_out|unconscious|high|drunk|nodding|nodded|overdosed|borracho|borracha|drogad*|using|shooting & @child',
      '@child .. @parent passed out|unconscious|drunk|high|asleep|borracho|borracha|wont_wake',
      'driving|drives|drove|maneja|manejando drunk|high|borracho|intoxicated|wasted|tomado|tomada .. @child',
      '@child .. car|carro|back_seat|truck & drunk|high|intoxicated|driving|borracho',
      '@smallChild .. wandering|wander*|walking|street|road|highway|balcony|outside|naked|pool|window',
      'meth|fentanyl|needles|needle|pipe|drugs|dope|crack|pills|heroin .. @smallChild|crib|reach|diaper_bag|playpen',
      '@smallChild .. meth|fentanyl|needles|needle|pipe|dope|crack|heroin',
      'kids|children|ninos solos|alone|by_themselves & @numbers|all|night|days|since|hours|dias|noche|oldest|mayor|food|little|work|gone',
    ],
    unless: [
      'daycare|school|playpen|nap|sleeps alone|own_room|single|room alone|to be alone with|left alone with|time alone|walks to|bike',
      'car seat|carseat|car_line',
      'trapped in a bounce',
      'pet|puppy|dog crate for',
      'locked out|lice',
    ],
    fires: 'The toddler is locked in a closet when the boyfriend is over.',
    spares: 'The toddler is learning in a classroom when the boyfriend is over.',
  },
  {
    id: 'child-deprived',
    name: 'a child is not fed or treated',
    level: 'imminent',
    atRisk: 'child',
    says: [
      '@child .. @deprive',
      '@deprive .. @child',
      '@parent .. @deprive & @child|kids|he|she|them',
      'hasnt|havent|not|no|isnt fed|eaten|eating|comido|taken a bottle|nursed|peed|had .. since|days|yesterday|desde|dias|ayer|hours|morning & @child|baby',
      '@smallChild .. wont|not|hasnt|isnt|no|barely eat|eating|nurse|drink|feed|wake|cry|crying|wet|come|peed|responding',
      '@smallChild .. @unconscious|@notBreathing|lethargic|floppy|limp|weak|mewing|sunken|fever|vomit*|seizure|blue|gray|yellow',
      '@child & wont|refuses|refuse|refusing|not|no|doesnt|niegan|no_quieren take|let|get|bring|llevar|llevarlo|llevarla|seek|allow|treat .. doctor|hospital|er|insulin|care|antibiotics|medico|ambulance|clinic|treatment|urgent',
      '@child .. burn|broken|fever|breathing|insulin|seizure|infected|swallowed & wont|refuses|refuse|praying|pray|no_quiere|no_quieren|not_taking|faith|herbs|home remedy|wait',
      'no food|formula|leche|heat|water|electricity|comida & @smallChild|newborn|baby|kids|ninos|children',
      'ninos|kids|children .. sin|no comer|comida|food|agua|water|heat',
    ],
    unless: [
      'picky|vegetables|broccoli|dentist|snacks|wic_office|food_drive|well_check|checkup|lunch today|allerg*',
      'fever is down|broke',
      'nap',
    ],
    fires: 'The twins have had no formula since Friday and mom is gone.',
    spares: 'The twins have had no homework since Friday and mom is glad.',
  },
  {
    id: 'child-sexual-abuse',
    name: 'a child is sexually abused',
    level: 'imminent',
    atRisk: 'child',
    says: [
      '@child .. @sexual',
      '@sexual .. @child',
      '@parent|teacher|coach|pastor|neighbor|uncle|tio|driver|tutor|counselor .. @sexual & @child|she|he|her|him|hija|nina',
      '@stranger .. @child & sex|nudes|pics|meet|motel|hotel|pictures|naked|photos|sleeping|pick|met_online|bus_ticket|boyfriend',
      '@child .. pregnant|embarazada|std|sti|gonorrhea|chlamydia|herpes & @numbers|year|old|tiene|anos',
      'boyfriend is 2*|3*|4*|twenty|thirty|forty|twice',
      '@child .. @stranger & meet|meeting|met|motel|hotel|pick|pics|phone|gifts|money|online|snapchat|instagram|boyfriend',
      'dont|do not|no tell|digas|le digas _ mom|mama|anyone|secret|a nadie & touch*|toca*|bed|night|@child',
      'comes|gets|goes|se mete|entra in|into|en|a .. her|his|su|my room|bed|cuarto|cama & night|noche|@parent|@child',
      'hurts|duele|bleeding|blood_down there|when .. pee|privates|underwear & @child',
    ],
    unless: ['sex ed|education|class|curriculum|survivor group|consent form|trans*|nap|story|bedtime|read*'],
    fires: "My client's son said the coach touches him down there.",
    spares: "My client's son said the coach teaches him how to throw.",
  },
  {
    id: 'child-going-back',
    name: 'a child goes back to danger',
    level: 'imminent',
    atRisk: 'child',
    says: [
      'begged|begging|begs|pleaded|cried .. not to? send|make|take|return|let .. home|back|go',
      '@child .. going|goes|go|sent|released|returns|returning|being|picks|picking|picked|pick .. home|back|up|tonight|today|this weekend|to & hurt|hit|beat|abus*|touch*|scared|begg*|terrified|crying|bruise*|afraid|kill|perp|molest*|hides|miedo|pega|belt|drunk|stepdad|he',
      'begged|begging|begs|please|terrified|scared|afraid|miedo|cries|crying|hides|refuses|dont not? _ go|going|send|make|volver|regresar|ir home|back|a su casa|with|a casa & @child|kid|he|she|student',
      '@child .. miedo|scared|afraid|terrified .. home|go|casa|back|papa|stepdad|him|padrastro|mom|night',
      'took|taken|snatched|grabbed|se llevo|kidnapped|abducted .. @child|kids|baby & run|gone|order|custody|state|mexico|wont|threat*|unsupervised|drunk|without|refuses|bring|car|never|gun|ex',
      'sell|sold|selling|trade|traded|vender|vendio .. @child|baby',
      '@threatens|will|gonna .. kill|hurt|drown|shoot|burn|smother|matar|lastimar .. @child|baby|kids|ninos',
      'hurt|shake|drown|throw|smother|kill|lastimar the|my|her|their|this|that|al|a la? @smallChild|baby|kids',
    ],
    unless: [
      'trip|field_trip|camp|grandparents|vacation|soccer_practice|party|quilt',
      'toy|feelings',
      'going back to school|school tomorrow',
    ],
    fires: 'The boy begged us not to send him home to his uncle.',
    spares: "The boy begged us not to end the game at his uncle's.",
  },
  {
    id: 'child-worry',
    name: 'signs that a child may be harmed',
    level: 'hint',
    atRisk: 'child',
    says: [
      '@child .. @injury',
      '@injury .. @child',
      '@parent .. @hits .. @child|her|him|them|lo|la|los',
      '@child .. @hits by|with',
      '@child & always|often|constantly hungry|dirty|sleepy|absent|late|bruis*',
      '@child .. hungry|starving|hambre|filthy|dirty|smelled|smells|sucio|sucia|unwashed|unbathed|bathed|lice|rash|rotting|teeth|same_clothes|hoarding|flinch*|stealing|thin|skinny|flaco|flaca',
      'hungry|filthy|dirty|thin|flinches|flinched|smelled|raw .. @child',
      '@child .. scared|afraid|miedo|terrified|flinch* of|when|to|de|a',
      '@child .. acting out|sexualized|sexually|wetting|soiling|regress*|knows too much|drawing*|drew|dibujo|nightmares|pesadillas',
      'left|leaves|deja|leaving|stays|home .. @child|kids .. alone|solo|solos|sola|with',
      '@child .. @alone',
      'bathroom|bedroom door|lock|candado on|en .. @child|kids',
      'belt|cinto|switch|paddle|spank*|whoop*|chancla|nalgadas|cintarazos .. @child|kids|him|her',
      '@child .. belt|cinto|spank*|whoop*|chancla|nalgadas',
      '@parent .. drinks|drinking|drunk|using|relapsed|uses|high|toma|tomando|weed|meth .. @child|kids|ninos|baby',
      '@child .. @parent drinking|drunk|relapsed|using|using again',
      'neglect*|descuid*|negligen* ',
      'child abuse|neglect|protective',
      'abuso infantil',
      'cps|dhs|dcfs|child_welfare|hotline report|reported|call|called|referral|case|worker',
      'scar|scars|burn|marks|mark .. toddler|child|kid|baby|boy|girl|nino|nina',
      '@child .. scar|scars',
      'diaper rash|panal|rozadura',
      'truant|missing school|not in school|no va a la escuela',
      'too scared',
      'wont|not let .. see|talk|hold .. @child|kids',
      '@child .. @partner alone|house',
      'messaging|texting|talking|chatting|dms|grooming .. @child|teen|girl|boy',
      '@child .. older_man|boyfriend|guy_online|adult|adults',
      'sleeps|sleeping in|with .. same bed|same_room|car & @child',
      'no car seat|crib|heat|smoke_detector|beds',
    ],
    rises: [
      'fresh|today|this_morning|tonight|right_now|hoy|ahorita',
      'going home|back tonight',
      'scared|afraid|miedo to|de go|going|ir home|casa',
      'wont say how',
      'neck|face|ear|ears|torso|buttocks|back|genitals',
      'not|isnt_breathing',
      'pick|picks|picking_up',
    ],
    unless: [
      'cps|dhs worker|form|forms|records|subpoena|training|visit|asks|asked|wants|closed|plan|liaison|invited|meeting|number|phone|office|job',
      'playground|soccer|football|slide|skateboard|scooter|bike|trampoline|birthmark|mosquito|eczema|ringworm|basketball|pinata|sports',
      'single parent',
      'childhood scars',
      'alone time|with me',
      'hungry for|lunch|snack',
    ],
    fires: 'The kindergartner had a bruise on her cheek and would not say why.',
    spares: 'The kindergartner had a sticker on her cheek and would not say why.',
  },
  {
    id: 'child-in-danger-now',
    name: 'a child is in danger',
    level: 'imminent',
    atRisk: 'child',
    says: lines(`
      agua_hirviendo|boiling_water|hot_water|scalding_water|hot_grease|hot_iron & @minor|@child|bebe
      makes|made|making|obliga .. touch|lick|suck|kiss|undress|tocar & him|her|ride|bed|secret|IDD|kid|boy|girl
      @minor & sex|rapes|raping|touching|touches with|w|her|him & coach|uncle|stepdad|boyfriend|teacher|pastor|adult|tonight|ride|rides|brother|secret|dad
      @minor & padlock*|locked|encerrad*|candado|cage|crate|tied|amarrad* & pantry|closet|room|shed|works|nights|garage|hours|bathroom|back_in|outside|cuarto|trabaja|left|basement|bucket
      @minor & still_with|still_in|still_there|back_with|sigue_con|alone_with|back_to & broke|broken|hit|beat|burned|bruis*|tooth|touch*|uncle|report*|hotline|abus*|golpe*
      @minor & @gun|arma|cuchillo|knife & apunt*|point*|play*|found|encontro|hermanit*|loaded|sister|brother
      @minor .. fue|left|gone|went|ran _ con|with|w un|a|some|the|this _ tipo|hombre|guy|man|boy|dude|novio|boyfriend
      @minor & @wound & @handover
      @minor & @wound & @fear
      @minor & @wound & @parent|belt|cord|cable|hanger|extension|cinto|stick|switch|grabbed|threw|slammed|pushed|kicked|punched|whipped|shook & today|tonight|again|fresh|this_morning|last_night|hoy|anoche|still|says|said|dice|told|hit|did
      @minor & @wound & dont|not|wont|no|refus* & doctor|hospital|er|llevar|tell|treat|clinic|medico
      @fear & @handover & @minor|student|he|she
      @minor & @fear & @parent|home|belt|touch*|hit|hits|hurt*|drunk|casa|padrastro|bed|room & begged|worse|tell|terrified|digas|kill|hurt|wet|shaking|miedo
      loop|belt|cord|cable|hanger|switch|handprint|iron|cigarette shaped|shape|marks|mark|welts|burns|burn|marcas|bruises & legs|back|arms|face|thighs|bottom|buttocks|neck|chest|espalda|piernas|nino|nina|boy|girl|kid|grader|son|daughter|baby
      marcas|moretones|golpes|quemaduras|cortadas|ronchas & nino|nina|hijo|hija|bebe|espalda|piernas|menor & papa|padrastro|cable|cinto|recoger|casa|mama|hoy|dice|plancha|miedo
      keeping|keeps|kept|locked|locks|sleeps|living|tied|chained|lives|tienen|encierran|duerme|puts|shut|stays_in|to|inside|en .. closet|shed|garage|crate|cage|basement|attic|kennel|trunk|bathroom|cellar|chicken coop|jaula|closet|cochera|cuarto & @minor|foster|kid|he|she|lock|bucket|nino|nina
      bucket for|as|instead .. toilet|bathroom
      lock|padlock|latch|candado|deadbolt|bolt & outside|bedroom|door|afuera & @minor
      kneel*|stand|standing|squat*|hold|held|hincad* .. rice|corner|hours|all_night|bricks|arroz|wall|cold|grates & @minor|he|she|knees|boy|girl|made|makes
      made|makes|making|force*|obliga* .. eat|drink|swallow|stand|sleep|stay|kneel|run|bathe|comer .. soap|hot_sauce|vomit|feces|outside|cold|salt|pepper|floor|until|snow|porch & @minor
      about|ready|going|gonna|fixing|wants|scared|afraid ill|hell|shell|to|i might|of _ throw|shake|hit|smother|drop|drown|hurt|snap|lose it|kill|sacudir|aventar & @smallChild|baby|bebe|it|crying|screaming|him|her|kid
      throw|shake|smother|drown|drop|slam|aventar|sacudir|ahogar it|him|her|the_baby|baby|lo|la|al bebe .. wall|window|stop|quiet|crying|shut|tub|floor|pared
      wont stop crying|screaming & hurt|throw|shake|losing|shut up|hit|pillow|wall|cant take|snap
      @minor|@smallChild .. alone|solo|sola|solos & nobody|home|stove|crib|hours|night|days|since|car|work|locked|overnight|wandering|dark|street|bar|casa|estufa|noche|dias|two|three
      nobody|no_one|noone|no_adult|nadie home|there|with|in|en casa|house .. @minor|@smallChild
      @minor|@smallChild .. nobody|no_one|no_adult|nadie home|with|there|watching|around|en casa
      left|leaves|leave|dejo|dejan|deja .. @smallChild|toddler|baby|kids|ninos & alone|car|overnight|night|bar|casino|work|days|nobody|hours|stove|locked|solo|solos|stranger|using
      @parent .. nodding|passed_out|overdosed|unconscious|high|drunk|wasted|using|shooting|needle|borracho|drogada|face_down & @minor|baby|crib|floor|car|driving|kids|toddler|bath|tub|bebe|ninos
      @minor & needle|needles|fentanyl|meth|pipe|foil|powder|pills|gun|bleach & mouth|hand|crawl*|floor|reach|crib|ate|found|playing|within|table
      boyfriend|uncle|stepdad|brother|cousin|coach|neighbor|tio|padrastro|novio|pastor|grandpa|teacher|driver & bedroom|bed|room|locked|cuarto|cama|shower|bath|tickl*|massage|pictures|video|secret & @minor|she|girl & asked|normal|door|night|secret|touch*|scared|tell|hurt*|weird|noche|dont|told|dice|made
      asked|asks|pregunto if|whether|si .. normal .. touch*|bed|shower|kiss*|sleep*|secret|naked
      touch*|rub*|kiss*|lick*|toca|tocan|manosea & @minor|she|he & privates|down_there|bed|night|secret|pants|underwear|shower|partes|calzones|noche|mouth
      @minor & naked|nude|undress*|clothes_off|topless & pictures|photos|video|camera|live|online|stepdad|boyfriend|coach|uncle|phone|sends|asked|made
      @minor .. pregnant|embarazada|positive|std|chlamydia|gonorrhea|herpes & 9*|10|11|12|13|14|stepdad|uncle|brother|year|old|anos|grade
      meet*|meeting|sneak*|left|ran_off|hotel|motel & @minor|she & man|men|adult|guy & online|older|snapchat|discord|instagram|tiktok|30|40|grown
      drowning|choking|suffocating|face_down|underwater & @minor|@smallChild|tub|pool
      @smallChild & wont_wake|limp|blue|gray|floppy|not_breathing|weak|lethargic|mewing|hasnt_fed|not fed|dehydrat*|sunken|seizure|unresponsive|no_respira|morado|fever|hasnt_eaten
      @minor & hungry|starving|no_food|hasnt_eaten|not fed|skin and bones|ribs|locked fridge|fridge|refrigerator|hambre|sin_comer|comida & days|since|lock*|weak|nothing|punish*|dias|candado|faint*|castigo|friday|thin
      punish*|castig*|grounded|consequence .. no_food|without food|starv*|sin_comer|no_dinner|hungry|not eat|cold|outside|locked|dark
      insulin|inhaler|seizure_meds|medicine|insulina|medicina|chemo & @minor & withhold*|refus*|wont|not giving|no_le da|pray*|stopped|took away|threw|without
      sold|selling|sells|trade|trades|lends|vende|gave|renting .. @minor .. to|for|a|por
    `),
    unless: [
      'soccer|football|playground|skateboard|scooter|trampoline|gymnastics|bike|birthmark|eczema|mosquito',
      'nap|daycare_center|storytime|bedtime_story|sleepover',
      'kids menu',
      'sibling group',
      'ringworm|chickenpox|diaper rash',
      'dog|puppy|cat|hamster in|crate',
    ],
    fires: 'The fourth grader has belt marks on his legs and says it gets worse if he tells.',
    spares: 'The fourth grader has paint marks on his legs and says it gets better if he scrubs.',
  },
  {
    id: 'child-signs',
    name: 'a sign that a child may be harmed',
    level: 'possible',
    atRisk: 'child',
    says: lines(`
      @minor & @wound
      @minor & sexual|sexualized|private_parts|humping|kissing|porn|nude|nudes|pregnant & words|acts|acting|knows|other|drawing|tv|play|dolls|talks|phone|videos
      sexual words|talk|language|behavior|play|acts
      @minor & hambre|hungry|dirty|same_clothes|misma_ropa|sucio|thin|flaco|smell*|lice|asleep|tired|no_lunch|steals food|hoards|hides food|no_coat|sin_chamarra|no_shoes|wetting|tooth pain|teeth
      @minor & flinch*|scared|afraid|withdrawn|quiet|jumpy|clingy|cries|miedo|callado|llora|nightmares
      @minor & alone|sola|solo|solos|unsupervised|by_himself|by_herself|watching siblings|cuidando
      @minor & drunk|drinking|high|using|relapse*|meth|borracho|drogas|fighting|hits|spank*|belt|whoop*|yells|cinto|paddle|screams
      @minor & @parent & rough|yank*|jerk*|squeez*|slap*|smack*|pinch*|drag*|yell*|scream*|mean|threat*|jalo|grita
      @minor & older|adult|man|men|guy|strangers & texting|messag*|talks|online|chat*|gifts|boyfriend|secret|snapchat|phone
      dog|stairs|bike|door|brother did it|bruise|fell|says
      @minor .. sleeps|sleeping|bed with|in .. uncle|stepdad|boyfriend|grandpa|adult|padrastro|tio
      wont|not let me|us|anyone? see|talk|visit|hold|in .. @minor|baby|kids|house
      @minor & lost weight|failure to thrive|not gaining|missed|no doctor|medical|vaccines|dental|asthma & appointments|neglect|months|refus*|cant_afford|untreated
      pushing|pushed|grabbed|yanked|slapped|spanked|hit .. @minor|kids|toddler
      leaves|left|leaving .. kids|children|ninos|baby .. with|alone|home
      @minor & cps|dhs|report|abuse|neglect|abuso & suspect|worried|worry|think|wonder|should|maybe|screened|concern*|again|anonymous
      something|algo .. off|wrong|not_right|raro|mal .. @minor|home|house|kids
    `),
    unless: [
      'soccer|football|playground|skateboard|scooter|trampoline|gymnastics|bike|birthmark|eczema|mosquito|basketball|park|field_trip',
      'daycare lunch|snacks|picky',
      'dressed up|costume',
      'records|subpoena|release|training|visit form|invoice',
    ],
    fires: 'Toddler has a bruise on her ear, dad says the dog did it.',
    spares: 'Toddler has a barrette on her ear, dad says the aunt did it.',
  },
]);
