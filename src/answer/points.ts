import type { Cite } from '#code/cite.ts';
import type { Dilemma } from '#search/knowledge/dilemma.ts';
import type { Knowledge } from '#search/knowledge/knowledge.ts';
import type { Hit } from '#search/search.ts';
import type { Language, Point } from './answer.ts';

export const MOST_POINTS = 3;
const MOST_WORDS = 90;

export const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

const wordsIn = (points: readonly Point[]): number =>
  points.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

/** Keeps the first screen short: three points at most, and the last go first. */
export const firstScreen = (points: readonly Point[]): readonly Point[] => {
  let kept = points.slice(0, MOST_POINTS);
  while (kept.length > 1 && wordsIn(kept) > MOST_WORDS) kept = kept.slice(0, -1);
  return kept;
};

/** A hit counts as sure when it has this share, and this part of the best one's. */
const SURE_SHARE = 0.16;
const SURE_PART = 0.5;

/** The units that an answer claims: the best, and those that are nearly as sure. What 2.09 forbids comes first. */
export const claimed = (hits: readonly Hit[]): readonly Cite[] => {
  const best = hits[0]?.score ?? 0;
  const sure = hits
    .slice(0, MOST_POINTS)
    .filter(({ score }, at) => at === 0 || (score >= SURE_SHARE && score >= SURE_PART * best));
  return sure.map(({ cite }) => cite).toSorted((a, b) => Number(b === '2.09') - Number(a === '2.09'));
};

/** A unit in plain words, where no situation says it better. */
export const glossPoint = (knowledge: Knowledge, cite: Cite, language: Language): readonly Point[] => {
  const text = knowledge.glosses.get(cite)?.gloss[language] ?? knowledge.code.units.get(cite)?.title;
  return text === undefined ? [] : [{ text, cites: [cite] }];
};

export const glossPoints = (
  knowledge: Knowledge,
  cites: readonly Cite[],
  language: Language,
): readonly Point[] => cites.flatMap((cite) => glossPoint(knowledge, cite, language));

/**
 * The points that carry what is claimed and claim nothing else: from the situations that the message resembles, the
 * nearest first; a unit that none of them speaks to gets its gloss; what room is left goes to the nearest situation.
 */
export const cover = (
  knowledge: Knowledge,
  dilemmas: readonly Dilemma[],
  cites: readonly Cite[],
  language: Language,
): readonly Point[] => {
  const fitting = dilemmas.map((dilemma) =>
    dilemma.points[language].filter((point) => point.cites.every((cite) => cites.includes(cite))),
  );
  const chosen: Point[] = [];
  for (const cite of cites) {
    if (chosen.some((point) => point.cites.includes(cite))) continue;
    const point = fitting.flat().find((candidate) => candidate.cites.includes(cite));
    chosen.push(...(point === undefined ? glossPoint(knowledge, cite, language) : [point]));
  }
  return firstScreen(unique([...chosen, ...(fitting[0] ?? [])]));
};
