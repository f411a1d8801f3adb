import type { Span } from '#text/span.ts';
import { setBits } from './buckets.ts';
import { caseOf, contextFeatures, type Facet, facetOf, ownFeatures, windowAt } from './features.ts';
import { LABELS } from './labels.ts';
import type { Model, Weights } from './model.ts';
import { type Hints, hintFeatures } from './hints.ts';
import { numberFeatures, runsOf } from './number-features.ts';
import { observeWord, placed, withPhrases } from './observe.ts';

/** A word as it was met: what is seen of it, and what its own features weigh in a text of each case. */
type Known = {
  /** From 1; with the three ways to stand in a phrase and the two of spacing it fits 16 bits. */
  readonly id: number;
  readonly facet: Facet;
  readonly own: (Int32Array | undefined)[];
};

/**
 * Words lately met, and what the tokens weighed that stood among the same three on either side and of which the rules
 * said the same: a conversation repeats itself, and a message is read again after every pass that masked something.
 * Forgotten when full, so memory stays bounded.
 */
type Met = {
  readonly words: Map<string, Known>;
  /** KEY numbers that name seven words, their hints and the case, by slot; a slot is taken over by who comes last. */
  readonly windows: Int32Array;
  readonly sums: Int32Array;
  /** What the network said of it, and for which turn of the slot; a turn ends when another takes the slot over. */
  readonly advice: Float64Array;
  readonly advised: Float64Array;
  readonly turns: Float64Array;
  turn: number;
};

const MOST = 10_000;
const SLOT_BITS = 15;
const KEY = 7;
const byModel = new WeakMap<Model, Met>();

