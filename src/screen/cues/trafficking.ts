import { cuesOf, lines } from '#screen/cue.ts';

/** Sold, held or worked by force, or about to be moved: imminent. Indicators alone: possible. */
export const trafficking = cuesOf('trafficking', [
  {
    id: 'sold-or-held',
    name: 'is being sold or held for work',
    level: 'imminent',
    says: [
      '@sexWork & @child|forced|makes her|makes him|made her|force*|debt|owes|wont_let|pimp|beat*|locked|tonight|quota|against|passport|obligan|him to|her to|hits|threat*|cant_leave|daddy|motel|obliga|runaway|drug*|boyfriend|hotel|escape|stepdad|uncle|mom',
      '@control & @confine|@sexWork|force*|locked|beat*|cant_leave|wont_let|works|work|threat*|debt|owes|pay|farm|restaurant|salon|house|family|obligan|trabaj*|paga*|deport*|escape|dark|sleep*',
      'pimp|pimps|pimped|pimping|padrote|trafficker',
      'being|is|was|been|they|shes|hes|esta trafficked',
      'sold|selling|sells|vend* her|him|them|me|la|lo to|for|a|por|out|online|men',
      'moving|move|moves|taking|takes|shipping|sending|flying|driving|llevan|llevar|mover|mueven|mandar her|him|them|the_girls|girls|las|la|lo|me .. tonight|tomorrow|state|city|texas|vegas|border|truck|motel|mexico|another|otro|manana|hoy|houston|dallas|memphis & @sexWork|@traffickers|@control|phone|girls|he|men|passport|work|debt|@stranger|jefe|patron',
      'cant|wont|no|not .. leave|go|out|salir until|hasta|till|unless .. debt|pays|paid|paga|deuda|owe|work*',
      'made|makes|make|forced|forces|forcing|obliga|obligan|obligando her|him|them|me|la|lo|to|a|las .. sex|men|strip|dance|prostitut*|sell|sleep|acost*|work|trabajar|clients|beg|steal|carry|sleep with',
      'locked|locks|locking|encierran|encerrad* .. at_night|work|restaurant|farm|shop|garage|motel|trailer|taller|dormitory|bunk|girls|workers|trabajadores',
      'workers|girls|women|trabajadores|muchachas|mujeres .. locked|passports|held|beaten|guards|sleep on|not_paid|pasaportes|encerrad*|vigil*',
      'escaped|escape|ran|huyo|escapo|got_away from|de .. @traffickers|them|motel|house|farm|place|work|job & look*|find|hid*|phone|passport|kill|pimp|papers|debt|girls|busc*',
      'truck stop|motel|hotel|massage|cantina & @child|girl|girls|teen|forced|quota|daddy|men|sells|tricks|hombres|underage|locked',
    ],
    unless: [
      'labor trafficking|human training|slide|slides|awareness|task|conference|survivor|101|bill|grant|month|hotline|screening|prevention',
      'drug trafficking',
      'lost|expired|renew|apply|applying passport|papers',
      'house|car|home|plasma|tamales|cookies|jewelry|clothes|crafts|candy|avon',
      'motel voucher|vouchers|stay|paid',
      'traffic',
    ],
    fires: 'Her pimp beats her and she is at a motel tonight.',
    spares: 'Her puppy eats there and she is at a motel tonight.',
  },
  {
    id: 'signs-of-trafficking',
    name: 'signs of trafficking',
    level: 'hint',
    says: [
      'boss|employer|patron|owner|contractor|manager keeps|holds|took|has .. passport|passports|papers|documents|visa|ids',
      '@control',
      '@sexWork & new_phone|nails|older|boyfriend|tattoo|hotel|keys|cash|gifts|teen|runaway|manager|scared|wont_say',
      '@traffickers .. her|him|them|la|money|phone|passport',
      '@child|teen|girl|runaway|she|nina & older boyfriend|older_man|new_phone|hotel|motel|nails|gifts|tattoo|cash|two_phones|daddy|hombre_mayor|burner',
      'two|multiple|second phones|phone',
      'hotel|motel keys|key|cards|room',
      'tattoo|branded|brand|tatuaje of|name|crown|barcode|his|daddy|nombre',
      'works|work|working|trabaja|trabajan .. days|hours|horas|dias|week & no_pay|pay|off|paid|never|sin|debt|rent|sleeps|paga|break|boss|16|18|7|seven',
      'boss|jefe|patron|employer|contractor|manager|dueno .. passport|papers|docs|visa|id|pasaporte|papeles|documentos|paycheck|bank',
      'lives|sleeps|living|vive|duerme at|in|where|en .. work|restaurant|salon|shop|farm|spa|trabajo|restaurante|taller|site|warehouse',
      'owes|debt|deuda|debe .. travel|coyote|recruiter|trip|boss|fee|viaje|smuggler|jefe|bring',
      'someone else|man|he|she|boss|aunt|esposo always|speaks|answers|answering|talks|translates|contesta|habla .. for|por',
      'coached|scripted|rehearsed',
      'cash|new|expensive .. nails|phone|clothes|purse|shoes & teen|girl|she|runaway|foster|15|16|14|older',
      'modeling|modelling|nanny|job .. agency|out_of state|offer & online|cash|plane|ticket|passport|no_contract|stranger|teen|meet',
    ],
    rises: [
      'tonight|tomorrow|esta_noche|manana',
      'locked|cant_leave',
      'hits|beats|pega',
      'kill|matar',
      'help|ayuda',
    ],
    unless: [
      'lost|expired|renew|renewal|apply|applying|copy|replacement|application',
      'phone service|plan|lifeline',
      'debt collector|consolidation|student|credit|medical',
      'hotel voucher',
      'two phones policy',
      'remodel*',
      'tattoo removal|parlor|artist|policy',
    ],
    fires: "His boss keeps the workers' passports in a safe.",
    spares: "His boss keeps the workers' lunches in a fridge.",
  },
  {
    id: 'held-and-used',
    name: 'is held and used by someone',
    level: 'imminent',
    says: lines(`
      ad|ads|post|posted|pics is|are|up|online|live|listed & fourteen|fifteen|sixteen|thirteen|minor|room|motel|14|15|16|17|13|hotel|girl|teen|she
      make|makes|bring|earn|get|owe .. @numbers|500|600|700|800|900|1000|thousand|hundred by midnight|midnite|tonight|morning|night
      quota|trick|tricks|johns|pimp|the_track & tonight|phone|back|hit|beat*|found|took|motel|neck|again|dropped|gets|hurt|now
      driving|taking|takes|moving|flying|sending|drives her|him|them|me .. to & doesnt|not|dont|no want|wants|know|allowed & he|they|phone|kids|passport|address|tonight|at
      has|got|knows|tiene _ her|his|su _ kids|family|familys|mothers|childrens|sons _ address|direccion & says|leave|go|work|debt|want|threat*
      keeps|holds|has|took|takes|hid|quito|quitaron|guarda|tiene .. papers|passport|passports|id|ids|documents|papeles|pasaporte|pasaportes|documentos|visa & hotel|hotels|motel|drives|night|men|work|farm|restaurant|locked|leave|debt|owe|six|girls|workers|house|family|trabajo|patron|paga|migra|salir|sleep*|salon|beat*
      drives|drive|drops|takes|sends|moves|llevan|lleva them|her|him|girls|us|la|las|lo .. hotels|hotel|motel|motels|houses|men|jobs|truck_stop|parties|hoteles|casas|clientes
      customers|johns|clients|men|dates|appointments|buyers|tricks|clientes|hombres lined|waiting|booked|tonight|every|each|a night|per|pay|come|scheduled|esta & manager|boyfriend|daddy|pimp|15|14|16|13|17|girl|teen|hurt|sister|kill|forced|makes|quota|she|yo|foster|motel|year
      manager|boyfriend|daddy|boss|pimp|he|they|jefe|novio & customers|johns|tricks|dates|quota|posts|ads|pictures|sell|sells|selling|motel|hotel & hurt|hit|kill|sister|family|owes|debt|tonight|wont_let|locked|14|15|16|17|girl|beat*|drugs|threat*|makes|minor|yo
      owes|debt|debe|deuda|pay off|pay back & work|works|trabaj*|men|sex|leave|hurt|family|kill|deport*|smuggler|coyote|recruiter|escape|locked|passport|house|salon|massage|club & threat*|amenaz*|hurt|kill|leave|locked|deport*|migra|night|family|sells|force*|wont|mata*|until|cant|passport|hasta
      paga|pagan|paid|pay|wages|sueldo & duerme|sleeps|sleep|lives|locked|vive|bodega|encerrad*|kitchen|barn|warehouse|shed|closet & migra|ice|deport*|leave|threat*|family|mata|kill|amenaz*|salir|never|hours|passport|patron|boss|horas|no_le|not|isnt|beat*|golpe*|phone
      threat*|amenaz*|says|dice|said & migra|ice|deport*|immigration & work|works|trabaj*|leave|paga|patron|boss|men|sex|passport|papers|sleep*|jefe|if she|if he|si se va|mata|family
      makes|make|made|forces|forced|forcing|obliga|obligan|obligaron .. sleep with|have sex|dance|strip|sell|beg|steal|work|see men|prostitut*|acostarse|trabajar|vender|pay rent with & him|her|them|girls|kids|la|lo|men|night|16_hours|pay|quota|she
      sold|selling|sells|trade*|trading|rented|renting|pimp*|vend* .. her|him|daughter|son|child|girl|boy|sister|girlfriend|wife|hija|hijo|nina|teen|foster|niece|stepdaughter|me .. for|to|por|out|online|drugs|rent|men|a|tonight|meth|dinero
      sex|body_for|in exchange rent|drugs|place|couch|food|debt|dope & landlord|makes|forced|minor|teen|or evict*|evict*|demand*
      landlord|dealer|boss|casero wants|demands|makes|demanding|exige|expects|trades _ sex|sexual
      moving|moves|taking|shipping|flying|leaving|bus|llevan|llevar & her|them|girls|las & tonight|tomorrow|state|vegas|dallas|houston|border|morning|manana|hoy|another_city|super_bowl|truck & phone|pimp|he|boss|manager|boyfriend|motel|passport|debt|men|sells|tricks|girls
      ran|escaped|got_away|fled|huyo|escapo|jumped_out|climbed_out from|de|of|a|out .. pimp|trafficker|motel|house|farm|massage|him|boss|van|jefe|window|salon & look*|find|hid*|after|barefoot|kill|papers|phone|busc*|locked|girls|coming
      six|five|ten|eight|seven|twelve|four|three|several|other girls|women|of them|workers|muchachas|mujeres|people|guys|men & locked|papers|passport*|hotel*|motel*|sleep*|mattress*|one_room|cant_leave|watched|camera*|night|beat*|man|pays|pay
      cant|not allowed|wont_let|no la deja|no_puede leave|go_out|phone|alone|salir|outside|go_anywhere & boss|manager|employer|patron|massage|nail|farm|restaurant|house cleaner|nanny|domestic|salon|pimp|men|jefe|motel|work*
      tattoo|branded|brand|barcode & daddy|pimp|owner|property|name|crown|he owns|neck & runaway|foster|15|16|14|17|motel|tonight|men|scared|escape|beat*
      runaway|foster|14|15|16|17|13|12|teen|minor & pimp|johns|tricks|dates for money|motel|hotel|truck_stop|sugar_daddy|escort|selling_herself|selling_himself|survival_sex|ads|backpage|strip & tonight|now|man|men|he|boyfriend|forced|daddy|drugs|beat*|quota|picked|waiting|older
    `),
    unless: [
      'training|awareness|slide|task_force|conference|prevention month|hosting',
      'hotel voucher|vouchers',
      'plasma|tamales|avon|crafts|cookies|candy|jewelry',
      'traffic court|ticket',
      'hotel job|housekeeping job|front_desk',
    ],
    fires: 'She says the man keeps their papers and drives them to hotels at night.',
    spares: 'She says the van service keeps their schedules.',
  },
  {
    id: 'used-by-someone-signs',
    name: 'a sign that someone is being used',
    level: 'hint',
    says: lines(`
      aunt|uncle|boss|boyfriend|man|friend|cousin|sponsor|she|he|manager|tia|senora|senor|primo answers|speaks|talks|translates|contesta|habla .. for|por .. her|him|them|ella|el
      holds|keeps|has|carries|guarda|tiene .. her|his|their|su|sus _ id|passport|papers|documents|phone|paycheck|card|pasaporte|papeles
      two|second|burner|new|extra phone|phones & teen|girl|boyfriend|nails|runaway|17|16|15|14|older|daddy
      daddy & boyfriend|calls|phones|nails|he|man|teen|17|16|15
      older boyfriend|man|novio|guy & gifts|nails|phone|hotel|money|teen|17|16|15|14|foster|runaway|purse
      works|working|trabaja|trabajan & seven days|7_days|all_day|never off|no_days off|no_pay|sleeps_there|lives_there|12_hours|14_hours|16_hours|duerme_ahi|sin_descanso|no_le pagan|isnt_paid|not_paid|debt
      sleeps|sleeping|lives|living|duerme|vive in|at|en|behind restaurant|salon|shop|store|spa|nail|warehouse|kitchen|restaurante|bodega|taller|back_room|back of
      hotel|motel_key|keys|cards|receipts|rooms & teen|girl|boyfriend|backpack|purse|cash|she
      paid|pays in cash|drugs|rent|food|place to stay & sex|favors|men|work|teen
      never alone|always with|not allowed|cant_talk|whispers|looks at him|looks to him|watches her
      doesnt know|wont_say|not sure where|what _ she lives|he lives|address|city|town|works
      sugar daddy|sugar_baby|onlyfans|escort*|sexting & teen|16|17|15|minor|foster|forced|pressure*|boyfriend
      tattoo & name|boyfriend|crown|dollar|neck|barcode & teen|girl|runaway|she|client
      boss|employer|patron|jefe|sponsor & threat*|immigration|papers|deport*|scared|passport|debt|owes|migra|amenaz*
      recruited|recruiter|agency|promised|offered & job|modeling|model|nanny|abroad|out_of state|visa & debt|fee|passport|different|tricked|online
    `),
    unless: [
      'interpreter|translator|attorney|lawyer|advocate|guardian|payee|power_of attorney',
      'lost|renew|replace|apply|expired',
      'phone plan|lifeline|upgrade',
      'housekeeping job|hotel job',
    ],
    fires: 'A woman she calls aunt answers for her and holds her passport.',
    spares: 'A woman she calls aunt answers the door and holds her puppy.',
  },
]);
