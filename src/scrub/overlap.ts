import type { Span } from '#text/span.ts';
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

/** Whether a stretch lies in one of the kept ones, or they share any unit at all. Kept stretches are in order. */
export const inside = (span: Span, kept: readonly Span[]): boolean =>
  kept.some((keep) => keep.start <= span.start && span.end <= keep.end);

export const touches = (span: Span, kept: readonly Span[]): boolean =>
  kept.some((keep) => keep.start < span.end && span.start < keep.end);
