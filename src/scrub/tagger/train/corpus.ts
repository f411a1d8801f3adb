import { hashText } from '#scrub/tagger/hash.ts';
import { type AnyWord, anyWord } from './any-word.ts';
import { join as joinSentences, recase, renamed, replaceWords, scuff } from './augment.ts';
import { fill, type Labelled, type Sentence, type Template, templates } from './grammar.ts';
import { nameMaker } from './names.ts';
import { named, type Phrasing } from './phrasings.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';

export type Sources = { readonly registers: Registers; readonly phrasings: readonly Phrasing[] };

/** How often each kind of template is used: those without names as often as those with. */
const shares: Readonly<Record<string, number>> = {
  peopleEnglish: 0.18,
  placesEnglish: 0.13,
  nameWordsNamed: 0.07,
  peopleSpanish: 0.07,
  anyWordsNamed: 0.08,
  anyWordsSpanishNamed: 0.01,
  phrasingsNamed: 0.08,
  placesClean: 0.03,
  cleanEnglish: 0.1,
  nameWordsClean: 0.07,
  cleanSpanish: 0.05,
  anyWordsClean: 0.05,
  anyWordsSpanish: 0.01,
  phrasings: 0.07,
};

const isSpanish = (template: Template): boolean => template.kind.includes('Spanish');

const phrasingTemplates = (phrasings: readonly Phrasing[]): readonly Template[] =>
  phrasings.flatMap((phrasing) => {
    const heldOut = hashText(phrasing.text) % 10 === 0;
    const carrier = named(phrasing);
    const clean = { line: phrasing.text, kind: 'phrasings', heldOut };
    return carrier ? [clean, { line: carrier, kind: 'phrasingsNamed', heldOut }] : [clean];
  });

const slotWords = (words: AnyWord, random: Random): Readonly<Record<string, () => string>> => ({
  NOUN: words.english,
  VED: words.past,
  PAL: words.spanish,
  ID: () => {
    const signs = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789012345678901234567890123456789';
    return Array.from({ length: 4 + random.below(12) }, () => signs.charAt(random.below(signs.length))).join(
      '',
    );
  },
});

/** Makes invented messages from the templates; `heldOut` says which tenth of them to draw from. */
export const inventor = (
  { registers, phrasings }: Sources,
  random: Random,
  heldOut: boolean,
): (() => Sentence) => {
  const words = anyWord(registers, random);
  const makers = { ...nameMaker(registers, random), ...slotWords(words, random) };
  const kinds = new Map<string, Template[]>();
  for (const one of [...templates, ...phrasingTemplates(phrasings)]) {
    if (one.heldOut === heldOut) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  }
  const kindOf = (): string => {
    let roll = random.next();
    for (const [kind, share] of Object.entries(shares)) if ((roll -= share) < 0) return kind;
    return 'cleanEnglish';
  };
  const one = (): Sentence => {
    const template = random.pick(kinds.get(kindOf()) ?? []);
    const filled = fill(template.line, makers, random);
    return replaceWords(filled, isSpanish(template) ? words.spanish : words.english, random);
  };
  const several = (): Sentence => {
    const roll = random.next();
    if (roll < 0.6) return one();
    const two = joinSentences(one(), one(), random);
    return roll < 0.88 ? two : joinSentences(two, one(), random);
  };
  return () => {
    const made = several();
    const stopped = random.chance(0.25) && /\p{L}$/u.test(made.text);
    const text = stopped ? made.text + random.pick(['.', '?', '.', '!', '?']) : made.text;
    return scuff(recase({ ...made, text }, random), random);
  };
};

/** A labelled tweet once more, its people and towns replaced by others. */
export const revary = (registers: Registers, random: Random): ((sentence: Sentence) => Sentence) => {
  const makers = nameMaker(registers, random);
  const swapped = (name: string, type: Labelled['type']): string => {
    const maker = makers[type === 'PERSON' ? 'P' : type === 'LOCATION' ? 'LOC' : 'ORG'];
    return random.chance(0.5) && maker ? maker() : name;
  };
  return (sentence) => recase(renamed(sentence, swapped), random);
};

export const shuffled = <T>(items: readonly T[], random: Random): readonly T[] =>
  items
    .map((item) => ({ item, at: random.next() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item);
