import { hintsFor } from '#scrub/find.ts';
import { tagWith } from '#scrub/tagger/decode.ts';
import { type NameType, nameTypes } from '#scrub/tagger/labels.ts';
import type { Model } from '#scrub/tagger/model.ts';
import type { Span } from '#text/span.ts';
import { tokens } from '#text/tokens.ts';
import type { Sentence } from './grammar.ts';

export type Casing = 'as written' | 'lower' | 'upper';

/** The same message in another casing, if that keeps every offset. */
const recased = (sentence: Sentence, casing: Casing): Sentence => {
  if (casing === 'as written') return sentence;
  const text = casing === 'lower' ? sentence.text.toLowerCase() : sentence.text.toUpperCase();
  return text.length === sentence.text.length ? { ...sentence, text } : sentence;
};

type Share = { part: number; whole: number };

export type Tally = Readonly<Record<NameType, Share>> & {
  /** Messages with names of which any letter is left. */
  readonly leaking: Share;
  /** Messages without names of which any word is masked. */
  readonly altered: Share;
  /** Words outside every name that are masked. */
  readonly masked: Share;
};

/** Whether a stretch holds a letter or a digit that no span covers. */
const exposed = (text: string, { start, end }: Span, covered: Uint8Array): boolean =>
  [...covered.subarray(start, end).entries()].some(
    ([i, cover]) => cover === 0 && /[\p{L}\p{N}]/u.test(text[start + i] ?? ''),
  );

const count = (share: Share, hit: boolean): void => {
  share.whole += 1;
  if (hit) share.part += 1;
};

const none = (): Share => ({ part: 0, whole: 0 });

/** What masking every span of at least `threshold` would catch and cost. */
export const tally = (
  model: Model,
  sentences: readonly Sentence[],
  casing: Casing,
  threshold: number,
): Tally => {
  const sum: Tally = {
    PERSON: none(),
    LOCATION: none(),
    ORGANIZATION: none(),
    DATE: none(),
    OTHER_ID: none(),
    leaking: none(),
    altered: none(),
    masked: none(),
  };
  for (const { text, names } of sentences.map((sentence) => recased(sentence, casing))) {
    const found = tokens(text);
    const covered = new Uint8Array(text.length);
    for (const { start, end, probability } of tagWith(model, text, found, hintsFor(text)))
      if (probability >= threshold) covered.fill(1, start, end);
    const wanted = nameTypes.flatMap((type) => names.filter((name) => name.type === type));
    for (const name of wanted)
      count(sum[nameTypes.find((type) => type === name.type) ?? 'PERSON'], !exposed(text, name, covered));
    const words = found.filter(
      ({ text, start, end }) =>
        /\p{L}/u.test(text) && !names.some((name) => start < name.end && end > name.start),
    );
    for (const { start } of words) count(sum.masked, covered[start] === 1);
    if (wanted.length > 0)
      count(
        sum.leaking,
        wanted.some((name) => exposed(text, name, covered)),
      );
    if (names.length === 0)
      count(
        sum.altered,
        words.some(({ start }) => covered[start] === 1),
      );
  }
  return sum;
};

const percent = ({ part, whole }: Share): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));

/** A Markdown table: what is caught and what is masked without need, in three casings. */
export const report = (
  model: Model,
  sets: readonly (readonly [string, readonly Sentence[]])[],
  threshold: number,
): string => {
  const rows = sets.flatMap(([name, sentences]) =>
    (['as written', 'lower', 'upper'] as const).map((casing) => {
      const { PERSON, LOCATION, ORGANIZATION, DATE, OTHER_ID, leaking, altered, masked } = tally(
        model,
        sentences,
        casing,
        threshold,
      );
      const shares = [PERSON, LOCATION, ORGANIZATION, DATE, OTHER_ID, leaking, masked, altered].map(percent);
      return `| ${name}, ${casing} | ${shares.join(' | ')} |`;
    }),
  );
  return [
    `| per cent at probability ≥ ${threshold} | people found | places | organisations | dates | numbers | messages leaking | other words masked | clean messages altered |`,
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
};
