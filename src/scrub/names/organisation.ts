import type { Span } from '#text/span.ts';
import { matches, type Candidate, type Page } from '#scrub/recogniser.ts';

/** Named employers, schools, shelters, clinics, congregations, homes, tribal governments. */

const part = "(?:[A-Z][A-Za-z'’.&-]{0,30}|&|of|and|de|del|la|St\\.|\\d{1,3})";
const head =
  "Elementary(?: School)?|Middle School|Jr\\.? High|Junior High|High School|Grade School|Intermediate School|Public Schools?|Schools?|School District|ISD|Academy|Preschool|Pre-K|Daycare|Day Care|Child ?[Cc]are|Learning Center|Early Learning|Montessori|Kindergarten|University|College|Community College|Vo-?[Tt]ech|Tech(?:nology)?(?: Center)?|Institute|Clinic|Counseling(?: Center| Services| Associates)?|Therapy|Behavioral(?: Health)?(?: Services| Center)?|Hospital|Medical(?: Center| Group)?|Health(?:care)?(?: Center| System| Services| Department| Clinic)?|Wellness(?: Center)?|Urgent Care|Pediatrics|Dental|Dentistry|Family Medicine|Psychiatry|Psychological Services|Rehab(?:ilitation)?(?: Center| Hospital)?|Recovery(?: Center| House| Home| Services)?|Treatment Center|Detox|Sober Living|Oxford House|Halfway House|Residential(?: Center| Services| Care)?|Group Home|Boys Home|Girls Home|Children's (?:Home|Center|Hospital|Shelter)|Nursing(?: Home| Center| and Rehab)?|Care Center|Living Center|Senior (?:Living|Center)|Assisted Living|Retirement|Hospice|Home Health|Manor|Villa|Villas|Terrace|Apartments?|Apts\\.?|Townhomes|Homes|Mobile Home Park|Trailer Park|RV Park|Mobile Estates|Estates|Lodge|Inn|Inn and Suites|Suites|Motel|Hotel|Shelter|Mission|Rescue Mission|House|Haven|Harbor|Home|Ranch|Refuge|Sanctuary|Ministries|Ministry|Church|Chapel|Cathedral|Temple|Mosque|Synagogue|Tabernacle|Fellowship|Assembly of God|Church of Christ|Baptist(?: Church)?|Methodist(?: Church)?|Lutheran(?: Church)?|Parish|Masjid|Islamic (?:Center|Society)|Congregation|Gurdwara|Tribe|Nation|Band|Pueblo|Rancheria|Tribal (?:Court|Police|Housing|Health|Council|Services)|Indian (?:Clinic|Hospital|Health|Services)|Casino|Services|Family Services|Social Services|Resource Center|Resources|Center|Centre|Agency|Alliance|Network|Coalition|Foundation|Association|Society|Initiative|Project|Partners(?:hip)?|Solutions|Associates|Group|Collective|Advocates|Crisis Center|Domestic Violence Program|Food Bank|Pantry|Soup Kitchen|Community Center|YMCA|YWCA|Library|Museum|Bank|Credit Union|Pharmacy|Drug|Market|Foods?|Grocery|Supermarket|Store|Diner|Cafe|Café|Grill|Restaurant|Pizza|BBQ|Barbecue|Donuts|Bakery|Bar|Salon|Barber ?Shop|Auto(?:motive)?|Motors|Tire|Towing|Trucking|Construction|Roofing|Plumbing|Electric|Landscaping|Farms?|Dairy|Poultry|Processing|Packing|Plant|Manufacturing|Industries|Industrial|Staffing|Logistics|Warehouse|Inc\\.?|LLC|L\\.L\\.C\\.|Corp\\.?|Company|Co\\.|Enterprises|Realty|Properties|Property Management|Housing Authority|Law (?:Firm|Office|Group)|Police(?: Department)?|PD|Sheriff|Fire Department|Jail|Detention Center|Correctional(?: Center| Facility)?|Prison|Courthouse|District Court|Municipal Court|Municipal Authority|Gazette|Tribune|News";
