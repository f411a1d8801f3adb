import { type Features, type Kind, kinds } from '#search/words/features.ts';
import { directionOf, type Vectors } from './vectors.ts';

/** What the model knows of each feature: its place, and how telling it is (inverse document frequency). */
export type Vocabulary = {
  readonly placeOf: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
};

/** Where messages become points. */
export type Space = { readonly vocabulary: Vocabulary; readonly vectors: Vectors };

/**
 * A message as numbers, sparse: columns and their values. The first columns are the word vectors' dimensions, then
 * come the vocabulary's. `known` is how many of its words the vocabulary holds.
 */
export type Point = {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly known: number;
};

/** How much each kind counts; chosen by cross-validation over the phrasings (docs/search.md). */
const WEIGHT: Readonly<Record<Kind, number>> = { words: 1, pairs: 0.5, grams: 0.7, concepts: 0.8 };
const DIRECTION = 1.6;
/** A feature never seen is taken for a rare one: what is said beside the known words makes them count less. */
const UNSEEN: Readonly<Record<Kind, number>> = { words: 4, pairs: 2, grams: 2, concepts: 2 };

/** Turns features into a point; each kind has length one times its weight, however long the message. */
export const pointOf = (features: Features, { vocabulary, vectors }: Space): Point => {
  const columns: number[] = [];
  const values: number[] = [];
  let known = 0;
  directionOf(vectors, features.tokens).forEach((value, at) => {
    columns.push(at);
    values.push(DIRECTION * value);
  });
  for (const kind of kinds) {
    const places = features[kind].map((feature) => vocabulary.placeOf.get(feature));
    const weights = places.map((place) =>
      place === undefined ? UNSEEN[kind] : (vocabulary.rarity[place] ?? 0),
    );
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
    places.forEach((place, at) => {
      if (place === undefined) return;
      columns.push(vectors.dimensions + place);
      values.push((WEIGHT[kind] * (weights[at] ?? 0)) / length);
      if (kind === 'words') known += 1;
    });
  }
  return { columns, values, known };
};
