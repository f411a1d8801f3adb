import type { Label } from '#scrub/labelled.ts';
import { matches, type Candidate, type Recogniser } from '#scrub/recogniser.ts';

/** Postal and spoken addresses, by their parts: number, direction, name, kind of street, unit, box, route, cross street. */

const suffix =
  'street|st|str|avenue|ave|av|boulevard|blvd|road|rd|drive|dr|lane|ln|court|ct|circle|cir|place|pl|parkway|pkwy|terrace|ter|trail|trl|highway|hwy|expressway|expy|turnpike|tpke|plaza|plz|alley|aly|pike|crossing|xing|cv';
/** These are everyday words too: only with a capital. */
const softSuffix = 'Way|WAY|Loop|LOOP|Square|Row|Cove|Bend|Ridge|Run|Pass|Path|Trace|Hollow|Point';
const direction = '(?:n|s|e|w|ne|nw|se|sw|north|south|east|west|northeast|northwest|southeast|southwest)\\.?';
const house = '\\d{1,6}(?:-\\d{1,4}|[a-z]| 1\\/2)?';
const nth = '\\d{1,3}(?:st|nd|rd|th)';
const plainWords =
  'the|a|an|in|at|of|to|for|and|or|my|her|his|our|their|is|was|with|by|from|on|out|off|this|that|kids?|days?|weeks?|months?|years?|hours?|hrs?|minutes?|mins?|people|clients?|times?|more|miles?|mg|percent|other|different|of|yo|year|am|pm|he|she|they|we|i|dollars|bucks|blocks?|hundred';
const name = `(?!(?:${plainWords})\\b)(?:[a-z][a-z'.-]{0,24}|\\d{1,3}(?:st|nd|rd|th))`;
const unitWord =
  '(?:apartment|apto?|suite|ste|unit|room|rm|lot|bldg|building|bld|space|spc|trailer|trlr|floor|fl|cabin|bed|pod|cell(?! ?(?:phone|\\d{3}))|habitacion|cuarto|#)';
const unitId = '(?:#? ?(?:\\d{1,5}[a-z]?(?:-?[a-z\\d]{1,3})?|[a-z]-?\\d{1,4}|[a-z]))(?![a-z\\d])';
const unit = `(?:,? ?${unitWord}\\.? ?${unitId})`;

const street = new RegExp(
  `(?<![\\w$./-])${house} (?:${direction} )?(?:${name} ){1,4}?(?:${suffix})\\.?(?![\\w'])(?: ${direction}(?![\\w']))?${unit}{0,2}`,
  'giu',
);
const softStreet = new RegExp(
  `(?<![\\w$./-])${house} (?:[NSEW]\\.?|NE|NW|SE|SW|North|South|East|West)? ?(?:[A-Z][A-Za-z'.-]{0,24} ){1,3}(?:${softSuffix})(?![\\w'])${unit}{0,2}`,
  'gu',
);
const streetTown = new RegExp(
  `(?<![\\w$./-])${house} (?:${direction} )?(?:${name} ){1,4}?(?:${suffix})\\.?(?: ${direction})?${unit}{0,2},? (?:[A-Z][a-z]+ ?){1,2},? (?:OK|Okla\\.?|Oklahoma|TX|KS|AR|MO)(?: \\d{5}(?:-\\d{4})?)?(?!\\w)`,
  'gu',
);
/** "1600 Cherry", "812 NW 23rd": a number and a name without the kind of street. */
const bareStreet = new RegExp(
  `\\b(?:at|to|on|from|lives?|living|stay(?:s|ing)?|address(?: is)?|addy(?: is)?|house|home|near|visit(?:ed)?|en|vive en|moved to|of|is) (?:at )?(?<value>\\d{2,6} (?:${direction} )?(?:[A-Z][a-z]{2,}(?: [A-Z][a-z]{2,})?|${nth}))(?= |[.,;:!?)]|$)`,
  'dgu',
);
const numberedStreet = new RegExp(
  `(?<![\\w$./'’-])(?:${house} )?${direction} ${nth}(?! (?:grade|grader|time|floor))(?: (?:${suffix})\\b\\.?)?(?: ${direction}(?![\\w']))?${unit}{0,2}`,
  'giu',
);
/** What stands before "street" and names none. */
const plain =
  '(?:the|a|an|my|her|his|our|your|their|this|that|same|next|each|every|any|no|one|other|another|whole|wrong|right)';
