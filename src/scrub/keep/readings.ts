import type { Span } from '#text/span.ts';
import { lookUp } from '#scrub/lexicon.ts';
import { spansOf } from '#scrub/recogniser.ts';

/**
 * What a word that somebody may be called means where it stands: "carol singers", "popping molly", "sin consuelo". A
 * list of phrases cannot say this; a pattern of the words beside it can. All of them are written so that the same
 * word with a verb after it ("molly told me") is not touched.
 */

/** Words that are names, and the things that they make with the word after them. */
const compounds: readonly (readonly [string, string])[] = [
  ['carol', 'singers?|singing|sing|concert|service|book|sheets?'],
  ['christmas carol', 'singers?|service'],
  ['rose', 'bush(?:es)?|gardens?|petals?|water|gold|quartz|hips?|parade|bowl|tattoo|wine|colou?red'],
  ['lily', 'pads?|of the valley|white'],
  ['daisy', 'chains?|dukes?'],
  ['violet', 'light|rays?|hour'],
  ['ivy', 'league|rash|plant'],
  ['olive', 'oil|branch|drab|tree|jar'],
  ['ginger', 'ale|beer|tea|snaps?|root|bread|chews?'],
  ['rosemary', 'chicken|bread|oil|plant'],
  ['sage', 'bundles?|smudg\\w+|sticks?|advice|tea|burning'],
  ['basil', 'plant|leaves|pesto'],
  ['cherry', 'pies?|limeade|cokes?|tomato(?:es)?|picking|picked|flavou?red'],
  ['brandy', 'bottles?|shots?'],
  ['ruby', 'slippers?|red|rings?|earrings?'],
  ['pearl', 'rings?|necklaces?|earrings?|harbor|jam|onions?|snaps?'],
  ['amber', 'lights?|beads?|colou?red|teething'],
  ['crystal', 'clear|ball|meth|light|healing|bowls?|glass(?:es)?'],
  ['jade', 'plant|roller|ring'],
  ['iris', 'scan(?:ner|s)?'],
  ['dawn', 'patrol|shift|chorus'],
  ['sunny', 'side|days?|room|spot|weather'],
  ['sandy', 'shoes|beach|soil|feet|boots|creek bed|hair|colou?red|socks|floor|clothes'],
  ['misty', 'eyed|morning|rain'],
  ['stormy', 'weather|night|relationship|day'],
  ['rocky', 'road|start|relationship|patch|ground|marriage|mountains?'],
  ['cliff', 'notes|hanger|dwelling'],
  ['gene', 'therapy|tests?|testing|results?|pool|mutations?|variants?|panel|editing'],
  ['mark', 'ups?|downs?|sheets?|my words|of the beast'],
  ['bill', 'collectors?|payers?|pay|paying|assistance|of sale|of rights|of health'],
  [
    'grant',
    'ran out|runs out|ended|expired|writers?|writing|funds?|funding|funded|money|applications?|cycle|reports?|proposal|period|manager|deadline|program',
  ],
  ['chase', 'scenes?|lounge'],
  ['frank', 'talks?|discussion|conversation|answer|opinion|honesty'],
  ['earnest', 'money|effort'],
  ['art', 'therapy|therapist|class(?:es)?|supplies|projects?|teacher'],
  ['faith', 'based|leaders?|healers?|healing'],
  ['hope', 'chest|box|kit'],
  ['grace', 'periods?|before meals|days?'],
  ['joy', 'rides?|riding|ridden|stick'],
  ['may', 'flowers?|pole|day'],
  ['jack', 'hammer|knife|stands?|rabbits?|pot|fruit|ass|russell'],
  ['jimmy', 'rig(?:ged)?|bars?|(?:the |a |her |his )?locks?'],
  ['bobby', 'pins?|socks?'],
  ['ward', 'clerk|secretary|rounds?|nurse|of the (?:state|court|tribe)'],
  ['victor', 'mature|charlie'],
  ['penny', 'pinch\\w*|jar|stocks?|auction|loafers?|wise'],
  ['chuck', 'roast|wagon|steak'],
  ['skip', 'day|bo|tracer|tracing|generation|logic|patterns?'],
  ['rusty', 'nails?|pipes?|water|car|knife'],
  ['dusty', 'room|vents?|shelves|road'],
  ['lance', 'corporal'],
  ['mason', 'jars?|work'],
  ['carter', 'administration|center'],
  ['miles', 'away|per|driven|an hour|from (?:any|here|town|home|nowhere|the nearest)'],
  ['bishop', 'score'],
  ['pat', 'answers?|downs?|on the'],
  ['robin', 'eggs?|nest'],
  ['jay', 'walk\\w*|bird'],
  ['buddy', 'systems?|pass|check|tape'],
  ['honey', 'pot|comb|mustard|bees?|do list'],
  ['summer', 'camps?|school|jobs?|break|programs?|clothes|heat|youth'],
  ['autumn', 'leaves|equinox'],
  ['winter', 'coats?|shelters?|clothes|boots|break|storms?|gear|weather'],
  ['holly', 'berr\\w+|wreath'],
  ['angel', 'trees?|dust|food|wings?|number|investor'],
  ['star', 'charts?|stickers?|student|rating'],
  [
    'miranda',
    'rights?|warnings?|cards?|waivers?|violations?|issues?|rules?|speech|derechos?|appl(?:y|ies)|advisements?',
  ],
];
const compound = new RegExp(
  `(?<![\\w'-])(?:${compounds.map(([word, things]) => `${word}[ -](?:${things})`).join('|')})(?![\\w])`,
  'giu',
);

