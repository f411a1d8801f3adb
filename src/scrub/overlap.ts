import type { Candidate, Certainty } from './recogniser.ts';
import type { IdentifierType } from './scrubbed.ts';

const rank: Readonly<Record<Certainty, number>> = { keyed: 2, shaped: 1, guessed: 0 };

const named: readonly IdentifierType[] = ['PERSON', 'LOCATION', 'ORGANIZATION', 'DATE'];
const isNumber = ({ type }: Candidate): boolean => !named.includes(type);

const stronger = (a: Candidate, b: Candidate): Candidate => {
  if (rank[a.certainty] !== rank[b.certainty]) return rank[a.certainty] > rank[b.certainty] ? a : b;
  // What is only known to be some number gives way to what is known to be which.
  if ((a.type === 'OTHER_ID') !== (b.type === 'OTHER_ID') && isNumber(a) && isNumber(b))
    return a.type === 'OTHER_ID' ? b : a;
  const [first, second] = [a.end - a.start, b.end - b.start];
  // "April told me": equal in all else, a month that is somebody is somebody.
  if (first === second) return a.type === 'DATE' && b.type === 'PERSON' ? b : a;
  return second > first ? b : a;
};

/** What overlaps becomes one stretch, so that nothing of either is left, named by the stronger of the two. */
export const resolveOverlaps = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const sorted = candidates.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const found: Candidate[] = [];
  for (const candidate of sorted) {
    const last = found.at(-1);
    if (last === undefined || candidate.start >= last.end) {
      found.push(candidate);
      continue;
    }
    const winner = stronger(last, candidate);
    const end = Math.max(last.end, candidate.end);
    found[found.length - 1] =
      winner.start === last.start && winner.end === end ? winner : { ...winner, start: last.start, end };
  }
  return found;
};

/** "2210 N Main Ave, Apt B, Oklahoma City, OK 73106": the parts of one address, with the state between, are one. */
const between = /^,? ?(?:(?:OK|Okla\.?|Oklahoma|TX|Texas|KS|Kansas|AR|Arkansas|MO|Missouri)\.?,? ?)?$/iu;

/** "3/1 to 3/15" is one stretch of time. */
const through = /^ ?(?:-|–|to|thru|through|till|until|al?|hasta)(?: the| el)? ?$/iu;

/** Joins the parts of one address, and the ends of one stretch of dates. */
export const joinParts = (text: string, found: readonly Candidate[]): readonly Candidate[] => {
  const joined: Candidate[] = [];
  for (const candidate of found) {
    const last = joined.at(-1);
    const parts =
      last?.type === 'LOCATION' &&
      candidate.type === 'LOCATION' &&
      candidate.start - last.end < 14 &&
      /\d/u.test(text.slice(last.start, candidate.end)) &&
      between.test(text.slice(last.end, candidate.start));
    const range =
      last?.type === 'DATE' &&
      candidate.type === 'DATE' &&
      candidate.start - last.end < 14 &&
      through.test(text.slice(last.end, candidate.start));
    if (last && (parts || range)) joined[joined.length - 1] = { ...last, end: candidate.end };
    else joined.push(candidate);
  }
  return joined;
};
