/** FNV-1a over UTF-16 code units, finished so that the low bits are as good as the high ones. */
export const hashText = (text: string, from = 0, to = text.length, seed = 0x811c9dc5): number => {
  let h = seed;
  for (let i = from; i < to; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
};

const mix = (value: number): number => {
  let h = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

/** One feature of up to three facts as a number; `kind` keeps features of different kinds apart. */
export const hashFeature = (kind: number, a: number, b = 0, c = 0): number => {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ Math.imul(c + 0x3c6ef372, 0x7feb352d);
  h = Math.imul(h ^ (h >>> 16), 0x846ca68b);
  return (h ^ (h >>> 15)) >>> 0;
};
