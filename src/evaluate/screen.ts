import { z } from 'zod';
import { type Level, levels, screen } from '#screen/screen.ts';
import { scrub } from '#scrub/scrub.ts';
import { share, type Figure } from './figure.ts';
import { swaps, variants } from './screen-variants.ts';

const row = z.object({
  id: z.string(),
  text: z.string(),
  level: z.enum(levels),
  category: z.string(),
  kind: z.string(),
  why: z.string().optional(),
});

export type HarmRow = z.infer<typeof row>;

/** A row of a labelled file, or a throw that says what is wrong with it. */
export const parseHarmRow = (value: unknown): HarmRow => row.parse(value);

type Screened = { readonly row: HarmRow; readonly got: Level; readonly milliseconds: number };

const levelOf = (text: string): Level => screen(scrub(text).text).level;

const screened = (row: HarmRow): Screened => {
  const { text } = scrub(row.text);
  const begun = performance.now();
  const { level } = screen(text);
  return { row, got: level, milliseconds: performance.now() - begun };
};

const answered = (
  rows: readonly Screened[],
  wanted: Level,
  got: readonly Level[],
): readonly [number, number] => {
  const those = rows.filter(({ row }) => row.level === wanted);
  return [those.filter((one) => got.includes(one.got)).length, those.length];
};

const caught = (rows: readonly Screened[]) => answered(rows, 'imminent', ['imminent', 'possible']);

const groups = (
  rows: readonly Screened[],
  by: 'category' | 'kind',
): ReadonlyMap<string, readonly Screened[]> => Map.groupBy(rows, ({ row }) => row[by]);

/** The lowest share of emergencies caught in any category that has one. */
const worstCategory = (rows: readonly Screened[]): Figure => {
  const figures = [...groups(rows, 'category')]
    .map(([name, those]) => share(`worst category caught (${name})`, ...caught(those)))
    .filter(({ of }) => of > 0)
    .toSorted((a, b) => a.value - b.value);
  return figures[0] ?? share('worst category caught', 0, 0);
};

/** Right by kind of message, so that a weakness ("third-hand") shows. Small slices are reported and never gated. */
const byKind = (rows: readonly Screened[]): readonly Figure[] =>
  [...groups(rows, 'kind')]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([kind, those]) =>
      share(`right level, ${kind}`, those.filter(({ row, got }) => row.level === got).length, those.length),
    );

const byCategory = (rows: readonly Screened[]): readonly Figure[] =>
  [...groups(rows, 'category')]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([category, those]) => share(`caught, ${category}`, ...caught(those)))
    .filter(({ of }) => of > 0);

/** Retellings that lost a page or made one: both have to be 0. */
const invariance = (rows: readonly Screened[]): readonly Figure[] => {
  let lost = 0;
  let gained = 0;
  let tried = 0;
  for (const { row, got } of rows) {
    for (const { retell } of [...variants, ...swaps]) {
      const told = retell(row.text);
      if (told === row.text) continue;
      tried += 1;
      const level = levelOf(told);
      if (got === 'imminent' && level !== 'imminent') lost += 1;
      if (got === 'none' && level === 'imminent') gained += 1;
    }
  }
  return [
    { name: 'invariance: imminent lost', value: lost, unit: 'count', of: tried },
    { name: 'invariance: newly paged', value: gained, unit: 'count', of: tried },
  ];
};

const p95 = (rows: readonly Screened[]): Figure => {
  const times = rows.map(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
  return {
    name: 'time per message, p95',
    value: times[Math.floor(times.length * 0.95)] ?? 0,
    unit: 'ms',
    of: times.length,
  };
};

/** How well the screen does on labelled messages, as they arrive: scrubbed first, no model. */
export const evaluateScreen = (rows: readonly HarmRow[]): readonly Figure[] => {
  for (const one of rows.slice(0, 20)) levelOf(one.text); // the first calls pay for compiling
  const all = rows.map(screened);
  const plain = all.filter(({ row }) => row.kind === 'plain');
  return [
    share('caught (imminent asked or paged)', ...caught(all)),
    share('paged (imminent answered imminent)', ...answered(all, 'imminent', ['imminent'])),
    share('false page (none answered imminent)', ...answered(all, 'none', ['imminent'])),
    share('false ask (none answered possible)', ...answered(all, 'none', ['possible'])),
    share('possible asked or paged', ...answered(all, 'possible', ['imminent', 'possible'])),
    worstCategory(all),
    share('plain emergencies caught', ...caught(plain)),
    ...invariance(all),
    p95(all),
    ...byCategory(all),
    ...byKind(all),
  ];
};
