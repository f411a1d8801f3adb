import { keptPhrases } from '#scrub/keep/phrases.ts';
import { matches, spansOf, type Candidate, type Recogniser } from '#scrub/recogniser.ts';
import type { Label } from '#scrub/labelled.ts';

/** Vehicle identification numbers (ISO 3779; check digit of 49 CFR 565) and licence plates. */

const vin = /(?<![A-Za-z0-9])(?=[A-Za-z0-9]{0,16}\d)[A-HJ-NPR-Za-hj-npr-z0-9]{17}(?![A-Za-z0-9])/gu;

const values = new Map<string, number>();
for (const [at, letter] of Array.from('ABCDEFGH').entries()) values.set(letter, at + 1);
for (const [at, letter] of Array.from('JKLMN').entries()) values.set(letter, at + 1);
for (const [letter, value] of [
  ['P', 7],
  ['R', 9],
] as const)
  values.set(letter, value);
for (const [at, letter] of Array.from('STUVWXYZ').entries()) values.set(letter, at + 2);
for (const digit of '0123456789') values.set(digit, Number(digit));

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

const checks = (code: string): boolean => {
  const letters = Array.from(code.toUpperCase());
  const sum = letters.reduce(
    (total, letter, at) => total + (values.get(letter) ?? 0) * (weights[at] ?? 0),
    0,
  );
  return letters[8] === (sum % 11 === 10 ? 'X' : String(sum % 11));
};

const vins = (text: string): readonly Candidate[] =>
  matches(text, vin, 'VEHICLE').map((found) => ({
    ...found,
    certainty: checks(text.slice(found.start, found.end)) ? 'keyed' : 'shaped',
  }));

/** A plate of letters and digits after its word; letters alone ("tag says HOTMAMA") only in capitals. */
const lettersPlate =
  /\b(?:[Tt]ag|[Pp]late|[Ll]icen[sc]e plate|TAG|PLATE)s?(?: (?:is|was|says|reads|said|number|no|on it))*[ :#"']{1,3}(?<value>[A-Z]{2,4}[ -]?[A-Z]{2,4}|[A-Z]{4,7})\b(?![a-z'])/dgu;

/** "plate no. KRT 81 B": groups that end in a letter. */
const spacedPlate =
  /\b(?:[Tt]ag|[Pp]late|TAG|PLATE)s?(?: (?:no|num|number|is|was|says|reads))*[.:# ]{1,3}(?<value>[A-Za-z]{1,4}[ -]\d{1,4}[ -][A-Z]{1,3})(?![\w'])/dgu;

/** Three letters and three digits with no label: a plate where a car is spoken of, some number anywhere else. */
const bare = /(?<![\w-])[A-Z]{3}[- ]\d{3}(?![\w-]|\.\d)|(?<![\w-])\d{3}[- ][A-Z]{3}(?![\w-])/gu;
const cars =
  /\b(?:cars?|truck|suv|van|dodge|chevy|ford|honda|toyota|nissan|kia|jeep|camry|civic|tahoe|impala|malibu|plates?|tags?|drives?|driving|drove|parked|parking|followed|dealer|motorcycle|lot)\b/u;

const plates = (text: string, lower: string): readonly Candidate[] => {
  const found = spansOf(text, bare).filter(
    ({ start, end }) =>
      !keptPhrases.has(
        text
          .slice(start, end)
          .replace(/[^A-Za-z]/gu, '')
          .toLowerCase(),
      ),
  );
  if (found.length === 0) return [];
  const type = cars.test(lower) ? 'VEHICLE' : 'OTHER_ID';
  return found.map(({ start, end }) => ({ start, end, type, certainty: 'guessed' }));
};

export const vehicle: Recogniser = ({ text, lower, digits }) => [
  ...(digits ? [...plates(text, lower), ...vins(text)] : []),
  ...matches(text, lettersPlate, 'VEHICLE', 'guessed'),
  ...(digits ? matches(text, spacedPlate, 'VEHICLE') : []),
];

export const vehicleLabels: readonly Label[] = [
  {
    type: 'VEHICLE',
    before:
      /\b(?:licen[sc]e plates?|plates?(?! of)|tags?(?! (?:along|team|me|you))|vin|placas?|vehicle (?:id|identification)|reg(?:istration)?|decal|hull(?: id)?|hin|boat|trailer tag)(?: ?(?:number|num|no|nbr|#|is|was|on))*\b/gu,
    after: /^\W{0,3}(?:is |was |on )?(?:the |her |his |their |my )?(?:(?:license )?plate|tag number|vin)\b/u,
    shape: /^(?=[A-Za-z0-9 -]*\d)[A-Za-z0-9]{1,17}(?:[ -][A-Za-z0-9]{1,6}){0,3}$/u,
  },
];
