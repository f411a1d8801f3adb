import type { Span } from '#text/span.ts';
import { setBits } from './buckets.ts';
import { caseOf, contextFeatures, type Facet, facetOf, ownFeatures, windowAt } from './features.ts';
import { LABELS } from './labels.ts';
import type { Model, Weights } from './model.ts';
import { observeWord, withPhrases } from './observe.ts';

/** A word as it was met: what is seen of it, and what its own features weigh in a text of each case. */
type Known = { readonly facet: Facet; readonly own: (Int32Array | undefined)[] };

/** Words lately met: a conversation repeats itself. Cleared when full, so memory stays bounded. */
const met = new WeakMap<Model, Map<string, Known>>();
const MOST = 20_000;

const knownOf = (model: Model, words: Map<string, Known>, text: string): Known => {
  const known = words.get(text);
  if (known !== undefined) return known;
  const made: Known = { facet: facetOf(observeWord(model, text)), own: [] };
  if (words.size >= MOST) words.clear();
  words.set(text, made);
  return made;
};

/** Adds the weights of features to the sums that begin at `row`: the hot loop of the tagger, hence its plain shape. */
const weigh = (
  { starts, bits, values }: Weights,
  features: readonly number[],
  sums: Int32Array,
  row: number,
): void => {
  for (let i = 0; i < features.length; i += 1) {
    const feature = features[i] ?? 0;
    const bucket = feature & 0xffff;
    const present = bits[bucket] ?? 0;
    const bit = 1 << ((feature >>> 16) & 31);
    if ((present & bit) === 0) continue;
    const place = ((starts[bucket] ?? 0) + setBits(present & (bit - 1))) * LABELS;
    for (let label = 0; label < LABELS; label += 1)
      sums[row + label] = (sums[row + label] ?? 0) + (values[place + label] ?? 0);
  }
};

/** Per token and label, the sum of its features' weights. */
export const scoresOf = (model: Model, text: string, tokens: readonly Span[]): Float64Array => {
  const words = met.get(model) ?? new Map<string, Known>();
  met.set(model, words);
  const known = tokens.map(({ start, end }) => knownOf(model, words, text.slice(start, end)));
  const facets = withPhrases(
    model.lexicon,
    known.map(({ facet }) => facet),
  );
  const mode = caseOf(facets);
  const sums = new Int32Array(tokens.length * LABELS);
  const features: number[] = [];
  for (const [i, { facet, own }] of known.entries()) {
    let row = own[mode];
    if (row === undefined) {
      features.length = 0;
      ownFeatures(features, facet, mode);
      row = new Int32Array(LABELS);
      weigh(model.weights, features, row, 0);
      own[mode] = row;
    }
    sums.set(row, i * LABELS);
    features.length = 0;
    contextFeatures(features, windowAt(facets, i), mode);
    weigh(model.weights, features, sums, i * LABELS);
  }
  const scores = new Float64Array(sums.length);
  for (let i = 0; i < sums.length; i += 1) scores[i] = (sums[i] ?? 0) * model.weights.scale;
  return scores;
};
