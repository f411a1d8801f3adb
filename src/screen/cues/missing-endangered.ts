import { cuesOf, lines } from '#screen/cue.ts';

/** A child, or a person who cannot keep safe, is gone: imminent. Unusual silence of an able adult: possible. */
export const missingEndangered = cuesOf('missing-endangered', [
  {
    id: 'at-risk-person-gone',
    name: 'someone who cannot keep safe is missing',
    level: 'imminent',
    now: true,
    says: [
      '@child .. @missing',
      '@missing .. @child',
      '@elder .. @missing',
      '@missing .. @elder',
      '@missing & insulin|oxygen|dementia|alzheimers|autis*|nonverbal|demencia|diabetic|suicid*|note|meds|wheelchair|seizure*|confus*|manic|psycho*|delay*|disab*|down_syndrome|voices|schizo*|goodbye|gun|threat*|abus*|stalk*|blind|deaf|pregnant',
      '@missing & river|lake|canal|pond|creek|highway|freezing|snow|dark|cold|storm|interstate|woods|rain|tracks|barefoot|coat|degrees|nieve|frio|oscuro|rio|nightgown|slippers|pajamas|heat',
      '@child .. got in|into .. car|truck|van|carro|troca & stranger|man|unknown|older|nobody|didnt|dont|hombre|desconocido|met|silver|white|black',
      '@child .. @stranger & left|gone|meet|met|picked|location|motel|phone|se_fue|ticket|bus',
      'se llevaron|llevo a? _ @child',
      'wandered|wandering|wanders|wander off|away|out|from|outside|the|street|again',
      'walked|walks|wandered|slipped|got|eloped|eloping|elopes|left out|off|away|from .. memory_care|facility|group_home|day program|unit|home|assisted|shelter & dementia|confus*|barefoot|coat|nobody|hours|@not|nightgown|@elder|minutes|door|alarm|still|oxygen',
    ],
    unless: [
      'missing school|class|classes|appointment|appointments|assignments|work|teeth|homework|shot|shots|immunization*|form|forms|his mom|her mom|dad|birth|credits|sock|shoes|out',
      'took off work|his coat|the|her shoes|shoes|weight',
      'got out of school|class|bed|the_car|rehab|foster|jail',
      'walked away from|with a',
      'cant find daycare|housing|a|childcare|an|his|her|shoes|form|the|my|glasses|sitter|babysitter|job|keys',
      'dont know where to|the|they|i|we|it|his dad',
      'lost',
      'gone to|on|camp|vacation',
      'not answering phone calls from billing',
      'disappeared into|from the|paperwork',
      'run away with|ideas',
    ],
    fires: 'Our client with dementia wandered off an hour ago.',
    spares: 'Our client with diabetes walked over an hour ago.',
  },
  {
    id: 'person-gone',
    name: 'someone cannot be reached',
    level: 'hint',
    says: [
      '@missing .. days|dias|mornings|week|weeks|semana|weekend|since|yesterday|desde|hours|night|horas|ayer|noche',
      '@missing & client|resident|tenant|guy|roommate|sister|brother|mom|husband|wife|daughter|son|clienta|cliente|he|she|hes|shes|hermano|hija|esposo|man|woman|regular',
      '@not heard|seen|answered|answering|returned|responded|picked|picking|reach|contesta|contestado|responde .. from|calls|texts|in|since|phone|door|days|week|mensajes|llamadas|her|him|desde|him|knock & days|@numbers|unlike|never|usually|always|worried|since|weird|dias|not_like|mail|car|dog|lights|first|siempre|raro|nunca',
      '@not .. since @numbers|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|yesterday|ayer|the',
      '@not like|unlike him|her|them|himself|herself',
      'unlike|not_like her|him|them',
      'dropped off|fallen off|fell off _ radar|map|grid|face',
      'gone|went|goes silent|dark|quiet|mia|ghost|missing|off grid',
      'no showed|show|shows|noshow* & never|usually|first|always|@numbers|worried|unlike|phone|row',
      'mail|newspapers|correo .. piling|piled|juntando|stacking|stacked',
      'no sign|word|trace|answer|response of|from|at & days|@numbers|door|week|usually|him|her|client',
      'blanket|tent|stuff|belongings|dog|car|wallet|phone|cosas|shoes|walker|bag still|left|behind|here|there & gone|@missing|mornings|days|him|nobody|empty',
      'lights|tv|dog|perro on|barking|ladrando .. nobody|no_answer|wont|@not|adentro|knock*',
      'welfare check',
      'bench|camp|spot|usual & empty|gone|days|mornings',
    ],
    rises: [
      'insulin|oxygen|dialysis',
      'suicid*',
      'dementia|demencia',
      'freezing|snow|degrees|heat',
      'note|goodbye|gun',
      'child|toddler|year_old',
      'threat*|stalk*|ex|abus*',
      'blood',
      'pregnant',
    ],
    unless: [
      'insurance|landlord|agency|billing|vendor|attorney|dhs|office|medicaid|housing_authority|judge|referral|doctor|employer|probation_officer|funder|supplier|provider|copier|it department',
      'vacation|pto|off this week|maternity|sabbatical',
      'llanta|carro|bus|ride|overslept|forgot|trabajo',
      'form|forms|paperwork|file|document|signature|page|receipt|voucher|id',
    ],
    fires: 'Nobody has heard from him for six days and his phone is off.',
    spares: 'Nobody has complained to him for six days and his phone is new.',
  },
  {
    id: 'cannot-keep-safe-and-gone',
    name: 'a vulnerable person is out alone',
    level: 'imminent',
    now: true,
    says: lines(`
      walked|wandered|slipped|ran|went|left|got out|off|away & mind|dementia|nonverbal|autis*|coat|barefoot|nightgown|insulin & of|no|with|has|he|she
      @minor & not|nobodys|nobody|no_one|hasnt|havent seen|found|come_home|in_the|been_seen|answer* & hours|night|midnight|coat|window|days|dias|gate|since|park|dark|pond|pool|yesterday|canal|river|street|horas
      @minor .. not in|at|on the|his|her? house|home|room|yard|bed|bus|crib|school|car
      nonverbal|autis*|dementia|demencia|tbi|alzheimers|sundown*|down_syndrome|memory_care|brain_injury|delayed|disoriented|elder|grandma|grandpa & gone|missing|last_seen|wander*|walk|left|out|perdi*|lost|perdio|slipped & hours|since|still|morning|night|breakfast|water|horas|gown|cold|dark|yesterday|again|minutes|highway|road|bus|a_man|noon|snow|heat
      walked|wandered|wanders|slipped|ran|took_off|left|got|gone|went|snuck|climbed|eloped|bolted|missing|salio|escapo|se_fue|disappeared & mind of|functions like|like a @numbers|mental_age|dementia|alzheimers|autis*|nonverbal|demencia|cognitive|developmental*|intellectual|tbi|brain_injury|delayed|confus*|blind|deaf|sundown*|memory_care|down_syndrome|insulin|diabetic|oxygen|no_coat|barefoot|nightgown|pajamas|no_shoes|hospital_gown|wheelchair|discapac*|autista
      walked|left|ran|snuck|took_off|gone|se_fue|slipped out|disappeared|missing|met|meeting|getting|got & @minor|yo|y o|13|14|15|12|11|10|16 & snapchat|discord|online|guy|man|boyfriend|older|stranger|instagram|tiktok|roblox|internet|truck|hombre|desconocido|motel|bus_ticket|nights|overnight|days|hours|dark|phone_off|noche
      wont|not|refus*|didnt|no|hasnt call|called|report*|file|filed .. police|cops|missing|policia & @minor|she|he|kid|gone|days|night|nights|mom|since
      no lo|la|los encontramos|encuentran|hallan|hemos visto|encuentro
      no aparece|aparecen
      se llevaron|robaron|llevo al|a la|a mi|a su|la|lo .. nino|nina|hijo|hija|bebe|carro|hombre
      @minor|yo & @missing|desaparec*|no_aparece|gone|never_got|never_came|didnt get|wasnt on the bus|not on the bus|never_arrived|unaccounted|not_at school|no llego|no regreso|nobody knows|no_one knows|perdid*|lost at
      bus|escuela|school|daycare|parada & never|didnt|no|wasnt|not got off|get_off|arrived|showed|llego|bajo|came home & @minor|he|she|kid
      demencia|dementia|alzheimers & no lo|no la|cant_find|gone|missing|wander*|lost|door open|since|desde|salio|police|silver_alert|perdi*|street|outside|drove|driving|car
      took|grabbed|snatched|kidnapped|abducted|forced|dragged|pulled|threw|llevaron|secuestr* .. into|in|to|into a|en|al _ car|truck|van|trunk|carro|troca|camioneta|vehicle
      forced|dragged|shoved into a|the_car|van|truck|trunk
      location|phone|celular off|turned_off|apagado|shut_off|pinged|last pinged & goodbye|suicid*|gun|pills|kill|die|note|@minor|threat*|ex|river|bridge|motel|scared
      supposed to|should have|was going to be|arrive|meet|get|call & hours ago|never|hasnt|last_night|yesterday|phone_off|straight to voicemail|not_answering & threat*|ex|gun|abus*|pregnant|insulin|suicid*|@minor|dementia|blizzard|storm|stalker|scared|date|stranger
      never made it home|back|to|there|here & @minor|she|he|dementia|storm|night|date|ex|walking|pregnant
      off his|her meds|medicine|insulin & gone|missing|nobody|no_one|days|cant_find|walked|left|hasnt
    `),
    unless: [
      'field trip|camp|grandmas|vacation|picked up by his mom',
      'form|forms|paperwork|file|files|receipt|voucher|signature|document|wallet|badge',
      'school bus pass|late bus',
      'lost his job|her job',
    ],
    fires: 'Our client with dementia left the house at noon, no coat, and nobody can find him.',
    spares: 'He moved into the group home with new shoes.',
  },
  {
    id: 'silence',
    name: 'an unusual silence',
    level: 'hint',
    says: lines(`
      always|usually|never|every|siempre calls|call|comes|shows|answers|misses|missed|miss|texts|llama|viene|falta|here|checks & nothing|no|hasnt|not|two_weeks|weeks|days|full|off|nada|semana*|silence|today|this_week|dias|disconnected|three
      nothing|no_word|silence|nada|no_contact|no_answer|no_response for|in|since|desde|en @numbers|days|weeks|monday|friday|the|last|a week|dias|semanas
      mailbox|voicemail|phone|buzon is|esta? full|off|disconnected|dead|apagado|lleno & days|week|weeks|nothing|usually|always|worried|client|he|she|hasnt
      hasnt|havent|nobody|no_one|nadie seen|heard|visto|talked|spoken .. since|in|from|desde|for
      car|truck|carro|bike|dog still|there|parked|there|outside & hasnt|nobody|no_answer|knock*|days|weekend|roommate|seen
      missed|no showed|skipped @numbers|three|two|several|last appointments|visits|groups|days|check ins|citas & never|always|not_like|worried|phone|unlike|row|first
      not like|unlike him|her|them
      isnt|hasnt been picking|answering|returning|showing|at_his|at_her & usual|days|week|never|worried|weeks
      disappeared|vanished|ghosted|went dark|mia|off the grid|desaparecio
      no lo|la he|hemos visto|encontrado
      usual|regular spot|corner|bench|bridge|camp|bed & empty|gone|not there|hasnt|nobody|mornings|days
      stopped coming|showing|answering|calling|picking_up
      cant|couldnt|unable reach|find|locate|get ahold|get hold|contact _ him|her|client|them|my & days|week|worried|weeks|usually|since|phone|unlike|he|she
      worried & hasnt|havent|no_word|nobody|phone_off|not answer*
    `),
    unless: [
      'landlord|insurance|dhs|caseworker|attorney|lawyer|provider|judge|doctor|vendor|medicaid|agency|housing_authority|employer|office|referral|billing|clinic|school|po|interpreter',
      'paid|responded to invoice|survey',
      'dentist|doctor appointment|vacation|overslept|bus late|flat',
    ],
    fires: 'She always calls on Fridays and there has been nothing for two weeks.',
    spares: 'She always falls on carpets and there has been nothing broken.',
  },
]);
