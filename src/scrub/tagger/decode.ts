import type { Span } from '#text/span.ts';
import { marginals, viterbi } from './chain.ts';
import type { Hints } from './hints.ts';
import { beginOf, isBegin, LABELS, type NameType, nameTypes, OUTSIDE, typeOf } from './labels.ts';
import type { Model } from './model.ts';
import { opinionOf } from './network.ts';
import { isSign } from './observe.ts';
import { type Scored, scoresOf } from './scores.ts';

export type TaggedSpan = Span & { readonly type: NameType; readonly probability: number };

/** Weaker than this is not worth telling the caller, who sets the threshold that masks. */
const FLOOR = 0.01;

/** Longer texts are read in stretches of so many tokens, so that memory stays small, and by the field alone, which is quicker. */
const STRETCH = 2_000;

/** The tagger with a given model; `tagNames` is this with the committed one. */
export const tagWith = (
  model: Model,
  text: string,
  tokens: readonly Span[],
  hints: Hints,
  advised = true,
): readonly TaggedSpan[] => {
  if (tokens.length <= STRETCH) return tagStretch({ model, text, advised }, tokens, hints);
  const reading = { model, text, advised: false };
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < tokens.length; i += STRETCH)
    spans.push(...tagStretch(reading, tokens.slice(i, i + STRETCH), hints.subarray(i, i + STRETCH)));
  return spans;
};

type Reading = { readonly model: Model; readonly text: string; readonly advised: boolean };

const tagStretch = (
  { model, text, advised }: Reading,
  tokens: readonly Span[],
  hints: Hints,
): readonly TaggedSpan[] => {
  const count = tokens.length;
  if (!/[\p{L}\p{N}]/u.test(text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0))) return []; // signs name nobody
  const scored = scoresOf(model, text, tokens, hints);
  const { scores } = scored;
  let odds = marginals(scores, model.table, count).at;
  if (advised && advise(model, scored, odds)) odds = marginals(scores, model.table, count).at;
  const labels = viterbi(scores, model.table, count);
  const spans: TaggedSpan[] = [];
  for (let i = 0; i < count;) {
    const end = endOf(labels, i);
    const span = spanOf(tokens, odds, labels, i, end);
    if (span) spans.push(span);
    i = end;
  }
  return spans;
};

/** Between these the network is asked; it costs as much as all else, and elsewhere it would change nothing. */
const DOUBT = [0.01, 0.99] as const;
/** A single opinion of the network counts for no more than this against a label. */
const LOWEST = -8;

/** Adds the network's opinion to the scores of doubtful tokens; whether there were any. */
const advise = (model: Model, { scores, facets, adviceOn }: Scored, odds: Float64Array): boolean => {
  const opinion = opinionOf(model.network);
  const ask = (i: number): Float64Array => opinion(facets, i);
  let asked = false;
  for (const [i, { shape }] of facets.entries()) {
    const chance = 1 - (odds[i * LABELS + OUTSIDE] ?? 0);
    if (chance < DOUBT[0] || chance > DOUBT[1] || isSign(shape)) continue;
    asked = true;
    const logs = adviceOn(i, ask);
    for (let label = 0; label < LABELS; label += 1)
      scores[i * LABELS + label] =
        (scores[i * LABELS + label] ?? 0) + Math.max(LOWEST, logs[label] ?? LOWEST);
  }
  return asked;
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
  const from = tokens[start];
  const to = tokens[end - 1];
  if (!from || !to) return undefined;
  let sum = 0;
  for (let i = start; i < end; i += 1) sum += 1 - (odds[i * LABELS + OUTSIDE] ?? 0);
  const probability = sum / (end - start);
  if (probability < FLOOR) return undefined;
  const type = typeOf(labels[start] ?? OUTSIDE) ?? likeliest(odds, start);
  return { start: from.start, end: to.end, type, probability };
};

const likeliest = (odds: Float64Array, i: number): NameType => {
  const chance = (type: NameType): number => {
    const begin = i * LABELS + beginOf(type);
    return (odds[begin] ?? 0) + (odds[begin + 1] ?? 0);
  };
  return nameTypes.reduce((best, type) => (chance(type) > chance(best) ? type : best));
};
