import { type Cite, isCite, placeOf } from '#code/cite.ts';
import type { Code } from '#code/sections.ts';
import { type Dilemma, idsIn } from '#search/knowledge/dilemma.ts';
import type { Sources } from '#search/knowledge/sources.ts';

/** A stretch of our text and what it is about. */
export type Lesson = {
  readonly text: string;
  readonly language: 'en' | 'es';
  /** Units and their shares; empty for what the code does not speak to. */
  readonly units: readonly (readonly [cite: Cite, share: number])[];
  /** The entry it comes from; undefined for a unit's own words. */
  readonly entry: string | undefined;
  readonly weight: number;
};

const languages = ['en', 'es'] as const;

/** What an entry adds to the must of 1. */
const ALSO = 0.3;
const WORDS = 0.5;
const TITLE = 1;
const BODY = 0.3;
/** A line of the body that cites nothing is about the entry, loosely. */
const UNCITED = 0.5;

const shares = (must: readonly Cite[], also: readonly Cite[]): Lesson['units'] => {
  const total = must.length + ALSO * also.length;
  return [
    ...must.map((cite) => [cite, 1 / total] as const),
    ...also.map((cite) => [cite, ALSO / total] as const),
  ];
};

const fromDilemma = ({ id, title, must, also, aliases, points, body }: Dilemma): readonly Lesson[] =>
  languages.flatMap((language) => {
    const units = shares(must, also);
    const phrasings = [...aliases[language], title[language]].map((text) => ({
      text,
      language,
      units,
      entry: id,
      weight: 1,
    }));
    const lines = [
      ...points[language].map(({ text, cites }) => ({ text, ids: cites })),
      ...Object.values(body[language])
        .flat()
        .map((text) => ({ text, ids: idsIn(text).filter(isCite) })),
    ].map(({ text, ids }) => ({
      text: text.replaceAll(/\(?\d\.\d\d(?:\([a-j]\))?\)?/gu, ' '),
      language,
      units: shares(ids.length > 0 ? ids : must, []),
      entry: undefined,
      weight: ids.length > 0 ? BODY : BODY * UNCITED,
    }));
    return [...phrasings, ...lines];
  });

/** The code's own words: its titles, and its sentences. */
const fromCode = (code: Code, titlesEs: ReadonlyMap<string, string>): readonly Lesson[] =>
  code.parts
    .flatMap(({ sections }) => sections)
    .flatMap(({ number, title, units }): readonly Lesson[] => {
      const all = shares(
        units.map(({ cite }) => cite),
        [],
      );
      const of = { units: all, entry: undefined, weight: TITLE };
      const sentences = units.flatMap(({ cite, paragraphs }) =>
        paragraphs
          .flatMap((paragraph) => paragraph.split(/(?<=\.)\s/u))
          .map((text): Lesson => ({
            text,
            language: 'en',
            units: shares([cite], []),
            entry: undefined,
            weight: BODY,
          })),
      );
      return [
        { text: title, language: 'en', ...of },
        { text: titlesEs.get(number) ?? title, language: 'es', ...of },
        ...sentences,
      ];
    });

/** Everything that the model learns from. */
export const lessonsFrom = (
  { dilemmas, silences, glosses, titlesEs }: Sources,
  code: Code,
): readonly Lesson[] => [
  ...fromCode(code, titlesEs),
  ...dilemmas.flatMap(fromDilemma),
  ...silences.flatMap(({ id, title, aliases }) =>
    languages.flatMap((language) =>
      [...aliases[language], title[language]].map((text) => ({
        text,
        language,
        units: [],
        entry: id,
        weight: 1,
      })),
    ),
  ),
  ...Array.from(glosses)
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .flatMap(([cite, { gloss, words }]) =>
      languages.flatMap((language) =>
        [...words[language], gloss[language]].map((text) => ({
          text,
          language,
          units: shares([cite], []),
          entry: undefined,
          weight: WORDS,
        })),
      ),
    ),
];
