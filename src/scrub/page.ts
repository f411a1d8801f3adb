import { tokens } from '#text/tokens.ts';
import { keptWords } from './keep/keep.ts';
import type { Page } from './recogniser.ts';

/** Whether a word is lower case as it stands, which most are: then there is nothing to copy. */
const isLower = (word: string): boolean => {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x80 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
};

/** A text as every recogniser looks at it. */
export const pageOf = (text: string, strict: boolean, long = false): Page => {
  const lower = text.toLowerCase();
  const found = tokens(text);
  const lowers = found.map(({ text: word, start, end }) => (isLower(word) ? word : lower.slice(start, end)));
  return {
    text,
    lower,
    tokens: found,
    lowers,
    kept: keptWords({ text, lower, tokens: found, lowers }),
    digits: /\d/u.test(text),
    strict,
    long,
  };
};