/** Names of drugs on the street that people have too, in lower case. */
const street =
  'molly|mollies|lucy|mary jane|maryjane|mary j|tina|crystal|christina|roxy|roxies|charlie|bernie|aunt hazel|henry|harry|hank|george|jerry|jim jones|sherm|sherman|emma|emmas|stacy|mandy|miss emma|miss m|adam|eve|ivory|snow|scooby|lady|lucy in the sky|perky|percy|percys|perc';
const sureDrug =
  'weed|meth|coke|crack|heroin|acid|lsd|shrooms|mushrooms|xans?|xanax|bars|percs?|pills|fent|fentanyl|mary jane|maryjane|miss emma|aunt hazel|ice|lean|k2|spice|dabs?|oxy|oxys|addys?|adderall|benzos?|booze|beer|liquor|dope|black|tar|pot|ketamine|special k|speed|ecstasy|marijuana|alcohol|mota|cristal|coca|perico|fentanilo';
/** Without one of these the list below cannot match, and looks ahead for it at every word. */
const anyDrug = new RegExp(`\\b(?:${sureDrug})\\b`, 'u');
const drugList = new RegExp(
  `(?<![\\w'-])(?=[a-z ,]{0,60}\\b(?:${sureDrug})\\b)(?:(?:${street}|${sureDrug}),? (?:(?:and|or|y|o) )?){1,6}(?:${street}|${sureDrug})(?![\\w'-])`,
  'gu',
);
const taken = new RegExp(
  `\\b(?:popp(?:ed|ing)|pops|smok(?:ed?|es|ing)|snort(?:ed|s|ing)?|rolling on|tripping on|high on|cracked out on|tested positive for|positive for|popped for|dirty for|overdosed on|od'?d on|withdrawing from|coming down (?:off|from)|(?:hits?|grams?|bags?|lines?|doses?|tabs?|points?|balls?|caps?|bumps?) of|fumando|fumo|metiendose|inhalando) (?<value>${street})(?![\\w'-])`,
  'dgu',
);

/** Spanish words for things of the heart and the table that are names with a capital: lower case only. */
const cosas =
  '(?:los|unos|muchos|tantos|mis|sus|tus|esos|estos|con|de|sin|tiene|tengo|tenia|siente|pocos|mas|hace|hacer|hacemos|hago|hay|pide|espera) (?<value>milagros|dolores|remedios|reyes|santos|angeles|consuelos|socorros|amparos)';
const animo =
  '(?:busc[a-z]{1,5}|necesit[a-z]{1,5}|encontr[a-z]{1,5}|encuentr[a-z]{1,4}|da|dan|dar|darle|darles|darme|dame|sin|un|mucho|mucha|poco|poca|algun|alguna|ningun|ninguna|mas|pid[a-z]{1,4}|pedir|tener|tiene|tengo|hay|perd[a-z]{1,5}|gran|su unico|mi unico|de mi|que) (?<other>consuelo|socorro|amparo|paz|esperanza|soledad|caridad|gracia|fe|luz|salud|alegria|piedad|libertad|justicia)';
const spanish = new RegExp(
  `(?<![\\w'])(?:${cosas}|${animo})(?![\\w'])(?! (?:me|le|nos|se|ya|dijo|dice|pidio|pide|quiere|llamo|llama|vino|viene|fue|esta|es|no quiere|[A-Z]))`,
  'dgu',
);
/** Mayonnaise, not the month. */
const mayo =
  /(?<![\w'])(?:(?:con|sin|extra|poca|mucha|la|jar of|bit of|with|and|no|some|light|hold the) (?<value>mayo)(?! (?:de|del|of|\d))|(?<other>mayo) (?:packets?|jar|sandwich(?:es)?|and mustard|and ketchup|y mostaza|y catsup))(?![\w'])/dgu;

