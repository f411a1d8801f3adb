import { conceptsIn, type Lexicon } from './concepts.ts';
import { type Language, languageOf } from './language.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** The kinds of things that a message is made of. */
export const kinds = ['words', 'pairs', 'grams', 'concepts'] as const;
export type Kind = (typeof kinds)[number];

/** A message taken apart. The first letter of a feature tells its kind; `tokens` are the words as they are meant. */
export type Features = Readonly<Record<Kind, readonly string[]>> & {
  readonly language: Language;
  readonly tokens: readonly string[];
};

const GRAM = 4;

const gramsOf = (word: string): readonly string[] => {
  if (word.length < GRAM) return [];
  const padded = `_${word}_`;
  return Array.from({ length: padded.length - GRAM + 1 }, (_, at) => `c${padded.slice(at, at + GRAM)}`);
};

const unique = (list: readonly string[]): readonly string[] => [...new Set(list)];

/** Takes a message apart. `language` defaults to the one it seems to be in. */
export const featuresOf = (
  text: string,
  lexicon: Lexicon,
  language: Language = languageOf(text),
): Features => {
  const words = tokens(text, language);
  const stems = words.map((word) => stem(word, language));
  return {
    language,
    tokens: words,
    words: unique(stems.map((word) => `w${word}`)),
    pairs: unique(stems.slice(1).map((word, at) => `b${stems[at] ?? ''} ${word}`)),
    grams: unique(words.flatMap(gramsOf)),
    concepts: conceptsIn(lexicon, stems, language).map((concept) => `k${concept}`),
  };
};
