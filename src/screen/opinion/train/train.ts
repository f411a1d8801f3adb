import { readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { budgetOf, STEPS } from '#screen/budget.ts';
import { lexicon, read } from '#screen/instrument.ts';
import { featuresOf, PLACES } from '#screen/opinion/features.ts';

/**
 * Trains the second opinion and writes `weights.json`: logistic regression by stochastic gradient descent, the same every time.
 * `node src/launch.cjs src/screen/opinion/train/train.ts`
 */
type Example = { readonly text: string; readonly danger: 0 | 1; readonly weight: number };

const EPOCHS = 40;
const SHRINK = 3e-4;
/** A missed emergency costs more than a question too many. */
const IMMINENT = 1.3;

const letters: Readonly<Record<string, Example['danger']>> = { i: 1, p: 1, n: 0 };

const here = (path: string): URL => new URL(path, import.meta.url);

const own = (): readonly Example[] =>
  readFileSync(here('./examples.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [letter = '', , text = ''] = line.split('\t');
      return { text, danger: letters[letter] ?? 0, weight: letter === 'i' ? IMMINENT : 1 };
    });

const row = z.object({ id: z.string(), text: z.string(), level: z.enum(['imminent', 'possible', 'none']) });

const harmFile = (name: string) =>
  readFileSync(here(`../../../../test/eval/${name}`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)));

const labelled = ({ text, level }: z.infer<typeof row>): Example => ({
  text,
  danger: level === 'none' ? 0 : 1,
  weight: level === 'imminent' ? IMMINENT : 1,
});

/** Written for training by two people who have not seen the cues. */
const corpora = (): readonly Example[] =>
  ['harm.corpus-a.jsonl', 'harm.corpus-b.jsonl'].flatMap((name) => harmFile(name).map(labelled));

/** The half of the fresh messages that was looked at; the other half is never trained on. */
const seen = (): readonly Example[] =>
  harmFile('harm.fresh.jsonl')
    .filter(({ id }) => (createHash('sha256').update(id).digest()[0] ?? 0) % 2 === 0)
    .map(labelled);

/** A shuffle that is the same on every machine. */
const shuffled = <T>(items: readonly T[], seed: number): readonly T[] => {
  const copy = [...items];
  let state = seed;
  for (let index = copy.length - 1; index > 0; index -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const other = state % (index + 1);
    const here = copy[index];
    const there = copy[other];
    if (here !== undefined && there !== undefined) [copy[index], copy[other]] = [there, here];
  }
  return copy;
};

const train = (examples: readonly Example[]) => {
  const weights = new Float64Array(PLACES);
  let bias = 0;
  const rows = examples.map(({ text, danger, weight }) => {
    const { reading } = read(text, budgetOf(STEPS));
    const vector = [...featuresOf(reading, 0, reading.words.length, [...lexicon.names], budgetOf(STEPS))];
    return { vector, danger, weight };
  });
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    const rate = 0.5 / (1 + epoch * 0.15);
    for (const { vector, danger, weight } of shuffled(rows, epoch + 7)) {
      const score = vector.reduce((sum, [place, value]) => sum + (weights[place] ?? 0) * value, bias);
      const slope = weight * (1 / (1 + Math.exp(-score)) - danger);
      bias -= rate * 0.05 * slope;
      for (const [place, value] of vector) {
        const old = weights[place] ?? 0;
        weights[place] = old - rate * (slope * value + SHRINK * old);
      }
    }
  }
  return { weights, bias };
};

const { weights, bias } = train([...own(), ...corpora(), ...seen()]);
const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
const places = Buffer.from(Int8Array.from(weights, (weight) => Math.round(weight / step)).buffer).toString(
  'base64',
);
writeFileSync(here('../weights.json'), `${JSON.stringify({ bias, step, places })}\n`);
