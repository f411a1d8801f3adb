import { matches, type Candidate, type Recogniser } from '#scrub/recogniser.ts';

/** Every element of a date except the year, English and Spanish. Weekdays and relative words stay. */

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const mes = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const misspelt =
  'janurary|januray|feburary|febuary|febrary|agust|setember|septmber|ocotber|novemeber|decmber|wensday';
const spoken =
  '(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth';
const dicho =
  'primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|veintidos|veintitres|veinticuatro|veinticinco|veintiseis|veintisiete|veintiocho|veintinueve|treinta(?: y uno)?';
const day = `(?:[0-3]?\\d(?: ?(?:st|nd|rd|th|ro|ero|er|º))?|${spoken}|${dicho})`;
const year = "(?:,? ?(?:of |de |del )?(?:(?:19|20)\\d\\d|'\\d\\d))?";
const dayEnd =
  '(?![\\w%]|[:.]\\d|\\/\\d| ?(?:am|pm|a\\.m|p\\.m|mg|hours?|hrs|minutes?|days?|weeks?|months?|years?|times|people|kids|clients)\\b)';

const numeric =
  /(?<![\w./-])(?:0?[1-9]|1[0-2]|[12]\d|3[01])(?<sign>[-/.])(?:0?[1-9]|[12]\d|3[01])\k<sign>(?:19|20)?\d\d(?![\w]|[-/.]\d)/gu;
const iso =
  /(?<![\w./-])(?:19|20)\d\d(?<sign>[-/.])(?:0?[1-9]|1[0-2])\k<sign>(?:0?[1-9]|[12]\d|3[01])(?!\d|[-/]\d)/gu;
const isoMonth = /(?<![\w./-])(?:19|20)\d\d[-/](?:0[1-9]|1[0-2])(?![\w]|[-/]\d)/gu;
const short =
  /(?<![\w./$:-])(?:0?[1-9]|1[0-2])[/](?:0?[1-9]|[12]\d|3[01])(?![\w%]|[-/.]\d| ?(?:cup|tab(?:let)?s?|pills?|chance|pain|hours?|mile|the time|scale|on the|full|of the)\b)/gu;
const monthYear = /(?<![\w./$:-])(?:0?[1-9]|1[0-2])[/-](?:19|20)\d\d(?![\w]|[-/.]\d)/gu;
/** Short months that are no other word: "since sept", "billed oct". */
const plainShort = /(?<![\w'.@/-])(?:sept|oct|nov|feb|aug)(?![\w'@/-]|\.\w)/giu;
const admitted =
  /\b(?:admit(?:ted)?|adm|dc|d\/c|dc'd|dos|doa|discharged?) (?<value>(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?![\w/-])/dgiu;
const expiry = /\bexp(?:ires?|iration(?: date)?|\.)?:? (?<value>\d{1,2}\/\d{2,4})(?![\w/])/dgiu;
const compact = /(?<![\w.-])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?![\w-])/gu;
const dashed =
  /\b(?:(?<!negative |positive |scored |answered |yes )on|dated|since|from|till|until|by|dob|born|el|del)(?:\W{1,2})(?<value>(?:0?[1-9]|1[0-2])[-.](?:0?[1-9]|[12]\d|3[01]))(?![\w%]|[-/.]\d)/dgiu;
const mixed = new RegExp(
  `(?<![\\w/-])[0-3]?\\d[-/. ]?(?:${month}|ene|abr|ago|dic)[-/. ]?(?:19|20)?\\d\\d(?![\\w])`,
  'giu',
);
/** Written without signs after "DOB" or "born": 022679, 02261979. */
const runTogether =
  /\b(?:dob|d\.o\.b\.?|birth ?date|date of birth|birthday|born|nacimiento)\W{0,3}(?:is |on |was |el )?(?<value>\d{1,2}[ ]?\d{2}[ ]?\d{2,4})(?![\w])/dgiu;

const longMonth = new RegExp(
  `(?<![\\w-])(?:${month}|${mes}|${misspelt})\\.?[- ](?:the )?${day}(?:(?: ?(?:-|–|to|thru|through|and|&|or|y|al) ?)(?:the )?${day}){0,3}${dayEnd}${year}`,
  'giu',
);
const dayFirst = new RegExp(
  `(?<![\\w./-])(?:the )?${day}(?:(?: ?(?:-|–|to|and|&|y|al) ?)${day})?(?: day)?(?: of | de |[- ])(?:${month}|${mes}|${misspelt})\\b(?! (?:be|have|not|need|also|still|or may)\\b)\\.?${year}`,
  'giu',
);

