import type { Cite } from '#code/cite.ts';
import type { Dilemma } from '#search/knowledge/dilemma.ts';
import type { Knowledge } from '#search/knowledge/knowledge.ts';
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

/** Two situations in one message: the best point of each, then what still fits. */
export const compose = (first: Dilemma, second: Dilemma, language: Language): readonly Point[] => {
  const [one, ...more] = first.points[language];
  const [other] = second.points[language];
  return firstScreen([one, other, ...more].filter((point) => point !== undefined));
};

/** Units in plain words, where no situation says it better. */
export const glossPoints = (
  knowledge: Knowledge,
  cites: readonly Cite[],
  language: Language,
): readonly Point[] =>
  cites.flatMap((cite) => {
    const text = knowledge.glosses.get(cite)?.gloss[language] ?? knowledge.code.units.get(cite)?.title;
    return text === undefined ? [] : [{ text, cites: [cite] }];
  });
