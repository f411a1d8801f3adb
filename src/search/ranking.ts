import { type Cite, cites, placeOf } from '#code/cite.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { sharesOf } from './model/head.ts';
import { pointOf } from './model/space.ts';
import { featuresOf } from './words/features.ts';

/** How well a message fits, as shares of one. */
export type Scores = {
  /** Dilemmas and silences, best first. */
  readonly entries: readonly { readonly id: string; readonly share: number }[];
  /** Units, best first. */
  readonly units: readonly { readonly cite: Cite; readonly share: number }[];
  /** How much of it the code does not speak to. */
  readonly silent: number;
  /** How many of its words the model has met. */
  readonly known: number;
};

/** How much the entries' head says beside the units' own; chosen by cross-validation (docs/search.md). */
const FROM_ENTRIES = 0.4;
const ALSO = 0.3;

/** What one situation says about the units: its must in full, its also in part. */
type Spread = readonly (readonly [place: number, share: number])[];

const spreadOf = (knowledge: Knowledge, id: string): Spread => {
  const dilemma = knowledge.dilemmas.get(id);
  if (dilemma === undefined) return [];
  const total = dilemma.must.length + ALSO * dilemma.also.length;
  return [
    ...dilemma.must.map((cite) => [placeOf(cite), 1 / total] as const),
    ...dilemma.also.map((cite) => [placeOf(cite), ALSO / total] as const),
  ];
};

/** Prepares the ranking of one message or a part of it. */
export const makeRanking = (knowledge: Knowledge): ((text: string) => Scores) => {
  const { model } = knowledge;
  const spreads = model.entryIds.map((id) => spreadOf(knowledge, id));
  return (text) => {
    const point = pointOf(featuresOf(text, model.lexicon), model);
    const ofUnits = sharesOf(model.units, point);
    const ofEntries = sharesOf(model.entries, point);
    const sums = ofUnits.map((share) => share * (1 - FROM_ENTRIES));
    spreads.forEach((spread, at) => {
      const share = FROM_ENTRIES * (ofEntries[at] ?? 0);
      if (spread.length === 0) sums[cites.length] = (sums[cites.length] ?? 0) + share;
      for (const [place, part] of spread) sums[place] = (sums[place] ?? 0) + share * part;
    });
    return {
      entries: model.entryIds
        .map((id, at) => ({ id, share: ofEntries[at] ?? 0 }))
        .toSorted((a, b) => b.share - a.share),
      units: cites
        .map((cite, place) => ({ cite, share: sums[place] ?? 0 }))
        .toSorted((a, b) => b.share - a.share),
      silent: sums[cites.length] ?? 0,
      known: point.known,
    };
  };
};
