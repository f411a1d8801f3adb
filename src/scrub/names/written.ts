import { lookUp } from '#scrub/lexicon.ts';
import { matches, spansOf, type Candidate, type Page } from '#scrub/recogniser.ts';

/** Names that are hidden or joined: hashtags, camel case, starred, with digits for letters, spaced out. */

const tag = /(?<![\w&/])#[A-Za-z][\w-]{2,60}/gu;
const joined = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/gu;
const starred =
  /(?<![\w*_])(?:[A-Za-z]{1,12}[*_]{1,8}[A-Za-z]{1,12}|[A-Z][*_.]{2,8}[a-z]{0,8}|[A-Z][a-z]{1,3}\*{2,8})(?![\w*_])/gu;
const swapped =
  /(?<![\w@.-])(?=[A-Za-z013457@$!]{0,40}[A-Za-z])(?=[A-Za-z]{0,14}[013457@$!])[A-Za-z013457@$!]{4,14}(?![\w@.-])/gu;
const spaced = /(?<![\w.])(?:[A-Za-z][ .-]){3,14}[A-Za-z](?![\w])/gu;
const rude = /^(?:f\W+c?k|f\W*k\w*|s\W+t|sh\W+t?|b\W+ch|b\W*tch|a\W*s|d\W*mn|c\W*nt|h\W*ll|bs|n\W+)\w*$/iu;

const plain: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const isName = (word: string): boolean => {
  const entry = lookUp(word.toLowerCase());
  return entry.word < 2 && (entry.first >= 2 || entry.last >= 3);
};

/** After a first name: "client-rosa-lee". */
const isSurname = (word: string): boolean => {
  const entry = lookUp(word.toLowerCase());
  return entry.word < 8 && (entry.last >= 3 || entry.first >= 3 || entry.word === 0);
};

const given = (word: string): boolean => {
  const entry = lookUp(word.toLowerCase());
  return entry.first >= 4 || (entry.first >= 1 && entry.word < 2);
};

const person = (start: number, end: number): Candidate => ({
  start,
  end,
  type: 'PERSON',
  certainty: 'shaped',
});

const tags = (text: string): readonly Candidate[] => {
  const found: Candidate[] = [];
  for (const { start, end } of text.includes('#') ? spansOf(text, tag) : []) {
    const from = start + 1;
    const body = text.slice(from, end);
    const parts = Array.from(body.matchAll(joined));
    const names = parts.filter(
      (part, at) =>
        part[0].length > 2 &&
        (isName(part[0]) || (at > 0 && isName(parts[at - 1]?.[0] ?? '') && isSurname(part[0]))),
    );
    const first = names[0];
    const last = names.at(-1);
    const tail =
      /^(?:[a-z]{0,12}(?:for|team|free|rip|save|find|bring|pray|justice|love))(?<name>[a-z]{4,14})$/u.exec(
        body,
      )?.groups?.['name'];
    if (tail !== undefined && given(tail))
      found.push(person(from + body.length - tail.length, from + body.length));
    if (first && last) found.push(person(from + first.index, from + last.index + last[0].length));
  }
  return found;
};

/** "lil man", "big mama": names of the house; "her lil man" is a kin word. */
const house =
  /(?<!\b(?:a|the|my|her|his|your|our|this|that|some|no|like) )\b(?:lil|lil'|li'l|big) (?:man|mama|momma|mac|bro|sis|bear|daddy|papa|red|mike|wayne|homie|bird|d|t|j|e|ray|joe|tony|rob|al)\b(?!')/giu;

/** Letters of other scripts, but for Greek, which in a Latin sentence counts: "10 μg", "Ω-3". */
const foreignWord = '(?![\\p{Script=Latin}\\p{Script=Greek}µ])\\p{L}(?:(?!\\p{Script=Latin})[\\p{L}\\p{M}])*';
/** A few words in another script within a Latin sentence: mostly somebody, in their own letters. */
const other = new RegExp(`(?<![\\p{L}\\p{M}])${foreignWord}(?: ${foreignWord}){0,5}(?![\\p{L}\\p{M}])`, 'gu');
/** What is written in another script as a whole is no name; nothing here can read it. */
const inLatin = /\p{Script=Latin}{2,}\P{L}+\p{Script=Latin}{2,}/u;
const longestForeign = 40;

const foreign = (text: string): readonly Candidate[] =>
  /[^\p{Script=Latin}\p{P}\p{N}\p{S}\p{Z}\p{M}\p{C}]/u.test(text) && inLatin.test(text)
    ? spansOf(text, other)
        .filter(({ start, end }) => end - start <= longestForeign)
        .map(({ start, end }) => person(start, end))
    : [];

export const written = ({ text }: Page): readonly Candidate[] => {
  const found: Candidate[] = [...tags(text), ...matches(text, house, 'PERSON', 'guessed'), ...foreign(text)];
  if (/[*_]|\.\./u.test(text)) {
    for (const { start, end } of spansOf(text, starred)) {
      const as = text.slice(start, end);
      if (!rude.test(as) && /^[A-Z]/u.test(as)) found.push(person(start, end));
    }
  }
  if (/[A-Za-z][013457@$!]|[013457@$!][A-Za-z]/u.test(text)) {
    for (const { start, end } of spansOf(text, swapped)) {
      const as = text.slice(start, end);
      const word = as.replace(/[013457@$!]/gu, (sign) => plain[sign] ?? sign);
      if (given(word) && !as.startsWith('$') && !/[!$]$/u.test(as)) found.push(person(start, end));
    }
  }
  for (const { start, end } of spansOf(text, spaced)) {
    const word = text.slice(start, end).replace(/[ .-]/gu, '');
    if (given(word)) found.push(person(start, end));
  }
  return found;
};
