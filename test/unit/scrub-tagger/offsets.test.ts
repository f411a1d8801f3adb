import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hintsFor } from '#scrub/find.ts';
import { tagNames } from '#scrub/tagger/tagger.ts';
import { tokens } from '#text/tokens.ts';

const odd = ['', ' ', '\n\n', '\u0000', '💥💥', '\ud800', '\udfff a', 'a'.repeat(20_000), '('.repeat(3_000), "'s", '*_~`<@U1|x>', 'é\u0301\u0301', '\u200b', 'ﬁ', 'İI', '١٢٣']; // prettier-ignore

const words = constantFrom(
  'maria',
  "maria's",
  'Will',
  'OKC',
  'a',
  '.',
  '💥',
  'niño',
  '9th',
  'at',
  'walmart',
  '\u200b',
);

const texts = oneof(
  string({ unit: 'binary', maxLength: 200 }),
  array(words, { maxLength: 40 }).map((parts) => parts.join(' ')),
);

/** Everything a caller relies on. */
const sound = (text: string): void => {
  const found = tokens(text);
  const starts = new Set(found.map(({ start }) => start));
  const ends = new Set(found.map(({ end }) => end));
  let last = 0;
  for (const { start, end, probability } of tagNames(text, found, hintsFor(text))) {
    expect(starts.has(start)).toBe(true);
    expect(ends.has(end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(probability).toBeGreaterThan(0);
    expect(probability).toBeLessThanOrEqual(1);
    last = end;
  }
};

describe('spans of tagNames', () => {
  it.each(odd)('are sound for the odd text %j', sound);

  it('are sound for any text', () => {
    assert(property(texts, sound), { seed: 7, numRuns: 300 });
  });

  it('need no tokens', () => {
    expect(tagNames('maria', [], new Uint16Array(0))).toEqual([]);
  });
});