const metBy = (model: Model, tokens: number): Met => {
  let met = byModel.get(model);
  // Ids are given anew after this, so it must not happen in the middle of a text.
  if (met === undefined || met.words.size + tokens > MOST) {
    const slots = 2 ** SLOT_BITS;
    met = {
      words: new Map(),
      windows: new Int32Array(slots * KEY),
      sums: new Int32Array(slots * LABELS),
      advice: new Float64Array(slots * LABELS),
      advised: new Float64Array(slots),
      turns: new Float64Array(slots),
      turn: 0,
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
 * with one sum for each of LABELS written out: another label needs another sum.
 */
const weigh = (
  { starts, bits, values }: Weights,
  features: readonly number[],
  sums: Int32Array,
  row: number,
): void => {
  let [a, b, c, d, e, f, g, h, j, k, l] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
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
    h += values[place + 7] ?? 0;
    j += values[place + 8] ?? 0;
    k += values[place + 9] ?? 0;
    l += values[place + 10] ?? 0;
  }
  for (const [label, sum] of [a, b, c, d, e, f, g, h, j, k, l].entries())
    sums[row + label] = (sums[row + label] ?? 0) + sum;
};

const mixed = (state: number, value: number): number => {
  const h = Math.imul(state ^ value, 0x9e3779b1);
  return h ^ (h >>> 15);
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

/** Three places on either side, which outside the text are 0. */
const MARGIN = 3;

/** What names the window of each token, KEY numbers a token: seven words, their hints, the case. */
const keysOf = (known: readonly Known[], facets: readonly Facet[], mode: number): Int32Array => {
  const ids = new Int32Array(known.length + 2 * MARGIN);
  const hints = new Int32Array(known.length + 2 * MARGIN);
  for (const [i, { hint, phrase, glued }] of facets.entries()) {
    ids[i + MARGIN] = (known[i]?.id ?? 0) * 6 + phrase * 2 + (glued ? 1 : 0);
    hints[i + MARGIN] = hint;
  }
  const id = (i: number): number => ids[i] ?? 0;
  const told = (i: number): number => hints[i] ?? 0;
  const keys = new Int32Array(known.length * KEY);
  for (let i = 0; i < known.length; i += 1) {
    const at = i * KEY;
    keys[at] = id(i) | (id(i + 1) << 16);
    keys[at + 1] = id(i + 2) | (id(i + 3) << 16);
    keys[at + 2] = id(i + 4) | (id(i + 5) << 16);
    keys[at + 3] = id(i + 6) | (mode << 16);
    keys[at + 4] = told(i) | (told(i + 1) << 10) | (told(i + 2) << 20);
    keys[at + 5] = told(i + 3) | (told(i + 4) << 10) | (told(i + 5) << 20);
    keys[at + 6] = told(i + 6);
  }
  return keys;
};

/** The slot of a window; `false` where another window had it, which it takes over. */
const slotOf = (met: Met, keys: Int32Array, i: number): readonly [slot: number, known: boolean] => {
  let h = 0;
  for (let part = 0; part < KEY; part += 1) h = mixed(h, keys[i * KEY + part] ?? 0);
  const slot = h >>> (32 - SLOT_BITS);
  const at = slot * KEY;
  let same = true;
  for (let part = 0; part < KEY; part += 1) same &&= met.windows[at + part] === keys[i * KEY + part];
  if (same) return [slot, true];
  met.windows.set(keys.subarray(i * KEY, (i + 1) * KEY), at);
  met.turn += 1;
  met.turns[slot] = met.turn;
  return [slot, false];
};

export type Scored = {
  /** Per token and label, the sum of its features' weights. */
  readonly scores: Float64Array;
  readonly facets: readonly Facet[];
  /** What `ask` says of token `i`, remembered while its window is. */
  readonly adviceOn: (i: number, ask: (i: number) => Float64Array) => Float64Array;
};

/** What every token of a text weighs. At most a stretch of tokens. */
export const scoresOf = (model: Model, text: string, tokens: readonly Span[], hints: Hints): Scored => {
  const met = metBy(model, tokens.length);
  const known = tokens.map(({ start, end }) => knownOf(model, met.words, text.slice(start, end)));
  const facets = placed(
    withPhrases(
      model.lexicon,
      known.map(({ facet }) => facet),
    ),
    tokens,
    hints,
  );
  const runs = runsOf(facets);
  const mode = caseOf(facets);
  const keys = keysOf(known, facets, mode);
  const scores = new Float64Array(tokens.length * LABELS);
  const slots = new Int32Array(tokens.length);
  const turns = new Float64Array(tokens.length);
  const features: number[] = [];
  /** What a number weighs beside what its words weigh: it looks further than a window. */
  const extra = new Int32Array(LABELS);
  for (const [i, word] of known.entries()) {
    const [slot, same] = slotOf(met, keys, i);
    const from = slot * LABELS;
    if (!same) {
      met.sums.set(ownRow(model, word, mode), from);
      features.length = 0;
      const window = windowAt(facets, i);
      contextFeatures(features, window, mode);
      hintFeatures(features, window, mode);
      weigh(model.weights, features, met.sums, from);
    }
    slots[i] = slot;
    turns[i] = met.turns[slot] ?? 0;
    const run = runs[i];
    extra.fill(0);
    if (run !== undefined) {
      features.length = 0;
      numberFeatures(features, facets, run, i);
      weigh(model.weights, features, extra, 0);
    }
    for (let label = 0; label < LABELS; label += 1)
      scores[i * LABELS + label] =
        ((met.sums[from + label] ?? 0) + (extra[label] ?? 0)) * model.weights.scale;
  }
  return {
    scores,
    facets,
    adviceOn: (i, ask) => {
      const slot = slots[i] ?? 0;
      const turn = turns[i] ?? 0;
      if (met.turns[slot] !== turn) return ask(i);
      const kept = met.advice.subarray(slot * LABELS, (slot + 1) * LABELS);
      if (met.advised[slot] !== turn) {
        kept.set(ask(i));
        met.advised[slot] = turn;
      }
      return kept;
    },
  };
};
