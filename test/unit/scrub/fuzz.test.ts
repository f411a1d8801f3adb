import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';
import { identifierTypes } from '#scrub/scrubbed.ts';

const rows: readonly string[] = readFileSync(new URL('../../eval/scrub.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): string => JSON.parse(line).text);

const pieces = [
  'Maria Gonzalez',
  "o'neil",
  'TULSA',
  'told',
  'the',
  'Mrs.',
  'J.D.',
  '<@U0AB12>',
  '<@U0AB12|ann.lee>',
  '<mailto:a@b.com|a@b.com>',
  '<tel:+14055550127|405-555-0127>',
  '<https://x.org/y|Ann Lee>',
  '&amp;',
  '&lt;',
  ':smile:',
  '[PERSON 1]',
  '[DATE]',
  '405-555-0123',
  '443-57-2086',
  '3/4/2021',
  'may',
  'March 3rd',
  'ninety two',
  '\u200b',
  'é',
  'e\u0301',
  '🙂',
  '\n',
  '<',
  '>',
  '|',
  '@',
  '#',
  '*',
  '_',
  '`',
  '.',
  ',',
  "'s",
  '(',
  ')',
  'case',
  '12',
  'nine one one',
  'room',
  'зараз',
  'RGT-4F09',
  'works at',
  'مرحبا',
  '\ud800',
  '１２３',
];
const typedText = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ''), fc.string({ maxLength: 6 })), {
    maxLength: 24,
  })
  .map((parts) => parts.join(' '));
const message = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), typedText, fc.constantFrom(...rows));

const placeholder = new RegExp(`^\\[(?:${identifierTypes.join('|')}) \\d+\\]$`, 'u');

describe('whatever is typed', () => {
  it('findings lie in the text, in order, apart, and carry a placeholder of their type', () => {
    fc.assert(
      fc.property(message, (raw) => {
        let last = 0;
        for (const { start, end, placeholder: mask, type } of scrub(raw).findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(mask).toMatch(placeholder);
          expect(mask.startsWith(`[${type} `)).toBe(true);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
      { numRuns: 250 },
    );
  });

  it('text outside the findings is untouched', () => {
    fc.assert(
      fc.property(message, (raw) => {
        const { text, findings } = scrub(raw);
        let expected = '';
        let at = 0;
        for (const found of findings) {
          expected += raw.slice(at, found.start) + found.placeholder;
          at = found.end;
        }
        expect(text).toBe(expected + raw.slice(at));
      }),
      { numRuns: 150 },
    );
  });

  it('scrubbing what was scrubbed changes nothing', () => {
    fc.assert(
      fc.property(message, fc.constantFrom('normal' as const, 'strict' as const), (raw, strictness) => {
        const once = scrub(raw, { strictness }).text;
        expect(scrub(once, { strictness })).toEqual({ text: once, findings: [] });
      }),
      { numRuns: 400 },
    );
  });

  it('placeholders that were typed stay, and their numbers are not given again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...identifierTypes), fc.integer({ min: 1, max: 4 }), (type, number) => {
        const mask = `[${type} ${number}]`;
        const { text, findings } = scrub(`${mask} and Marisol Etxeberria both called 918-555-0140 about it`);
        expect(text.startsWith(mask)).toBe(true);
        expect(findings.map((found) => found.placeholder)).not.toContain(mask);
      }),
    );
  });
});

describe('time', () => {
  const worst: readonly (readonly [string, string])[] = [
    ['digits', '1'],
    ['digit groups', '12 '],
    ['hyphenated digits', '1-'],
    ['dotted digits', '1.'],
    ['letters', 'a'],
    ['capitals', 'A'],
    ['capital words', 'Aa '],
    ['lower words', 'ab '],
    ['at signs', 'a@'],
    ['dots', 'a.'],
    ['said addresses', 'a dot '],
    ['said at', 'a at '],
    ['angle brackets', '<'],
    ['mention openings', '<@U'],
    ['link openings', '<http://'],
    ['colons', ':a'],
    ['ampersands', '&am'],
    ['underscores', '_a'],
    ['stars', 'a*'],
    ['dollars', '$a'],
    ['hash signs', '#a'],
    ['slashes', '1/'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['number words', 'one '],
    ['and', 'Ann and '],
    ['of', 'Church of '],
    ['streets', '1 A b '],
    ['months', 'may '],
    ['ordinals', 'the 3rd '],
    ['names', 'Maria Gonzalez '],
    ['quotes', "'"],
    ['apostrophes', "a'"],
    ['accents', 'e\u0301'],
    ['invisible', '\u200b'],
    ['brackets', '['],
    ['placeholders', '[PERSON 1] '],
    ['spaced letters', 'm a '],
    ['hex', 'ab:'],
    ['works at', 'works a '],
    ['kin', 'her sister '],
    ['cards', '4111 '],
    ['mixed', 'A1-'],
  ];

  it.each(worst)('grows with the length and no faster: %s', (_name, unit) => {
    const cost = (size: number): number => {
      const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
      const times = [0, 1].map(() => {
        const begun = performance.now();
        scrub(text);
        return performance.now() - begun;
      });
      return Math.min(...times);
    };
    cost(500);
    // Twelve times the text: a quadratic step would take 144 times as long.
    expect(cost(12_000) / Math.max(cost(1000), 2)).toBeLessThan(60);
  });
});