/** The streets of a town without a number: "on Peoria Ave", "off of 23rd st". */
const namedStreet = new RegExp(
  `\\b(?:on|off|off of|along|near|by|down|of|at|past|from|to|onto|in|and|&|en la|sobre|across|behind|between) (?:the )?(?<value>(?:${direction} )?(?:(?:(?!${plain}\\b)[A-Z][a-z'-]{1,24} ){1,3}(?:Street|St|Avenue|Ave|Av|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Parkway|Pkwy|Terrace|Expressway|Turnpike|Loop)|${nth} (?:street|st|ave|avenue|blvd|rd|road|pl|place)))\\b\\.?(?: ${direction}(?![\\w']))?`,
  'dgu',
);
const lowerStreet = new RegExp(
  `\\b(?:on|off|off of|near|by|down|at|from|to|along|behind) (?<value>(?:${direction} )?(?!${plain}\\b)[a-z][a-z'-]{2,20} (?:street|avenue|ave|blvd|boulevard|rd|ln|pkwy|parkway|dr|cir|ct|st))(?![\\w'])`,
  'dgiu',
);

const cross = new RegExp(
  `(?<![\\w$./-])(?:${direction} )?(?:${nth}|[A-Z][a-z'-]{2,20}(?: (?:Ave|St|Rd|Blvd|Dr|Hwy|Lane|Road|Street|Avenue))?)(?: (?:and|&|n|y|at) |\\/| ?@ ?)(?:${direction} )?(?:${nth}(?: (?:st|street|ave))?)(?![\\w'])`,
  'gu',
);
const crossFirst = new RegExp(
  `(?<![\\w$./-])(?:${direction} )?${nth}(?: (?:st|street|ave|pl))?(?: (?:and|&|n|y) |\\/| ?@ ?)(?:${direction} )?[A-Z][a-z'-]{2,20}(?: [A-Z][a-z'-]{2,20})?(?: (?:Ave|St|Rd|Blvd|Dr|Hwy))?(?![\\w'])`,
  'gu',
);
const corner =
  /\b(?:corner|intersection|crossroads|esquina) (?:of|at|de|with|between)? ?(?<value>[a-z\d][\w'.-]{1,24}(?: [\w'.-]{1,24})? (?:and|&|n|y|con) [a-z\d][\w'.-]{1,24}(?: (?:st|street|ave|avenue|rd|road|blvd))?)(?!\w)/dgiu;
const lowerCross = new RegExp(
  `\\b(?:at|on|near|by|off|around|from|to) (?<value>(?:${nth} (?:and|&|n) [a-z][a-z'-]{2,20}|[a-z][a-z'-]{2,20} (?:and|&|n) ${nth}|${nth} (?:and|&|n) ${nth}))(?! (?:grade|grader|visit|time|of)s?)(?![\\w'])`,
  'dgiu',
);
/** "en la 29 con Western", "la calle 4 y Main"; not "de 13 y ella" or "en casa con 9". */
const esquina =
  /\b(?:en|por|de|a|cerca de) (?<value>(?:(?:la |calle )+\d{1,3} (?:con|y|esquina con) (?:la |calle )*(?:\d{1,3}|[a-z]{3,16})|(?:(?:la |calle )+[a-z]{3,16} (?:con|y)|[a-z]{3,16} esquina con) (?:la |calle )*\d{1,3}))(?![\w]| (?:anos|años|grados|personas|kids|ninos|niños|dias|días|meses|pesos|dolares)\b)/dgiu;
const calle =
  /(?<![\w])(?:calle|avenida|carretera|camino|bulevar) (?:\d{1,4}|(?!(?:y|de|que|con|la|el|los|las|sin|a|para|porque|pero|cada|todos?|solo|sola|no|se|es|esta|en|por|o)\b)[a-z]{3,16})(?![\w])/giu;
const block =
  /(?<![\w$])(?:the )?\d{3,5} (?:hundred )?block (?:of|on) (?:[nsew]{1,2}\.? |north |south |east |west )?(?:[a-z\d][\w'.-]{1,20})(?: (?:st|street|ave|avenue|rd|road|blvd|dr))?(?!\w)/giu;

const box =
  /(?<!\w)(?:p\.? ?o\.? ?(?:box|bx|b)|post office box|apartado(?: postal)?|pob)\.? ?#? ?\d{1,7}(?!\w)/giu;
const rural =
  /(?<!\w)(?:(?:rural route|rr|r\.r\.|rt|route|rte|hc|star route|hcr)\.? ?#? ?\d{1,4}[a-z]?(?:,? ?(?:box|bx)\.? ?\d{1,6}[a-z]?)?|box \d{1,6}[a-z]?(?=,? (?:rt|rr|route|hc)))(?!\w)/giu;
const highway =
  /(?<!\w)(?:(?:state |us |u\.s\. |old |county |interstate |farm )*(?:highway|hwy|hiway|interstate|county road|co rd|section line road|autopista|carretera|county rd|county line)[- ]?#? ?\d{1,4}[a-z]?|i-? ?(?:35|40|44|235|240|244|444|344)(?:[ns])?)(?: ?(?:and|&|at|n) ?(?:highway |hwy |us |i-?|county road )?(?:\d{1,4}(?:st|nd|rd|th)?))?(?![\w-])/giu;
/** Short forms only as they are printed: "US 75", "SH-51", "OK 9". */
const signed = /(?<![\w])(?:US|U\.S\.|SH|OK|CR|NS|EW|FM)[- ]?\d{1,4}[A-Z]?(?![\w-]|\.\d)/gu;
const lowerSigned =
  /\b(?:on|off|off of|along|down|near|by) (?<value>(?:us|sh|cr|ok)[- ]?\d{1,4})(?![\w.-])/dgu;
/** "1504 N. Santa Fe": a number, a direction, a name. */
const directed =
  /(?<![\w$./-])\d{3,6} (?:[NSEW]\.?|NE|NW|SE|SW|North|South|East|West) (?:[A-Z][a-z]{1,20})(?: [A-Z][a-z]{1,20})?(?![\w'])/gu;
const lowerDirected = /(?<![\w$./-])\d{3,5} (?:nw|ne|sw|se|[nsew]) [a-z]{4,16}(?![\w'])/gu;
const numbered = /(?<![\w&])#\s?\d{1,4}[A-Za-z]?(?= (?:at|in) (?:the )?)/gu;
/** "sh 51 toward the lake", "off us 69": the short forms, where the words around them are of roads. */
const shortHighway =
  /(?<!\w)(?:(?:sh|s\.h\.)[- ]?\d{1,3}[a-z]?|us[- ]?\d{2,3})(?=,? (?:towards?|near|past|exit|and (?:the|i-?\d)|north|south|east|west|by the|just|outside|between|overpass|bridge)\b)|(?<=\b(?:off|along|down|take|took) (?:of )?)(?:sh[- ]?\d{1,3}|us[- ]?\d{2,3})(?![\w.%])/giu;
const highwayCross =
  /(?<![\w])(?:I-? ?\d{1,3}|(?:Highway|Hwy|US|SH|HWY) ?-?\d{1,3}) (?:and|&|at|n) [A-Z][a-z]{2,20}(?: [A-Z][a-z]{2,20})?(?![\w'])/gu;
const gridRoad =
  /(?<![\w$])(?:\d{1,6} )?(?:[nsew]|north|south|east|west) ?\d{2,5} (?:rd|road|ave|st|street|avenue)\b\.?/giu;
const mile = /(?<!\w)(?:mile ?(?:marker|post)|mm|exit|milepost)(?: number| #)? ?#?\d{1,4}[a-z]?(?!\w)/giu;

const aloneUnit =
  /(?<![\w])(?:apartment|apt|apto|suite|ste|unit|room|rm|lot|bldg|building|space|trailer|pod|cabin|habitacion|cuarto|ward|motel room|cell block)(?![A-Za-z])\.?(?: (?:no|number|num))?\.? ?#? ?(?:\d{1,5}[A-Za-z]?(?:-\d{1,4}|-[A-Za-z])?|[A-Z]-?\d{1,4}|[A-Z](?=[.,;:!?)]|\s*$| (?:and|is|at|in|of|on|with|by|to|for|has|was|near|rm|apt|unit|room|ste|#)\b)(?<!\b[AI]))(?![\w%/]|\.\d| ?(?:people|kids|clients|hours|days|months|years|of us|am|pm)\b)/gimu;
const hashUnit =
  /(?<=[a-z,.] )#\s?\d{1,5}[A-Za-z]?(?![\w-])(?= (?:and|is|at|in|on|with|because|but)\b|[.,;:!?)]|\s*$)/gimu;

const zip = /(?<![\w$#.,/-])7[34]\d{3}(?:-\d{4})?(?![\w%/:-]|\.\d|,\d| ?(?:dollars|miles|people|steps))/gu;
const anyZip =
  /\b(?:zip(?: ?code)?(?: is| was|:)?|codigo postal(?: es)?|ok(?:lahoma)?|okla\.?|tx|texas|ks|kansas|ar|arkansas|mo|missouri),? (?<value>\d{5}(?:-\d{4})?)(?![\w-])/dgiu;
const coordinates =
  /(?<![\w.])[-+]?\d{1,2}\.\d{3,8}°? ?[ns]?[,;]? ?[-+]?\d{2,3}\.\d{3,8}°? ?[ew]?(?![\w])|\d{1,3}° ?\d{1,2}['′](?: ?\d{1,2}(?:\.\d+)?(?:["″]|''))? ?[nsew](?:,? ?\d{1,3}° ?\d{1,2}['′](?: ?\d{1,2}(?:\.\d+)?(?:["″]|''))? ?[nsew])?/giu;
const words3 = /\/\/\/[a-z]{3,15}\.[a-z]{3,15}\.[a-z]{3,15}/gu;

/** Those that cannot match without a digit. */
const numberedParts = (text: string): readonly Candidate[] => [
  ...matches(text, streetTown, 'LOCATION'),
  ...matches(text, street, 'LOCATION'),
  ...matches(text, softStreet, 'LOCATION'),
  ...matches(text, bareStreet, 'LOCATION', 'shaped'),
  ...matches(text, numberedStreet, 'LOCATION', 'shaped'),
  ...matches(text, cross, 'LOCATION', 'shaped'),
  ...matches(text, crossFirst, 'LOCATION', 'shaped'),
  ...matches(text, lowerCross, 'LOCATION', 'shaped'),
  ...matches(text, esquina, 'LOCATION', 'guessed'),
  ...matches(text, block, 'LOCATION'),
  ...matches(text, box, 'LOCATION'),
  ...matches(text, rural, 'LOCATION', 'shaped'),
  ...matches(text, highway, 'LOCATION', 'shaped'),
  ...matches(text, signed, 'LOCATION', 'shaped'),
  ...matches(text, lowerSigned, 'LOCATION', 'shaped'),
  ...matches(text, directed, 'LOCATION', 'shaped'),
  ...matches(text, lowerDirected, 'LOCATION', 'guessed'),
  ...matches(text, numbered, 'LOCATION', 'guessed'),
  ...matches(text, highwayCross, 'LOCATION', 'shaped'),
  ...matches(text, shortHighway, 'LOCATION', 'shaped'),
  ...matches(text, gridRoad, 'LOCATION', 'shaped'),
  ...matches(text, mile, 'LOCATION', 'shaped'),
  ...matches(text, hashUnit, 'LOCATION', 'guessed'),
  ...matches(text, zip, 'LOCATION', 'guessed'),
  ...matches(text, anyZip, 'LOCATION', 'shaped'),
  ...matches(text, coordinates, 'LOCATION'),
];

export const address: Recogniser = ({ text, digits }) => [
  ...(digits ? numberedParts(text) : []),
  ...matches(text, aloneUnit, 'LOCATION', 'shaped'),
  ...matches(text, namedStreet, 'LOCATION', 'shaped'),
  ...matches(text, lowerStreet, 'LOCATION', 'guessed'),
  ...matches(text, corner, 'LOCATION', 'shaped'),
  ...matches(text, calle, 'LOCATION', 'guessed'),
  ...matches(text, words3, 'LOCATION'),
];

/** "her room is 214", "apartment number 1107". */
export const addressLabels: readonly Label[] = [
  {
    type: 'LOCATION',
    before:
      /\b(?:apartment|apt|apto|suite|ste|unit|room|rm|lot|bldg|building|space|trailer|cabin|habitacion|cuarto|motel|hotel|house|zip(?: ?code)?)(?: ?(?:number|num|no|nbr|#|is|was|code|it's|its|es))+ ?#?$/gu,
    shape: /^\d{1,6}[A-Za-z]?(?:-\d{1,4})?$/u,
  },
];
