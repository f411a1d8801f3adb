import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cite } from '#code/cite.ts';
import { loadCode } from '#code/load.ts';
import type { Code } from '#code/sections.ts';
import { type Artefact, readArtefact } from '#search/model/artefact.ts';
import { readVectors, type Vectors } from '#search/model/vectors.ts';
import type { Dilemma } from './dilemma.ts';
import type { Resource } from './resource.ts';
import type { Silence } from './silence.ts';
import type { Gloss, Wording } from './words.ts';

/** What every answer stands on. */
export type Knowledge = {
  /** Eight hex digits that change with the content. */
  readonly version: string;
  readonly code: Code;
  readonly dilemmas: ReadonlyMap<string, Dilemma>;
  readonly silences: ReadonlyMap<string, Silence>;
  readonly glosses: ReadonlyMap<Cite, Gloss>;
  /** The sections' titles in Spanish, by number. */
  readonly titlesEs: ReadonlyMap<string, string>;
  readonly wordings: readonly Wording[];
  readonly resources: readonly Resource[];
  /** What search has learned from the phrasings. */
  readonly model: Omit<Artefact, 'version' | 'content'> & { readonly vectors: Vectors };
};

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** Puts the code and what was trained together. */
export const knowledgeFrom = (
  code: Code,
  { version, content, ...model }: Artefact,
  vectors: Vectors,
): Knowledge => ({
  version,
  code,
  dilemmas: byId(content.dilemmas),
  silences: byId(content.silences),
  glosses: new Map(content.glosses),
  titlesEs: new Map(content.titlesEs),
  wordings: content.wordings,
  resources: content.resources,
  model: { ...model, vectors },
});

/** Reads the knowledge folder as `npm run train` left it. */
export const loadKnowledge = (folder: string): Knowledge =>
  knowledgeFrom(
    loadCode(folder),
    readArtefact(readFileSync(join(folder, 'model', 'artefact.bin'))),
    readVectors(readFileSync(join(folder, 'model', 'vectors.bin'))),
  );
