import { cuesOf, lines } from '#screen/cue.ts';

/** What a worker says of their own life. "I want to die" is also read by the suicide cues and moved here. */
export const askerSuicidality = cuesOf('asker-suicidality', [
  {
    id: 'asker-intends',
    name: 'the asker may end their own life',
    level: 'imminent',
    says: [
      'i|ive _ pills|gun|rope|pistol|razor|pastillas in my hand|lap|mouth|car|purse|drawer|truck',
      'i|im|ive _ pills|gun|rope|pistol|razor|knife .. in front|hand|lap|passenger|glovebox|next|beside|here|with me|ready|my',
      'i|ive wrote|written|writing .. note|letters|goodbye',
      'im|i am|sitting|parked|standing .. bridge|reservoir|roof|river|lake|tracks|garage|ledge|cliff & @not|want|letters|note|engine|running|alone|done|sorry|clients|someone|just|tired|end',
      'i @intent _ @killSelf',
      'i|ive _ picked|chosen|set|have a date|day|plan|way|how|when',
      'im|i not|wont_coming|going|be|make|see back|home|here|it|monday|tomorrow after|tonight|alive',
      'i|im .. end it',
      'someone else|somebody|reassign|cover|take|have .. my caseload|clients|cases .. gone|after|anymore|wont|not|dead|tonight|when',
      'i took|swallowed|drank|taken|ive .. pills|bottle|tylenol|xanax|bleach|insulin|everything',
      'me tome|tomado .. pastillas|todo|frasco',
      'tengo|traigo _ pistola|pastillas|soga .. mano|aqui|lista|enfrente',
      'ya escribi|escrito|deje la|las|mis cartas|carta|nota',
    ],
    unless: [
      'blood pressure|allergy|vitamin|vitamins|advil|dose|ibuprofen|cold|headache|migraine',
      'vacation|pto|leave|client took|flat|tire',
    ],
    fires: 'I have the pills in my hand and I am done.',
    spares: 'I have the files in my hand and I am done for today.',
  },
  {
    id: 'asker-low',
    name: 'the asker wonders about going on',
    level: 'hint',
    says: [
      'i|im|ive dont|cant|not|done|tired .. live|living|exist|existing|alive|here|going on|on anymore|anymore|do this',
      'i .. not|dont|never wake',
      'i .. crash|crashing|wreck|drive|driving|drove|swerve|swerving .. car|off|into|tree|bridge|wall|road',
      'i .. disappear|vanish',
      'would|will anyone|anybody|someone notice|miss|care if i',
      'if i were|was|wasnt|werent gone|dead|here|around|not',
      'nobody|noone|no_one would|will notice|miss|care .. i|me',
      'im|i|ive _ @hopeless',
      'i _ thoughts|thinking of|about .. dying|death|ending|my own|suicide|not',
      'i deserve to',
      'worker|cm|me .. suicidal',
      'i need to talk to someone|somebody',
      'me .. pills|bridge|gun|rope keep|look|looks|thinking|staring',
      'no quiero|puedo .. vivir|seguir|mas|estar',
      'no aguanto',
      'quisiera _ desaparecer|dormir|morir',
      'me quiero morir|ir',
      'clocking out|off for good|permanently',
      'dont|not think i|ill can|will|make do|make|keep .. another|this|much|through',
      'cant stop crying',
      'i hate my life|myself',
      'scare|scaring|scared _ myself',
      'dark thoughts',
      'im|i _ not? ok|okay|safe',
      'im|i _ not_safe|ok|okay',
    ],
    rises: ['tonight', 'pills|gun|rope', 'bridge', 'right now', '@plan', 'note|letters', 'esta noche'],
    unless: [
      'job|caseload|notes|paperwork|schedule|meeting|funding|landlord|client|spreadsheet|position|traffic|commute|shift',
      'im|i|ive not|dont sure|think|know|able|available|comfortable|allowed|certain',
      'here|in until|till|before|next|on monday|tuesday',
    ],
    fires: 'Some mornings I picture driving my car off the road and I cannot do this.',
    spares: 'Some mornings I listen to a podcast on the bus.',
  },
  {
    id: 'asker-ready',
    name: 'has prepared their own death',
    level: 'imminent',
    says: lines(`
      i am|was|im on|at|by overpass|bridge|ledge|roof|tracks|reservoir|railing|cliff & reason|sorry|done|tired|end|goodbye|cant|cannot
      after tonight|today|this|friday|monday .. wont|not|no_longer have|need|be|carry|worry|matter & i|me|my|dog|notes|paid|billing|clients
      i|im|bout|about clock|clocking|check|checking|log out|off|in permanently|forever|for_good & rope|gun|pills|truck|tonight|bridge|done|no_cap|already
      i|im at|on|by|in .. crossing|tracks|train|bridge|ledge|roof|overpass|river|reservoir|edge & stay|staying|stand|feel|anything|gonna|here|wait|waiting|end|jump|numb
      worker|cm|case_manager who|that .. gone by|swallowed|took|pills|gun|rope|dead & morning|bait|tonight|she|he|now
      i|im|ive|my|me _ pills|pastillas|meds|rope|gun|pistol|razor|blade|insulin .. lined|counted|hand|front|loaded|ready|lap|seat|glove|here|beside|drawer|enough|tonight
      the pills|rope|gun|pistol|razor|bottle|note|letters|hose|insulin is|are? lined|counted|loaded|ready|written|in my|next_to me|right_here|on my|open|done|empty|on the desk
      i|im|estoy on|at|by|near|over|parado|en .. bridge|ledge|roof|tracks|overpass|edge|railing|cliff|reservoir|puente|azotea|parking_garage & reason|cant|not|sorry|done|tired|goodbye|end|clients|ya|no|just
      i dont|not think im|ill|i will _ coming|be|making|seeing|here|make|wake .. tomorrow|back|ever|monday|again|anymore|morning & pills|goodbye|sorry|clients|or_ever|gun|end|done|please
      tomorrow|again|back|monday or ever
      give|take|reassign|tell|look after|cover|cuiden|hand .. my clients|caseload|cases|kids|dog|cat|mis & pills|goodbye|sorry|gone|bridge|letters|done|wont|end|ever|dead|over|parked|gun|ya no|not_coming
      i|ive written|wrote|finished|mailed|left|escribi|deje .. letters|notes|note|will|goodbye|cartas|carta
      i _ cant think of|find a|any|one reason|razon
      i|im|ill|voy going|gonna|about|planning|ready|a to? _ do_it|end_it|jump|swallow|pull the trigger|be_gone|die|hacerlo|acabar|morir
      ill|i will|im be? dead|gone by|before|when|tonight|tomorrow|soon
      by the time you|anyone|they read|reads|get|see
      i already|just|ya took|swallowed|cut|tome|drank|did_it
      i|ive|have picked|chosen|set|decided|escogi .. day|date|night|when|how|bridge|dia|way
      this is my|goodbye|adios|my last|last message|note|shift|day .. goodbye|alive|ever|here|sorry & end|sorry|gone|die|cant|love|done
    `),
    unless: [
      'blood pressure|allergy|vitamin|vitamins|advil|ibuprofen|cold|headache|migraine|antibiotic',
      'vacation|pto|new_job|retiring|transferring|maternity|moving|resigned|quitting|clients pills',
      'thank you notes|case_notes|progress_notes|letters of support|support_letters|reference_letters',
      'grant|budget',
    ],
    fires: 'I am on the overpass and I cannot think of a reason to go home.',
    spares: 'I am on the planning board and I cannot think of a reason to vote.',
  },
  {
    id: 'asker-wonders',
    name: 'the asker is worn down to thoughts of death',
    level: 'possible',
    says: lines(`
      i _ think|picture|imagine|thought about|of? _ letting|let go
      i|me think|thinking|thought|picture|imagine|wonder|pienso|dream about|of|letting|en|that .. wheel|tree|bridge|pills|not being|never|dying|being dead|gone|disappear*|not waking|ending|train|morir|desaparecer|crash|sleep_forever|everyone|todos
      letting|let_go of the? wheel
      drive|driving|drove|steering|swerv* .. bridge|tree|wall|median|off the road|oncoming|into|wheel & i|thought|think|urge|home|sometimes|picture|just|keep
      i|im|ya|me cant|couldnt|dont|not|no_se|no|done _ go_on|keep going|keep doing|take it|do this|want to be here|want to live|see the point|puedo seguir|puedo mas|aguanto|be_here|continue
      no se si puedo|quiero|voy a
      no puedo|aguanto mas|seguir
      todos|family|everyone|they|kids|clients|team estarian|would be|be|are|estarian mejor|better_off|easier|happier|fine .. sin mi|without_me|if i|mi
      sin mi
      without me & better|easier|fine|happier|world
      i|im|me siento|estoy hopeless|worthless|numb|empty|trapped|a burden|broken|vacia|vacio|inutil|una carga|drowning|not_ok|not_okay|falling apart|at_my limit|at the end
      i dont|wouldnt|no|didnt care|mind|want|importa .. wake|die|live|happens_to me|if i|hit|alive|morir|despertar
      wish i|id|ojala was dead|were dead|could disappear|didnt wake|never woke|could sleep|hadnt|no despertara|got hit|wasnt here
      nobody|no_one|anyone|who would|will|d notice|miss|care
      i|ive _ drinking|pills|taking|using .. sleep|cope|get through|numb|every_night|forget|alone|not feel & dont|cant|scared|more|worry
      should|do|would i tell|disclose .. my|own suicidal|thoughts|attempt|feelings
      asking for me|not a friend|its me|the client is me|worker is me|friend is me
      i|me _ unsafe|not_safe|scared of myself|a danger to myself
      me quiero|quisiera|deseo|dan ganas de morir|desaparecer|dormir|irme|no despertar
      i need help|a break & not_ok|dark|cant|die|hopeless|alone
      every|each_night|morning|day i & die|dead|gone|wake|bridge|dread|wheel|pills
    `),
    rises: ['tonight', 'pills & hand|lined', 'gun', 'bridge & now', 'right now', 'letters', 'esta noche'],
    unless: [
      'caseload|notes|paperwork|schedule|meeting|funding|landlord|spreadsheet|position|deadline|deadlines|audit|spreadsheets|emails|software|ehr',
      'im|i|ive not|dont|cant_sure|think|know|able|available|comfortable|allowed|certain|find|remember|decide|attend|make it|tell if',
      'that job|this job|my old job|transferred|resign|quit|agency|new_job',
      'cases i|hours|overtime|budget',
    ],
    fires: 'On the drive home I think about letting go of the wheel.',
    spares: 'On the drive home I think about getting new tires for the wheel.',
  },
]);
