import { parse } from 'yaml';
import { z } from 'zod';
import { type Cite, isCite } from '#code/cite.ts';
import { problemOf } from './cite.ts';
import type { Both } from './dilemma.ts';

/** A unit in plain words (not the code), and the words people use for it. */
export type Gloss = { readonly gloss: Both<string>; readonly words: Both<readonly string[]> };

/** Words that mean the same to a case manager. */
export type Concept = { readonly concept: string; readonly terms: Both<readonly string[]> };

/** Words that wound, and what to write instead. */
export type Wording = { readonly rough: readonly string[]; readonly neutral: string };

// YAML reads a bare 401, no or 12:30 as something else than text
const term = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).trim());
const text = z.string().trim().min(1);

const glosses = z.record(
  z.string(),
  z.strictObject({ gloss: text, gloss_es: text, words: z.array(term), words_es: z.array(term) }),
);
const concepts = z.array(
  z.strictObject({
    concept: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    terms: z.array(term),
    terms_es: z.array(term).default([]),
  }),
);
const wordings = z.array(z.strictObject({ rough: z.array(term).min(1), neutral: text }));

const read = <T>(schema: z.ZodType<T>, yaml: string): T => {
  const result = schema.safeParse(parse(yaml));
  if (!result.success) throw new Error(problemOf(result.error));
  return result.data;
};

/** Reads `glosses.yaml`. */
export const parseGlosses = (yaml: string): ReadonlyMap<Cite, Gloss> =>
  new Map(
    Object.entries(read(glosses, yaml)).map(([id, entry]): [Cite, Gloss] => {
      if (!isCite(id)) throw new Error(`"${id}" is not a unit of the code`);
      return [
        id,
        { gloss: { en: entry.gloss, es: entry.gloss_es }, words: { en: entry.words, es: entry.words_es } },
      ];
    }),
  );

/** Reads one file of `lexicon/`. */
export const parseConcepts = (yaml: string): readonly Concept[] =>
  read(concepts, yaml).map((entry) => ({
    concept: entry.concept,
    terms: { en: entry.terms, es: entry.terms_es },
  }));

/** Reads `titles.yaml`: the sections' titles in Spanish. */
export const parseTitles = (yaml: string): ReadonlyMap<string, string> =>
  new Map(Object.entries(read(z.record(z.string(), text), yaml)));

/** Reads `language.yaml`. */
export const parseWordings = (yaml: string): readonly Wording[] => read(wordings, yaml);
