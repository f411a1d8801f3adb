import type { Lexicon } from './lexicon.ts';

export type Spelling = {
  /** Ordinary words that must not be taken for a typo of a cue word. */
  readonly ordinary: ReadonlySet<string>;
  /** The cue word that this was probably meant to be. */
  readonly correct: (text: string) => string | undefined;
};

const SHORTEST = 5;

/** Each word with one letter left out: two words one slip apart share one of these. */
const shortened = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1));

/** Whether one insertion, deletion, exchange or swap of neighbours turns one into the other. */
export const oneSlip = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const restA = a.slice(head);
  const restB = b.slice(head);
  if (a.length > b.length) return restA.slice(1) === restB;
  if (a.length < b.length) return restA === restB.slice(1);
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
};

export const spellingOf = (lexicon: Lexicon, ordinary: ReadonlySet<string>): Spelling => {
  const byShortened = new Map<string, string[]>();
  const index = (key: string, word: string): void => {
    const list = byShortened.get(key);
    if (list) list.push(word);
    else byShortened.set(key, [word]);
  };
  for (const word of lexicon.known) {
    if (word.length < SHORTEST || word.startsWith('[')) continue;
    index(word, word);
    for (const key of shortened(word)) index(key, word);
  }
  const correct = (text: string): string | undefined => {
    if (text.length < SHORTEST || text.startsWith('[') || /\d/.test(text)) return undefined;
    for (const key of [text, ...shortened(text)]) {
      // People rarely get the first letter wrong; "dying" and "lying" would meet otherwise.
      const found = byShortened.get(key)?.find((word) => word[0] === text[0] && oneSlip(text, word));
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return { ordinary, correct };
};
