import { join } from 'node:path';
import { cites } from '#code/cite.ts';
import type { Sources } from '#search/knowledge/sources.ts';
import { lintDilemma } from './dilemma.ts';
import { grade, wordsOf } from './grade.ts';
import { bannedWords, brokenThresholds, roughPattern, roughWords } from './wording.ts';

export type Problem = { readonly file: string; readonly problem: string };

const under = (file: string, problems: readonly string[]): readonly Problem[] =>
  problems.map((problem) => ({ file, problem }));

/** Two phrasings are alike when they differ in case, marks, accents or spaces only. */
export const alike = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

type Phrase = Problem & { readonly phrase: string };

const phrasesOf = ({ dilemmas, silences }: Sources): readonly Phrase[] => [
  ...dilemmas.flatMap(({ id, aliases }) =>
    [...aliases.en, ...aliases.es].map((phrase) => ({
      file: join('dilemmas', `${id}.md`),
      problem: '',
      phrase,
    })),
  ),
  ...silences.flatMap(({ id, aliases }) =>
    [...aliases.en, ...aliases.es].map((phrase) => ({ file: 'silences.md', problem: `${id}: `, phrase })),
  ),
];

const repeats = (phrases: readonly Phrase[], asked: readonly string[]): readonly Problem[] => {
  const labelled = new Set(asked.map(alike));
  const first = new Map<string, string>();
  return phrases.flatMap(({ file, problem, phrase }) => {
    const key = alike(phrase);
    const before = first.get(key);
    first.set(key, before ?? file);
    return [
      ...(before === undefined
        ? []
        : [{ file, problem: `${problem}"${phrase}" stands in ${before} already` }]),
      ...(labelled.has(key)
        ? [{ file, problem: `${problem}"${phrase}" is a labelled question: those are for measuring` }]
        : []),
    ];
  });
};

const lintGlosses = ({ glosses }: Sources, rough: RegExp | undefined): readonly string[] => [
  ...cites.filter((cite) => !glosses.has(cite)).map((cite) => `${cite} has no gloss`),
  ...Array.from(glosses).flatMap(([cite, { gloss, words }]) =>
    [
      ...(wordsOf(gloss.en).length > 40
        ? [`the gloss has ${wordsOf(gloss.en).length} words, 40 at most`]
        : []),
      ...(wordsOf(gloss.es).length > 45
        ? [`the Spanish gloss has ${wordsOf(gloss.es).length} words, 45 at most`]
        : []),
      ...(grade([gloss.en]) > 9
        ? [`reading grade of the gloss is ${grade([gloss.en]).toFixed(1)}, 9 at most`]
        : []),
      ...(new Set(words.en.map(alike)).size < 25
        ? [`${new Set(words.en.map(alike)).size} different everyday words, not 25`]
        : []),
      ...(new Set(words.es.map(alike)).size < 10
        ? [`${new Set(words.es.map(alike)).size} different Spanish words, not 10`]
        : []),
      ...bannedWords([gloss.en, gloss.es]),
      ...brokenThresholds([gloss.en, gloss.es]),
      ...roughWords([gloss.en, gloss.es], rough),
    ].map((problem) => `${cite}: ${problem}`),
  ),
];

const lintSilences = ({ silences, dilemmas }: Sources, rough: RegExp | undefined): readonly string[] => {
  const ids = [...dilemmas.map(({ id }) => id), ...silences.map(({ id }) => id)];
  return silences.flatMap(({ id, title, say, aliases }) => {
    const shown = [title.en, title.es, say.en, say.es];
    return [
      ...(ids.indexOf(id) === ids.lastIndexOf(id) ? [] : ['the id stands twice']),
      ...(aliases.en.length < 10 ? [`aliases: ${aliases.en.length}, not 10`] : []),
      ...(aliases.es.length < 4 ? [`aliases_es: ${aliases.es.length}, not 4`] : []),
      ...(wordsOf(say.en).length > 40 ? ['say is longer than 40 words'] : []),
      ...(/code/iu.test(say.en) && /código/iu.test(say.es) ? [] : ['say should name the code (el código)']),
      ...roughWords(shown, rough),
    ].map((problem) => `${id}: ${problem}`);
  });
};

const lintConcepts = ({ concepts }: Sources): readonly string[] =>
  concepts.flatMap(({ concept, terms }) => {
    const all = [...terms.en, ...terms.es].map(alike);
    return [
      ...(terms.en.length === 0 ? [`${concept}: no terms`] : []),
      ...all.filter((term) => term === '').map(() => `${concept}: an empty term`),
    ];
  });

/** Everything that is wrong with the knowledge as a whole. `asked` are the labelled questions, which no phrasing may repeat. */
export const lintKnowledge = (sources: Sources, asked: readonly string[], now: Date): readonly Problem[] => {
  const rough = roughPattern(sources.wordings);
  const musts = new Set(sources.dilemmas.flatMap(({ must }) => must));
  return [
    ...sources.dilemmas.flatMap((dilemma) =>
      under(join('dilemmas', `${dilemma.id}.md`), lintDilemma(dilemma, rough, now)),
    ),
    ...repeats(phrasesOf(sources), asked),
    ...under(join('code', 'glosses.yaml'), lintGlosses(sources, rough)),
    ...under('silences.md', lintSilences(sources, rough)),
    ...under('lexicon', lintConcepts(sources)),
    ...under(
      'dilemmas',
      cites.filter((cite) => !musts.has(cite)).map((cite) => `no entry has ${cite} as a must`),
    ),
  ];
};
