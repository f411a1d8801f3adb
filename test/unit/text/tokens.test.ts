import { describe, expect, it } from 'vitest';
import { tokens } from '#text/tokens.ts';

const words = (text: string) => tokens(text).map((token) => token.text);

describe('tokens', () => {
  it.each([
    ["Pilar's tía", ['Pilar', "'s", 'tía']],
    ["O'Brien isn't in", ["O'Brien", "isn't", 'in']],
    ['Kim-Ly Dang, 28', ['Kim', '-', 'Ly', 'Dang', ',', '28']],
    ['J.D. (MWT118)', ['J', '.', 'D', '.', '(', 'MWT118', ')']],
    ['MARIA’S', ['MARIA', '’S']],
    ['', []],
  ])('splits %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('gives offsets into the text', () => {
    const text = 'she’s at 5 — Zúñiga';
    expect(tokens(text).every((token) => text.slice(token.start, token.end) === token.text)).toBe(true);
  });
});
