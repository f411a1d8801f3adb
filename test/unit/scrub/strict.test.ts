import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseScrubRow } from '#evaluate/scrub.ts';
import { scrub } from '#scrub/scrub.ts';
import type { Strictness } from '#scrub/scrubbed.ts';

const rows = readFileSync(new URL('../../eval/scrub.fresh-2.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => parseScrubRow(JSON.parse(line)));

const masked = (text: string, strictness: Strictness): ReadonlySet<number> =>
  new Set(
    scrub(text, { strictness }).findings.flatMap(({ start, end }) =>
      Array.from({ length: end - start }, (_, at) => start + at),
    ),
  );

describe('strict scrubbing, for what leaves to a model', () => {
  it('leaves nothing that normal scrubbing masks', () => {
    for (const { text } of rows) {
      const strict = masked(text, 'strict');
      expect(
        [...masked(text, 'normal')].filter((unit) => /\w/u.test(text[unit] ?? '') && !strict.has(unit)),
      ).toEqual([]);
    }
  });

  it('masks more', () => {
    const count = (strictness: Strictness): number =>
      rows.reduce((sum, { text }) => sum + masked(text, strictness).size, 0);
    expect(count('strict')).toBeGreaterThan(count('normal'));
  });
});
