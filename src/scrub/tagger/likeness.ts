import { hashText } from './hash.ts';

/**
 * How much a word that is on no list is spelled like a name: a weight for each hashed stretch of two to five letters
 * (the word's ends count as letters), learned from the lists of names and of words.
 */
export type Likeness = { readonly weights: Int8Array; readonly scale: number };

export const LIKENESS_SIZE = 2 ** 15;

export const stretches = (word: string): readonly number[] => {
  const whole = `<${word.slice(0, 24)}>`;
  const found: number[] = [];
  for (let size = 2; size <= 5; size += 1)
    for (let at = 0; at + size <= whole.length; at += 1)
      found.push(hashText(whole, at, at + size) & (LIKENESS_SIZE - 1));
  return found;
};

const bounds = [-3, -1.5, -0.5, 0.5, 1.5, 3];

/** A step from 0 (surely a word) to 6 (surely a name). */
export const likenessOf = ({ weights, scale }: Likeness, word: string): number => {
  let sum = 0;
  for (const stretch of stretches(word)) sum += weights[stretch] ?? 0;
  return bounds.filter((bound) => sum * scale >= bound).length;
};
