import { cuesOf, lines } from '#screen/cue.ts';

/** Injuring oneself: a fresh wound or the act is imminent, marks and urges are possible. */
export const selfHarm = cuesOf('self-harm', [
  {
    id: 'cutting-now',
    name: 'is hurting themself now',
    level: 'imminent',
    now: true,
    says: [
      'cut|cuts|cutting|slicing|sliced|carving|carved|scratching|stabbing|stabbed|burning|burned|biting|hitting|punching|pushed|jammed|stuck|shoved|inserting|inserted @self|his|her|their|my|own .. arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|skin|abdomen|eye|neck|hand|face & bleed*|blood|now|wont_stop|stitches|deep|still|just|bathroom|again|glass|open|hospital|towel|rn',
      'banging|bangs|slamming|hitting|pounding|smashing|bashing _ head .. wall|floor|brick|concrete|window|door|table|desk',
      'head .. wall|floor|brick|concrete & bang*|slam*|split|bleeding|wont_stop|cant_stop',
      'cut too deep',
      'cut|cuts is|are|looks|look? deep|deeper|gaping|open|bad|to the|down',
      'deep cut|cuts|gash|gashes',
      'cut|cutting|cuts|corto|cortando _ @self & bleed*|blood|deep|now|towel|stitches|sangr*|bathroom|wont|locked|again|tonight',
      'se esta cortando|quemando|golpeando|lastimando',
      'se corto & sangr*|profund*|hondo|brazo|brazos|muneca|munecas|ahorita',
      'se golpea|azota .. cabeza',
      'needs|need|needed stitches',
      'swallow* .. blade|blades|razor|battery|glass|pin|pins|nail|nails|screws',
      'pen|pencil|fork|needle|nail|screw|wire|scissors into|in|through .. abdomen|stomach|arm|leg|hand|eye|thigh|neck',
      'burn* @self',
      'trying|tried|gouge|gouging|gouged .. eye|eyes out?',
      'pouring|poured .. boiling|bleach|acid|lighter on @self|her own|his own',
      'bleeding|blood .. cutting|cuts|cut|self harm',
    ],
    unless: ['cooking|kitchen accident|onion|onions|can lid|shaving|hedge|lawn|wood|carpentry|cardboard'],
    fires: 'Kid is cutting herself in the bathroom and there is blood on the door.',
    spares: 'Kid is cutting paper hearts in the bathroom and there is glue on the door.',
  },
  {
    id: 'self-injury',
    name: 'cuts or burns themself',
    level: 'hint',
    says: [
      'cut|cuts|cutting|burns|burning|scratches|scratching|hurts|hurting|injures|harming|harms|hits|hitting|punches|punching|bites|biting|starves|starving|pinching @self',
      'self harm|harming|harmed|injury|injuring|injure|mutilat*|harms',
      'selfharm*',
      'nssi',
      'sh urges|again|scars',
      'started|still|keeps|been|back|is cutting',
      'cutting again',
      'cutter',
      'se corta|lastima|quema|rasguna|autolesion*',
      'cortarse|cortarme|lastimarse|autolesion*',
      'autolesiones',
      'fresh|new|recent cuts|cut|burns|burn|marks|scratches|scabs|bandaids|bandages|band|slices|lines|wounds|bandage & arm|arms|wrist|wrists|thigh|thighs|leg|legs|sleeves|sleeve|forearm|forearms|both',
      'long sleeves|hoodie|sleeves .. @weather|heat|august|july|june|summer|hides|hiding|hot|calor|covering|degrees|pulled',
      'marks|cuts|scratches|cortadas|rayas|lines|burns|scabs on|en .. wrist|wrists|arm|arms|thigh|thighs|forearm|forearms|brazos|munecas',
      'razor|razors|blade|blades|lighter|sharpener|navaja in|under|inside|hidden|taken|found .. backpack|bag|pillow|phone case|case|room|mattress|drawer|purse|mochila|apart',
      'picking|picks|pulls|pulling|digs|digging .. skin|hair|nails until|till|raw|bleed*|out',
      'urge|urges|want|wants|wanting|temptation|tempted|ganas to|de cut|cortarse|burn|relapse|hurt',
      'mangas largas',
      'relapsed _ cutting',
      'snapping|snaps .. rubber band',
      'purging|purges|purge|binge|laxatives|restricting|throws up after',
      'thinspo|anorexi*',
    ],
    rises: [
      'deep',
      'stitches',
      'bleeding|sangrando',
      'wont stop',
      'right now|rn|ahorita',
      'pass* out',
      'heart rate',
    ],
    unless: [
      'hair|grass|lawn|class|classes|cost|costs|carbs|corners|paper|coupons|cake|cheese|meat|ribbon|costume',
      'scars are|is faded|old',
    ],
    fires: 'My teen client is cutting again, she showed me the lines on her thighs.',
    spares: 'My teen client is cutting class again, she showed me the schedule.',
  },
  {
    id: 'open-wound',
    name: 'has a fresh self-made wound',
    level: 'imminent',
    now: true,
    says: lines(`
      burned|burnt|burning|cut|swallowed|ate|crashed|broke|stabbed|quemo|corto|trago|hit .. on_purpose|a_proposito|purpose|proposito
      deep|hondo|profund* & squirt*|spurt*|gush*|pumping|wont_stop|right_now|ahorita|no_para
      carv*|slic*|slash*|gouging|burning|branding|cutting|stabbing|grabando|cortando .. into|on|in|en @self|his|her|their|own|stomach|arm|arms|thigh|thighs|leg|legs|chest|skin|brazo|brazos|pierna
      carv*|slic*|slash*|gouging|cutting|stabbing .. stomach|arm|arms|wrist|wrists|thigh|thighs|leg|legs|chest|neck|face
      cut|cuts|gash|wound|wounds|cortada|herida & open|fat|bone|muscle|deep|gaping|stitches|sock|towel|wrapped|bleed*|sangr*|hidden|hiding|wont_let|dont_tell|refus*|pus|infected|hueso|abierta|honda & @self|showed|she|he|teen|client|kid|mom|arm|wrist|thigh|leg
      put|puts|putting|stubbed|stubbing out .. cigarette|cigarettes|cigar on|out|his|her own|arm|hand|tongue|leg
      cigarette|lighter|iron|stove|hot .. on|against|to his|her own? arm|arms|tongue|hand|thigh|skin & @self|own|holding|pressing|again|going
      head .. wall|floor|concrete|brick|tile|door & keeps|over|again|bang*|slam*|ramming|hitting|wont_stop|cant_stop|bleed*|helmet
      banging|slamming|ramming|smashing|beating _ head
      bit|biting|bites|chewing|chewed through|chunk|piece|off|into arm|arms|hand|finger|fingers|lip
      pulled|pulling|ripped|ripping|tearing out|off|open .. stitches|nails|toenails|fingernails|teeth|hair|staples|catheter & bleed*|blood|own|raw
      swallowed|swallowing|ate|inserted|inserting .. blade|blades|razor|razors|batteries|battery|screws|nails|glass|pins|needle|needles|magnets|foil|paperclip|pen|toothbrush
      drank|drinking|drinks bleach|perfume|sanitizer|cleaner|hand_sanitizer on purpose|to|again
      punch*|hitting .. wall|window|mirror|glass|concrete & bleed*|broken|knuckles|hand|glass|again|stop
      put|punched|pushed fist|hand|arm through window|glass|mirror
      tying|tied|wrapping|wrapped .. around|round her|his|their? own? neck
      overexercis*|purging|hasnt_eaten|starving & collapsed|fainted|heart|passed_out
    `),
    unless: [
      'pumpkin|wood|turkey|soap|stone|school project|soap carving|hair_cut|bangs|paper',
      'kitchen|cooking|chef|work accident|at_work',
      'tattoo shop|artist',
    ],
    fires: 'He is in the restroom carving a word into his thigh.',
    spares: 'He is carving his name into a wooden bench.',
  },
]);
