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

let loaded: Uint8Array | undefined;

/** Read once, on first use: two megabytes, searched where they lie rather than unpacked into a map. */
const list = (): Uint8Array => (loaded ??= readFileSync(new URL('lexicon/words.txt', import.meta.url)));

const TAB = 0x09;
const LINE_END = 0x0a;
const ZERO = 0x30;
const PLUS = 0x2b;

const parse = (lines: Uint8Array, at: number): Entry => ({
  first: (lines[at] ?? ZERO) - ZERO,
  last: (lines[at + 1] ?? ZERO) - ZERO,
  place: (lines[at + 2] ?? ZERO) - ZERO,
  word: (lines[at + 3] ?? ZERO) - ZERO,
  opensPlace: lines[at + 4] === PLUS,
});

/** Below 0 if the line that begins at `at` comes before the line of `word`, above 0 if after, 0 if it is that line. */
const compare = (lines: Uint8Array, at: number, word: string): number => {
  for (let unit = 0; unit < word.length; unit += 1) {
    const difference = (lines[at + unit] ?? 0) - word.charCodeAt(unit);
    if (difference !== 0) return difference;
  }
  return (lines[at + word.length] ?? 0) - TAB;
};

const find = (word: string): Entry => {
  const lines = list();
  let low = 0;
  let high = lines.length;
  while (low < high) {
    let at = (low + high) >> 1;
    while (at > low && lines[at - 1] !== LINE_END) at -= 1;
    const order = compare(lines, at, word);
    if (order === 0) return parse(lines, at + word.length + 1);
    if (order > 0) high = at;
    else low = lines.indexOf(LINE_END, at) + 1;
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
  if (entry === unlisted) return entry; // found nowhere as quickly as kept; a text of such words would flush the rest
  if (seen.size >= 20_000) seen.clear();
  seen.set(word, entry);
  return entry;
};
