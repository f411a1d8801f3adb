import type { Span } from './span.ts';

export type Token = Span & { readonly text: string };

/**
 * A word keeps its inner apostrophe (O'Brien, isn't); hyphens, underscores and every other sign stand alone, so
 * that "Kim-Ly" is three tokens and each part can be looked up. Letters and digits stay together ("MWT118").
 */
const piece = /[\p{L}\p{N}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu;

const possessive = /['’ʼ][sS]$/u;

/** The words and signs of a text in order; the possessive 's is a token of its own ("Pilar" + "'s"). */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  for (const match of text.matchAll(piece)) {
    const word = match[0];
    const start = match.index;
    const end = start + word.length;
    if (word.length > 2 && possessive.test(word)) {
      found.push(
        { text: word.slice(0, -2), start, end: end - 2 },
        { text: word.slice(-2), start: end - 2, end },
      );
    } else {
      found.push({ text: word, start, end });
    }
  }
  return found;
};
