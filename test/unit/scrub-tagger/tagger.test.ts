import { describe, expect, it } from 'vitest';
import { tagNames } from '#scrub/tagger/tagger.ts';
import { tokens } from '#text/tokens.ts';

const likely = (text: string): readonly string[] =>
  tagNames(text, tokens(text))
    .filter((span) => span.probability >= 0.5)
    .map((span) => text.slice(span.start, span.end));

describe('tagNames', () => {
  it.each([
    ['marisol called me crying', 'marisol'],
    ['i told deshawn no', 'deshawn'],
    ['MET WITH KEISHA AND HER MOM', 'KEISHA'],
  ])('finds the name in "%s"', (text, name) => {
    expect(likely(text)).toContain(name);
  });

  it.each([
    'my client called me crying',
    'will i lose my job',
    'su hermana no quiere firmar',
    'she is on methadone',
  ])('leaves "%s" alone', (text) => {
    expect(likely(text)).toEqual([]);
  });

  it.each(['', ' ', '\u0000', '💥💥', '\ud800', 'a'.repeat(5000), '((((', '*_~`<@U1|x>'])(
    'does not throw on %j',
    (text) => {
      expect(() => tagNames(text, tokens(text))).not.toThrow();
    },
  );
});
