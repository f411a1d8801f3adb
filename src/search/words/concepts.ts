import type { Concept } from '#search/knowledge/words.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { tokens } from './tokens.ts';

/** Finds concepts in stemmed words: from the first stem of a term to the terms that begin with it. */
export type ConceptFinder = (stems: readonly string[], language: Language) => readonly string[];

type Entry = { readonly stems: readonly string[]; readonly concept: string };

const languages: readonly Language[] = ['en', 'es'];

const indexOf = (concepts: readonly Concept[], language: Language): ReadonlyMap<string, readonly Entry[]> => {
  const index = new Map<string, Entry[]>();
  for (const { concept, terms } of concepts) {
    // terms of both languages: messages are mixed ("el funder", "the novio")
    for (const term of languages.flatMap((of) => terms[of])) {
      const stems = tokens(term, language).map((word) => stem(word, language));
      const first = stems[0];
      if (first === undefined) continue;
      const entries = index.get(first) ?? [];
      entries.push({ stems, concept });
      index.set(first, entries);
    }
  }
  return index;
};

/** Prepares the lexicon; a term of several words is found where they stand in a row. */
export const conceptFinder = (concepts: readonly Concept[]): ConceptFinder => {
  const indexes = { en: indexOf(concepts, 'en'), es: indexOf(concepts, 'es') };
  return (stems, language) => {
    const found = new Set<string>();
    stems.forEach((first, at) => {
      for (const entry of indexes[language].get(first) ?? []) {
        if (entry.stems.every((part, offset) => stems[at + offset] === part)) found.add(entry.concept);
      }
    });
    return [...found];
  };
};
