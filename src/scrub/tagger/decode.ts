import type { Span } from '#text/span.ts';
import { forwardBackward, viterbi } from './chain.ts';
import { featuresOf } from './features.ts';
import { beginOf, isBegin, LABELS, type NameType, nameTypes, OUTSIDE, typeOf } from './labels.ts';
import type { Model } from './model.ts';
import { observe } from './observe.ts';

export type TaggedSpan = Span & { readonly type: NameType; readonly probability: number };

/** Weaker than this is not worth telling the caller, who sets the threshold that masks. */
const FLOOR = 0.08;

const score = (model: Model, features: readonly (readonly number[])[]): Float64Array => {
  const scores = new Float64Array(features.length * LABELS);
  const { weights, scale } = model;
  const mask = model.rows - 1;
  features.forEach((row, i) => {
    for (const feature of row) {
      const at = (feature & mask) * LABELS;
      for (let label = 0; label < LABELS; label += 1) scores[i * LABELS + label]! += weights[at + label]!;
    }
  });
  return scores.map((value) => value * scale);
};

/** Per token, the probability of each label. */
const marginals = (model: Model, scores: Float64Array, count: number): Float64Array => {
  const { forward, backward, total } = forwardBackward(scores, model.table, count);
  return forward.map((value, i) => Math.exp(value + (backward[i] ?? 0) - total));
};

/** The tagger with a given model; `tagNames` is this with the committed one. */
export const tagWith = (model: Model, text: string, tokens: readonly Span[]): readonly TaggedSpan[] => {
  const count = tokens.length;
  if (count === 0) return [];
  const scores = score(model, featuresOf(observe(model.lexicon, text, tokens)));
  const odds = marginals(model, scores, count);
  const named = (i: number): number => 1 - (odds[i * LABELS + OUTSIDE] ?? 0);
  const labels = viterbi(scores, model.table, count);
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < count; i += 1) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE && named(i) < FLOOR) continue;
    let end = i + 1;
    let sum = named(i);
    while (end < count && continues(label, labels[end] ?? OUTSIDE)) sum += named(end++);
    const [from, to] = [tokens[i], tokens[end - 1]];
    const type = typeOf(label) ?? likeliest(odds, i);
    if (from && to) spans.push({ start: from.start, end: to.end, type, probability: sum / (end - i) });
    i = end - 1;
  }
  return spans;
};

const continues = (first: number, next: number): boolean =>
  first !== OUTSIDE && next !== OUTSIDE && !isBegin(next);

const likeliest = (odds: Float64Array, i: number): NameType => {
  const chance = (type: NameType): number => {
    const begin = i * LABELS + beginOf(type);
    return (odds[begin] ?? 0) + (odds[begin + 1] ?? 0);
  };
  return nameTypes.reduce((best, type) => (chance(type) > chance(best) ? type : best));
};
