import { fold } from '#scrub/tagger/fold.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';
import { spanishWords } from './words/common.ts';
import { wordNames } from './words/people.ts';

/** Draws everyday words that nobody is called: the filling of frames, and replacements that vary sentences. */
export type AnyWord = {
  readonly english: () => string;
  readonly past: () => string;
  readonly spanish: () => string;
};

export const anyWord = ({ english, first }: Registers, random: Random): AnyWord => {
  const names = new Set([
    ...first.filter(({ number }) => number > 3_000).map(({ name }) => name),
    ...wordNames.map(fold),
  ]);
  const of = (...steps: readonly number[]): readonly string[] =>
    steps
      .flatMap((step) => english.get(step) ?? [])
      .filter((word) => /^[a-z]{3,}$/u.test(word) && !names.has(word));
  const common = of(10, 20);
  const fair = of(10, 20, 35);
  const any = of(35, 40, 50);
  const past = of(10, 20, 35).filter((word) => word.endsWith('ed') && word.length > 4);
  const spanish = spanishWords.filter((word) => word.length > 3 && !names.has(fold(word)));
  const { pick, next } = random;
  return {
    english: () => {
      const roll = next();
      return pick(roll < 0.5 ? common : roll < 0.85 ? fair : any);
    },
    past: () => pick(past),
    spanish: () => pick(spanish),
  };
};
