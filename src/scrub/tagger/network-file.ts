import { LABELS } from './labels.ts';
import { fields, HIDDEN, type Network, WINDOW, WORD } from './network.ts';

/** The network as bytes: the hashes of its words, then each table as a scale and signed bytes. */

const quantised = (values: Float32Array): readonly ArrayBufferView[] => {
  const top = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  const scale = top / 127;
  return [Float32Array.of(scale), Int8Array.from(values, (value) => Math.round(value / scale))];
};

export const networkParts = (network: Network): readonly ArrayBufferView[] => [
  Uint32Array.of(network.hashes.length),
  network.hashes,
  ...[network.words, ...network.tables, network.hidden, network.output].flatMap(quantised),
];

/** Reads what `networkParts` gives from `at` on. */
export const readNetwork = (file: DataView, from: number): Network => {
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.byteLength);
  let at = from;
  const count = file.getUint32(at, true);
  at += 4;
  const hashes = Uint32Array.from({ length: count }, (_, i) => file.getUint32(at + i * 4, true));
  at += count * 4;
  const table = (length: number): Float32Array => {
    const scale = file.getFloat32(at, true);
    const start = at + 4;
    at = start + length;
    const values = new Float32Array(length);
    for (let i = 0; i < length; i += 1) values[i] = (bytes[start + i] ?? 0) * scale;
    return values;
  };
  return {
    hashes,
    words: table((count + 1) * WORD),
    tables: fields.map(({ values, size }) => table(values * size)),
    hidden: table((WINDOW + 1) * HIDDEN),
    output: table((HIDDEN + 1) * LABELS),
  };
};
