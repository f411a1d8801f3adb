import { createHash } from 'node:crypto';
import type { Cite } from '#code/cite.ts';
import { loadCode } from '#code/load.ts';
import type { Code } from '#code/sections.ts';
import type { Dilemma } from './dilemma.ts';
import { readSources, type Sources } from './sources.ts';
import type { Resource } from './resource.ts';
import type { Silence } from './silence.ts';
import type { Concept, Gloss, Wording } from './words.ts';

/** What every answer stands on. */
export type Knowledge = {
  /** Eight hex digits that change with the content. */
  readonly version: string;
  readonly code: Code;
  readonly dilemmas: ReadonlyMap<string, Dilemma>;
  readonly silences: ReadonlyMap<string, Silence>;
  readonly glosses: ReadonlyMap<Cite, Gloss>;
  readonly concepts: readonly Concept[];
  readonly wordings: readonly Wording[];
  readonly resources: readonly Resource[];
};

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

const versionOf = (sources: Sources): string =>
  createHash('sha256')
    .update(JSON.stringify([sources, [...sources.glosses]]))
    .digest('hex')
    .slice(0, 8);

/** Reads the knowledge folder. */
export const loadKnowledge = (folder: string): Knowledge => {
  const { sources } = readSources(folder);
  return {
    version: versionOf(sources),
    code: loadCode(folder),
    dilemmas: byId(sources.dilemmas),
    silences: byId(sources.silences),
    glosses: sources.glosses,
    concepts: sources.concepts,
    wordings: sources.wordings,
    resources: sources.resources,
  };
};
