import { addCode, addText, finish } from './hash.ts';
import { englishOf, factsAt, firstOf, type Lexicon } from './lexicon.ts';

const LETTERS = Array.from({ length: 26 }, (_, i) => 97 + i);

/**
 * Whether a word that is on no list is one slip of the finger (a letter missing, extra, wrong or swapped) away from a
 * common word (1), from a common first name (2), from both (3) or from neither (0). Works on hashes: no candidate is
 * ever spelled out, which keeps a few hundred look-ups at a few microseconds.
 */
export const slipOf = (lexicon: Lexicon, word: string): number => {
  const { length } = word;
  if (length < 4 || length > 14) return 0;
  let found = 0;
  const tried = (state: number, from: number): void => {
    const facts = factsAt(lexicon, finish(addText(word, from, length, state)));
    if (facts === 0) return;
    if (englishOf(facts) >= 5) found |= 1;
    if (firstOf(facts) >= 6) found |= 2;
  };
  for (let i = 0; i < length; i += 1) {
    if (found === 3) break;
    const head = addText(word, 0, i);
    tried(head, i + 1);
    if (i + 1 < length) tried(addCode(addCode(head, word.charCodeAt(i + 1)), word.charCodeAt(i)), i + 2);
    for (const letter of LETTERS) {
      const state = addCode(head, letter);
      tried(state, i + 1);
      if (i > 0) tried(state, i);
    }
  }
  return found;
};