const named = new RegExp(
  `(?<![\\w])(?:[A-Z][A-Za-z'’.&-]{0,30})(?: ${part}){0,4}? (?:${head})(?![\\w])(?:(?: of| at| for) (?:the )?[A-Z][A-Za-z'-]{1,30}(?: [A-Z][A-Za-z'-]{1,30}){0,2})?`,
  'gu',
);
const headFirst =
  /(?<![\w])(?:(?:University|College|Church|City|Town|Bank|Diocese|Archdiocese|House|Boys and Girls Club|Boys & Girls Club|Catholic Charities|Housing Authority|Church of Christ|Temple|Parish|Ministerios|Iglesia|Escuela|Clinica|Academia|Colegio|Casa|Hospital) (?:of |for |at |de |del |de la |the )*(?:[A-Z][A-Za-z'-]{1,30})(?: (?:and |of )?[A-Z][A-Za-z'-]{1,30}){0,3}|(?:St|Saint|Mt|Mount)\.? [A-Z][a-z]+(?:'s|s)?(?: (?:the )?[A-Z][a-z]+){0,3}|(?:First|Second|New|Greater|Mount|Holy|Sacred|Our Lady|Iglesia|Templo) (?:[A-Z][A-Za-z']{1,30} ){0,3}(?:Baptist|Methodist|Presbyterian|Lutheran|Pentecostal|Nazarene|Assembly|Church|Catholic|Zion|Christian|Family|Heart|Bautista|Pentecostal))(?![\w])/gu;
/** Lower case: only with a head that is seldom anything else. */
const notFirst =
  "(?!(?:hashtag|call|calls|called|calling|tell|tells|telling|told|need|needs|needed|want|wants|give|gives|gave|get|gets|got|let|own|good|marriage|couples|grief|individual|peer|just|does|do|we|you|they|she|he|not|won't|don't|can't|means|cover|covers|drug|addiction|full|start|starts|more|only|the|a|an|this|that|my|your|his|her|our|their|in|at|from|to|of|for|by|on|with|and|or|no|any|some|every|each|another|other|public|private|local|new|old|middle|high|junior|elementary|state|mental|home|public|day|group|nursing|is|was|be|went|go|going|goes|same|whole|entire|church|school|sunday|online|after|before|pre|grade|her|community|county|city|domestic|women's|womens|men's|homeless|family|behavioral|general|regional|psych|psychiatric|children's|childrens|free|crisis|health|medical|dental|walk|low|senior|rural|tribal|indian|title|head|foster|his|police|fire|which|what|as|if|but|into|near|through|when|than|about|called|like)\\b)";
const lowerNamed = new RegExp(
  `(?<![\\w'-])(?:${notFirst}[a-z][a-z'-]{2,20} ){1,3}(?:elementary|middle school|high school|jr high|junior high|public schools|academy|isd|apartments|apts|estates|manor|nursing home|baptist(?: church)?|methodist(?: church)?|ministries|recovery|counseling|behavioral health|medical center|casino|nation|tribe|pd|police department|police|sheriff's office|county jail|inn|motel|lodge|villas?|housing authority|trailer park|mobile home park|rv park|daycare|preschool|staffing|trucking|roofing|construction|plumbing)(?![\\w'-])`,
  'gu',
);
const stLower =
  /(?<![\w])(?:st|saint|mt)\.? (?:[a-z]{3,12}(?:'s|s)?)(?: (?:hospital|church|school|clinic|catholic|shelter|medical center|academy))?(?= |[.,;:!?)]|$)(?<!(?:st|mt)\.? (?:and|the|with|for|was|off|where|near|but|apt|not|she|her|they|his|has|who|can|that|this|from))/giu;

/** Well-known employers, counted only where someone works, lives or goes; as a brand they say nothing. */
const chains =
  "walmart|wal-?mart|sam'?s club|target|homeland|reasor'?s|crest(?: foods)?|braum'?s|quik ?trip|qt|on ?cue|love'?s|sonic|mcdonald'?s|mickey d'?s|taco bell|wendy'?s|whataburger|burger king|arby'?s|chick-?fil-?a|subway|starbucks|dollar general|dollar tree|family dollar|hobby lobby|lowe'?s|home depot|tractor supply|atwoods|aldi|sprouts|whole foods|winco|costco|kroger|walgreens|cvs|amazon|fedex|ups|usps|the post office|tyson(?: foods)?|seaboard(?: foods)?|tinker|boeing|american airlines|paycom|ou health|ou medical|integris|mercy|saint francis|hillcrest|st\\.? john|st\\.? anthony'?s?|ssm health|deaconess|griffin(?: memorial)?|laureate|parkside|red rock|northcare|hope community|grand lake mental health|creoks|counseling & recovery services|family & children'?s services|tulsa cares|day center|john 3:16|city rescue mission|salvation army|goodwill|jesus house|ywca|ymca|catholic charities|palmer|12 ?& ?12|motel 6|super 8|la quinta|red roof(?: inn)?|extended stay(?: america)?|days inn|budget inn|econo ?lodge|holiday inn|hampton inn|waffle house|ihop|denny'?s|applebee'?s|chili'?s|olive garden|golden corral|pizza hut|domino'?s|little caesars|dillard'?s|kohl'?s|ross|marshalls|tj ?maxx|best buy|gamestop|autozone|o'?reilly'?s?|jiffy lube|great plains|pikepass|halliburton|devon|chesapeake|williams|oneok|ge|michelin|goodyear|whirlpool|valero|phillips 66|conoco|kum ?& ?go|7-?eleven|casey'?s|buc-?ee'?s|riverwind|winstar|hard rock|osage casino|river spirit";
const workplace = new RegExp(
  `\\b(?:got on|get on|gets on|on full time|clocked in|works?|worked|working|hired|fired|laid off|job|jobs|shift|manager|boss|supervisor|cashier|employed|employee|employer|staff|stays?|staying|lives?|living|moved|admitted|discharged|inpatient|interview|starts?|started|quit|lead|coworkers?|trabaja|banned|parking lot|dropped (?:her|him|them) (?:off )?|met (?:her|him|them)?|saw (?:her|him|them)?|caught|arrested|shoplifting|lobby|referred|placed|detox|bed|rehab) (?:[a-z]+ ){0,4}?(?:at|from|by|for|to|in|with|into|en|over at|behind|outside|of|out of|near) (?:the )?(?<value>(?:${chains})(?: (?:plant|warehouse|store|distribution center|office|hospital|clinic|campus|gas station|factory))?)(?![\\w])(?! (?:card|gift card|account|app|order|store brand|driver|receipt|bag|bags|package|delivery))`,
  'dgiu',
);
const atChain = new RegExp(
  `\\b(?:behind|near|outside|across from|next to|by|at) the (?<value>${chains})(?![\\w])(?! (?:card|gift card|account|app|order|receipt|bag|bags|package|delivery))`,
  'dgiu',
);

/** "she works at X", "hired at X": whatever stands there is the employer. */
const worksAt =
  /\b(?:works?|worked|working|hired(?: on)?|employed|job|shift|shifts|interns?|interning|volunteers?|volunteering|nurse|cashier|manager|server|cook|custodian|teacher|enrolled|goes to (?:school|church)|attends?(?: (?:school|church))?|graduated|clerk|welder|aide) (?:[a-z]+ ){0,2}?(?:at|for|with|from|by|over at|out at) (?:the )?(?<value>[A-Z][A-Za-z'&.-]{0,30}[A-Za-z](?: (?:[A-Z][A-Za-z'&.-]{0,30}[A-Za-z]|&|and|of|n)){0,4}(?<! (?:and|of|n)))(?![\w])/dgu;
