import { matches, type Candidate, type Page } from '#scrub/recogniser.ts';

/**
 * By-names that are everyday words: "they call him ghost", "goes by peaches", "street name is lefty". The words before
 * say that a name follows; what is an insult, an endearment or the rest of the sentence stays.
 */

/** What people are called that is no name, and what else may follow "goes by" and "calls her". */
const no =
  "the|an?|my|your|his|her|their|our|its|it|this|that|these|those|him|me|us|them|you|she|he|they|we|i|who|what|when|where|why|how|if|in|on|at|to|for|from|of|by|with|without|about|and|or|but|so|as|because|bc|after|before|every|each|all|any|some|both|no|not|never|always|again|back|out|up|over|off|down|names?|fast|quick|quickly|slowly|slow|late|early|daily|today|tomorrow|tonight|yesterday|now|then|once|twice|later|first|last|next|crazy|stupid|lazy|fat|dumb|ugly|worthless|evil|mean|racist|dirty|bad|good|nice|sweet|selfish|useless|retarded|slow|weird|gay|queer|trans|autistic|psycho|insane|manipulative|difficult|noncompliant|non-compliant|drunk|high|mom|mommy|momma|mama|mum|dad|daddy|papa|baby|babe|honey|hun|sweetie|sweetheart|dear|darling|sir|maam|ma'am|son|bro|sis|boss|friend|family|sister|brother|auntie|uncle|grandma|grandpa|granny|snitch|bitch|hoe|whore|slut|thief|liar|addict|junkie|car|bus|bike|foot|train|van|taxi|cab|uber|lyft|plane|mail|phone|email|text|hand|name|middle|maiden|different|another|other|someone|something|anything|nothing|people|client|clients|patient|case|cps|police|dhs|911|988|well|right|wrong|here|there|home|just|only|still|really|very|too|more|less|which|while|unless|until|since|being|having|doing|going|getting|whatever";
const word = `(?!(?:${no})(?![\\w'-]))[a-z][a-z'-]{1,14}`;
const first = `(?:(?:big|lil|little|old|baby|young|crazy|fat|slim|mama|papa|granny) )?${word}`;
/** Where a by-name ends: the clause does, or goes on with a small word. */
const end =
  '(?=[.,;:!?)"\'\\u201d\\ufffc]|\\s*$| (?:and|or|but|so|because|bc|cuz|at|in|on|here|there|around|now|who|when|if|since|at|is|was|has|he|she|they|we|i|to|for|w|with|from)(?!\\w))';

const many =
  '(?:they|everyone|everybody|ppl|people|folks|we|friends|the (?:kids|guys|family|others|boys|girls|streets?|neighbors)|(?:his|her|their) (?:friends|family|kids|people|cousins))';
const called = new RegExp(
  `\\b${many} (?:all |just |still |always |only )?calls? (?:him|her|them|me) (?<value>${first})${end}`,
  'dgiu',
);
const by = new RegExp(
  `\\b(?:goes|went|go|going) by (?<value>${first})${end}|\\b(?:a\\.?k\\.?a\\.?|nicknamed|answers to|known (?:around (?:here|town) )?as|(?:street|nick|pet|club|stage|gang|jail|screen) ?name(?:'s| is| was|:)) ["'\\u201c]?(?<other>${first})${end}`,
  'dgiu',
);
const llamado = new RegExp(
  `\\b(?:le dicen|le decimos|le llaman|apodad[oa]|de apodo) (?:el |la )?(?<value>(?!(?:que|a|de|mi|su|loc[oa]|mentiros[oa]|toda|todos?|cuando|si|porque|como|gord[oa] pero)\\b)[a-z]{3,14})(?=[.,;:!?)]|\\s*$| (?:y|pero|porque|en|que|aqui|es|esta)\\b)`,
  'dgiu',
);

const hint = /call|goes|go by|going by|went by|k\.?a|name|known|answers|dic|dec|llam|apod/iu;

export const byNames = ({ text }: Page): readonly Candidate[] => {
  if (!hint.test(text)) return [];
  return [
    ...matches(text, called, 'PERSON', 'guessed'),
    ...matches(text, llamado, 'PERSON', 'guessed'),
    ...matches(text, by, 'PERSON', 'guessed'),
  ];
};