/** "read him his Miranda", "Miranda, 'the right to be silent'". */
const rights =
  /\b(?:read|reads|reading|leyeron|leen|given|give|gave|waived?|waives)(?: (?:him|her|them|me|us|le|les))?(?: (?:his|her|their|my|sus|los|the))? (?<value>miranda)(?![\w'])|(?<![\w'])(?<other>miranda)(?=,? ["\u201c'](?:derecho|the right|you have the right|right to|tiene))/dgiu;

/** "Victor he is not.": what somebody is said not to be. */
const denied =
  /(?<=^|[.!?\n] ?)(?<value>[A-Z][a-z]{2,12}),? (?:he|she|it|they|i|we|you) (?:(?:is|are|am|was|were|will be) not|ain'?t|isn'?t|aren'?t|wasn'?t)(?=[.,;!?]|$)/dgmu;

/** A disease, sign or test of somebody: "Fanconi anemia", "a Kocher incision". */
const eponym =
  /(?<![\w'.])(?<!\b(?:Mr|Mrs|Ms|Dr|Miss)\.? )[A-Z][a-z]{2,14}(?:-[A-Z][a-z]{2,14})?(?:'s|s')? (?:syndrome|disease|palsy|lymphoma|sarcoma|anemia|ataxia|chorea|dystrophy|contracture|reflex|maneuver|catheter|inventory|sindrome)(?![\w])/gu;
/** "Her Beck was 31": a scale by its author, with its score. */
const scored =
  /\b(?:her|his|their|the|a|my|our|last|new) (?<value>(?:Beck|Hamilton|Conners|Vanderbilt|Katz|Lawton|Barthel|Norton|Berg|Zung|Hendrich|Bayley|Ballard|Tinetti|Cornell|Hare|Kaufman|Denver|Columbia|Edinburgh|Glasgow|Braden|Morse|Zarit|Epworth|Karnofsky|Apgar|Bishop|Fagerstrom|Allen|Young|Boston))(?= (?:(?:score|scale|test|inventory) )?(?:is|was|of|at|went|came|dropped|jumped|rose|fell|says) (?:up |down |back |to |at |from |an? )*\d)/dgiu;
const eponimo = /\b(?:sindrome|mal) de (?<value>[A-Z][a-z]{2,14}(?:[- ][A-Z][a-z]{2,14})?)(?![\w])/dgu;

/** "ROI, LOC, BHH, CMHC": short forms in a row, in a message that is not all capitals. */
const row = /(?<![\w])[A-Z]{2,6}(?:(?:, ?(?:and |or )?|\/| and | or | & )[A-Z]{2,6}){2,11}(?![\w])/gu;

const capitals = /[A-Z]{2,6}/gu;

const firstWord = (text: string, { start, end }: Span): string =>
  /^[a-z]+/u.exec(text.slice(start, end).toLowerCase())?.[0] ?? '';

/** Short forms in a row stay when one of them is known to be one, and only those that could be no initials. */
const rowsOf = (text: string, isKnown: (word: string) => boolean): readonly Span[] =>
  spansOf(text, row)
    .map(({ start, end }) =>
      spansOf(text.slice(start, end), capitals).map((word) => ({
        start: start + word.start,
        end: start + word.end,
        lower: text.slice(start + word.start, start + word.end).toLowerCase(),
      })),
    )
    .filter((words) => words.some(({ lower }) => isKnown(lower)))
    .flat()
    .filter(({ lower }) => lower.length >= 3 && lookUp(lower).first < 4);

/** The stretches that stay because of what stands beside them. */
export const keptReadings = (text: string, isKnown: (word: string) => boolean): readonly Span[] => [
  ...spansOf(text, compound),
  ...(anyDrug.test(text) ? spansOf(text, drugList) : []),
  ...spansOf(text, taken),
  ...spansOf(text, spanish),
  ...spansOf(text, mayo),
  ...spansOf(text, rights),
  ...spansOf(text, denied).filter((span) => lookUp(firstWord(text, span)).word >= 1),
  ...spansOf(text, eponym).filter((span) => lookUp(firstWord(text, span)).first < 4),
  ...spansOf(text, scored),
  ...spansOf(text, eponimo).filter((span) => lookUp(firstWord(text, span)).first < 4),
  ...rowsOf(text, isKnown),
];
