import { describe, expect, it } from 'vitest';
import { cut, plainChunks } from '#slack/views/blocks.ts';
import { limits } from '#slack/limits.ts';

const textsOf = (text: string) => plainChunks(text).map((chunk) => chunk.text?.text ?? '');
const half = /[\uD800-\uDFFF]/u;

describe('words shown at length', () => {
  it.each([
    ['words', 'a gift from [PERSON 1] and '.repeat(400)],
    ['one long word', 'x'.repeat(9_000)],
    ['emoji', `x${'😀'.repeat(4_000)}`],
    ['white space', `a${' '.repeat(7_000)}b`],
  ])('lose nothing but the space between sections: %s', (_, text) => {
    const texts = textsOf(text);
    expect(texts.join('').replaceAll(/\s/gu, '')).toBe(text.replaceAll(/\s/gu, ''));
    for (const each of texts) {
      expect(each.trim()).not.toBe('');
      expect(each.length).toBeLessThanOrEqual(limits.sectionText);
      expect(each).not.toMatch(half);
    }
  });

  it('are parted between words, so that a placeholder stays whole', () => {
    const text = 'a gift from [PERSON_1] and others '.repeat(400).trim();
    expect(textsOf(text).length).toBeGreaterThan(1);
    expect(textsOf(text).join(' ')).toBe(text);
  });

  it('are never cut within a character', () => {
    for (let most = 2; most < 12; most += 1) {
      const shown = cut('a😀b😀😀😀😀', most);
      expect(shown).not.toMatch(half);
      expect(shown.length).toBeLessThanOrEqual(most);
    }
  });
});
