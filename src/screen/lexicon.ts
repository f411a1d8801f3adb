import { fold } from './words.ts';

/** Plain-language word lists by name; `@name` in a pattern means any of them. */
export type Vocabulary = Readonly<Record<string, string>>;

export type Phrase = { readonly words: readonly string[]; readonly key: string };

export type Lexicon = {
  /** A single word → the names of the lists that hold it. */
  readonly single: ReadonlyMap<string, readonly string[]>;
  /** First word of a longer phrase → the phrases that begin with it. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly names: ReadonlySet<string>;
  /** Every word that some list knows, for judging typos. */
  readonly known: ReadonlySet<string>;
};

/**
 * A list is written as one string, entries separated by commas. `stab/s/bed/bing` is short for four forms;
 * `chok|e/es/ed/ing` likewise, where what stands before the bar is no word itself.
 */
export const entriesOf = (list: string): readonly string[] =>
  list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .flatMap((entry) => formsOf(entry));

/** A phrase with endings on any of its words, written out. */
const formsOf = (entry: string): readonly string[] => {
  const words = entry.split(' ');
  const index = words.findIndex((word) => word.includes('/') || word.includes('|'));
  return index === -1
    ? [entry]
    : inflect(words[index] ?? '').flatMap((form) => formsOf(words.with(index, form).join(' ')));
};

const inflect = (word: string): readonly string[] => {
  const bar = word.indexOf('|');
  const [base = '', ...endings] =
    bar === -1 ? word.split('/') : [word.slice(0, bar), ...word.slice(bar + 1).split('/')];
  return bar === -1
    ? [base, ...endings.map((ending) => base + ending)]
    : endings.map((ending) => base + ending);
};

const foldWord = (word: string): string => (word.startsWith('[') ? word : fold(word));

/** Splits hyphens and apostrophes the way `wordsOf` does. */
const foldPhrase = (phrase: string): readonly string[] => phrase.split(/[\s-]+/).map(foldWord);

const push = <V>(map: Map<string, V[]>, key: string, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** Lists by name, and the single words and phrases (`parking_lot`) that patterns name themselves. */
export const lexiconOf = (vocabularies: readonly Vocabulary[], literals: readonly string[]): Lexicon => {
  const single = new Map<string, string[]>();
  const phrases = new Map<string, Phrase[]>();
  const known = new Set<string>();
  const names = new Set<string>();
  for (const [name, list] of vocabularies.flatMap((vocabulary) => Object.entries(vocabulary))) {
    const key = `@${name}`;
    names.add(key);
    for (const entry of entriesOf(list)) {
      const words = foldPhrase(entry);
      for (const word of words) known.add(word);
      const [first = ''] = words;
      if (words.length === 1) push(single, first, key);
      else push(phrases, first, { words, key });
    }
  }
  for (const literal of new Set(literals)) {
    const words = literal.split('_');
    for (const word of words) known.add(word);
    const [first = ''] = words;
    if (words.length > 1) push(phrases, first, { words, key: literal });
  }
  return { single, phrases, names, known };
};
