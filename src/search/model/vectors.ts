/**
 * Word vectors: words that are used alike point alike. Distilled once from a public sentence encoder (see
 * `knowledge/ATTRIBUTION.md` for the steps; the program is not part of this project), 8 bits a number; a line of JSON (`{"dimensions", "words"}`), a line feed, then the rows.
 */
export type Vectors = {
  readonly dimensions: number;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly rows: Int8Array;
};

const LINE_FEED = 10;

/** Reads `vectors.bin`. */
export const readVectors = (bytes: Uint8Array): Vectors => {
  const end = bytes.indexOf(LINE_FEED);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file; its shape is pinned by a test
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as {
    dimensions: number;
    words: string;
  };
  const words = head.words.split(' ');
  return {
    dimensions: head.dimensions,
    rowOf: new Map(words.map((word, row) => [word, row])),
    rows: new Int8Array(bytes.buffer, bytes.byteOffset + end + 1, words.length * head.dimensions),
  };
};

/** The direction of a message: the sum of its words, of length one. */
export const directionOf = (
  { dimensions, rowOf, rows }: Vectors,
  tokens: readonly string[],
): Float32Array => {
  const sum = new Float32Array(dimensions);
  for (const token of tokens) {
    const row = rowOf.get(token);
    if (row === undefined) continue;
    const from = row * dimensions;
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (rows[from + at] ?? 0);
  }
  const length = Math.sqrt(sum.reduce((total, value) => total + value * value, 0));
  return length === 0 ? sum : sum.map((value) => value / length);
};
