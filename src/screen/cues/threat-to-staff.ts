import { cuesOf, lines } from '#screen/cue.ts';

/** Assault, being followed, or a threat with an address, a day or a weapon is imminent; a veiled remark is possible. */
export const threatToStaff = cuesOf('threat-to-staff', [
  {
    id: 'threat-to-worker',
    name: 'a worker is threatened',
    level: 'imminent',
    seconded: true,
    atRisk: 'worker',
    says: [
      'knows|know .. i park|live & waiting|wait|bat|gun|knife|kill|hurt|tonight|after',
      'waiting|wait with|w a? bat|gun|knife|machete',
      '@will|@says|@threatens .. @kill|@harmWords|slap|find|get|wait me|us|@coworker|my & @soon|@gun|@knife|house|home|address|car|parking|school|kids|after|knows|lot|outside|work|street|carro|casa|family|live',
      '@threatens .. @kill|shoot|stab|hurt|beat|rape|matar|balear .. me|us|@coworker|staff',
      '@intent _ @kill me|us|@coworker|staff|intern|my',
      'me va|van|quiere a? matar|golpear|balear|buscar|esperar|pegar|encontrar',
      'me amenaz* & matar|muerte|pistola|casa|carro|hijos|cuchillo|afuera|donde vivo|cuchillo',
      'pulling|pull|pulls|pulled|slide|sliding|run up|roll up|rolling up|coming|come|comes|show|waiting|wait up|on|to|for|outside|at .. me|us|my_house|my_place|my_building|my_car|my_job|my_kids|my_home|my_door|the_office|our_office|@coworker',
      'knows|know|knew|found|has|got|posted|sent|showed|sabe where .. i|we|my|vivo|live|park|kids|she lives|he lives|lives|she parks|sleep & @threatens|said|says|sent|watch|wait|pic|photo|gun|dice|careful|angry|followed|school|visit|mad|tonight|see|pay|client|ex|@coworker|kids|told|alguien',
      'pic|picture|photo|video|foto of|de my|our|her|@coworker|mi house|home|car|building|kids|apartment|door|plate|license|casa|carro|hijos',
      'my|mi|our address|kids school|license_plate|home|direccion & sent|read|recited|posted|knows|said|told|threat*|named|text*|googled|found|gave|client|dijo|visit|lived|street',
      'following|follows|followed|tailing|chasing|chased|stalking|siguiendo|siguio|sigue|trailed|tailed me|us|my_car|@coworker|nos',
      'me|nos viene|esta|venia siguiendo|sigue',
      'behind|outside|afuera .. my|our|mi car|house|office|apartment|door|window|building|casa|carro|gate & wont_leave|again|waiting|now|he|client|screaming|banging|pounding|knife|gun|bat|sitting|esperando|circling|parked|standing|hiding',
      'waiting for|esperando me|us|@coworker|mi .. car|lot|outside|parking|after|work|door|afuera|salida|bat|street|home',
      'waiting|waits|standing|sitting|parked by|at|near|next|beside|on|outside|behind my|our|@coworker|mi car|cars|house|truck|office|porch|driveway|carro|door',
      'cut|slash*|flatten*|poncho my|our|mi|@coworker|the worker tires|tire|brakes|llantas|brake',
      'blocking|blocked|blocks|standing|wont_let|locked|barricaded|trapped|cornered|corner* me|us|@coworker|the_door|door|my_car|in with|with|our & leave|out|him|knife|yelling|room|screaming|client|angry|help|apartment|now|he|hes|scared',
      'cant leave|get out|wont_let me|us leave|out|go',
    ],
    unless: [
      'follow* up|instagram|facebook|on|advice|plan|policy|along|lead',
      'follows|following me on|around with',
      'showed me|us pics|pictures|photos|video|the|a|his|her kids|baby|dog',
      'waiting for me|us to call|approve|sign|respond|send|email|answer|finish',
      'come|comes|coming on|to time|group|office|my_office for|with|today to',
      'wedding|baby|grandbaby|puppy|birthday',
      'ride home',
      'said hi',
      'ups|fedex|package|uber',
      'feedback|report|write',
    ],
    fires: 'A client texted that he knows where I park and he will be waiting with a bat.',
    spares: 'A client texted that he knows where I sit and he will be waiting with a book.',
  },
  {
    id: 'worker-attacked',
    name: 'a worker was attacked',
    level: 'imminent',
    seconded: true,
    atRisk: 'worker',
    says: [
      '@hits me|us|@coworker|our|nos|my & client|he|she|today|just|visit|resident|teen|face|office|door|ambulance|lot|kid|bleed*|now|van|cliente|wall|hair|arm|again|session',
      'client|clients|he|resident|member|tenant|cliente .. @hits .. me|@coworker|us|my|nos',
      'me pego|golpeo|empujo|agarro|jalo|pateo|amenazo|aventó|avento|escupio',
      'assaulted|attacked|attacking|attack|jumped|punching|choking|choked|strangled|stabbed|shot|bit|atacando|ataco|groped .. me|us|@coworker|our',
      '@coworker|i|we .. was|were|got|been|being|just|is assaulted|attacked|punched|hit|kicked|choked|stabbed|jumped|groped|bitten|shoved|grabbed|threatened|held|strangled|followed|slapped',
      'pulled|pulls|pointed|pulling|saco|held|has|waving|lunged|threw|swung|came|put _ @gun|@knife|bat|scissors|hammer|screwdriver|chair|bottle|needle|machete|fist .. me|us|@coworker|staff|our|my|at|on & me|us|staff|worker|intern|nurse|receptionist|driver|case_manager|our|coworker',
      'came|charged|lunged|swung|corre|se me fue at|after|encima me|us|@coworker|my',
      '@gun|@knife .. @coworker',
    ],
    unless: [
      'hit me up|with|like|up',
      'kicked me off|out',
      'pushed me to|for|back',
      'hugged',
      'grabbed me a|coffee|lunch',
      'bit me in the',
      'kicked|pushed off|the meeting',
      'beat|beats me to|up about|in',
      'threw|throw|throwing me|us off|under|a party|shower|a curve',
      'jumped me ahead',
      'by surprise',
      'shook my|our hand|hands',
      'ball|frisbee|kitten|puppy|cat|dog',
    ],
    fires: 'The client shoved our intern into a filing cabinet.',
    spares: 'The client showed our intern into a filing room.',
  },
  {
    id: 'veiled-threat-to-worker',
    name: 'a veiled threat to a worker',
    level: 'hint',
    atRisk: 'worker',
    says: [
      'threat*|amenaz* me|us|@coworker|staff|our|nos',
      'feel|feels|felt|feeling|me siento|siento|not unsafe|scared|threatened|afraid|creeped|safe|insegura|miedo .. him|her|client|visit|alone|meeting|home|with|cliente|around|go|going',
      'im|i|@coworker scared|afraid|nervous|uneasy|terrified|worried of|to|about|around .. him|her|client|go|visit|alone|meet',
      'tengo miedo',
      'knows|know|saber|sabe|asked|asking|asks|found|looked|find .. where .. i live|we live|i park|you live|vivo|my_car|my_kids|my_house|my_address|live|park',
      'remember me|this|us',
      'watch .. your|my|our|tu back|step|mouth|self|yourself',
      'be careful',
      'nice|pretty|cute car|house|kids|family|truck|daughter you|u|have|got',
      'accidents|things happen',
      'would be|itd be a? shame',
      'see you|u|ya around|soon|later & smirk*|smil*|threat*|stare*|grin*|angr*|mad|cold|said',
      'youll|ull|you regret|be sorry|pay|see|wish|find out',
      'te vas a arrepentir',
      'ya veras',
      'me la vas a pagar',
      'cuidate|cuidese mucho?',
      'keyed|slashed|vandal*|smashed|spray painted|rayaron|egged my|our|the|@coworker|el car|van|tires|window|truck|carro|office',
      'note|letter|message|nota on|under|left|at|en .. car|windshield|door|desk|van|parabrisas',
      'left .. note|dead|flowers|gifts|package .. car|desk|door|house|porch',
      'follow*|found|finds|friend*|dms|messag*|likes me|my|us on|instagram|facebook|profile|page|tiktok & personal|keeps|creepy|kids|client|weird|photos|home',
      'shows|showed|showing|drives|driving|drove|hanging|sits|lurking|loiter* up|by|around|past|outside .. my_house|my_home|my street|my apartment|my church|my gym|my_work|my_office|lobby|our|my',
      'calls|texts|calling|messag* .. me|my|at .. night|midnight|@numbers|personal|nonstop|constantly|all',
      'stares|staring|stared|glar*|leering|stood too close|too_close|cornered|blocked|clenched|fists|got in my face|in my face|raised_his',
      'screamed|screaming|yelled|yelling|cursed|cussed|cussing|grito|gritando|spit at|me|on .. me|us|@coworker|staff|receptionist|a',
      'threw|throws|throwing|aventó|avento .. chair|phone|clipboard|desk|computer|stapler|cup|silla|binder|book|pen',
      'someone|something could|might|may|will happen to you|me|us',
      'te puede pasar',
      'snap your|my|her',
      'obsessed with me|@coworker',
      'in love with me',
      'dreams about me',
    ],
    rises: [
      '@gun|@knife',
      'address',
      'tonight|tomorrow|after work|saturday|friday',
      'my kids|daughter|son',
      'waiting|outside|parking',
      'followed|following',
      'kill|shoot|stab|matar',
      'afuera|esperando',
    ],
    unless: [
      'follow up',
      'scared|nervous|afraid|worried about|of audit|losing|review|test|exam|boss|supervisor|presentation|interview|overstep*|boundary|boundaries|saying|offending|funding|judge|rapport',
      'be careful what|with|to|not|about|of',
      'feel safe sharing|talking|here|telling',
      'nice car wash',
      'later gator|ok|on',
      'see you|ya later|soon & thanks|thank',
      'watch your back lifting',
      'things happen for',
      'remember this|us|me from|when|fondly|section|password|training|about',
      'thank you note',
      'threw|throw a party|away|out|up|off',
      'calls me mija|dear|honey|mom',
      'pay|pays for|rent|copay',
    ],
    fires: 'He said nice house you have and asked where I live.',
    spares: 'He said nice mouse you drew and asked where I shop.',
  },
  {
    id: 'worker-in-danger-now',
    name: 'a worker is in danger',
    level: 'imminent',
    seconded: true,
    atRisk: 'worker',
    now: true,
    says: lines(`
      run|runs|roll|rolls|pull|pulls|pop|creep|slide _ up|through|thru on me|us|my|the
      posted|shared|read|sent|texted|put .. my _ home|house _ addr|address|street
      idling|circling|parked|sitting|waiting out|outside|across|in _ front|my|lot|house|window|back & threat*|posted|handle|kill|trucks|truck|knows|followed|angry|client|gun
      asking|asks|asked when|what time|where _ i|she|we|you _ get|gets|off|leave|park|clock & lobby|skull|twice|kill|mad|threat*|gun|waiting|brother|outside
      cave|bash|smash|split|crack|bust|stomp .. my|our|her _ skull|head|face|teeth
      swung|swings|swinging|threw|throws|throwing|hit|hits|punch*|kick*|shov*|slapp*|grabb*|push*|chok*|spit|spat|headbutt*|attack*|lung*|charged|tackl*|aventó|avento|pego|golpeo|empujo|agarro .. @staffPerson & lobby|still|office|visit|head|face|chair|hair|wall|arm|car|now|again|door|neck|bleed*|ground|floor|just|today|here|throat|wont|group|session|police|bruis*|hospital|him|client|he
      swung|threw|throws|hurl*|lung* .. chair|table|stapler|bottle|computer|punch|fist|desk|knife|scissors|cane|rock|brick & @staffPerson|lobby|desk|head|staff|office|us|me
      @knife|@gun|cuchillo|pistola & visit|departamento|apartment|house|door|casa|salir|leave & me|nos|us|my|mi
      amenazo|amenaza|amenazando & cuchillo|pistola|machete|matar|arma & me|nos|companera|recepcionista|afuera|visita
      no me|nos deja|dejo salir|ir
      wont let|not letting|wouldnt let me|us leave|out|go|by|past
      locked|blocked|cornered|trapped|pinned|standing|stands|encerro .. me|us|intern|nurse|worker|coworker|door|my_car|in & client|he|him|wont|yelling|knife|angry|door|move|scream*|apartment|house|room|leave|now|help|bedroom
      followed|following|behind|tailing|trailing|chasing|siguiendo|siguio .. me|us|my_car|nurse|coworker|intern|her car|home|nos & left|visit|turn*|home|house|car|truck|still|light|every|lot|client|again|office|now|night|last|road|hwy
      truck|car|van|suv|man|client|he|pickup|carro|hombre .. behind|following|followed|tailing|siguiendo _ me|us|my|nos
      knows|i know|know|found|has|got|watching|seen|saw|sabe|se donde|posted|parked|sitting|drove|sat|waiting|came|showed .. @myLife & gets_out|friday|monday|tuesday|wednesday|thursday|saturday|sunday|tomorrow|tonight|ill be|im there|careful|nice|watch|pay|regret|gun|knife|kill|burn|hurt|school|3|red|blue|client|said|says|sent|left|voicemail|texted|angry|mad|fired|again|now|today|see you|yesterday|dice|dijo|cuidado|threat*
      @myLife & kill|hurt|shoot|burn|rape|stab|blow|torch|slash*|bullet|gun|knife|bomb|matar|quemar|pay for|watch*|coming|waiting|visit* & he|she|client|says|said|voicemail|text*|note|message|threat*|letter|post*|dice|dijo|cliente|sent|member|dad|father|husband|ex
      i know|se where|what|donde .. you|your|vives|tu & live|park|car|kids|daughter|school|drive|carro|hijos
      your daughter|kids|kid|son|wife|husband|house|car|baby gets|looks|walks|is|goes|was|rides .. out|pretty|school|cute|nice|alone|home|at
      waiting|waits|will be|ill be|gonna be|espera|espero .. outside|parking|your car|my_car|her car|after work|when i|when you|when she|at_my|at your|afuera|salida & client|he|said|threat*|gun|bat|get|told|says|angry|mad|@staffPerson
      catch|catching|get|getting|find|see|wait for|agarrar me|you|her|us|him .. alone|outside|parking|after|street|by yourself|afuera|sola
      kill|shoot|stab|hurt|rape|beat|matar|cut|burn .. @staffPerson & will|gonna|going|said|says|threat*|tomorrow|next|if|when|va|wants|plans|list
      @staffPerson .. stabbed|shot|punched|assaulted|attacked|choked|bitten|bleeding|unconscious|held|hostage|taken
      pounding|banging|beating|kicking on|at|in .. my|our|office|clinic|the_door|door|window|glass & client|he|hes|scream*|kill|now|locked|hiding|gun|threat*|us|wont_leave
      hiding|locked|escondid*|barricaded myself|ourselves|in|en .. office|bathroom|closet|room|car|supply|oficina|bano & client|he|scream*|gun|knife|outside|pounding|cliente|angry|door|him
      brake|brakes|tires|tire|lug nuts|llantas .. cut|slashed|loosened|flattened|ponch* & my|our|@staffPerson|client
      dead|bloody|severed .. rat|cat|bird|animal|doll|dog & my|our|desk|porch|car|door|office|doorstep
      bullet|casing|noose|knife left|on|taped|in .. my|our_desk|door|car|windshield|mailbox|office
      alone|stuck with him|client|her & scared|blocking|wont_let|knife|gun|drunk|locked|high|exit
      drunk|high|naked|armed|masturbat*|expos* .. blocking|between|door|wont_let|grabbed|following me|at_me|in front of me
      groped|fondled|grabbed|kissed|exposed|rubbed|touch* .. me|intern|nurse|my|coworker & breast|butt|himself|crotch|thigh|home visit|client|wall|visit|car|hand
      doxx*|posted .. my|our|her address|home|phone|picture|kids|name|plate & kill|pay|come|visit|get|snitch|baby snatcher|threat*|burn|online|facebook
    `),
    unless: [
      'thank you|thanks|gift|birthday|baby_shower|lunch|coffee|cookies',
      'ball|frisbee|kitten|puppy|toddler',
      'ups|fedex|amazon|delivery|mail|uber',
      'follow up|facebook_page|newsletter|page',
      'waiting for me to|approve|sign|call',
      'conference|training|drill|zoom|webinar',
    ],
    fires: 'The client swung a chair at our receptionist and is still in the lobby.',
    spares: 'The client slung a chair beside our receptionist and is still in the choir.',
  },
  {
    id: 'worker-uneasy',
    name: 'a worker feels watched or menaced',
    level: 'hint',
    atRisk: 'worker',
    says: lines(`
      told|tells|said|says .. to? be|better more? careful & walking|car|alone|night|driving|home
      should|better|need to|you be careful|more careful|watch|look .. walking|car|home|alone|night|back|self|out|driving|over & he|she|client|told|said|@staffPerson
      be|more? careful walking|driving|going|alone|out_there|at_night|who you
      found|liked|likes|follows|followed|commented|friended|messaged|added|requested .. instagram|facebook|linkedin|tiktok|photos|pictures|pics|profile|venmo|my_page & creep*|forty|weird|old|kids|uneasy|client|personal|again|uncomfortable
      creeped|creepy|creeps me|uneasy|uncomfortable|skeeved & client|he|him|me|visit|text*|instagram|look*|touch*
      knows|knew|mentioned|asked|asks|guess* .. @myLife
      nice|pretty|good|cute house|car|kids|daughter|truck|family|neighborhood & you|your|said|says
      yelled|screamed|cussed|cursed|called|shouted|gritó|grito .. me|us|@staffPerson|names|bitch|cunt & threat*|got_close|face|scared|shaking|again|fist|slammed|chair|followed|wont_leave|police|door|lobby|door|car
      in my|her|our face
      slammed|punched|kicked|threw|broke .. door|wall|desk|phone|window|table|clipboard|cup & office|left|me|visit|lobby|client|meeting|he|group
      joke|joked|joking|laughed|smirk*|grin*|wink* .. kill|shoot|gun|bomb|hurt|follow*|stab|dead|alone|home
      client|he|she|member|father|dad|ex keeps|keep|wont_stop|always|constantly .. calling|texting|messaging|showing|following|asking|staring|touching|hugging|commenting|driving|waiting
      stood|stands|stand|standing|sat|leans too close|over me|very close|in the doorway|in my doorway
      remember|remembers|se acuerda _ me|us|what you|who|faces|names|esto & note|keyed|said|told|threat*|smil*|dont_forget|van
      someday|one day|algun dia .. you|youll|me|us & sorry|regret|pay|see|understand|learn|find
      what goes around|karma|watch what happens|see what happens
      took|taking|takes|filming|films|recording .. pictures|photos|video|picture|my_plate|plate|license|us|me & car|staff|parking|my|our|client|he
      follows|followed|trailed .. me|@staffPerson .. car|store|bus|parking
      left|leaves|leaving|sends|sent .. gifts|flowers|notes|letters|underwear|love|roses|gift & me|my|desk|car|home|@staffPerson
      dont|doesnt|not|never feel|feels|felt safe|comfortable & alone|visit|client|him|home|going|office|her
      scared|afraid|nervous|uneasy|dread|worried|miedo .. visit|home visit|alone_with|him|go back|going|ir|visita & client|he|me|i|coworker|intern|she
    `),
    unless: [
      'careful with|about|what|to|not boundaries|wording|notes|documentation|dates|consent',
      'laughed & apologized',
      'nervous|scared|worried about|of audit|test|licensing|supervisor|judge|presentation|overstepping|boundaries|saying|dual|the_code|review|interview',
      'wedding photos|baby_photos|family_photos',
      'thank you card|cookies',
    ],
    fires: 'He told our receptionist to be careful walking to her car.',
    spares: 'He told our receptionist to be cheerful talking to her team.',
  },
]);
