import type { ConceptFinder } from './concepts.ts';
import { type Language, languageOf } from './language.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** What a message is made of, by kind; the first letter of a feature names its kind. */
export type Features = {
  readonly language: Language;
  readonly words: readonly string[];
  readonly pairs: readonly string[];
  readonly grams: readonly string[];
  readonly concepts: readonly string[];
};

const GRAM = 4;

const gramsOf = (word: string): readonly string[] => {
  if (word.length < 4) return [];
  const padded = `_${word}_`;
  return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => `c${padded.slice(at, at + GRAM)}`);
};

/** Takes a message apart. `language` defaults to the one it seems to be in. */
export const featuresOf = (
  text: string,
  find: ConceptFinder,
  language: Language = languageOf(text),
): Features => {
  const words = tokens(text, language);
  const stems = words.map((word) => stem(word, language));
  return {
    language,
    words: stems.map((word) => `w${word}`),
    pairs: stems.slice(1).map((word, at) => `b${stems[at] ?? ''} ${word}`),
    grams: words.flatMap(gramsOf),
    concepts: find(stems, language).map((concept) => `k${concept}`),
  };
};
