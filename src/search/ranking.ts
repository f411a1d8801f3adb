import { type Cite, cites, placeOf } from '#code/cite.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { sharesOf } from './model/head.ts';
import { pointOf } from './model/space.ts';
import { featuresOf } from './words/features.ts';
import { partsOf } from './words/parts.ts';

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

type Shares = { readonly units: Float64Array; readonly entries: Float64Array; readonly known: number };

/** How much a part of a message counts beside the whole. */
const OF_PART = 0.5;

/** Several voices, each of which may be the one that is right (noisy-or). */
const either = (voices: readonly Float64Array[], weights: readonly number[]): Float64Array => {
  const first = voices[0] ?? new Float64Array();
  return first.map(
    (_, at) => 1 - voices.reduce((none, voice, of) => none * (1 - (weights[of] ?? 0) * (voice[at] ?? 0)), 1),
  );
};

/** Prepares the ranking of messages. */
export const makeRanking = (knowledge: Knowledge): ((text: string) => Scores) => {
  const { model } = knowledge;
  const spreads = model.entryIds.map((id) => spreadOf(knowledge, id));
  const sharesIn = (text: string): Shares => {
    const point = pointOf(featuresOf(text, model.lexicon), model);
    const entries = sharesOf(model.entries, point);
    const units = sharesOf(model.units, point).map((share) => share * (1 - FROM_ENTRIES));
    spreads.forEach((spread, at) => {
      const share = FROM_ENTRIES * (entries[at] ?? 0);
      if (spread.length === 0) units[cites.length] = (units[cites.length] ?? 0) + share;
      for (const [place, part] of spread) units[place] = (units[place] ?? 0) + share * part;
    });
    return { units, entries, known: point.known };
  };

  return (text) => {
    const whole = sharesIn(text);
    const parts = partsOf(text).map(sharesIn);
    const weights = [1, ...parts.map(() => OF_PART)];
    const units = either([whole.units, ...parts.map((part) => part.units)], weights);
    const entries = either([whole.entries, ...parts.map((part) => part.entries)], weights);
    return {
      entries: model.entryIds
        .map((id, at) => ({ id, share: entries[at] ?? 0 }))
        .toSorted((a, b) => b.share - a.share),
      units: cites
        .map((cite, place) => ({ cite, share: units[place] ?? 0 }))
        .toSorted((a, b) => b.share - a.share),
      silent: whole.units[cites.length] ?? 0,
      known: whole.known,
    };
  };
};
