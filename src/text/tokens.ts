import type { Span } from './span.ts';

export type Token = Span & { readonly text: string };

/**
 * A word keeps its inner apostrophe (O'Brien, isn't); hyphens, underscores and every other sign stand alone, so
 * that "Kim-Ly" is three tokens and each part can be looked up. Letters and digits stay together ("MWT118").
 */
const LETTER = 1; // and the marks that sit on letters
const DIGIT = 2;
const SPACE = 3;
const SIGN = 4;

const kindOf = (letter: string): number => {
  if (/^[\p{L}\p{M}]$/u.test(letter)) return LETTER;
  if (/^\p{N}$/u.test(letter)) return DIGIT;
  return /^\s$/u.test(letter) ? SPACE : SIGN;
};

/** Kinds of the ASCII characters, of which nearly all of most messages consists. */
const plain = Uint8Array.from({ length: 0x80 }, (_, code) => kindOf(String.fromCharCode(code)));

const kindAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (plain[code] ?? SIGN) : kindOf(String.fromCodePoint(text.codePointAt(at) ?? code));
};

/** How many UTF-16 units the character at `at` takes. */
const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const isApostrophe = (text: string, at: number): boolean => {
  const letter = text[at];
  return letter === "'" || letter === '’' || letter === 'ʼ';
};

/** The end of the letters from `at` on, of the digits too if `digits` is DIGIT. */
const runEnd = (text: string, at: number, digits: number): number => {
  let end = at;
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind !== LETTER && kind !== digits) break;
    end += sizeAt(text, end);
  }
  return end;
};

const wordEnd = (text: string, start: number): number => {
  let end = runEnd(text, start, DIGIT);
  while (isApostrophe(text, end)) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
};

const isPossessive = (text: string, start: number, end: number): boolean => {
  const last = text[end - 1];
  return end - start > 2 && (last === 's' || last === 'S') && isApostrophe(text, end - 2);
};

/** The words and signs of a text in order; the possessive 's is a token of its own ("Pilar" + "'s"). */
export const tokens = (text: string): readonly Token[] => {
  const found: Token[] = [];
  const put = (start: number, end: number): void => {
    found.push({ text: text.slice(start, end), start, end });
  };
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    const end = kind === LETTER || kind === DIGIT ? wordEnd(text, at) : at + sizeAt(text, at);
    if (kind !== SPACE) {
      const stem = isPossessive(text, at, end) ? end - 2 : end;
      put(at, stem);
      if (stem < end) put(stem, end);
    }
    at = end;
  }
  return found;
};