const lowerWorks =
  /\b(?:works?|worked|working|hired|employed|started) (?:[a-z]+ ){0,2}?(?:at|for) (?:the )?(?<value>(?!(?:a|an|the|my|her|his|our|their|your|night|home|least|all|one|two|free|cash|him|her|them|me|us|it|this|that|some|any|pay|same|another|someone|two|three|years|months|weeks|both|first|last|present|once)\b)[a-z][a-z'&-]{2,20}(?: (?:turnpike|authority|foods|farms|motors|plumbing|roofing|construction|trucking|tire|auto|staffing|healthcare|bank|diner|cafe|grill|tribe|casino|plant|dairy|county|company|industries))?) (?=so|and|but|who|where|she|he|they|now|nights|days|with|as|on|in)/dgu;
const publicWorks =
  /\bat (?:the )?(?<value>(?!(?:new|old|local|same|main|big|little|whole)\b)[a-z]{4,15} (?:authority|plant|mill|refinery|packing house|sale barn|feed store|co-?op))(?![\w])/dgu;

/** "la escuela Kendall", "the shelter called Haven". */
const kindFirst =
  /\b(?:escuela|iglesia|clinica|albergue|refugio|tienda|restaurante|fabrica|hospital|primaria|secundaria|preparatoria) (?:de la |de |del |la )?(?<value>(?:[A-Z][A-Za-z'-]{1,30})(?: [A-Z][A-Za-z'-]{1,30}){0,3})(?![\w])/dgu;

/** Tribal governments; the bare adjective ("speaks Choctaw") stays. */
const tribes =
  'choctaw|chickasaw|cherokee|muscogee|mvskoke|creek|muscogee \\(creek\\)|muscogee creek|seminole|osage|comanche|kiowa|apache|caddo|delaware|wichita|cheyenne(?: (?:and|&) arapaho)?|arapaho|pawnee|ponca|otoe(?:-missouria)?|kaw|tonkawa|iowa|sac (?:and|&) fox|kickapoo|potawatomi|citizen potawatomi|absentee shawnee|eastern shawnee|shawnee|miami|modoc|ottawa|peoria|quapaw|seneca(?:-cayuga)?|wyandotte|euchee|yuchi|alabama-quassarte|kialegee|thlopthlocco|keetoowah|united keetoowah|fort sill apache|navajo|hopi|sioux|lakota|lumbee|ojibwe|blackfeet|crow';
const tribal = new RegExp(
  `(?<![\\w])(?:the )?(?<value>(?:${tribes})(?: (?:indian )?(?:nation|tribe|tribes|band|tribal [a-z]+|nation [a-z]+|enrollment|housing authority|housing|child welfare|icw|health(?: clinic| center| services)?|hospital|clinic|lighthorse|citizenship|citizen))+(?: of (?:oklahoma|texas|indians))?|(?:${tribes}) (?:lighthorse|icw|icwa))(?![\\w])`,
  'dgiu',
);

const local =
  /(?<![\w])(?<value>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?= (?:police|PD|cops|sheriff|deputies|jail|hospital|schools|DHS office|courthouse|municipal court|fire department)\b)/dgu;

const bodyOnly =
  /^(?:(?:The|My|Our|Your|Her|His|Their|This|That|A|An|Can|Do|Does|Is|If|When|Should|What|Why|How|We|I|At|In|Is|Did|Who|Where|For|And|But|So|No|Any|Social|Public|Mental|Behavioral|Child|Human|Family|Adult|Case|Community|Home|Emergency|Community|Group|Head|State|County|Federal|National|District|High|Middle|Health|Medical|Nursing|Domestic|Youth|Senior|Foster|Adult|Police|Oklahoma|Client|Clients|Victim|Peer|Crisis|Supportive|Protective|Residential|Sober|Safe|Halfway|Open|White|Full|Good|Veterans|Disability|Recovery|Job|Early|Housing|Legal|Director|Assistant|Executive|Regional|Manager|Nursing|Clinical|Program|Drug|Tribal|Juvenile|Parent|Primary|Intensive|Outpatient|Inpatient|Transitional|Permanent|Homeless|Food|Dental|Home|Money|Data|Our|Tribe|Nation|Church|School|Clinic|Hospital|Shelter|Center|Services?|of|the|and|&|for|at) ?)+(?:Services?|Health|School|Home|House|Center|Court|Clinic|Department|Hospital|Shelter|Church|Care|Tribe|Nation|Resources|Group|Living|Housing|Program|Agency|Bank|Police|Schools|Network|Project|Association|Foundation|Recovery)?$/u;

export const organisations = (page: Page, kept: (span: Span) => boolean): readonly Candidate[] => {
  const { text } = page;
  return [
    ...matches(text, named, 'ORGANIZATION', 'shaped').map((found) => trimLead(text, found)),
    ...matches(text, headFirst, 'ORGANIZATION', 'shaped'),
    ...matches(text, lowerNamed, 'ORGANIZATION', 'guessed'),
    ...matches(text, stLower, 'ORGANIZATION', 'guessed'),
    ...matches(text, worksAt, 'ORGANIZATION', 'shaped'),
    ...matches(text, lowerWorks, 'ORGANIZATION', 'guessed'),
    ...matches(text, publicWorks, 'ORGANIZATION', 'guessed'),
    ...matches(text, kindFirst, 'ORGANIZATION', 'shaped'),
    ...matches(text, tribal, 'ORGANIZATION', 'shaped'),
    ...matches(text, local, 'LOCATION', 'shaped'),
  ]
    .filter((found) => !kept(found) && !bodyOnly.test(text.slice(found.start, found.end)))
    .concat(
      matches(text, workplace, 'ORGANIZATION', 'shaped'),
      matches(text, atChain, 'ORGANIZATION', 'guessed'),
    );
};

const lead =
  /^(?:(?:The|My|Our|Your|Her|His|Their|This|That|A|An|Can|Do|Does|Is|If|When|Should|What|Why|How|We|I|At|In|Did|Who|Where|For|And|But|So|No|Any|Because|While|After|Before|Then|Now|Also|Has|Have|Would|Could|Will|Was|From|Since|To|With|Worked|Works|Someone|Somebody|Staff|Met|Called|Client|Today|Yesterday|She|He|They|It|Which|Are|Were|Had|Must|May|Not|Only|Even|Just|Both|Some|Every|Each|Another|Front|Is|Does) )+/u;

const trimLead = (text: string, found: Candidate): Candidate => {
  const trimmed = lead.exec(text.slice(found.start, found.end));
  return trimmed ? { ...found, start: found.start + trimmed[0].length } : found;
};
