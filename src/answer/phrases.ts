import type { Language } from './answer.ts';

type Phrases = {
  readonly silent: string;
  readonly noSuchSection: (asked: string, hint: string) => string;
  readonly whichSection: string;
  readonly partHolds: (first: string, last: string) => string;
  readonly closer: (one: string, other: string) => string;
  readonly closest: string;
  readonly manyParagraphs: (number: string, title: string, count: number) => string;
};

/** The answer's own few words. Plain, short, and no orders. */
export const phrases: Readonly<Record<Language, Phrases>> = {
  en: {
    silent: 'The code has no section on this.',
    noSuchSection: (asked, hint) => `This code has no ${asked}.${hint}`,
    whichSection: 'Which of these do you mean?',
    partHolds: (first, last) => ` The closest it has runs from ${first} to ${last}.`,
    closer: (one, other) => `Which is closer: “${one}” or “${other}”?`,
    closest: 'What is the one decision you are facing? A few plain words help; leave out names.',
    manyParagraphs: (number, title, count) => `${number}, ${title}, has ${count} paragraphs.`,
  },
  es: {
    silent: 'El código no tiene una sección sobre esto.',
    noSuchSection: (asked, hint) => `Este código no tiene ${asked}.${hint}`,
    whichSection: '¿A cuál de estas se refiere?',
    partHolds: (first, last) => ` Lo más cercano va de ${first} a ${last}.`,
    closer: (one, other) => `¿Qué se parece más: «${one}» o «${other}»?`,
    closest: '¿Cuál es la decisión que tiene enfrente? Bastan pocas palabras, sin nombres.',
    manyParagraphs: (number, title, count) => `${number}, ${title}, tiene ${count} párrafos.`,
  },
};
