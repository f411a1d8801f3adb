/**
 * Where each of 65,536 buckets starts in a list that is sorted by the low 16 bits of a hash: 65,537 numbers. On disk a
 * bucket is one byte, its size.
 */
export type Buckets = Uint32Array;

export const BUCKETS = 0x10000;

export const bucketsOf = (sizes: ArrayLike<number>): Buckets => {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < BUCKETS; i += 1) starts[i + 1] = (starts[i] ?? 0) + (sizes[i] ?? 0);
  return starts;
};

export const sizesOf = (starts: Buckets): Uint8Array =>
  Uint8Array.from({ length: BUCKETS }, (_, i) => (starts[i + 1] ?? 0) - (starts[i] ?? 0));

/** The place of `hash` in the list whose high bits are `marks`, or -1. */
export const placeIn = (starts: Buckets, marks: Uint8Array | Uint16Array, hash: number): number => {
  const bucket = hash & 0xffff;
  const mark = hash >>> 16;
  const end = starts[bucket + 1] ?? 0;
  for (let i = starts[bucket] ?? 0; i < end; i += 1) if (marks[i] === mark) return i;
  return -1;
};

/**
 * The same for marks below 32, which in a bucket stand in order: a word of bits for each bucket tells most absent
 * hashes at once, and how many bits are set before one tells where a present one stands.
 */
export const bitsOf = (starts: Buckets, marks: Uint8Array): Int32Array => {
  const bits = new Int32Array(BUCKETS);
  let bucket = 0;
  for (let i = 0; i < marks.length; i += 1) {
    while (i >= (starts[bucket + 1] ?? 0)) bucket += 1;
    bits[bucket] = (bits[bucket] ?? 0) | (1 << (marks[i] ?? 0));
  }
  return bits;
};

/** How many of the bits of a word are set. */
export const setBits = (word: number): number => {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** Sorts hashes by bucket; gives the buckets and the order. */
export const inBuckets = (
  hashes: readonly number[],
): { readonly starts: Buckets; readonly order: readonly number[] } => {
  const order = hashes
    .map((_, i) => i)
    .toSorted(
      (a, b) =>
        ((hashes[a] ?? 0) & 0xffff) - ((hashes[b] ?? 0) & 0xffff) || (hashes[a] ?? 0) - (hashes[b] ?? 0),
    );
  const sizes = new Uint32Array(BUCKETS);
  for (const hash of hashes) sizes[hash & 0xffff] = (sizes[hash & 0xffff] ?? 0) + 1;
  if (sizes.some((size) => size > 255)) throw new Error('a bucket holds more than a byte can count');
  return { starts: bucketsOf(sizes), order };
};
