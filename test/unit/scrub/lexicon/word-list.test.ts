import { describe, expect, it } from 'vitest';
import { countWords } from '#scrub/lexicon/train/chat-words.ts';
import { wordList } from '#scrub/lexicon/train/word-list.ts';

const registers = {
  first: [
    { name: 'michael', number: 4_340_041 },
    { name: 'josé', number: 100 },
    { name: 'anders', number: 190 },
    { name: 'jack', number: 500_000 },
    { name: 'kelly', number: 500_000 },
    { name: 'karma', number: 10_000 },
    { name: 'doc', number: 800 },
  ],
  last: [
    { name: 'smith', number: 1.006 },
    { name: 'ogle', number: 0.005 },
    { name: 'zuzek', number: 0 },
    { name: 'michael', number: 0 },
    { name: 'weber', number: 0.034 },
  ],
  places: [
    { name: 'broken arrow', number: 1 },
    { name: 'tulsa', number: 2 },
    { name: 'winston-salem', number: 0 },
  ],
  english: new Map<number, readonly string[]>([
    [10, ['the', 'a', "can't", 'OK']],
    [20, ['jack', 'arrow']],
    [40, ['karma', 'doc']],
    [70, ['kelly', 'weber', 'rarely', 'café']],
  ]),
};
const chat = countWords([
  ...Array.from({ length: 12 }, () => 'LOL\tO'),
  'LOL\tB-PER',
  ...Array.from({ length: 3 }, () => 'tulsi\tB-PER'),
  ...Array.from({ length: 2 }, () => 'brb\tO'),
  ...Array.from({ length: 3 }, () => 'anders\tO'),
  '',
]);
const lines = wordList(registers, chat);
const codes = new Map(
  lines.map((line): [string, string] => [line.split('\t')[0] ?? '', line.split('\t')[1] ?? '']),
);

describe('the word list', () => {
  it.each([
    ['michael', '9100', 'the commonest first name, and a rare surname'],
    ['jose', '1000', 'a hundred births, without its accent'],
    ['anders', '2000', 'somebody’s name, however often it is met in chat'],
    ['smith', '0900', 'one per cent of the population'],
    ['ogle', '0400', 'a surname'],
    ['tulsa', '0020', 'an Oklahoma county'],
    ['broken arrow', '0030', 'an Oklahoma town'],
    ['broken', '0000+', 'what begins a place of several words'],
    ['winston salem', '0010', 'a town elsewhere, its parts apart'],
    ['the', '0009', 'one of the commonest thousand words'],
    ["can't", '0009', 'a word with an apostrophe'],
    ['jack', '8001', 'an everyday word that is set to a name by hand'],
    ['kelly', '8001', 'a rare word that many are called by'],
    ['karma', '5006', 'one that stays a word'],
    ['doc', '0007', 'a word that is nobody’s name'],
    ['rehab', '0007', 'a word of case work that no list has'],
    ['lol', '0001', 'a word of chat, hardly ever in a name'],
  ])('gives %s %s: %s', (word, code) => {
    expect(codes.get(word)).toBe(code);
  });

  it.each([
    ['a', 'single letters'],
    ['ok', 'what the lists write in capitals'],
    ['cafe', 'what the lists write with an accent'],
    ['zuzek', 'the rarest surnames'],
    ['weber', 'the rarest words that are surnames'],
    ['rarely', 'the rarest words'],
    ['tulsi', 'words of chat that are names'],
    ['brb', 'words of chat met twice'],
  ])('leaves out %s: %s', (word) => {
    expect(codes.has(word)).toBe(false);
  });

  it('is sorted by code unit, each word once', () => {
    const words = lines.map((line) => `${line.split('\t')[0]}\t`);
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1)));
  });
});
