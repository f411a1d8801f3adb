import type { Concept } from '#search/knowledge/words.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** For each language, what a run of stems means: "gift card" → gift. */
export type Lexicon = Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>;

/** The words of the longest term that is looked for. */
const LONGEST = 4;

const languages: readonly Language[] = ['en', 'es'];

const termsIn = (
  concepts: readonly Concept[],
  language: Language,
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, Set<string>>();
  // terms of both languages in each: messages are mixed ("el funder", "her novio")
  for (const { concept, term } of concepts.flatMap(({ concept, terms }) =>
    languages.flatMap((of) => terms[of].map((term) => ({ concept, term }))),
  )) {
    const stems = tokens(term, language).map((word) => stem(word, language));
    if (stems.length === 0 || stems.length > LONGEST) continue;
    const key = stems.join(' ');
    index.set(key, (index.get(key) ?? new Set()).add(concept));
  }
  return new Map(Array.from(index, ([key, meant]) => [key, [...meant].toSorted()]));
};

/** Prepares the lexicon for both languages. */
export const lexiconOf = (concepts: readonly Concept[]): Lexicon => ({
  en: termsIn(concepts, 'en'),
  es: termsIn(concepts, 'es'),
});

/** The concepts that a row of stems speaks of, each once. */
export const conceptsIn = (
  lexicon: Lexicon,
  stems: readonly string[],
  language: Language,
): readonly string[] => {
  const found = new Set<string>();
  stems.forEach((_, at) => {
    for (let length = 1; length <= LONGEST && at + length <= stems.length; length += 1) {
      for (const concept of lexicon[language].get(stems.slice(at, at + length).join(' ')) ?? [])
        found.add(concept);
    }
  });
  return [...found];
};
