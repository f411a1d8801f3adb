import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How often a word occurs in labelled tweets, and how often as part of a name. */
export type Counted = { readonly all: number; readonly named: number };

const files = ['wnut17.conll', 'btc.conll'] as const;

/** Counts words in lower case. Each line of the corpora is `token TAB label`; the label of what is no name is O. */
export const countWords = (lines: Iterable<string>): ReadonlyMap<string, Counted> => {
  const counts = new Map<string, Counted>();
  for (const line of lines) {
    const [token = '', label] = line.split('\t');
    if (label === undefined) continue;
    const word = token.toLowerCase();
    const { all, named } = counts.get(word) ?? { all: 0, named: 0 };
    counts.set(word, { all: all + 1, named: named + (label === 'O' ? 0 : 1) });
  }
  return counts;
};

export const readChat = (folder: string): ReadonlyMap<string, Counted> =>
  countWords(files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n')));
