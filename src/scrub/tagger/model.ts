import { readFileSync } from 'node:fs';
import { bitsOf, type Buckets, BUCKETS, bucketsOf, sizesOf } from './buckets.ts';
import { ruled, type Transitions } from './chain.ts';
import { LABELS } from './labels.ts';
import type { Network } from './network.ts';
import { networkParts, readNetwork } from './network-file.ts';
import { LIKENESS_SIZE } from './likeness.ts';
import type { Knowledge } from './observe.ts';

/** Features are hashed to this many bits: 16 choose a bucket, the other 5 are kept as its mark. */
export const FEATURE_BITS = 21;

/** One signed byte per label for every feature that is worth keeping; any other weighs nothing. */
export type Weights = {
  readonly starts: Buckets;
  readonly marks: Uint8Array;
  /** What `bitsOf` gives: most features that a message has are not kept, and this tells at once. */
  readonly bits: Int32Array;
  readonly values: Int8Array;
  /** What one step of a byte is worth. */
  readonly scale: number;
};

export type Model = Knowledge & {
  readonly weights: Weights;
  readonly table: Float64Array;
  readonly network: Network;
};

const HEADER = 20;
const magic = 0x35544e43; // "CNT5"

/**
 * The file: magic, features, words, two scales; transitions; the look of names; then for each list the bucket sizes,
 * the marks and the values; then the network.
 */
export const encode = (
  { lexicon, likeness, weights, network }: Omit<Model, 'table'>,
  transitions: Transitions,
): Uint8Array => {
  const header = new DataView(new ArrayBuffer(HEADER));
  header.setUint32(0, magic, true);
  header.setUint32(4, weights.marks.length, true);
  header.setUint32(8, lexicon.marks.length, true);
  header.setFloat32(12, weights.scale, true);
  header.setFloat32(16, likeness.scale, true);
  const parts = [
    header,
    transitions,
    likeness.weights,
    sizesOf(lexicon.starts),
    lexicon.marks,
    lexicon.facts,
    sizesOf(weights.starts),
    weights.marks,
    weights.values,
    ...networkParts(network),
  ];
  return Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength)));
};

export const decode = (file: Uint8Array): Model => {
  const { buffer } = new Uint8Array(file); // a copy of its own, so that wider numbers are aligned
  const header = new DataView(buffer);
  if (header.getUint32(0, true) !== magic)
    throw new Error('tagger.bin is not a name tagger: run npm run train:names');
  const features = header.getUint32(4, true);
  const words = header.getUint32(8, true);
  let at = HEADER;
  const next = (bytes: number): number => (at += bytes) - bytes;
  const transitions = new Float32Array(buffer, next((LABELS + 1) * LABELS * 4), (LABELS + 1) * LABELS);
  const likeness = {
    weights: new Int8Array(buffer, next(LIKENESS_SIZE), LIKENESS_SIZE),
    scale: header.getFloat32(16, true),
  };
  const lexicon = {
    starts: bucketsOf(new Uint8Array(buffer, next(BUCKETS), BUCKETS)),
    marks: new Uint16Array(buffer, next(words * 2), words),
    facts: new Uint16Array(buffer, next(words * 2), words),
  };
  const starts = bucketsOf(new Uint8Array(buffer, next(BUCKETS), BUCKETS));
  const marks = new Uint8Array(buffer, next(features), features);
  const weights = {
    starts,
    marks,
    bits: bitsOf(starts, marks),
    values: new Int8Array(buffer, next(features * LABELS), features * LABELS),
    scale: header.getFloat32(12, true),
  };
  return {
    lexicon,
    likeness,
    weights,
    table: ruled(transitions),
    network: readNetwork(new DataView(buffer), at),
  };
};

let loaded: Model | undefined;

/** The committed model, read once, at first use. */
export const model = (): Model => (loaded ??= decode(readFileSync(new URL('./tagger.bin', import.meta.url))));
