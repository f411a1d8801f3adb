import { createHash } from 'node:crypto';
import { cites, placeOf } from '#code/cite.ts';
import type { Code } from '#code/sections.ts';
import type { Sources } from '#search/knowledge/sources.ts';
import type { Artefact, Content } from '#search/model/artefact.ts';
import { pointOf, type Space, type Vocabulary } from '#search/model/space.ts';
import type { Vectors } from '#search/model/vectors.ts';
import { lexiconOf } from '#search/words/concepts.ts';
import { type Features, featuresOf, type Kind } from '#search/words/features.ts';
import { fit, type Sample } from './fit.ts';
import { type Lesson, lessonsFrom } from './samples.ts';

/** A feature seen in fewer lessons than this teaches nothing that carries over. */
const LEAST: Readonly<Record<Kind, number>> = { concepts: 1, words: 2, pairs: 3, grams: 3 };

/** In this order: the entries' head uses the first two kinds alone, which keeps it small. */
const ORDER: readonly Kind[] = ['concepts', 'words', 'pairs', 'grams'];

const vocabularyOf = (all: readonly Features[]): Vocabulary & { readonly forEntries: number } => {
  const placeOf = new Map<string, number>();
  const rarity: number[] = [];
  let forEntries = 0;
  for (const kind of ORDER) {
    const counts = new Map<string, number>();
    for (const features of all)
      for (const feature of features[kind]) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    for (const [feature, count] of Array.from(counts).toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      if (count < LEAST[kind]) continue;
      placeOf.set(feature, rarity.length);
      rarity.push(Math.log((all.length + 1) / (count + 0.5)));
    }
    if (kind === 'words') forEntries = rarity.length;
  }
  return { placeOf, rarity: Float32Array.from(rarity), forEntries };
};

const contentOf = ({ dilemmas, silences, glosses, titlesEs, wordings, resources }: Sources): Content => ({
  titlesEs: [...titlesEs],
  dilemmas: dilemmas.map((dilemma) => ({ ...dilemma, aliases: { en: [], es: [] } })),
  silences: silences.map((silence) => ({ ...silence, aliases: { en: [], es: [] } })),
  glosses: Array.from(glosses, ([cite, { gloss }]) => [cite, { gloss, words: { en: [], es: [] } }] as const),
  wordings,
  resources,
});

const versionOf = (sources: Sources): string =>
  createHash('sha256')
    .update(JSON.stringify([sources, [...sources.glosses], [...sources.titlesEs]]))
    .digest('hex')
    .slice(0, 8);

const unitsTarget = ({ units }: Lesson): Sample['target'] =>
  units.length === 0 ? [[cites.length, 1]] : units.map(([cite, share]) => [placeOf(cite), share] as const);

/** Learns from the knowledge. The same files give the same artefact, byte for byte. */
export const train = (
  sources: Sources,
  code: Code,
  vectors: Vectors,
  lessons = lessonsFrom(sources, code),
): Artefact => {
  const lexicon = lexiconOf(sources.concepts);
  const taken = lessons.map((lesson) => ({
    lesson,
    features: featuresOf(lesson.text, lexicon, lesson.language),
  }));
  const { forEntries, ...vocabulary } = vocabularyOf(taken.map(({ features }) => features));
  const space: Space = { vocabulary, vectors };
  const samples = taken.map(({ lesson, features }) => ({ lesson, point: pointOf(features, space) }));
  const entryIds = [...sources.dilemmas, ...sources.silences].map(({ id }) => id);
  const units = fit(
    samples.map(({ lesson, point }) => ({ point, target: unitsTarget(lesson), weight: lesson.weight })),
    { classes: cites.length + 1, rows: vectors.dimensions + vocabulary.rarity.length, epochs: 8, rate: 0.5 },
  );
  const entries = fit(
    samples.flatMap(({ lesson, point }) =>
      lesson.entry === undefined
        ? []
        : [{ point, target: [[entryIds.indexOf(lesson.entry), 1] as const], weight: lesson.weight }],
    ),
    { classes: entryIds.length, rows: vectors.dimensions + forEntries, epochs: 12, rate: 0.5 },
  );
  return {
    version: versionOf(sources),
    content: contentOf(sources),
    lexicon,
    vocabulary,
    entryIds,
    entries,
    units,
  };
};
