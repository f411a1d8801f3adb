import { matches, type Recogniser } from '#scrub/recogniser.ts';

/** Ages of 90 and more, in digits and words, and birth years that give such an age away. */

const digits = '(?:9\\d|1[01]\\d|12[0-5])';
const units = '(?:one|two|three|four|five|six|seven|eight|nine)';
const words = `(?:ninety(?:[- ]?${units})?(?:ish)?|(?:a|one) hundred(?:(?: and)? (?:${units}|ten|eleven|twelve))?|noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien(?:to (?:un[oa]?|dos|tres|cuatro|cinco|seis))?)`;
const years =
  '(?:[- ]?(?:y\\/?o|yrs?|years?|yr\\.?)(?:[- ]?olds?)?(?! (?:ago|since|later|sober|clean|in|of (?:experience|service|sobriety)))|[- ]?(?:anos|anitos)(?! (?:de (?:experiencia|servicio)|atras))|[- ]years?[- ]young)';
const not =
  '(?!\\d|[.,]\\d|[:/-]\\d| ?%| ?(?:percent|por ?ciento|days?|dias|minutes?|mins?|hours?|hrs?|weeks?|months?|miles?|dollars?|bucks|pounds?|lbs?|degrees|mg|ml|units?|clients?|people|percentile|cents|pages?|of|times|more|or so (?:days|minutes|pages)|second|por|sure|something clients|dolares|pesos|cuadras|millas|grados)\\b)';

const withUnit = new RegExp(`(?<![\\w.$/-])(?<value>${digits}|${words})${years}(?!\\w)`, 'dgiu');
const labelled = new RegExp(
  `\\b(?:age[ds]?|edad(?: de)?|turn(?:s|ed|ing)?|cumpl(?:e|io|ira)|almost|nearly|about to be|pushing|approaching|going on|closing in on|rozando|vas? (?:ya )?(?:por|para) los|hit|reached|(?<!\\d )over|past|casi)(?: (?:is|was|of|de))?:? (?<value>${digits}|${words})${not}(?!\\w)`,
  'dgiu',
);
const who =
  '(?:he|she|they|client|pt|patient|mom|mother|ma|mama|dad|father|grand(?:ma|mother|pa|father|dad)|gran|granny|nana|papa|papaw|mamaw|memaw|aunt|uncle|wife|husband|spouse|sister|brother|neighbor|resident|lady|woman|man|gentleman|member|elder|vet|veteran|abuela|abuelo|abuelita|senora|senor|mama|ella|el)';
const isAge = new RegExp(
  `(?<![\\w])${who}(?:'?s| is| was|'s about| is about| is like|, who is| who is|'s like| just turned| will be| es| tiene) (?:now |already |only |just |almost |nearly |over |like |about |around |ya )?(?<value>${digits}|${words})${not}(?!\\w)`,
  'dgiu',
);
const apposed = new RegExp(
  `(?<![\\w])${who},? (?:\\(|, ?|at |de |aged? )?(?<value>${digits})(?=\\)|,|;|\\.| and| with| in a| living| lives| who|$)`,
  'dgimu',
);
const sexed = new RegExp(`(?<![\\w.$/-])(?<value>${digits}) ?(?:y\\/?o )?[MF](?!\\w)`, 'dgu');
const leading = new RegExp(`, (?<value>${digits}),(?! ?\\d)`, 'dgu');
const plain = new RegExp(`(?:^|[.!?\\n] ?)(?<value>${words})(?= and| with| w |,| in | but)${not}`, 'dgimu');
const de = new RegExp(
  `\\bde (?<value>noventa(?: y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?|cien)${not}(?!\\w)`,
  'dgiu',
);
const thought = new RegExp(
  `(?<![\\w.$/-])(?<value>${digits})(?= (?:i think|maybe|or something|ish\\b|i believe|creo))`,
  'dgiu',
);
const nineties =
  /\b(?:in|into|inside|en) (?:her|his|their|my|sus|los)? ?(?:early |mid(?:dle)?[- ]?|late |upper )?(?<value>(?:19)?(?:90'?s|nineties)|noventa)\b(?= |[,.;!?)]|$)(?<=(?:her|his|their|my|sus) (?:early |mid(?:dle)?[- ]?|late |upper )?(?:90'?s|nineties|noventa))/dgiu;
