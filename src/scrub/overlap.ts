import type { Candidate, Certainty } from './recogniser.ts';

const rank: Readonly<Record<Certainty, number>> = { keyed: 2, shaped: 1, guessed: 0 };

const stronger = (a: Candidate, b: Candidate): Candidate => {
  if (rank[a.certainty] !== rank[b.certainty]) return rank[a.certainty] > rank[b.certainty] ? a : b;
  return b.end - b.start > a.end - a.start ? b : a;
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
    found[found.length - 1] = { ...winner, start: last.start, end: Math.max(last.end, candidate.end) };
  }
  return found;
};

/** "2210 N Main Ave, Apt B, Oklahoma City, OK 73106": the parts of one address, with the state between, are one. */
const between = /^,? ?(?:(?:OK|Okla\.?|Oklahoma|TX|Texas|KS|Kansas|AR|Arkansas|MO|Missouri)\.?,? ?)?$/iu;

export const joinAddresses = (text: string, found: readonly Candidate[]): readonly Candidate[] => {
  const joined: Candidate[] = [];
  for (const candidate of found) {
    const last = joined.at(-1);
    const parts =
      last?.type === 'LOCATION' &&
      candidate.type === 'LOCATION' &&
      candidate.start - last.end < 14 &&
      /\d/u.test(text.slice(last.start, candidate.end)) &&
      between.test(text.slice(last.end, candidate.start));
    if (last && parts) joined[joined.length - 1] = { ...last, end: candidate.end };
    else joined.push(candidate);
  }
  return joined;
};
