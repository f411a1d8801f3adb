import { afterEach, describe, expect, it } from 'vitest';
import { forgetText, spansOf } from '#scrub/recogniser.ts';

afterEach(forgetText);

/** What the pattern itself finds, run as it is written. */
const asWritten = (text: string, pattern: RegExp) =>
  Array.from(text.matchAll(pattern), (match) => {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    return { start, end };
  });

const texts = [
  'MAY 3 and may 4, Mayor May 5',
  'Wal-Mart WAL-MART wal-mart #7',
  'El LUNES 9 en ABRIL, Ñandú ÑANDÚ',
  'a B\u0301c D\u00c9 é 👍 x 𝐚 İstanbul',
  '',
];

describe('a pattern that does not care about case', () => {
  it.each([
    [/\bmay (?<value>\d)/dgiu],
    [/WAL-?MART|[A-C]\b/giu],
    [/(?<![\w])[^\s\d]+\S(?=\s|$)/giu],
    [/\p{Lu}+/giu],
    [/\u00c9|\u{D1}and/giu],
    [/(?<sign>[A-Z])\k<sign>|ÑAND\w/giu],
    [/\Bal\B|\D\W/giu],
  ])('%s finds the same', (pattern) => {
    for (const text of texts) expect(spansOf(text, pattern)).toEqual(asWritten(text, pattern));
  });

  it('finds the same in a text that grows when it is lowered', () => {
    const pattern = /stanbul (?<value>\d+)/dgiu;
    expect('İ'.toLowerCase()).toHaveLength(2);
    expect(spansOf('İSTANBUL 12', pattern)).toEqual(asWritten('İSTANBUL 12', pattern));
  });
});
