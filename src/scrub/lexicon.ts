import { readFileSync } from 'node:fs';

/** What the word list knows of a word; each 0 (not listed) to 9 (very common). See lexicon/README.md. */
export type Entry = {
  /** As a first name, by births. */
  readonly first: number;
  /** As a surname, by bearers. */
  readonly last: number;
  /** As a place: 3 Oklahoma town, 2 Oklahoma county, 1 elsewhere in the United States. */
  readonly place: number;
  /** As an everyday word of English, by how common it is. */
  readonly word: number;
  /** Begins a place of several words ("broken" arrow). */
  readonly opensPlace: boolean;
};

const unlisted: Entry = { first: 0, last: 0, place: 0, word: 0, opensPlace: false };

let loaded: string | undefined;

/** Read once, on first use: two megabytes, searched where they lie rather than unpacked into a map. */
const list = (): string => (loaded ??= readFileSync(new URL('lexicon/words.txt', import.meta.url), 'latin1'));

const parse = (codes: string): Entry => ({
  first: Number(codes[0]),
  last: Number(codes[1]),
  place: Number(codes[2]),
  word: Number(codes[3]),
  opensPlace: codes[4] === '+',
});

const find = (word: string): Entry => {
  const lines = list();
  const wanted = `${word}\t`;
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const start = lines.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1;
    const at = Math.max(start, low);
    const end = lines.indexOf('\n', at);
    const line = lines.slice(at, end);
    if (line.startsWith(wanted)) return parse(line.slice(wanted.length));
    if (line < wanted) low = end + 1;
    else high = at;
  }
  return unlisted;
};

/** Words lately looked up: a conversation repeats itself. Cleared when full, so memory stays bounded. */
const seen = new Map<string, Entry>();

/** Looks up a lower-case word without accents. */
export const lookUp = (word: string): Entry => {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const entry = find(word);
  if (seen.size >= 20_000) seen.clear();
  seen.set(word, entry);
  return entry;
};
