import { atoms, runs, type Code } from './codes.ts';
import type { Candidate, Page } from './recogniser.ts';
import type { IdentifierType } from './scrubbed.ts';

/**
 * A kind of number that is known by the words around it. `before` (with the g flag) and `after` are searched in
 * the few words on either side; the nearest label wins, so "MRN 1234, acct 345678" gives each its own.
 */
export type Label = {
  readonly type: IdentifierType;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What the number may look like, spaces and hyphens included. */
  readonly shape: RegExp;
  /** A label that says little ("#"): any other nearby is believed first. */
  readonly weak?: true;
};

/** Four or more letters and digits with signs between them: what most offices print on a card. */
export const anyNumber = /^[A-Za-z0-9][A-Za-z0-9 ./_*#-]{2,40}$/u;

/** As `anyNumber`, but long enough not to be a count or a reading. */
export const longNumber = /^(?=[^\s])[A-Za-z0-9][A-Za-z0-9 ./_*#-]{4,40}$/u;

/** How far a label may stand from its number, in characters: about seven words before, four after. */
const reach = { before: 52, after: 28 } as const;

/** A label on the far side of one of these belongs to something else. */
const barrier =
  /[\n;!?]|(?<!\b(?:no|num|nbr|lic|acct|ext|apt|ste|rm|id|rec|tel|ph|ref|cert|mr|mrs|dr|st|nr))\.\s|\ufffc/gu;

/** Numbers that say what they are by their form: times, dates, doses, ordinals, fractions, cites, decades. */
const selfEvident =
  /^(?:\d{1,2}[:.]\d{2}|(?:0?[1-9]|[12]\d|3[01]|\d{4})([-/.])(?:0?[1-9]|[12]\d|3[01])\1(?:\d{4}|\d{2})|\d{1,4}\.\d{1,2}|\d{1,3}(?:\.\d{1,3}){2,3}|\d{1,2}\/\d{1,2}|\d{1,4}(?:st|nd|rd|th|s|am|pm|a|p|mg|mcg|ml|lbs?|kg|oz|hrs?|h|mins?|m|yo|yrs?|y|wks?|k|x|ft|in|cm|mm|f|g)|\d\.\d{2}|24\/7|\d{1,2})$/iu;
/** "record # 81.440.2": a number sign makes a number of what else would be a version or a reading. */
const dotted = /^\d{1,3}(?:\.\d{1,3}){2,3}$/u;
const year = /^(?:19|20)\d\d$/u;
/** "her social ends in 1987": what is said so is no year. */
const saysNumber = /(?:\bis|\bare|\bes|\bson|[:#=]|\bend(?:s|ing)?(?: in| with)?|\btermina(?: en| con)?) ?$/u;

const lastMatch = (text: string, pattern: RegExp): RegExpExecArray | undefined => {
  let last: RegExpExecArray | undefined;
  // `matchAll` would copy the pattern each time, and every number is asked of a dozen labels.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    last = match;
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return last;
};

const leftOf = (lower: string, start: number): string => {
  const window = lower.slice(Math.max(0, start - reach.before), start);
  const cut = lastMatch(window, barrier);
  return cut ? window.slice(cut.index + cut[0].length) : window;
};

const rightOf = (lower: string, end: number): string => {
  const window = lower.slice(end, end + reach.after);
  const cut = window.search(barrier);
  return cut < 0 ? window : window.slice(0, cut);
};

type Hit = { readonly label: Label; readonly distance: number };

const distanceOf = (label: Label, left: string, right: string): number => {
  const before = label.before && lastMatch(left, label.before);
  const after = label.after?.exec(right);
  const doubt = label.weak === true ? 24 : 0;
  return (
    doubt +
    Math.min(
      before ? left.length - before.index - before[0].length : Infinity,
      // A label usually comes first: one that follows counts as twice as far.
      after ? after.index * 2 + 6 : Infinity,
    )
  );
};

const nearest = (code: Code, labels: readonly Label[], left: string, right: string): Hit | undefined => {
  const digits = code.text.replace(/^[A-Z]+ /u, '');
  if (
    (selfEvident.test(digits) &&
      !(dotted.test(digits) && /#\s?$/u.test(left)) &&
      !(digits !== code.text && /^\d{1,2}$/u.test(digits))) ||
    /[$€]\s?$/u.test(left)
  )
    return undefined;
  let best: Hit | undefined;
  for (const label of labels) {
    if (!label.shape.test(code.text)) continue;
    const distance = distanceOf(label, left, right);
    if (distance < (best?.distance ?? Infinity)) best = { label, distance };
  }
  // A year next to a label is a year ("case closed in 2019") unless the label touches it ("code 1987").
  if (best === undefined || best.distance <= 3 || !year.test(code.text)) return best;
  return best.label.type === 'SSN' && saysNumber.test(left) ? best : undefined;
};

/** Numbers that their labels name, each once and as long as the label's shape allows. */
export const labelledNumbers = ({ text, lower }: Page, labels: readonly Label[]): readonly Candidate[] => {
  const pieces = atoms(text);
  const hit = (code: Code): Candidate | undefined => {
    const best = nearest(code, labels, leftOf(lower, code.start), rightOf(lower, code.end));
    return (
      best && {
        start: code.start,
        end: code.end,
        type: best.label.type,
        certainty: best.label.weak === true ? 'guessed' : 'keyed',
      }
    );
  };
  const long = runs(text, pieces)
    .map(hit)
    .filter((found) => found !== undefined);
  const found: Candidate[] = [...long];
  let next = 0;
  for (const piece of pieces) {
    while (next < long.length && (long[next]?.end ?? 0) < piece.end) next += 1;
    const inLong = (long[next]?.start ?? Infinity) <= piece.start;
    const single = inLong ? undefined : hit(piece);
    if (single) found.push(single);
  }
  return found;
};
