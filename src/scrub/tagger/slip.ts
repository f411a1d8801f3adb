import { addCode, addText, finish } from './hash.ts';
import { factsAt, isCommonName, isCommonWord, type Lexicon, passes, sieveOf } from './lexicon.ts';

const A = 97;
const Z = 122;

/**
 * Whether a word that is on no list is one slip of the finger (a letter missing, extra, wrong or swapped) away from a
 * common word (1), from a common first name (2), from both (3) or from neither (0). Works on hashes: no candidate is
 * ever spelled out, and four are hashed side by side, which keeps a few hundred look-ups at a microsecond or two.
 */
export const slipOf = (lexicon: Lexicon, word: string): number => {
  const { length } = word;
  if (length < 4 || length > 14) return 0;
  const sieve = sieveOf(lexicon);
  let found = 0;
  const ended = (state: number): void => {
    const hash = finish(state);
    if (!passes(sieve, hash)) return;
    const facts = factsAt(lexicon, hash);
    if (isCommonWord(facts)) found |= 1;
    if (isCommonName(facts)) found |= 2;
  };
  for (let i = 0; i < length; i += 1) {
    if (found === 3) break;
    const head = addText(word, 0, i);
    const here = word.charCodeAt(i);
    ended(addText(word, i + 1, length, head));
    if (i + 1 < length)
      ended(addText(word, i + 2, length, addCode(addCode(head, word.charCodeAt(i + 1)), here)));
    for (let letter = A; letter < Z; letter += 2) {
      let instead = addCode(head, letter);
      let insteadNext = addCode(head, letter + 1);
      let before = addCode(instead, here);
      let beforeNext = addCode(insteadNext, here);
      for (let at = i + 1; at < length; at += 1) {
        const code = word.charCodeAt(at);
        instead = addCode(instead, code);
        insteadNext = addCode(insteadNext, code);
        before = addCode(before, code);
        beforeNext = addCode(beforeNext, code);
      }
      ended(instead);
      ended(insteadNext);
      if (i === 0) continue;
      ended(before);
      ended(beforeNext);
    }
  }
  return found;
};