/** "his mother, ninety-six, still", "nintey two & doing her own": said in words, hardly anything else. */
const aloneInWords = new RegExp(
  `(?<![\\w-])(?<value>(?:ninety|nintey|ninty|ninetey)[- ]?${units}|(?:a|one) hundred(?: and)? (?:one|two|three|four|five|six|seven|eight|nine|ten)|noventa y (?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|ciento (?:un[oa]?|dos|tres|cuatro|cinco))(?=["'”]|[,.;!?)]|\\s*$| (?:and|&|n|but|now|still|with|w|in (?:a|her|his|june|july|may|march)|lives|who|thinks|wants|says|y|que|todavia|con)\\b)${not}`,
  'dgimu',
);
/** "Chester is 98,", "he'll be 92 in june", "twins, both 90", "97/F": where a number of years stands. */
const said = new RegExp(
  `(?<![\\w.$/-])(?:(?:is|be|turns?|both|now|aged?|one's|other's|tiene|cumple|sus|los|de|con|(?<!\\b(?:is|are|was|were|be|sats?|temp|stays|sits|holding|caseload) )at) (?:now |already |like |about )?(?<value>${digits})(?=[,;!?)]|\\.(?!\\d)|\\s*$| (?:and (?!a half)|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|her|his|a)|still|thinks|wants|who|lives|anos|a[nñ]it?os|a[nñ]otes|abriles))|(?<other>${digits})\\/[fm])(?!\\w)`,
  'dgimu',
);
/** "la abuelita de 101 cruzo", "mi viejita is 101", "a sus noventa abriles". */
const elder = new RegExp(
  `\\b(?:abuel(?:a|o|ita|ito)|viejit[oa]s?|bisabuel[oa]|tatarabuel[oa]|anciana?|doña [a-z]+|señora?|great-?gran(?:ny|dma|dpa|dmother|dfather)?|gram(?:ma|my|ps)?)[,]? (?:de|is|tiene|con|con sus|ya de|who is|at) (?<value>${digits}|${words})${not}(?!\\w)|\\ba sus (?<other>noventa(?: y [a-z]{2,6})?|cien(?:to [a-z]{2,6})?|${digits})(?= (?:abriles|a[nñ]os|a[nñ]itos|a[nñ]otes|todavia|sigue)|[,.])`,
  'dgiu',
);
const learned = /\b(?:nonagenarian|centenarian|supercentenarian|nonagenari[oa]|centenari[oa])s?\b/giu;

/** 1936 and before: over 89 at the time this was written (45 CFR 164.514(b)(2)(i)(C)). */
const birthYear =
  /\b(?:born(?: (?:back|way back))?(?: in)?|birth ?year(?: is|:)?|yob:?|b\.|naci(?:o|da|do)(?: en)?|(?:since|from) birth in) (?<value>19(?:[012]\d|3[0-6]))\b/dgiu;

/** Nothing else in this file can match without one of these. */
const hint = /9\d|1[0-2]\d|19[0-3]\d|nin(?:et|te|ty)|nonagen|centen|hundred|noventa|\bcien/iu;

export const ageOver89: Recogniser = ({ text }) =>
  hint.test(text)
    ? [
        ...matches(text, withUnit, 'AGE_OVER_89'),
        ...matches(text, labelled, 'AGE_OVER_89', 'shaped'),
        ...matches(text, isAge, 'AGE_OVER_89', 'shaped'),
        ...matches(text, apposed, 'AGE_OVER_89', 'shaped'),
        ...matches(text, sexed, 'AGE_OVER_89', 'shaped'),
        ...matches(text, leading, 'AGE_OVER_89', 'guessed'),
        ...matches(text, plain, 'AGE_OVER_89', 'guessed'),
        ...matches(text, de, 'AGE_OVER_89', 'guessed'),
        ...matches(text, thought, 'AGE_OVER_89', 'guessed'),
        ...matches(text, nineties, 'AGE_OVER_89', 'shaped'),
        ...matches(text, aloneInWords, 'AGE_OVER_89', 'guessed'),
        ...matches(text, said, 'AGE_OVER_89', 'guessed'),
        ...matches(text, elder, 'AGE_OVER_89', 'shaped'),
        ...matches(text, learned, 'AGE_OVER_89', 'shaped'),
        ...matches(text, birthYear, 'AGE_OVER_89', 'shaped'),
      ]
    : [];
