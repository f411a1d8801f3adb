import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { readSources } from '#search/knowledge/sources.ts';
import { lintKnowledge, type Problem } from './knowledge.ts';

const asked = z.object({ text: z.string() });

/** The texts of all labelled questions. */
export const labelledQuestions = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.jsonl'))
        .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
        .filter((line) => line.trim() !== '')
        .map((line) => asked.parse(JSON.parse(line)).text)
    : [];

/** Reads and lints a knowledge folder. */
export const lintFolder = (folder: string, labelled: string, now: Date): readonly Problem[] => {
  const { sources, unread } = readSources(folder);
  const misnamed = readdirSync(join(folder, 'dilemmas'))
    .filter(
      (name) =>
        !sources.dilemmas.some(({ id }) => `${id}.md` === name) &&
        !unread.some(({ file }) => basename(file) === name),
    )
    .map((name) => ({ file: join('dilemmas', name), problem: 'the file is not named for its id' }));
  const broken = unread.map(({ file, problem }) => ({ file: file.slice(folder.length + 1), problem }));
  return [...broken, ...misnamed, ...lintKnowledge(sources, labelledQuestions(labelled), now)];
};