/** Full month names; "may" and "march" need a sign that the month is meant; so do short forms. */
const plainMonth = new RegExp(
  `(?<![\\w'-])(?:january|february|april|june|july|august|september|october|november|december|${misspelt})(?:'s(?= (?:rent|bill|check|visit|note|notes|report|meeting|payment|benefits)))?(?![\\w'-]|\\.\\w)`,
  'giu',
);
const plainMes = new RegExp(`(?<![\\w'-])(?:${mes})(?![\\w'-])`, 'giu');
const shortMonth =
  /\b(?:in|since|until|till|til|by|before|after|during|last|next|this|early|late|mid|of|from|through|thru|around|every|for|to|and|or|back in|end of|starting|between|desde|en)[- ](?<value>jan|feb|mar|march|may|apr|jun|jul|aug|sept?|oct|nov|dec)(?=[.,;:!?)]|\s*$|'s rent| (?:and|or|to|through|thru|until|of|when|but|because|bc|so|the|a|he|she|they|we|i|it|her|his|my|this|at|for|with|she's|he's|rent|bill|visit|note|notes|\d{4}|'\d\d)\b| ?-)(?! (?:be|have|not|need|i)\b)/dgimu;
const capitalMonth =
  /(?<=[a-z,] )(?<value>March|May)(?=[.,;:!?)]|\s*$| (?:\d|and|or|when|but|of|the|to|he|she|they|we|it|visit|notes?|rent)\b)/dgmu;
const monthYearWords = new RegExp(
  `(?<![\\w-])(?:${month}|${mes})\\.?,? (?:of |de |del )?(?:(?:19|20)\\d\\d|'\\d\\d)(?!\\w)`,
  'giu',
);

const notDay =
  'time|grade|grader|graders|floor|visit|session|week|weeks|weekend|month|year|street|st|ave|avenue|step|steps|person|people|kid|child|baby|one|offense|chance|place|party|shift|try|attempt|call|date|amendment|trimester|day in|day of (?:treatment|class|work|school)|hour|degree|page|round|round|job|worker|cm|option|client|thing|things|world|wheel|edition|section|letter|warning|strike|night|apartment|house|of all|most|and (?:last|only|foremost|most|second|best|final)|half|quarter|generation|appointment|meeting|home|placement|referral|complaint|incident|write|eviction|dui|arrest|husband|wife|marriage|opinion|language|hand|party|to|that|in line|story|row|period|mile|line';
const ordinal = new RegExp(
  `\\b(?:the|el|dia|day) (?<=\\b(?:on|by|since|until|till|til|before|after|from|for|of|around|about|due|is|was|to|and|through|thru|next|this|between|starting|las|los|el|dia|past|it's|the) (?:the |el |day )?)[0-3]?\\d(?:st|nd|rd|th)(?:(?: ?(?:-|to|and|or|through|thru|&) ?)(?:the )?[0-3]?\\d(?:st|nd|rd|th))?(?! (?:${notDay})\\b|[\\w-])(?: of (?:the|each|every|this|last|next) month)?`,
  'giu',
);
const bareOrdinal =
  /\b(?:on|by|since|until|till|before|after|due|dated|effective|starting|between|thru|through|appt|court|rent) (?<value>[0-3]?\d(?:st|nd|rd|th)(?: ?(?:-|to|and|or|thru|through) ?[0-3]?\d(?:st|nd|rd|th))?)(?=[.,;:!?)]|\s*$| (?:and|but|so|because|or|at|for|with|when|i|he|she|they|we)\b)/dgimu;
