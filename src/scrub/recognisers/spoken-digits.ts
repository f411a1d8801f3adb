import { spansOf, type Candidate, type Page, type Recogniser } from '#scrub/recogniser.ts';
import type { IdentifierType } from '#scrub/scrubbed.ts';

/** Numbers said aloud and typed as heard: "nine one eight, five five five, oh one four two", "4 0 5 5 5 5 ...". */

const teens = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const unos = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const tens = [
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'hundred',
  'thousand',
];

/** How many digits each word stands for. */
const lengths = new Map<string, number>();
for (const word of [...ones, ...unos, 'oh', 'o', 'nought', 'zip', 'un', 'una', 'niner', 'ate', 'fore'])
  lengths.set(word, 1);
for (const word of [...teens, ...tens, 'double', 'doble']) lengths.set(word, 2);
for (const word of ['triple']) lengths.set(word, 3);

/** Words that may stand between the digits of one number. */
const joints = new Set([
  'dash',
  'hyphen',
  'dot',
  'point',
  'space',
  'then',
  'and',
  'guion',
  'punto',
  'y',
  'area',
  'code',
  'slash',
]);
const signs = new Set(['-', ',', '.', '(', ')', '/', '+']);

type Run = { start: number; end: number; digits: number; words: number; singles: number };

/** The length of one to four digits. */
const typedDigits = (word: string): number | undefined =>
  word.length <= 4 && /^\d+$/u.test(word) ? word.length : undefined;

const runsOf = ({ tokens, lowers }: Page): readonly Run[] => {
  const found: Run[] = [];
  let open: Run | undefined;
  let loose = 0;
  for (const [at, token] of tokens.entries()) {
    const word = lowers[at] ?? '';
    const said = lengths.get(word);
    const typed = typedDigits(word);
    const digits = said ?? typed;
    if (digits !== undefined) {
      open ??= { start: token.start, end: token.end, digits: 0, words: 0, singles: 0 };
      open.end = token.end;
      open.digits += digits;
      if (said !== undefined) open.words += 1;
      if (typed === 1) open.singles += 1;
      loose = 0;
    } else if (open !== undefined && (joints.has(word) || signs.has(word)) && loose < 2) {
      loose += 1;
    } else {
      if (open) found.push(open);
      open = undefined;
    }
  }
  if (open) found.push(open);
  return found;
};

const labels: readonly (readonly [IdentifierType, RegExp])[] = [
  ['SSN', /\b(?:ssn?|social|seguro social|(?:last|final|ultimos) (?:four|4|cuatro))\b/gu],
  ['FAX', /\bfax/gu],
  ['HEALTH_PLAN_ID', /\b(?:medicaid|medicare|soonercare|member|insurance|policy)\b/gu],
  ['MRN', /\b(?:mrn|chart|medical record)\b/gu],
  ['ACCOUNT', /\b(?:account|acct|card|routing|pin|ebt|cuenta|tarjeta)\b/gu],
  ['VEHICLE', /\b(?:plate|tag|vin|placa)\b/gu],
  ['OTHER_ID', /\b(?:code|case|badge|password|inmate|docket|passcode|combo|student|codigo|claim)\b/gu],
  [
    'PHONE',
    /\b(?:phone|cell|number|call|text|dial|reach|digits|ext|extension|telefono|numero|celular|llam\w*)\b/gu,
  ],
];

const labelOf = (left: string, right: string): IdentifierType | undefined => {
  let best: { type: IdentifierType; at: number } | undefined;
  for (const [type, pattern] of labels) {
    for (const { start: at } of spansOf(left, pattern))
      if (best === undefined || at >= best.at) best = { type, at };
  }
  return best?.type ?? labels.find(([, pattern]) => right.search(pattern) >= 0)?.[0];
};

const typeOf = (run: Run, lower: string): IdentifierType | undefined => {
  const label = labelOf(
    lower.slice(Math.max(0, run.start - 48), run.start),
    lower.slice(run.end, run.end + 24),
  );
  if (run.digits === 9 && (label === undefined || label === 'PHONE')) return 'SSN';
  if (run.digits >= 7) return label ?? (run.digits <= 11 ? 'PHONE' : 'OTHER_ID');
  // Four to six digits need a label: "nine one one" and "two or three" are everyday words.
  return run.digits >= 4 && run.words + run.singles >= 3 ? label : undefined;
};

export const spokenDigits: Recogniser = (page) =>
  runsOf(page).flatMap((run): readonly Candidate[] => {
    if (run.words + run.singles < 3) return [];
    const type = typeOf(run, page.lower);
    return type ? [{ start: run.start, end: run.end, type, certainty: 'shaped' }] : [];
  });
