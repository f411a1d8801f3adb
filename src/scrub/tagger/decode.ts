import type { Span } from '#text/span.ts';
import { placeIn } from './buckets.ts';
import { marginals, viterbi } from './chain.ts';
import { featuresOf } from './features.ts';
import { beginOf, isBegin, LABELS, type NameType, nameTypes, OUTSIDE, typeOf } from './labels.ts';
import { FEATURE_BITS, type Model, type Weights } from './model.ts';
import { observe } from './observe.ts';

export type TaggedSpan = Span & { readonly type: NameType; readonly probability: number };

const FEATURE_MASK = 2 ** FEATURE_BITS - 1;

/** Weaker than this is not worth telling the caller, who sets the threshold that masks. */
const FLOOR = 0.08;

const scoresOf = (
  { starts, marks, values, scale }: Weights,
  features: readonly (readonly number[])[],
): Float64Array => {
  const scores = new Float64Array(features.length * LABELS);
  features.forEach((active, i) => {
    for (const feature of active) {
      const place = placeIn(starts, marks, feature & FEATURE_MASK) * LABELS;
      if (place < 0) continue;
      for (let label = 0; label < LABELS; label += 1) {
        const at = i * LABELS + label;
        scores[at] = (scores[at] ?? 0) + (values[place + label] ?? 0);
      }
    }
  });
  return scores.map((value) => value * scale);
};

/** The tagger with a given model; `tagNames` is this with the committed one. */
export const tagWith = (model: Model, text: string, tokens: readonly Span[]): readonly TaggedSpan[] => {
  const count = tokens.length;
  if (count === 0) return [];
  const scores = scoresOf(model.weights, featuresOf(observe(model, text, tokens)));
  const odds = marginals(scores, model.table, count).at;
  const labels = viterbi(scores, model.table, count);
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < count;) {
    const end = endOf(labels, i);
    const span = spanOf(tokens, odds, labels, i, end);
    if (span && span.probability >= FLOOR) spans.push(span);
    i = end;
  }
  return spans;
};

/** Where the name that begins at `start` ends; a word outside every name stands alone. */
const endOf = (labels: Uint8Array, start: number): number => {
  if (labels[start] === OUTSIDE) return start + 1;
  let end = start + 1;
  while (end < labels.length && labels[end] !== OUTSIDE && !isBegin(labels[end] ?? OUTSIDE)) end += 1;
  return end;
};

const spanOf = (
  tokens: readonly Span[],
  odds: Float64Array,
  labels: Uint8Array,
  start: number,
  end: number,
): TaggedSpan | undefined => {
  const [from, to] = [tokens[start], tokens[end - 1]];
  if (!from || !to) return undefined;
  let sum = 0;
  for (let i = start; i < end; i += 1) sum += 1 - (odds[i * LABELS + OUTSIDE] ?? 0);
  const type = typeOf(labels[start] ?? OUTSIDE) ?? likeliest(odds, start);
  return { start: from.start, end: to.end, type, probability: sum / (end - start) };
};

const likeliest = (odds: Float64Array, i: number): NameType => {
  const chance = (type: NameType): number => {
    const begin = i * LABELS + beginOf(type);
    return (odds[begin] ?? 0) + (odds[begin + 1] ?? 0);
  };
  return nameTypes.reduce((best, type) => (chance(type) > chance(best) ? type : best));
};