const saidOrdinal = new RegExp(
  `\\b(?:on|by|since|until|till|til|before|after|due|of|around|from) (?<value>the (?:${spoken})(?: of (?:the|each|every|this|last|next) month)?)(?! (?:${notDay})\\b)(?=[.,;:!?)"'\ufffc]|\\s*$| (?:of|and|but|so|because|or|at|for|with|when|he|she|they|we|i|every|each|her|his)\\b)`,
  'dgimu',
);
/** "she goes home the 3rd and nobody told him": no word before it, but the clause ends or goes on. */
const looseOrdinal =
  /\b(?<value>the (?:[0-3]?\d(?:st|nd|rd|th)|tenth|eleventh|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)))(?=[.,;:!?)"'\ufffc]|\s*$| (?:and (?!final|last|fourth|only)|but|so|because|bc|when|if|unless|at \d|for (?:court|her|his|the)|he|she|they|i|we)\b)/dgimu;
const monthly = new RegExp(
  `(?:the )?(?:[0-3]?\\d(?:st|nd|rd|th)|${spoken}) (?=of (?:the|each|every|this|last|next) month)`,
  'giu',
);
const elDia =
  /\b(?:el (?:dia )?|dia )(?<value>[0-3]?\d)(?=[.,;:!?)]|\s*$| (?:de (?:este|cada) mes|a las|y|pero|para|por|que)\b)/dgimu;

/** "Mon 17, Wed 19", "el lunes 9": the day of the month behind the day of the week, which stays. */
const weekday =
  /(?<![\w-])(?:(?:lunes|martes|miercoles|miércoles|jueves|viernes|sabado|sábado|domingo),? (?:el |dia )?(?<value>[0-3]?\d)|(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\.?,? (?:the )?(?<other>[12]\d|3[01]|0?[1-9](?=[,;)]| and\b)))(?![\w%/]|[:.]\d|-\d| ?(?:am|pm|a\.m|p\.m|de la (?:manana|mañana|tarde|noche)|hours?|hrs|minutes?|mins|people|kids|clients|mg|horas|personas)\b)/dgiu;
/** "jan3", "sept20": run together on a telephone. */
const glued = new RegExp(
  `(?<![\\p{L}\\d])(?:${month}|ene|abr|ago|dic)[0-3]?\\d(?:st|nd|rd|th)?(?![\\w])`,
  'giu',
);

/** Those that cannot match without a digit. */
const inDigits = (text: string): readonly Candidate[] => [
  ...matches(text, numeric, 'DATE'),
  ...matches(text, iso, 'DATE'),
  ...matches(text, isoMonth, 'DATE', 'shaped'),
  ...matches(text, short, 'DATE', 'shaped'),
  ...matches(text, monthYear, 'DATE', 'shaped'),
  ...matches(text, dashed, 'DATE', 'shaped'),
  ...matches(text, admitted, 'DATE', 'guessed'),
  ...matches(text, expiry, 'DATE', 'shaped'),
  ...matches(text, compact, 'DATE', 'shaped'),
  ...matches(text, mixed, 'DATE'),
  ...matches(text, runTogether, 'DATE'),
  ...matches(text, ordinal, 'DATE', 'shaped'),
  ...matches(text, bareOrdinal, 'DATE', 'guessed'),
  ...matches(text, elDia, 'DATE', 'guessed'),
  ...matches(text, weekday, 'DATE', 'shaped'),
  ...matches(text, glued, 'DATE'),
];

const anyMonth = new RegExp(`\\b(?:${month}|${mes}|${misspelt}|ene|abr|ago|dic)(?![a-z])`, 'iu');

/** Those that need the name of a month. */
const inMonths = (text: string): readonly Candidate[] => [
  ...matches(text, plainShort, 'DATE', 'guessed'),
  ...matches(text, longMonth, 'DATE'),
  ...matches(text, dayFirst, 'DATE'),
  ...matches(text, monthYearWords, 'DATE'),
  ...matches(text, plainMonth, 'DATE', 'guessed'),
  ...matches(text, plainMes, 'DATE', 'guessed'),
  ...matches(text, shortMonth, 'DATE', 'guessed'),
  ...matches(text, capitalMonth, 'DATE', 'guessed'),
];

export const date: Recogniser = ({ text, digits }) => [
  ...(digits ? inDigits(text) : []),
  ...(anyMonth.test(text) ? inMonths(text) : []),
  ...matches(text, saidOrdinal, 'DATE', 'guessed'),
  ...matches(text, looseOrdinal, 'DATE', 'guessed'),
  ...matches(text, monthly, 'DATE', 'shaped'),
];
