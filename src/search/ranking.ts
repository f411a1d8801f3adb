import type { Cite } from '#code/cite.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { conceptFinder } from './words/concepts.ts';
import { type Features, featuresOf } from './words/features.ts';

type Vector = ReadonlyMap<string, number>;

/** How well a message fits: each dilemma, each silence, each unit. */
export type Scores = {
  readonly entries: readonly { readonly id: string; readonly score: number }[];
  readonly units: readonly { readonly cite: Cite; readonly score: number }[];
};

const WEIGHTS = { words: 1, pairs: 0.6, grams: 0.5, concepts: 0.8 } as const;
const KINDS = ['words', 'pairs', 'grams', 'concepts'] as const;

const vectorOf = (features: Features, rarity: ReadonlyMap<string, number>, unseen: number): Vector => {
  const vector = new Map<string, number>();
  for (const kind of KINDS) {
    const all = [...new Set(features[kind])];
    const norm = Math.sqrt(all.reduce((sum, feature) => sum + (rarity.get(feature) ?? unseen) ** 2, 0));
    for (const feature of all) {
      const rare = rarity.get(feature);
      if (rare !== undefined) vector.set(feature, (WEIGHTS[kind] * rare) / norm);
    }
  }
  return vector;
};

/** First version: nearest phrasings and everyday words. */
export const makeRanking = (knowledge: Knowledge): ((text: string) => Scores) => {
  const find = conceptFinder(knowledge.concepts);
  const phrases = [
    ...[...knowledge.dilemmas.values(), ...knowledge.silences.values()].flatMap(({ id, title, aliases }) =>
      [...aliases.en, ...aliases.es, title.en, title.es].map((text) => ({ of: id, text })),
    ),
    ...Array.from(knowledge.glosses).flatMap(([cite, { gloss, words }]) =>
      [...words.en, ...words.es, gloss.en, gloss.es].map((text) => ({ of: `unit ${cite}`, text })),
    ),
  ].map(({ of, text }) => ({ of, features: featuresOf(text, find) }));
  const frequency = new Map<string, number>();
  for (const { features } of phrases) {
    for (const feature of new Set(KINDS.flatMap((kind) => features[kind])))
      frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  }
  const rarity = new Map(
    Array.from(frequency, ([feature, count]) => [feature, Math.log((phrases.length + 1) / (count + 0.5))]),
  );
  const unseen = 3;
  const postings = new Map<string, { readonly at: number; readonly weight: number }[]>();
  phrases.forEach(({ features }, at) => {
    for (const [feature, weight] of vectorOf(features, rarity, unseen)) {
      const list = postings.get(feature) ?? [];
      list.push({ at, weight });
      postings.set(feature, list);
    }
  });

  return (text) => {
    const sums = new Float64Array(phrases.length);
    for (const [feature, weight] of vectorOf(featuresOf(text, find), rarity, unseen)) {
      for (const posting of postings.get(feature) ?? [])
        sums[posting.at] = (sums[posting.at] ?? 0) + weight * posting.weight;
    }
    const best = new Map<string, number[]>();
    phrases.forEach(({ of }, at) => {
      const list = best.get(of) ?? [];
      list.push(sums[at] ?? 0);
      best.set(of, list);
    });
    const norm = KINDS.reduce((sum, kind) => sum + WEIGHTS[kind] ** 2, 0);
    const score = (of: string): number => {
      const [first = 0, second = 0, third = 0] = (best.get(of) ?? []).toSorted((a, b) => b - a);
      return (first + 0.3 * second + 0.1 * third) / (1.4 * norm);
    };
    const entries = [...knowledge.dilemmas.keys(), ...knowledge.silences.keys()]
      .map((id) => ({ id, score: score(id) }))
      .toSorted((a, b) => b.score - a.score);
    const mass = new Map<Cite, number>();
    const add = (cite: Cite, amount: number): void => void mass.set(cite, (mass.get(cite) ?? 0) + amount);
    for (const { id, score: fit } of entries) {
      const dilemma = knowledge.dilemmas.get(id);
      const weight = Math.expm1(14 * fit);
      for (const cite of dilemma?.must ?? []) add(cite, weight);
      for (const cite of dilemma?.also ?? []) add(cite, 0.4 * weight);
    }
    for (const cite of knowledge.glosses.keys()) add(cite, Math.expm1(12 * score(`unit ${cite}`)));
    const total = 1 + [...mass.values()].reduce((sum, amount) => sum + amount, 0);
    const units = Array.from(mass, ([cite, amount]) => ({ cite, score: amount / total })).toSorted(
      (a, b) => b.score - a.score,
    );
    return { entries, units };
  };
};
