import type { Budget } from '#screen/budget.ts';
import type { Seen } from '#screen/instrument.ts';
import { leftOf } from '#screen/lowering.ts';
import type { Stretch } from '#screen/reading.ts';
import { even } from './even.ts';

/** Features are hashed into this many places; two that meet share a weight. */
export const PLACES = 1 << 16;

/** FNV-1a over UTF-16 units, one more unit. */
const more = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const START = 0x811c9dc5;
const placed = (hash: number): number => ((hash ^ (hash >>> 16)) >>> 0) % PLACES;

const placeOf = (feature: string): number => {
  let hash = START;
  for (let index = 0; index < feature.length; index += 1) hash = more(hash, feature.charCodeAt(index));
  return placed(hash);
};

/** A feature, how much it counts, and the word it stands at. */
export type Feature = { readonly place: number; readonly value: number; readonly at: number };

const PIECE = 0.5;

const PIECES = more(START, 'c'.charCodeAt(0));
const SHORTEST = 3;
const LONGEST = 5;

/** What a word looks like from inside, so that "strangulated" is near "strangled": every three, four and five letters in a row. */
const piecesOf = (word: string, at: number): readonly Feature[] => {
  const padded = `<${word}>`;
  const pieces: Feature[] = [];
  for (let start = 0; start + SHORTEST <= padded.length; start += 1) {
    let hash = PIECES;
    const end = Math.min(padded.length, start + LONGEST);
    for (let index = start; index < end; index += 1) {
      hash = more(hash, padded.charCodeAt(index));
      if (index - start + 1 >= SHORTEST) pieces.push({ place: placed(hash), value: PIECE, at });
    }
  }
  return pieces;
};

/** Words, pairs of neighbours and pieces of words, without words for who somebody is. */
const ofWords = (seen: Seen): readonly Feature[] => {
  let before = '';
  return seen.reading.words.flatMap(({ text }, at) => {
    if (at < seen.told.start) return [];
    const word = even(text);
    if (word === undefined) return [];
    const pair = `p${before} ${word}`;
    before = word;
    return [
      { place: placeOf(`w${word}`), value: 1, at },
      { place: placeOf(pair), value: 1, at },
      ...piecesOf(word, at),
    ];
  });
};

/** What the cues and the contexts have seen, with what is left of each cue. */
const ofCues = (seen: Seen): readonly Feature[] => [
  ...seen.cues.flatMap((found) => {
    const { subject, match } = found;
    const left = leftOf(seen, found);
    return [
      `r${subject.harm} ${subject.id} ${left}`,
      `h${subject.harm} ${left}`,
      `v${subject.level} ${left}`,
    ].map((feature) => ({ place: placeOf(feature), value: 1, at: match.start }));
  }),
  ...seen.contexts.map(({ subject, match }) => ({
    place: placeOf(`x${subject.kind}`),
    value: 1,
    at: match.start,
  })),
];

/** Everything that the opinion reads in a message from a word on, each with its place in it. */
export const featuresOf = (seen: Seen, lists: readonly string[], budget: Budget): readonly Feature[] => {
  budget.spend(seen.reading.words.length * 12);
  budget.spend(seen.cues.length * seen.contexts.length);
  return [
    ...ofWords(seen),
    ...lists.flatMap((list) =>
      seen.reading.at(list).map(({ start }) => ({ place: placeOf(`l${list}`), value: 1, at: start })),
    ),
    ...ofCues(seen),
  ];
};

/** The features of a stretch, each counted once however often it is there. */
export const within = (
  features: readonly Feature[],
  { start, end }: Stretch,
): ReadonlyMap<number, Feature> => {
  const once = new Map<number, Feature>();
  for (const feature of features) {
    if (feature.at >= start && feature.at < end && !once.has(feature.place)) once.set(feature.place, feature);
  }
  return once;
};
