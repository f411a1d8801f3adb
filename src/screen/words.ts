import type { Span } from '#text/span.ts';

/** One word of the message, folded: lower case, no accents, no apostrophes, no stretched letters. */
export type Word = Span & { readonly text: string };

const shape =
  /\[[A-Z_]+(?:[ _]\d+)?\]|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’ʼ`\u200b-\u200d\u2060\ufeff\u00ad]*[\p{L}\p{N}\p{M}])?|\p{Extended_Pictographic}/gu;
const placeholder = /^\[([A-Z_]+)/;
const notLetters = /[^\p{L}\p{N}]/gu;
const plain = /^[a-z0-9]+$/;

/** People and places count as such; what a number or an address was does not matter here. */
const standIns: Readonly<Record<string, string>> = {
  PERSON: '[person]',
  LOCATION: '[location]',
  DATE: '[date]',
  ORGANIZATION: '[location]',
};

const pictures: Readonly<Record<string, string>> = {
  '🔫': 'gun',
  '🔪': 'knife',
  '🗡': 'knife',
  '💊': 'pills',
  '💣': 'bomb',
  '🩸': 'blood',
};

/** "heeelp" → "help"; "noooo" → "no"; words with honest double letters keep them. */
const unstretch = (text: string): string => text.replace(/([a-z])\1{2,}/g, '$1');

export const fold = (text: string): string => {
  const lower = text.toLowerCase();
  const folded = plain.test(lower) ? lower : lower.normalize('NFKD').replace(notLetters, '');
  return unstretch(folded);
};

/** "don t" and "he s" are what is left of "don't" and "he's" when someone's keyboard drops apostrophes. */
const tails = new Set(['t', 's', 're', 'll', 've', 'd', 'm']);
const heads = /^(?:i|you|he|she|it|we|they|who|what|that|there|\w+n)$/;

const spelled = (raw: string): string => {
  const kind = placeholder.exec(raw)?.[1];
  if (kind !== undefined) return standIns[kind] ?? '[other]';
  return pictures[raw] ?? fold(raw);
};

export const wordsOf = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(shape)) {
    const word = { text: spelled(match[0]), start: match.index, end: match.index + match[0].length };
    const last = words.at(-1);
    if (last && tails.has(word.text) && heads.test(last.text) && word.start === last.end + 1) {
      words[words.length - 1] = { text: last.text + word.text, start: last.start, end: word.end };
    } else if (word.text !== '') words.push(word);
  }
  return words;
};
