import type { Budget } from './budget.ts';
import type { Lexicon } from './lexicon.ts';
import type { Spelling } from './spelling.ts';
import { whoSomebodyIs } from './who-somebody-is.ts';
import { type Word, wordsOf } from './words.ts';

/** Word indices, `end` exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** A message as the cues see it. Punctuation and case play no part, so losing them cannot change a level. */
export type Reading = {
  readonly words: readonly Word[];
  /** Where a word or an `@list` occurs, in order. */
  readonly at: (key: string) => readonly Stretch[];
  readonly keys: () => Iterable<string>;
  /** How many words that carry meaning stand between two indices. */
  readonly weight: (from: number, to: number) => number;
};

const none: readonly Stretch[] = [];

/** Little words that may stand anywhere between two words of a cue. */
const little = new Set(
  `the a an his her hers their its my your our some any all this that these those of just really so like very own even
   is are was were been being be has have had of still also already almost kind sort bit little gets got literally actually basically kinda fucking freaking damn effing um uh well pretty totally both whole
   el la los las un una unos unas su sus mi mis de del al lo le les ya muy esta estan se era fue ha han he`.split(
    /\s+/,
  ),
);

/** "moms" is "mom's" without its apostrophe; "killin" is "killing". */
const variants = (text: string): readonly string[] => {
  if (text.length > 3 && text.endsWith('s')) return [text.slice(0, -1)];
  if (text.length > 4 && text.endsWith('in')) return [`${text}g`];
  return [];
};

const isKnown = (lexicon: Lexicon, spelling: Spelling, text: string): boolean =>
  lexicon.known.has(text) || spelling.ordinary.has(text) || little.has(text) || whoSomebodyIs.has(text);

const corrected = (lexicon: Lexicon, spelling: Spelling, text: string): string => {
  if (isKnown(lexicon, spelling, text)) return text;
  return variants(text).find((variant) => lexicon.known.has(variant)) ?? spelling.correct(text) ?? text;
};

export const readingOf = (
  text: string,
  lexicon: Lexicon,
  spelling: Spelling,
  prefixes: ReadonlySet<string>,
  budget: Budget,
): Reading => {
  const words = wordsOf(text);
  const spelled = words.map((word) => corrected(lexicon, spelling, word.text));
  const places = new Map<string, Stretch[]>();
  const add = (key: string, start: number, end: number): void => {
    const list = places.get(key);
    if (list) list.push({ start, end });
    else places.set(key, [{ start, end }]);
  };
  spelled.forEach((word, index) => {
    budget.spend();
    add(word, index, index + 1);
    for (const key of lexicon.single.get(word) ?? []) add(key, index, index + 1);
    for (let length = 1; length <= word.length; length += 1) {
      const prefix = `${word.slice(0, length)}*`;
      if (prefixes.has(prefix)) add(prefix, index, index + 1);
    }
    for (const phrase of lexicon.phrases.get(word) ?? []) {
      budget.spend();
      if (phrase.words.every((part, offset) => spelled[index + offset] === part))
        add(phrase.key, index, index + phrase.words.length);
    }
  });
  const weights = [0];
  for (const word of spelled)
    weights.push((weights.at(-1) ?? 0) + (little.has(word) || whoSomebodyIs.has(word) ? 0 : 1));
  return {
    words,
    at: (key) => places.get(key) ?? none,
    keys: () => places.keys(),
    weight: (from, to) => (weights[to] ?? 0) - (weights[from] ?? 0),
  };
};
