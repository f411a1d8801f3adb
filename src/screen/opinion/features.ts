import type { Budget } from '#screen/budget.ts';
import type { Reading } from '#screen/reading.ts';

/** Features are hashed into this many places; two that meet share a weight. */
export const PLACES = 1 << 15;

/** FNV-1a over UTF-16 units. */
const placeOf = (feature: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < feature.length; index += 1) {
    hash ^= feature.charCodeAt(index);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % PLACES;
};

/** What a word looks like from inside, so that "strangulated" is near "strangled". */
const piecesOf = (word: string): readonly string[] => {
  const padded = `<${word}>`;
  const pieces: string[] = [];
  for (const length of [3, 4, 5]) {
    for (let start = 0; start + length <= padded.length; start += 1)
      pieces.push(`c${padded.slice(start, start + length)}`);
  }
  return pieces;
};

const normed = (features: ReadonlySet<string>, share: number, into: Map<number, number>): void => {
  const value = share / Math.sqrt(Math.max(1, features.size));
  for (const feature of features) {
    const place = placeOf(feature);
    into.set(place, (into.get(place) ?? 0) + value);
  }
};

/** Words, pairs of words, pieces of words and word lists between two word indices, each group with the same length. */
export const featuresOf = (
  reading: Reading,
  from: number,
  to: number,
  lists: readonly string[],
  budget: Budget,
): ReadonlyMap<number, number> => {
  const words = reading.words.slice(from, to).map(({ text }) => text);
  budget.spend(words.length * 12);
  const single = new Set(words.map((word) => `w${word}`));
  const pairs = new Set(words.slice(1).map((word, index) => `p${words[index]} ${word}`));
  const pieces = new Set(words.flatMap(piecesOf));
  const vector = new Map<number, number>();
  normed(new Set([...single, ...pairs]), 1, vector);
  normed(pieces, 1, vector);
  normed(
    new Set(
      lists
        .filter((list) => reading.at(list).some(({ start }) => start >= from && start < to))
        .map((list) => `l${list}`),
    ),
    0.7,
    vector,
  );
  return vector;
};
