// npm run train:lexicon -- FOLDER   (or CURBSIDE_NAMES_DATA=FOLDER npm run train:lexicon)
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingIn } from '#scrub/tagger/train/data-folder.ts';
import { readRegisters } from '#scrub/tagger/train/registers.ts';
import { readChat } from './chat-words.ts';
import { wordList } from './word-list.ts';

/** Builds the list from a folder that lacks nothing, and says how it differs from the one that was there. */
export const build = (folder: string, target: URL): string => {
  const before = new Set(existsSync(target) ? readFileSync(target, 'latin1').split('\n') : []);
  const lines = wordList(readRegisters(folder), readChat(folder));
  const text = `${lines.join('\n')}\n`;
  writeFileSync(target, text, 'latin1');
  const now = new Set(text.split('\n'));
  return `${lines.length} words; lines added or changed: ${[...now].filter((line) => !before.has(line)).length}, gone or changed: ${[...before].filter((line) => !now.has(line)).length}`;
};

const main = (folder: string | undefined): number => {
  const missing = missingIn(folder);
  if (folder === undefined || missing.length > 0) {
    console.error(`Give the folder with the lists: npm run train:lexicon -- FOLDER
${folder === undefined ? '' : `Missing in it: ${missing.join(', ')}`}
What each file is and where it comes from: src/scrub/tagger/README.md, "Data".`);
    return 1;
  }
  console.log(`words.txt: ${build(folder, new URL('../words.txt', import.meta.url))}`);
  return 0;
};

// A test imports this file too.
if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exitCode = main(process.argv[2] ?? process.env['CURBSIDE_NAMES_DATA']);
