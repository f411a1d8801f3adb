import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { budgetOf, STEPS } from '#screen/budget.ts';
import { lexicon, read } from '#screen/instrument.ts';
import { withoutCourtesy } from '#screen/opinion/courtesy.ts';
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

/** The half of the fresh messages that was looked at; the other half is never trained on. */
const isSeen = ({ id }: { readonly id: string }): boolean =>
  (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0;

const featuresIn = (text: string): readonly Feature[] => {
  const seen = read(text, budgetOf(STEPS));
  const words = withoutCourtesy(seen.reading);
  const all = featuresOf(seen, words.start, [...lexicon.names], budgetOf(STEPS));
  return [...within(all, words).values()];
};

/** A missed emergency costs more than a question too many. */
const worth = ({ level }: Row): number => (level === 'imminent' ? 1.3 : 1);

const pick = (lines: readonly string[], index: number): string => lines[index % lines.length] ?? '';

/** Each message as it is, and with politeness around it, for half the weight each. */
const told = (row: Row, index: number): readonly Example[] => {
  const polite = [
    index % 3 === 2 ? '' : pick(before, index),
    row.text,
    index % 3 === 1 ? '' : pick(after, index * 7 + 3),
  ].join(' ');
  return [row.text, polite].map((text) => ({
    level: row.level,
    features: featuresIn(text),
    weight: worth(row) / 2,
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
  ...['a', 'b', 'c', 'd', 'e'].map((letter) =>
    sourceOf(`corpus-${letter}`, labelled(`harm.corpus-${letter}`)),
  ),
];
