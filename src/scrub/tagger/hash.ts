const START = 0x811c9dc5 | 0;

/** One more character code into an FNV-1a hash. */
export const addCode = (state: number, code: number): number => Math.imul(state ^ code, 0x01000193);

/** A stretch of text into an FNV-1a hash that has begun (or begins here). */
export const addText = (text: string, from: number, to: number, state = START): number => {
  let h = state;
  for (let i = from; i < to; i += 1) h = addCode(h, text.charCodeAt(i));
  return h;
};

/** Finishes a hash, so that its low bits are as good as its high ones. */
export const finish = (state: number): number => {
  let h = Math.imul(state ^ (state >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return (h ^ (h >>> 16)) >>> 0;
};

export const hashText = (text: string, from = 0, to = text.length): number => finish(addText(text, from, to));

/** One feature of up to three facts as a 32-bit number; `kind` keeps features of different kinds apart. */
export const hashFeature = (kind: number, a: number, b = 0, c = 0): number => {
  let h = Math.imul(kind + 1, 0x9e3779b1) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 13), 0x27d4eb2f) ^ Math.imul(c + 0x3c6ef372, 0x7feb352d);
  h = Math.imul(h ^ (h >>> 16), 0x846ca68b);
  return h ^ (h >>> 15);
};
