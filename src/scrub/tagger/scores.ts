import type { Span } from '#text/span.ts';
import { setBits } from './buckets.ts';
import { caseOf, contextFeatures, type Facet, facetOf, ownFeatures, windowAt } from './features.ts';
import { LABELS } from './labels.ts';
import type { Model, Weights } from './model.ts';
import { observeWord, withPhrases } from './observe.ts';

/** A word as it was met: what is seen of it, and what its own features weigh in a text of each case. */
type Known = {
  /** From 1; with the three ways to stand in a phrase it fits 16 bits. */
  readonly id: number;
  readonly facet: Facet;
  readonly own: (Int32Array | undefined)[];
};

/**
 * Words lately met, and what the tokens weighed that stood among the same three on either side: a conversation
 * repeats itself, and a message is read again after every pass that masked something. Forgotten when full, so
 * memory stays bounded.
 */
type Met = {
  readonly words: Map<string, Known>;
  /** Four numbers that name seven words and the case, by slot; a slot is taken over by who comes last. */
  readonly windows: Int32Array;
  readonly sums: Int32Array;
};

const MOST = 20_000;
const SLOT_BITS = 13;
const byModel = new WeakMap<Model, Met>();

const metBy = (model: Model, tokens: number): Met => {
  let met = byModel.get(model);
  // Ids are given anew after this, so it must not happen in the middle of a text.
  if (met === undefined || met.words.size + tokens > MOST) {
    met = {
      words: new Map(),
      windows: new Int32Array(2 ** SLOT_BITS * 4),
      sums: new Int32Array(2 ** SLOT_BITS * LABELS),
    };
    byModel.set(model, met);
  }
  return met;
};

const knownOf = (model: Model, words: Map<string, Known>, text: string): Known => {
  const known = words.get(text);
  if (known !== undefined) return known;
  const made: Known = { id: words.size + 1, facet: facetOf(observeWord(model, text)), own: [] };
  words.set(text, made);
  return made;
};

/**
 * Adds the weights of features to the sums that begin at `row`: the hot loop of the tagger, hence its plain shape,
 * with one sum per label written out.
 */
const weigh = (
  { starts, bits, values }: Weights,
  features: readonly number[],
  sums: Int32Array,
  row: number,
): void => {
  let [a, b, c, d, e, f, g] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < features.length; i += 1) {
    const feature = features[i] ?? 0;
    const bucket = feature & 0xffff;
    const mark = (feature >>> 16) & 31;
    const present = bits[bucket] ?? 0;
    if (((present >>> mark) & 1) === 0) continue;
    const place = ((starts[bucket] ?? 0) + setBits(present & ~(-1 << mark))) * LABELS;
    a += values[place] ?? 0;
    b += values[place + 1] ?? 0;
    c += values[place + 2] ?? 0;
    d += values[place + 3] ?? 0;
    e += values[place + 4] ?? 0;
    f += values[place + 5] ?? 0;
    g += values[place + 6] ?? 0;
  }
  for (const [label, sum] of [a, b, c, d, e, f, g].entries())
    sums[row + label] = (sums[row + label] ?? 0) + sum;
};

const mix = (a: number, b: number, c: number, d: number): number => {
  let h = Math.imul(a, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ c;
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ d;
  return Math.imul(h ^ (h >>> 16), 0x846ca68b);
};

/** What a token's own features weigh. */
const ownRow = ({ weights }: Model, { facet, own }: Known, mode: number): Int32Array => {
  const known = own[mode];
  if (known !== undefined) return known;
  const features: number[] = [];
  ownFeatures(features, facet, mode);
  const row = new Int32Array(LABELS);
  weigh(weights, features, row, 0);
  own[mode] = row;
  return row;
};

/** Per token and label, the sum of its features' weights. At most a stretch of tokens. */
export const scoresOf = (model: Model, text: string, tokens: readonly Span[]): Float64Array => {
  const met = metBy(model, tokens.length);
  const known = tokens.map(({ start, end }) => knownOf(model, met.words, text.slice(start, end)));
  const facets = withPhrases(
    model.lexicon,
    known.map(({ facet }) => facet),
  );
  const mode = caseOf(facets);
  // Three places on either side stand for what is outside the text: 0.
  const ids = new Int32Array(tokens.length + 6);
  for (let i = 0; i < known.length; i += 1) ids[i + 3] = (known[i]?.id ?? 0) * 3 + (facets[i]?.phrase ?? 0);
  const id = (i: number): number => ids[i] ?? 0;
  const scores = new Float64Array(tokens.length * LABELS);
  const features: number[] = [];
  for (const [i, word] of known.entries()) {
    const a = id(i) | (id(i + 1) << 16);
    const b = id(i + 2) | (id(i + 3) << 16);
    const c = id(i + 4) | (id(i + 5) << 16);
    const d = id(i + 6) | (mode << 16);
    const slot = mix(a, b, c, d) >>> (32 - SLOT_BITS);
    const at = slot * 4;
    const { windows } = met;
    const from = slot * LABELS;
    if (windows[at] !== a || windows[at + 1] !== b || windows[at + 2] !== c || windows[at + 3] !== d) {
      windows[at] = a;
      windows[at + 1] = b;
      windows[at + 2] = c;
      windows[at + 3] = d;
      met.sums.set(ownRow(model, word, mode), from);
      features.length = 0;
      contextFeatures(features, windowAt(facets, i), mode);
      weigh(model.weights, features, met.sums, from);
    }
    for (let label = 0; label < LABELS; label += 1)
      scores[i * LABELS + label] = (met.sums[from + label] ?? 0) * model.weights.scale;
  }
  return scores;
};
