import { LABELS, OUTSIDE } from '#scrub/tagger/labels.ts';
import { englishOf, firstOf, lastOf } from '#scrub/tagger/lexicon.ts';
import {
  fields, HIDDEN, hiddenOf, INPUT, labelsFrom, type Network, putWindow, REACH, rowOf, valuesOf, WINDOW, WORD,
} from '#scrub/tagger/network.ts'; // prettier-ignore
import type { Observation } from '#scrub/tagger/observe.ts';
import { hashText } from '#scrub/tagger/hash.ts';
import type { Observed } from './examples.ts';
import { newAdaptive } from './feature-weights.ts';
import type { Random } from './random.ts';

/** A word has to be met so often to have a row of its own. */
const LEAST = 4;
/** The share of hidden units left out each time, and how often a word counts as one never met. */
const DROPPED = 0.3;
const UNKNOWN = 0.12;

/** A token of which nothing is known. */
const ANY = 2 ** LABELS - 1;

/** The words of the texts that are met often enough. */
export const vocabularyOf = (texts: Iterable<readonly string[]>): Uint32Array => {
  const times = new Map<number, number>();
  for (const words of texts)
    for (const word of new Set(words)) {
      const hash = hashText(word) >>> 0;
      times.set(hash, (times.get(hash) ?? 0) + 1);
    }
  return Uint32Array.from([...times].filter(([, count]) => count >= LEAST).map(([hash]) => hash)).toSorted();
};

/** A word of which the field may be in doubt: only those are ever asked about. */
const askable = ({ facts, shape, hint }: Observation): boolean =>
  shape < 9 && (hint > 0 || shape !== 1 || englishOf(facts) < 7 || firstOf(facts) >= 3 || lastOf(facts) >= 4);

const scattered = (count: number, width: number, random: Random): Float32Array =>
  Float32Array.from({ length: count }, () => (random.next() + random.next() + random.next() - 1.5) * width);

export type NetworkLearner = {
  /** Learns from one text; returns the summed loss of the words that it was asked about, and their number. */
  readonly learn: (observed: Observed, rate: number) => readonly [loss: number, asked: number];
  readonly network: Network;
};

type Adaptive = ReturnType<typeof newAdaptive>;

const learning = (values: Float32Array): Adaptive => {
  const adaptive = newAdaptive(values.length);
  adaptive.values.set(values);
  return adaptive;
};

/** Everything that learns, and what is filled anew for each token or text. */
const workshopOf = (hashes: Uint32Array, random: Random) => {
  const words = learning(scattered((hashes.length + 1) * WORD, 0.3, random));
  const tables = fields.map(({ values, size }) => learning(scattered(values * size, 0.3, random)));
  const hidden = learning(scattered((WINDOW + 1) * HIDDEN, 0.08, random));
  const output = learning(scattered((HIDDEN + 1) * LABELS, 0.15, random));
  const network: Network = {
    hashes,
    words: words.values,
    tables: tables.map(({ values }) => values),
    hidden: hidden.values,
    output: output.values,
  };
  return {
    words, tables, hidden, output, network,
    window: new Float32Array(WINDOW),
    units: new Float32Array(HIDDEN),
    logs: new Float64Array(LABELS),
    /** What comes back to the hidden units, the layers (added up over a text) and the window. */
    pull: new Float32Array(HIDDEN),
    hiddenPull: new Float32Array((WINDOW + 1) * HIDDEN),
    outputPull: new Float32Array((HIDDEN + 1) * LABELS),
    inputPull: new Float32Array(WINDOW),
  }; // prettier-ignore
};
type Workshop = ReturnType<typeof workshopOf>;

/** Adds what the labels pull on the last layer; returns how likely the right ones were. */
const pullOutput = ({ logs, units, pull, output, outputPull }: Workshop, open: number): number => {
  let right = 0;
  for (let label = 0; label < LABELS; label += 1)
    if (((open >>> label) & 1) === 1) right += Math.exp(logs[label] ?? 0);
  pull.fill(0);
  for (let label = 0; label < LABELS; label += 1) {
    const chance = Math.exp(logs[label] ?? 0);
    const gradient = chance - (((open >>> label) & 1) === 1 ? chance / right : 0);
    if (Math.abs(gradient) < 1e-4) continue;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const value = units[unit] ?? 0;
      if (value === 0) continue;
      const place = unit * LABELS + label;
      pull[unit] = (pull[unit] ?? 0) + gradient * (output.values[place] ?? 0);
      outputPull[place] = (outputPull[place] ?? 0) + gradient * value;
    }
    const bias = HIDDEN * LABELS + label;
    outputPull[bias] = (outputPull[bias] ?? 0) + gradient;
  }
  return right;
};

