import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { budgetOf, STEPS } from '#screen/budget.ts';
import { listNames, read } from '#screen/instrument.ts';
import { type Feature, featuresOf, within } from '#screen/opinion/features.ts';
import { after, before } from './politeness.ts';

export type Level = 'imminent' | 'possible' | 'none';
export type Example = {
  readonly level: Level;
  readonly features: readonly Feature[];
  readonly weight: number;
};
export type Source = { readonly name: string; readonly rows: readonly Example[] };

type Row = { readonly text: string; readonly level: Level };

const here = (path: string): URL => new URL(path, import.meta.url);
const letters: Readonly<Record<string, Level>> = { i: 'imminent', p: 'possible', n: 'none' };

/** Written for training with the cues in sight. */
const own = (): readonly Row[] =>
  readFileSync(here('./examples.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [letter = '', , text = ''] = line.split('\t');
      return { text, level: letters[letter] ?? 'none' };
    });

const shape = z.object({ id: z.string(), text: z.string(), level: z.enum(['imminent', 'possible', 'none']) });

const labelled = (name: string) =>
  readFileSync(here(`../../../../test/eval/${name}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => shape.parse(JSON.parse(line)));

/** Half of the fresh messages and of those in dialect; the other half is never trained on. */
const isSeen = ({ id }: { readonly id: string }): boolean =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;

const featuresIn = (text: string): readonly Feature[] => {
  const seen = read(text, budgetOf(STEPS));
  const all = featuresOf(seen, listNames, budgetOf(STEPS));
  return [...within(all, seen.told).values()];
};

/** A missed emergency costs more than a question too many. */
const worth = ({ level }: Row): number => (level === 'imminent' ? 1.3 : 1);

const pick = (lines: readonly string[], index: number): string => lines[index % lines.length] ?? '';

const signs = /[^\p{L}\p{N}\s]/gu;

/** How often a message is told again with politeness around it. */
export const RETOLD = 2;

/** Each message as it is, followed by retellings with politeness around it, one of them without signs; together they weigh as much as one message. */
const told = (row: Row, index: number): readonly Example[] => {
  const retellings = Array.from({ length: RETOLD }, (_, round) => {
    const turn = index + round * 5;
    const front = turn % 3 === 2 ? '' : pick(before, index + round * 17);
    const back = turn % 3 === 1 ? '' : pick(after, index * 7 + round * 29);
    const text = round === 1 ? row.text.replace(signs, '') : row.text;
    return `${front} ${text} ${back}`;
  });
  return [row.text, ...retellings].map((text) => ({
    level: row.level,
    features: featuresIn(text),
    weight: worth(row) / (RETOLD + 1),
  }));
};

const sourceOf = (name: string, rows: readonly Row[]): Source => ({
  name,
  rows: rows.flatMap((row, index) => told(row, index)),
});

/** Everything the opinion is trained on: five sets by people who have not seen the cues, and what was written beside them. */
export const examples = (): readonly Source[] => [
  sourceOf('own', own()),
  sourceOf('fresh', labelled('harm.fresh').filter(isSeen)),
  sourceOf('dialect', labelled('harm.dialect').filter(isSeen)),
  ...['a', 'b', 'c', 'd', 'e'].map((letter) =>
    sourceOf(`corpus-${letter}`, labelled(`harm.corpus-${letter}`)),
  ),
];
