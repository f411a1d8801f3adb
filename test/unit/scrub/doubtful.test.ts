import { describe, expect, it } from 'vitest';
import { doubtful } from '#scrub/doubtful.ts';
import { scrub } from '#scrub/scrub.ts';

const texts = [
  'pepper wants her own room',
  'they call him Chief at the shelter',
  'Rosalinda Ybarra said hope is where she grew up',
  'can I take a gift from a client',
];

describe('doubtful words', () => {
  it('are none that were masked already, and lie within the text in order', () => {
    for (const text of texts) {
      const scrubbing = scrub(text);
      const spans = doubtful(text, scrubbing);
      let last = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(scrubbing.findings.some((found) => found.start < end && start < found.end)).toBe(false);
        last = end;
      }
    }
  });

  it('are offered where a word may be a name, and not in a plain question', () => {
    const offered = texts.flatMap((text) =>
      doubtful(text, scrub(text)).map(({ start, end }) => text.slice(start, end)),
    );
    expect(offered.length).toBeGreaterThan(0);
    const plain = 'can I take a gift from a client';
    expect(doubtful(plain, scrub(plain))).toEqual([]);
  });
});
