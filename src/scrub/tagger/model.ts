import { readFileSync } from 'node:fs';
import { ruled, type Transitions } from './chain.ts';
import { LABELS } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/** The trained tagger: a word list, and one signed byte per label for each of `rows` (a power of two) hashed features. */
export type Model = {
  readonly lexicon: Lexicon;
  readonly weights: Int8Array;
  readonly rows: number;
  /** What one step of a byte is worth. */
  readonly scale: number;
  /** Label after label, as `ruled` in chain.ts lays it out. */
  readonly table: Float64Array;
};

const magic = 0x31544e43; // "CNT1"
const buckets = 0x10000;

/** The file: magic, rows, words, scale; transitions; one byte per bucket; fingerprints; facts; weights. */
export const encode = (model: Omit<Model, 'table'>, transitions: Transitions): Uint8Array => {
  const { lexicon, weights } = model;
  const words = lexicon.facts.length;
  const header = new ArrayBuffer(16);
  const view = new DataView(header);
  view.setUint32(0, magic, true);
  view.setUint32(4, model.rows, true);
  view.setUint32(8, words, true);
  view.setFloat32(12, model.scale, true);
  const sizes = new Uint8Array(buckets);
  for (let i = 0; i < buckets; i += 1) sizes[i] = (lexicon.starts[i + 1] ?? 0) - (lexicon.starts[i] ?? 0);
  return Buffer.concat([
    new Uint8Array(header),
    bytes(transitions),
    sizes,
    bytes(lexicon.fingerprints),
    bytes(lexicon.facts),
    bytes(weights),
  ]);
};

const bytes = (array: Float32Array | Uint16Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

export const decode = (file: Uint8Array): Model => {
  const buffer = new Uint8Array(file).buffer; // a copy of its own, so that wider arrays are aligned
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== magic)
    throw new Error('tagger.bin is not a name tagger; run npm run train:names');
  const rows = view.getUint32(4, true);
  const words = view.getUint32(8, true);
  let at = 16;
  const transitions = new Float32Array(buffer, at, (LABELS + 1) * LABELS);
  at += transitions.byteLength;
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < buckets; i += 1) starts[i + 1] = (starts[i] ?? 0) + view.getUint8(at + i);
  at += buckets;
  const fingerprints = new Uint16Array(buffer, at, words);
  at += fingerprints.byteLength;
  const facts = new Uint16Array(buffer, at, words);
  at += facts.byteLength;
  const weights = new Int8Array(buffer, at, rows * LABELS);
  return {
    lexicon: { starts, fingerprints, facts },
    weights,
    rows,
    scale: view.getFloat32(12, true),
    table: ruled(transitions),
  };
};

let loaded: Model | undefined;

/** The committed model, read once, at first use. */
export const model = (): Model => (loaded ??= decode(readFileSync(new URL('./tagger.bin', import.meta.url))));
