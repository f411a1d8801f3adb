import { readFileSync } from 'node:fs';
import { tagWith } from '#scrub/tagger/decode.ts';
import type { Model } from '#scrub/tagger/model.ts';
import { tokens } from '#text/tokens.ts';
import type { Sentence } from './grammar.ts';

type Casing = 'original' | 'lower' | 'upper';
const casings: readonly Casing[] = ['original', 'lower', 'upper'];

const recased = (sentence: Sentence, casing: Casing): Sentence => {
  const text =
    casing === 'lower'
      ? sentence.text.toLowerCase()
      : casing === 'upper'
        ? sentence.text.toUpperCase()
        : sentence.text;
  return text.length === sentence.text.length ? { ...sentence, text } : sentence;
};

type Tally = { names: number; found: number; clean: number; altered: number; words: number; masked: number };

/** Whether a stretch holds a letter or a digit that no span covers. */
const exposed = (text: string, from: number, to: number, covered: Uint8Array): boolean => {
  for (let i = from; i < to; i += 1) if (covered[i] === 0 && /[\p{L}\p{N}]/u.test(text[i] ?? '')) return true;
  return false;
};

const tally = (model: Model, sentences: readonly Sentence[], type: string, threshold: number): Tally => {
  const sum: Tally = { names: 0, found: 0, clean: 0, altered: 0, words: 0, masked: 0 };
  for (const { text, names } of sentences) {
    const found = tokens(text);
    const covered = new Uint8Array(text.length);
    for (const span of tagWith(model, text, found))
      if (span.probability >= threshold) covered.fill(1, span.start, span.end);
    for (const name of names.filter((one) => one.type === type)) {
      sum.names += 1;
      if (!exposed(text, name.start, name.end, covered)) sum.found += 1;
    }
    const outside = found.filter(
      (token) =>
        /[\p{L}]/u.test(token.text) &&
        !names.some((name) => token.start < name.end && token.end > name.start),
    );
    const masked = outside.filter((token) => covered[token.start] === 1).length;
    sum.words += outside.length;
    sum.masked += masked;
    if (names.length === 0) {
      sum.clean += 1;
      if (masked > 0) sum.altered += 1;
    }
  }
  return sum;
};

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** Recall per type and what is masked without need, for a set of sentences in three casings. */
export const report = (
  model: Model,
  name: string,
  sentences: readonly Sentence[],
  threshold: number,
): readonly string[] =>
  casings.map((casing) => {
    const set = sentences.map((sentence) => recased(sentence, casing));
    const [person, place, organisation] = (['PERSON', 'LOCATION', 'ORGANIZATION'] as const).map((type) =>
      tally(model, set, type, threshold),
    );
    if (!person || !place || !organisation) return '';
    return [
      name.padEnd(22), casing.padEnd(9),
      `person ${percent(person.found, person.names)} of ${person.names}`.padEnd(26),
      `place ${percent(place.found, place.names)} of ${place.names}`.padEnd(24),
      `organisation ${percent(organisation.found, organisation.names)} of ${organisation.names}`.padEnd(32),
      `words masked without need ${percent(person.masked, person.words)}`.padEnd(34),
      `clean altered ${percent(person.altered, person.clean)} of ${person.clean}`,
    ].join(' '); // prettier-ignore
  });

/** The project's development messages, which are never trained on. Spans of other types count as "may go". */
export const readDevelopment = (path: string): readonly Sentence[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundled file whose shape its own policy fixes
      const row = JSON.parse(line) as {
        text: string;
        spans: { start: number; end: number; type: never }[];
        neutral?: { start: number; end: number }[];
      };
      const neutral = (row.neutral ?? []).map((span) => ({ ...span, type: 'NEUTRAL' as never }));
      return { text: row.text, names: [...row.spans, ...neutral] };
    });