/** Adds what the hidden units pull on the first layer, and what comes back to the window. */
const pullHidden = ({ window, units, pull, hidden, hiddenPull, inputPull }: Workshop): void => {
  for (let unit = 0; unit < HIDDEN; unit += 1) {
    pull[unit] = (units[unit] ?? 0) > 0 ? (pull[unit] ?? 0) / (1 - DROPPED) : 0;
    const bias = WINDOW * HIDDEN + unit;
    hiddenPull[bias] = (hiddenPull[bias] ?? 0) + (pull[unit] ?? 0);
  }
  for (let i = 0; i < WINDOW; i += 1) {
    const value = window[i] ?? 0;
    const row = i * HIDDEN;
    let back = 0;
    for (let unit = 0; unit < HIDDEN; unit += 1) {
      const force = pull[unit] ?? 0;
      back += force * (hidden.values[row + unit] ?? 0);
      hiddenPull[row + unit] = (hiddenPull[row + unit] ?? 0) + force * value;
    }
    inputPull[i] = back;
  }
};

/** Moves the numbers that stand for a token by what came back to them. */
const teachToken = (
  { network, words, tables, inputPull }: Workshop,
  seen: Observation,
  from: number,
  rate: number,
): void => {
  const row = rowOf(network.hashes, hashText(seen.word) >>> 0) * WORD;
  for (let i = 0; i < WORD; i += 1) words.step(row + i, inputPull[from + i] ?? 0, rate);
  let at = from + WORD;
  for (const [field, value] of valuesOf(seen).entries()) {
    const size = fields[field]?.size ?? 0;
    for (let i = 0; i < size; i += 1) tables[field]?.step(value * size + i, inputPull[at + i] ?? 0, rate);
    at += size;
  }
};

const settle = (pulled: Float32Array, onto: Adaptive, rate: number): void => {
  for (let i = 0; i < pulled.length; i += 1) {
    const force = pulled[i] ?? 0;
    if (force !== 0) onto.step(i, force, rate);
  }
  pulled.fill(0);
};

/** Back-propagation, a text at a time; each number has its own rate (AdaGrad). */
export const newNetworkLearner = (hashes: Uint32Array, random: Random): NetworkLearner => {
  const shop = workshopOf(hashes, random);
  const { network, window, units, logs } = shop;

  /** One token: its loss; what it pulls on the layers is added up, the tokens around it are taught at once. */
  const learnToken = (seen: readonly Observation[], at: number, open: number, rate: number): number => {
    putWindow(network, seen, at, window);
    hiddenOf(network, window, units);
    for (let unit = 0; unit < HIDDEN; unit += 1)
      units[unit] = random.chance(DROPPED) ? 0 : (units[unit] ?? 0) / (1 - DROPPED);
    labelsFrom(network, units, logs);
    const right = pullOutput(shop, open);
    pullHidden(shop);
    for (let step = -REACH; step <= REACH; step += 1) {
      const one = seen[at + step];
      if (one) teachToken(shop, one, (step + REACH) * INPUT, rate);
    }
    return -Math.log(Math.max(right, 1e-9));
  };

  const learn = ({ seen, open }: Observed, rate: number): readonly [number, number] => {
    const heard = seen.map((one) => (random.chance(UNKNOWN) ? { ...one, word: '\ufffd' } : one));
    let loss = 0;
    let asked = 0;
    for (const [at, one] of seen.entries()) {
      const labels = open[at] ?? 0;
      if (labels === ANY || (labels === 1 << OUTSIDE && !askable(one))) continue;
      loss += learnToken(heard, at, labels, rate);
      asked += 1;
    }
    if (asked > 0) {
      settle(shop.hiddenPull, shop.hidden, rate);
      settle(shop.outputPull, shop.output, rate);
    }
    return [loss, asked];
  };

  return { learn, network };
};
