import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cite } from '#code/cite.ts';
import { type Dilemma, parseDilemma } from './dilemma.ts';
import { parseResources, type Resource } from './resource.ts';
import { parseSilences, type Silence } from './silence.ts';
import {
  type Concept,
  type Gloss,
  parseConcepts,
  parseGlosses,
  parseTitles,
  parseWordings,
  type Wording,
} from './words.ts';

/** Everything that people wrote under `knowledge/`, the code aside. */
export type Sources = {
  readonly dilemmas: readonly Dilemma[];
  readonly glosses: ReadonlyMap<Cite, Gloss>;
  /** The sections' titles in Spanish, by number. */
  readonly titlesEs: ReadonlyMap<string, string>;
  readonly silences: readonly Silence[];
  readonly concepts: readonly Concept[];
  readonly wordings: readonly Wording[];
  readonly resources: readonly Resource[];
};

/** A file that could not be read, and why. */
export type Unread = { readonly file: string; readonly problem: string };

const filesIn = (folder: string, ending: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(ending))
        .toSorted()
        .map((name) => join(folder, name))
    : [];

/** Reads the authored files. What cannot be read is told and left out, so that one bad entry does not hide the rest. */
export const readSources = (
  folder: string,
): { readonly sources: Sources; readonly unread: readonly Unread[] } => {
  const unread: Unread[] = [];
  const read = <T>(file: string, parse: (text: string) => T): readonly T[] => {
    try {
      return [parse(readFileSync(file, 'utf8'))];
    } catch (error) {
      unread.push({
        file,
        problem: error instanceof Error ? error.message.split('\n').join(' ') : String(error),
      });
      return [];
    }
  };
  const sources: Sources = {
    dilemmas: filesIn(join(folder, 'dilemmas'), '.md').flatMap((file) => read(file, parseDilemma)),
    glosses: read(join(folder, 'code', 'glosses.yaml'), parseGlosses)[0] ?? new Map<Cite, Gloss>(),
    titlesEs: read(join(folder, 'code', 'titles.yaml'), parseTitles)[0] ?? new Map<string, string>(),
    silences: read(join(folder, 'silences.md'), parseSilences)[0] ?? [],
    concepts: filesIn(join(folder, 'lexicon'), '.yaml').flatMap((file) => read(file, parseConcepts).flat()),
    wordings: read(join(folder, 'language.yaml'), parseWordings)[0] ?? [],
    resources: filesIn(join(folder, 'resources'), '.yaml').flatMap((file) =>
      read(file, parseResources).flat(),
    ),
  };
  return { sources, unread };
};
