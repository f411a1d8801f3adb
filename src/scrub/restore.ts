import type { Scrubbed } from './scrubbed.ts';

/** For text that the store itself sealed after scrubbing, and for nothing else. */
export const restore = (text: string): Scrubbed =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was Scrubbed when the store sealed it
  text as Scrubbed;
