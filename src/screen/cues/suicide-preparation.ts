import { cuesOf, lines } from '#screen/cue.ts';

/** Preparation, place and aftermath: the second half of the suicide cues. */
export const suicidePreparation = cuesOf('suicide', [
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
]);
