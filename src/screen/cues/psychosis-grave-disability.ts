import { cuesOf, lines } from '#screen/cue.ts';

/** Commands to harm, dangerous acts, exposure, wasting away: imminent. Getting worse without danger: possible. */
export const psychosisGraveDisability = cuesOf('psychosis-grave-disability', [
  {
    id: 'commanded-to-harm',
    name: 'voices command harm',
    level: 'imminent',
    says: [
      'voices|voces|voice|god|devil|demons telling|tell|told|tells|saying|say|ordering him|her|them|me to drown|kill|hurt|cut|burn|jump|stab|die|sacrifice|choke|smother',
      '@voices .. @commands .. @kill|@die|jump|cut|hurt|burn|drown|stop eating|starve|@killSelf|drink|gouge|sacrifice|offer|cleanse|purify|baby|fire|stab|eyes|save|matar*|matarse|lastimar*|end|walk into|walk|run|strike',
      '@commands .. @kill|sacrifice|offer up|cleanse|drown|matar* & @voices',
      '@voices .. @kill|@killSelf|sacrifice|jump|burn|drown|matar*|cut & @says|tell*|hear*|dice*',
      'command hallucinations|voices|auditory',
      'voces .. matar*|matarse|dano|lastim*|cort*|aventar*|quemar*|tirar*',
      '@voices .. loud|louder|mean|worse|wont_stop|winning|harder & resist|obey|listen|hurt|kill|knife|ignore|do_it|fight|die',
      'cant|hard to|hard|stop|going|gonna|must|has|have resist|ignore|ignoring|fight|obey|do what|hacer .. voices|them|voces',
      'obey|listen|obedecer to? .. voices|god|voces|him|it',
      'sacrifice|offer up|sacrificar|baptize|exorcis*|cleanse|cast out|purify|save .. baby|child|kids|son|daughter|bebe|hijo|nino|her|him|boy|girl|wife|demon|devil & god|jesus|voice*|demon*|devil|satan|dios|told|tonight|knife|water|fire|possess*|out|noon|today',
      '@child|baby|mom|mother|wife|husband|neighbor|roommate|hijo|mama|bebe|nurse|sister|brother|dad|son|daughter .. is|are|es|was|been|has|turned|replaced|into _ demon|devil|possessed|imposter|impostor|replaced|alien|robot|clone|evil|satan|diablo|demonio|poseid*|antichrist|not_real|lizard|reptilian',
    ],
    unless: [
      'church|sermon|sunday school|choir|poem|spirit week',
      'told me to tell|call|ask',
      'little devil',
    ],
    fires: 'The voices are telling him to drown his niece.',
    spares: 'The choices are helping him to draw his niece.',
  },
  {
    id: 'dangerous-acts',
    name: 'is acting dangerously while unwell',
    level: 'imminent',
    now: true,
    says: [
      'in|into|walking|standing|running|wandering|lying|directing|dancing|sitting|corriendo|caminando|middle|parado|naked|en medio _ of|in|into|de|la? _ street|road|highway|traffic|intersection|freeway|cars|turnpike|calle|carretera|autopista|interstate|tracks & @psychotic|says|screaming|talking|war|god|naked|honk*|cars|almost|nearly|dodging|yelling|barefoot|thinks|dice|hit|bus|gritando|directing|clipped|desnud*',
      'directing traffic|cars',
      '@psychotic .. @gun|@knife|fire|stove|machete|gasoline|bleach|car|highway|roof|traffic|axe|hammer|matches',
      '@gun|@knife|machete|axe|hammer|fire .. @psychotic',
      '@psychotic & baby|newborn|infant|toddler|kids & alone|home|hold*|wont|knife|door|bath|crying|lock*|tub|danger*|cuchillo|fire|car',
      'naked|desnud*|barefoot|underwear & outside|street|running|snow|road|freezing|cold|store|highway|afuera|calle|lluvia|degrees|rain|wander*|night|lot|porch',
      '@exposed & @weather',
      '@weather & sleeping|sleeps|sleep|living|lying|sitting|outside|stay|staying|bench|tent|porch|car|afuera|duerme|wont|refus* & @psychotic|wont_come|confus*|voices|blanket|barefoot|coat|refus*|jacket|shelter|frail|degrees|thinks|toes|numb|blue|sin',
      'frostbit*|hypotherm*|toes .. black|numb|blue|blister*',
      'pulled|pulling|ripped|ripping|tore|tearing|cutting|cut|digging|dig out|into|at .. teeth|tooth|eye|eyes|skin|chip|wires|wiring|tracker|implant|iv|catheter|bugs|stitches|arm',
      'cut|dig|dug|get|take|took|remov* .. chip|bugs|tracker|device|implant|implante out|from|of & knife|pliers|razor|bleed*|arm|skin|neck|now|scissors|himself|herself',
      'drinking|drank|bathing|washing|drinks|eating|scrubbing .. bleach|gasoline|cleaner|paint|urine|toilet|soap|batteries|ammonia|cloro|dirt|raw',
      'wires|outlet|outlets|electrical|stove|oven|gas|breaker & taking apart|pulled|ripped|voices|signals|spies|listening|cia|aliens|government|stuffing|foil',
      'barricad* .. @knife|@gun|door|room|inside|kids|himself|herself & @psychotic|voices|screaming|knife|wont|demons|government|they|food|days',
      'driving|drove|maneja*|drives & god|voices|jesus|hundred|100|120|aliens|closed eyes|eyes_closed|wrong_way|prove|invincible|immortal|fly|cant_die|red_lights',
      'thinks|believes|says|convinced|cree|dice he|she|they|que _ can|invincible|immortal|bulletproof|cant_die|cant be hurt|puede volar|fly|walk on water|inmune & roof|jump|window|balcony|traffic|gun|river|off|bridge|test|prove|train',
      'eyes closed|wrong_way driv*|highway|turnpike',
    ],
    unless: [
      'street outreach|fair|team|clothes|address',
      'pool|swim|swimming|beach|costume|flip flops|yoga|baptism',
      'home from',
      'wiring job|electrician',
      'drives for uber',
      'running late|errands|track|club',
    ],
    fires: 'He is naked on the highway shoulder screaming at cars.',
    spares: 'He is named on the highway sign he paid for.',
  },
  {
    id: 'wasting-away',
    name: 'is not eating, drinking or keeping alive',
    level: 'imminent',
    says: [
      '@psychotic .. @not eat|eating|eaten|drink|drinking|drunk|come|comido|bebe & days|@numbers|weak|stand|week|dias|poison*|veneno|lips|thin|lost|faint*|water',
      '@not eat|eating|eaten|drink|drinking|comido|come|comer|bebe|water|food .. @numbers|several_days|dias|week & poison*|veneno|voices|paranoi*|thinks|weak|stand|convinced|tainted|demons|cree|weaker|faint*|lips|dios|god|fast|collapse*|debil|catatonic',
      'food|water|comida|agua|meals|tap .. poison*|poisoned|envenen*|tainted|contaminated|drugged|veneno & @not|days|weak|@numbers|lost|dias|ribs|stand|pounds|drink|dehydrat*|come|eat*',
      'too weak to',
      'catatoni*',
      '@not moved|spoken|left|gotten|talked|blinked & days|chair|bed|@numbers|hours & psycho*|soiled|urine|eat*|stare|staring|mute|drink*|voices|schizo*',
      'demasiado debil',
      'starving|starve @self',
    ],
    unless: ['fast|fasting|lab|ramadan|lent|cleanse|diet', 'picky'],
    fires: 'He thinks the food is poisoned and has not eaten for five days.',
    spares: 'He thinks the food is perfect and has not cooked for five days.',
  },
  {
    id: 'getting-worse',
    name: 'is getting worse mentally',
    level: 'hint',
    says: [
      '@psychotic',
      '@voices .. tell*|talk*|say*|hablan|watch*|sends|manda*|message*|mensajes|whisper*|coming|after|speaks|through & he|she|him|her|le|client|her|tv|says|dice|thinks',
      'hears|hearing|oye|escucha|sees|seeing|ve|heard .. voices|voces|things|people|cosas|shadows|spirits|who arent|not there|dead|demons|nobody',
      'thinks|believes|convinced|cree|swears|says|accuses|insists .. following|watching|poison*|listening|spying|recording|bugged|tracking|chip|cameras|after him|after her|implanted|siguen|vigilan|envenen*|espian|out to get|stole his|stole her|reading his|reading her|clones|replaced',
      'neighbors|fbi|cia|government|police|aliens|gobierno|landlord|they|vecinos .. following|watching|poison*|spying|recording|tracking|through|listening|espian|siguen|beam*|radiation|gas',
      'covered|covers|covering|taped|tapes|foil|unplugged|tapo|cubrio|painted .. mirror|mirrors|windows|window|vents|tv|outlets|cameras|espejos|ventanas|head|walls|smoke',
      'off|stopped|quit|not_taking|refusing|hasnt_taken|dejo|skipping|no_toma|missed|refused .. meds|medication|injection|shot|invega|abilify|lithium|medicina|medicamento|zyprexa|clozapine|risperdal|haldol|pastillas|meds|latuda',
      'talking|talks|habla|laughing|yelling|arguing|muttering|rie to himself|herself|solo|sola|walls|nobody|empty|people|no_one|the air|mirror|things',
      'getting|gotten|doing|seems|acting|been|looks|sounds|growing worse|paranoid|erratic|strange|weird|bizarre|agitated|manic|unhinged|disorganized|confused|odd|raro|rara',
      'decompensat*|unravel*|deteriorat*',
      'manic|mania|pressured',
      'not|hasnt|isnt|no|barely|hardly slept|sleeping|duerme|dormido|sleep',
      'spending|spent all|thousands|savings|everything & manic|sleep*|talking|spree',
      'disappearing into|vacant|staring|stares|blank|mira al vacio',
      'confus*|disoriented|lost & home|way|time|name|day|where|knows',
      'delir*|halluc*|alucin*',
      'chosen|prophet|messiah|mesias|special powers|mission from',
    ],
    rises: [
      '@knife|@gun',
      '@kill him|her|them|kids',
      'naked|barefoot|freezing',
      'roof|bridge|traffic|highway',
      'not eaten|eating|drinking',
      'newborn|baby',
    ],
    unless: [
      'voice mail|voicemail|vote|choir|singing|of reason|message|advocacy',
      '@i stopped|quit',
      'no sleep & newborn|shift',
      'stopped|quit_taking calls|notes|clients|referrals|the bus|class',
      'funding|spending down|budget|trust|plan',
      'god bless|willing|forbid|thank|oh my|knows|thank god|gracias a',
      'confus*|lost .. form|forms|letter|policy|paperwork|medicaid|which|section|about the',
      'trust|mission_statement',
      'getting better',
    ],
    fires: 'She stopped her meds and is hearing voices again.',
    spares: 'She shopped for beds and is hearing music again.',
  },
  {
    id: 'mind-and-danger',
    name: 'lost touch with reality and near danger',
    level: 'imminent',
    says: lines(`
      filling|filled|running|drawing|llenando _ tub|bath|bathtub|tina|bucket & baby|angel|god|voices|return|demon|bebe|dios|kids
      voces|voices|dios|god|angel|demon*|diablo .. clav*|mat*|cort*|quem*|ahog*|stab*|drown*|burn* & hermano|hijo|mama|brother|mother|baby|roommate|parar|stop|knife|cuchillo|tonight|now|hoy
      driving|manejando|drove|maneja .. sentido_contrario|wrong_way|eyes_closed|contrario|red_lights|no_lights
      middle of|de _ hwy|highway|street|road|turnpike|calle|carretera|intersection|tracks
      @gun|@knife|machete & demon|demons|demonio|aliens|imposter|impostor|devil|diablo|spy|spies|cia|convinced|meter|voices|possessed
      set|sets|light|lit @self .. fire|alight|on
      lighter fluid|gasoline|torch & voice|voices|god|angel|cleanse|command|burn|done|right
      @minor|baby|bebe|daughter|son|hijo|hija|niece|wife|mother|roommate & swapped|changeling|replaced|imposter|impostor|possessed|demon|devil|evil|not_hers|isnt_hers|not_human|real_one|fake|poseid*|demonio|diablo|antichrist|reptile|alien|robot|sacrifice|offer* & water|heating|knife|fire|oven|bath|drown*|burn*|out|back|alone|now|hold*|cut|cleanse|believes|thinks|says|convinced|dice|cree|kill|stop|save|lock*
      heating|boiling|sharpening|filling|running|drawing|calentando .. water|knife|bath|tub|oven|agua|cuchillo & demon|real|replaced|swapped|god|voices|cleanse|baptize|purify|devil|spirit*|told|bring
      voices|voces|god|dios|jesus|satan|devil|demons|angels|demonios|spirits|tv|radio .. @commands .. @kill|jump|die|walk|burn|cut|stop|starve|drown|aventar*|matar*|tirar*|quemar*|cortar*|lastim*|saltar
      voces|dios|diablo|demonio|espiritus .. orden*|mand*|pid*|dic*|grit* .. aventar*|aviente|matar*|mate|tire|tirar*|corte|queme|lastime|salte|ahogue|acabe|muera
      le ordenan|dicen|mandan que|se aviente|mate|tire|corte|salte|muera
      already|ya|now on|va|headed|walking|para way|alla|there|going & voices|voces|god|told|orden*
      socks|barefoot|slippers|nightgown|underwear|t shirt|tshirt|shirt|naked|pajamas|no_shoes|no_coat|gown|descalz*|calcetines|desnud* & degrees|snow|ice|freez*|below|cold|rain|sleet|highway|street|wont_come|frio|nieve|outside|lluvia|calle|road|heat
      outside|sleeping|bench|tent|porch|car|afuera|tarp|bridge|ditch|alley & degrees|freezing|below_zero|snow|ice_storm|blizzard|heat_index|bajo_cero & wont|refus*|confus*|poison*|voices|blanket|frostbite|purple|numb|shak*|shiver*|no_quiere|god|cia|demons|elderly|frail|barefoot|wet|coat
      10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|9|8|7|6|5|4|3|100|101|102|103|104|105|106|107|108|109|110|112|115 degrees|out|outside|tonight & socks|barefoot|coat|naked|wont_come|shirt|blanket|poison*|voices|refus*|bench|tent|car|wet|shorts|parka|says
      food|water|comida|agua|meals|pipes|faucet & laced|poison*|tainted|spiked|drugged|envenen*|contamin*|worms & hasnt|not|wont|no|stopped|@numbers|days|weak|stand|dias|skin|lost|dehydrat*|pounds
      hasnt|not|no|wont|stopped|sin eaten|ate|eat|eating|drunk|drink|drank|comido|comer|comer|bebido & days|dias|week|semana & cant_stand|weak|voices|god|fast*|poison*|laced|devil|spirit*|paranoi*|manic|demon|faint*|collapsed|skeletal|ribs|schizo*|bipolar|lips|dry|stopped_his|stopped_her|dios|think*|believ*|convinced
      fasting|ayuno & @numbers|days|god|told|weak|water|until|dias
      believes|thinks|convinced|says|cree|dice|swears .. bulletproof|invincible|immortal|fly|walk on water|cant_die|cant be hurt|breathe underwater|resurrect*|rise again|come_back|wont_burn|volar|inmortal|parachute & roof|window|gun|traffic|lake|river|balcony|jump*|test|show|prove|fire|highway|bridge|train|knife|now|tonight
      standing|walking|sitting|dancing|preaching|lying|kneeling|running|directing|wandering|parado|caminando in|into|on|through|down|en .. traffic|highway|street|road|intersection|tracks|interstate|freeway|calle|carretera|turnpike|lanes & god|jesus|war|naked|screaming|voices|cars|honk*|swerv*|nearly|hit|manic|aliens|signals|army|angels|psycho*|wont|preach*|clipped|stop
      cut*|cutting|dig*|carv*|slic*|pull*|rip*|yank*|gouge|pliers|remov*|sac* .. chip|tracker|bugs|worms|microphone|camera|implant|parasites|transmitter|wires|teeth|tooth|eye|eyes|tongue|ear & out|knife|pliers|razor|bleed*|arm|skin|neck|himself|herself|head|blood|scissors|devil|government|cia|screwdriver|drill
      stov*|oven|gas|wires|wiring|outlet|breaker|fire|fires|burning|matches|propane|torch & voices|demons|evil_spirits|signals|spirits|cia|spies|radiation|paranoi*|manic|psycho*|cleanse|purify|espiritus|demonios|aliens|god & inside|apartment|kids|smoke|left|on|building|open|lit|ripped|pulled|house|living_room|bathtub
      barricad*|boarded|nailed|locked|holed up|encerrad* & paranoi*|voices|cia|government|demons|they are coming|after him|after her|psycho*|manic|off_his meds|off_her meds|voces & knife|gun|axe|kids|baby|children|days|food|water|screaming|fire|bat|mother|cuchillo|machete
      postpartum|new mom|just_gave birth|newborn & voices|hears|seeing|demon|devil|evil|not_sleeping|hasnt_slept|not_hers|hurt|drown|smother|thoughts|strange|possessed|god
      driving|drove|driv*|manej*|car|behind the wheel & voices|god|jesus|manic|aliens|angels|eyes_closed|wrong_way|120|110|100|100_mph|red_lights|invincible|messages|psycho*|halluc*|demons
      eating|drinking|drank|ate|bathing|comiendo|bebiendo .. bleach|dirt|paint|batteries|feces|glass|gasoline|cleaner|nails|coins|soap|rocks|toilet & voices|purify|cleanse|god|clean|inside|demons|psycho*|says|chips|poison|worms|parasites
      swinging|waving|chasing|attacking|lunging|throwing|charging|stabbing & demons|voices|spirits|imposter|invisible|screaming|cia|nobody|devil|aliens|shadow & knife|machete|bat|axe|hammer|chair|people|neighbors|roommate|mother|staff|kids
      catatoni*|mute|staring|rigid|frozen|not blinking & days|hours|@numbers|eat*|drink*|soiled|urine|chair|bed
      gun|knife|machete|axe|sword|pistola|cuchillo & demons|voices|cia|aliens|imposters|devil|spirits|they are coming|theyre coming|through the walls|protect|neighbors|watching|voces|paranoi*|psycho*|manic
    `),
    unless: [
      'church|sermon|bible study|choir|halloween|movie|game|play|costume',
      'flip flops|pool|beach|spa',
      'thanksgiving|ramadan|lent|yom kippur|labs|fasting labs|blood_work',
    ],
    fires: 'He believes his niece was replaced by a demon and is filling the bath.',
    spares: 'He believes the team was replaced by dancers.',
  },
  {
    id: 'mind-worry',
    name: 'seems to be losing touch with reality',
    level: 'hint',
    says: lines(`
      satellites|satellite|chemtrails|microchips|5g|nanobots|hackers|hacking|illuminati|radio_waves|implants|antennas|drones & she|he|him|her|governor|messages|thinks|writing|phone|president|says|beam*|watch*|follow*
      writing|calling|letters|emails to|al governor|president|pope|fbi|senator|mayor
      up all night|awake all night|no_sleep|hasnt_slept|barely slept|sin_dormir & he|she|talk*|writing|clean*|spend*|project*|pacing|manic|days|rapid|nights
      recording|spying|listening|watching|following|poisoning|plotting|stealing|hacking|tracking|grabando|vigilando|siguiendo|espiando .. her|him|them|thoughts|phone|la|lo
      stopped|quit|skipped|skipping|off|refus*|no longer|missed|dejo|dejo de|due .. shot|injection|invega|meds|medication|medicine|abilify|lithium|haldol|clozaril|zyprexa|risperdal|inyeccion|medicina|pastillas|latuda|depakote & he|she|thinks|paranoid|voices|weeks|days|since|month|acting|talk*|says
      talking|laughing|answering|whispering|yelling|arguing|hablando|habla|rie .. himself|herself|nobody|no_one|thin air|walls|solo|sola|people who
      says|thinks|believes|convinced|swears|dice|cree|insists .. he|she|they|es|is|hes|shes jesus|god|prophet|chosen|famous|married to|president|king|queen|angel|dead|a god|related to|dios|enviado
      says|thinks|believes|convinced|dice|cree .. neighbors|government|tv|radio|people|they|food|family|landlord|roommate|vecinos|gobierno|tele|everyone .. poison*|watch*|follow*|listen*|record*|talk*|after|plot*|messages|mensajes|steal*|spy*|against|hablan|vigil*|envenen*
      acting|been|getting|seems|more|increasingly|worse|very|muy bizarre|paranoid|strange|erratic|suspicious|agitated|disorganized|grandiose|guarded|weird|raro|rara|paranoico|paranoica
      not making|doesnt make|makes no|incoherent|cant follow|jumps|jumping|word sense|topic|salad
      covered|covering|covers|taped|foil|unplugged|disconnected|threw out|smashed .. mirror|mirrors|window|windows|tv|phone|vents|outlets|cameras|lights|electronics
      smells|smelled|disheveled|unwashed|hasnt showered|same_clothes|unkempt & voices|paranoi*|talking|meds|weeks|schizo*|bipolar
      losing touch|slipping|unraveling|coming apart|falling apart|breaking down|snapping & meds|reality|he|she
      giving away|spending|spent .. money|savings|thousands & manic|sleep*|fast|talk*|bipolar|ideas|business
      hallucinat*|delusion*|paranoi*|psychosis|manic|psychotic|alucina*|psicosis
      shadow|shadows|sombras|figures|people|man|spirits in|outside|at|en .. corner|window|wall|room|ventana|house & sees|seeing|ve|saw|says
      ghosts|espiritus|spirits|dead people & talk*|tell*|see*|visit*|habl*
    `),
    unless: [
      'stopped|quit|skipped smoking|school|payment|work|taking calls',
      'internet|wifi|satellite_dish|tv package|satellite_office|provider',
      'security cameras|doorbell',
      'voicemail recording|recorded|recording meetings|session|sessions|zoom',
      'ghosted|holy_spirit choir|comfort*|always has|culture|tradition|ceremony|prays',
      'budget|grant|project falling apart',
    ],
    fires: 'He is up all night writing to the governor about satellites.',
    spares: 'He is up all night writing to the landlord about smoke alarms.',
  },
]);
