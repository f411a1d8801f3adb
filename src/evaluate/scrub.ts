import { z } from 'zod';
import { scrub } from '#scrub/scrub.ts';
import { identifierTypes, type Finding, type IdentifierType, type Strictness } from '#scrub/scrubbed.ts';
import type { Span } from '#text/span.ts';
import { share, type Figure } from './figure.ts';

const span = z.object({ start: z.int().min(0), end: z.int().min(1) });
const type = z.enum(identifierTypes);

/** One labelled message: what has to go, and what may (the rules are in the scrub policy beside the data). */
const row = z
  .object({
    id: z.string(),
    text: z.string(),
    spans: z.array(span.extend({ type, also: z.array(type).optional() })),
    neutral: z.array(span).optional(),
    note: z.string().optional(),
  })
  .refine(
    ({ text, spans, neutral = [] }) =>
      [...spans, ...neutral].every(({ start, end }) => start < end && end <= text.length),
    'a span lies outside its text',
  );

export type ScrubRow = z.infer<typeof row>;

/** A row of a labelled file, or a throw that says what is wrong with it. */
export const parseScrubRow = (value: unknown): ScrubRow => row.parse(value);

/** Words that may be left of a span without telling anything: "Street" of a street, "the" of "the 6th". */
const generic = new Set(
  (
    'the a an of in at on and to by for from de la el los del no num number st street ave avenue av rd road dr drive ln lane blvd boulevard ct court cir circle pl place pkwy ' +
    'parkway ter terrace way hwy highway route rr rt box po unit apt apartment apartments apts room rm lot suite ste bldg building block corner lake park city town county ' +
    'school high middle elementary college university church house home center clinic hospital shelter office police department inn motel nation tribe plant inc llc co ' +
    'th rd nd state north south east west n s e w mr mrs ms dr miss ext x'
  ).split(' '),
);

type Marked = Span & { readonly type: IdentifierType; readonly also?: readonly IdentifierType[] | undefined };

const covers = (spans: readonly Span[], unit: number): boolean =>
  spans.some(({ start, end }) => start <= unit && unit < end);

/** The words of a span that a reader of the scrubbed text still sees. */
const left = (text: string, marked: Span, gone: readonly Span[]): readonly string[] => {
  const letters = Array.from(text.slice(marked.start, marked.end).split(''), (letter, at) =>
    covers(gone, marked.start + at) ? ' ' : letter,
  ).join('');
  return (letters.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !generic.has(word));
};

const meets = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

type Measured = {
  readonly row: ScrubRow;
  readonly spans: readonly {
    readonly marked: Marked;
    readonly caught: boolean;
    readonly typed: boolean | undefined;
  }[];
  readonly clean: boolean;
  readonly altered: boolean;
  /** Words outside every span and neutral stretch: all, and those masked. */
  readonly words: number;
  readonly overScrubbed: number;
  /** Letters and digits: rightly masked, wrongly masked, missed. */
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
  readonly milliseconds: number;
};

const measure = (row: ScrubRow, strictness: Strictness): Measured => {
  const begun = performance.now();
  const { findings } = scrub(row.text, { strictness });
  const milliseconds = performance.now() - begun;
  const neutral = row.neutral ?? [];
  const spans = row.spans.map((marked) => {
    const touching = findings.filter((found: Finding) => meets(found, marked));
    const accepted = [marked.type, ...(marked.also ?? [])];
    return {
      marked,
      caught: left(row.text, marked, [...findings, ...neutral]).length === 0,
      typed: touching.length === 0 ? undefined : touching.some((found) => accepted.includes(found.type)),
    };
  });
  const counts = { words: 0, overScrubbed: 0, right: 0, wrong: 0, missed: 0 };
  for (const word of row.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const here = { start: word.index, end: word.index + word[0].length };
    if (row.spans.some((marked) => meets(marked, here)) || neutral.some((free) => meets(free, here)))
      continue;
    counts.words += 1;
    if (findings.some((found) => meets(found, here))) counts.overScrubbed += 1;
  }
  for (let unit = 0; unit < row.text.length; unit += 1) {
    if (covers(neutral, unit) || !/[\p{L}\p{N}]/u.test(row.text[unit] ?? '')) continue;
    const marked = covers(row.spans, unit);
    const masked = covers(findings, unit);
    if (marked && masked) counts.right += 1;
    else if (marked) counts.missed += 1;
    else if (masked) counts.wrong += 1;
  }
  const clean = row.spans.length === 0;
  const altered =
    clean &&
    findings.some((found) => !neutral.some((free) => free.start <= found.start && found.end <= free.end));
  return { row, spans, clean, altered, ...counts, milliseconds };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const percentile = (values: readonly number[], part: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
};

/** Weighs a missed letter four times (F2): a leak is worse than a word too many. */
const characterF2 = (all: readonly Measured[]): Figure => {
  const right = sum(all.map((one) => one.right));
  const wrong = sum(all.map((one) => one.wrong));
  const missed = sum(all.map((one) => one.missed));
  const value = right === 0 ? 0 : (5 * right) / (5 * right + 4 * missed + wrong);
  return { name: 'character F2', value, unit: 'share', of: right + missed };
};

const alterations = (name: string, all: readonly Measured[]): Figure => {
  const clean = all.filter((one) => one.clean);
  return share(name, clean.filter((one) => one.altered).length, clean.length);
};

const leaks = (name: string, all: readonly Measured[]): Figure =>
  share(name, all.filter(({ spans }) => spans.some(({ caught }) => !caught)).length, all.length);

const WARM_ROUNDS = 4;
const WARM_ROWS = 160;

/** Every figure of the scrubber: leaks, over-scrubbing, both when strict, recall by type, accuracy of types, by slice, time. */
export const evaluateScrub = (rows: readonly ScrubRow[]): readonly Figure[] => {
  // A process that answers has scrubbed hundreds of messages before: so has this one when it measures.
  for (let round = 0; round < WARM_ROUNDS; round += 1)
    for (const warm of rows.slice(0, WARM_ROWS)) scrub(warm.text);
  const all = rows.map((row) => measure(row, 'normal'));
  const strict = rows.map((row) => measure(row, 'strict'));
  const spans = all.flatMap((one) => one.spans);
  const typed = spans.filter((one) => one.typed !== undefined);
  const times = all.map((one) => one.milliseconds);
  const kinds = identifierTypes.filter((kind) => spans.some(({ marked }) => marked.type === kind));
  const slices = [...new Set(rows.map((row) => row.note ?? 'other'))].toSorted();
  return [
    leaks('messages that leak', all),
    alterations('clean messages altered', all),
    share('words over-scrubbed', sum(all.map((one) => one.overScrubbed)), sum(all.map((one) => one.words))),
    characterF2(all),
    leaks('strict: messages that leak', strict),
    alterations('strict: clean messages altered', strict),
    share('type accuracy', typed.filter((one) => one.typed).length, typed.length),
    ...kinds.map((kind) => {
      const ours = spans.filter(({ marked }) => marked.type === kind);
      return share(`recall ${kind}`, ours.filter(({ caught }) => caught).length, ours.length);
    }),
    ...slices.map((slice) =>
      leaks(
        `messages that leak: ${slice}`,
        all.filter((one) => (one.row.note ?? 'other') === slice),
      ),
    ),
    { name: 'time per message, median', value: percentile(times, 0.5), unit: 'ms', of: times.length },
    { name: 'time per message, p95', value: percentile(times, 0.95), unit: 'ms', of: times.length },
  ];
};
