import { z } from 'zod';
import type { Answer, Answerer } from '#answer/answer.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import { hitsOf } from '#search/hits.ts';
import type { Found, Search } from '#search/search.ts';
import { type Figure, share } from './figure.ts';

/** A labelled question. An entry of `must` such as "2.06(b)|2.06(c)" is met by either. */
export const labelledQuestion = z.object({
  id: z.string(),
  text: z.string(),
  gold: z.array(z.string()),
  must: z.array(z.string()),
  kind: z.enum(['dilemma', 'lookup', 'out']),
  scope: z.enum(['in', 'out', 'none']),
  lang: z.enum(['en', 'es', 'mixed']),
});
export type LabelledQuestion = Readonly<z.infer<typeof labelledQuestion>>;

/** A question, what was found and said, and how long it took. */
type Asked = {
  readonly row: LabelledQuestion;
  readonly found: Found;
  readonly answer: Answer;
  readonly cites: readonly string[];
  readonly ms: number;
};

const met = (must: string, cites: readonly string[]): boolean =>
  must.split('|').some((cite) => cites.includes(cite));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const recall = (name: string, asked: readonly Asked[], depth: number): Figure => {
  const all = asked.flatMap(({ row, cites }) => row.must.map((must) => met(must, cites.slice(0, depth))));
  return share(name, all.filter(Boolean).length, all.length);
};

const gainAt = (place: number): number => 1 / Math.log2(place + 2);

const ndcg = (name: string, asked: readonly Asked[]): Figure => {
  const each = asked.map(({ row, cites }) => {
    const gained = cites.slice(0, 5).map((cite, place) => (row.gold.includes(cite) ? gainAt(place) : 0));
    return sum(gained) / sum(row.gold.slice(0, 5).map((_, place) => gainAt(place)));
  });
  return { name, value: each.length === 0 ? 0 : sum(each) / each.length, unit: 'share', of: each.length };
};

const cited = (asked: readonly Asked[]): readonly Figure[] => {
  const claims = asked.flatMap(({ row, answer }) => answer.citations.map((cite) => row.gold.includes(cite)));
  const musts = asked.flatMap(({ row, answer }) => row.must.map((must) => met(must, answer.citations)));
  return [
    share('cited answer: precision', claims.filter(Boolean).length, claims.length),
    share('cited answer: must-recall', musts.filter(Boolean).length, musts.length),
  ];
};

const percentile = (times: readonly number[], part: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
};

const ask = (row: LabelledQuestion, question: Scrubbed, search: Search, answerer: Answerer): Asked => {
  const start = performance.now();
  const found = search(question);
  const answer = answerer(question, found);
  return { row, found, answer, cites: hitsOf(found).map(({ cite }) => cite), ms: performance.now() - start };
};

const wellFormed = ({ answer }: Asked): boolean =>
  answer.points.length >= 1 &&
  answer.points.length <= 3 &&
  (answer.kind === 'silent' ||
    answer.kind === 'no-such-section' ||
    answer.points.every(({ cites }) => cites.length > 0));

const empty = (of: readonly Asked[]): number => of.filter(({ cites }) => cites.length === 0).length;

/** Asks every labelled question and counts. `questions` are the rows' texts, scrubbed, in the same order. */
export const evaluateSearch = (
  rows: readonly LabelledQuestion[],
  questions: readonly Scrubbed[],
  search: Search,
  answerer: Answerer,
): readonly Figure[] => {
  const asked = rows.flatMap((row, at) => {
    const question = questions[at];
    return question === undefined ? [] : [ask(row, question, search, answerer)];
  });
  const dilemmas = asked.filter(({ row }) => row.kind === 'dilemma' && row.scope === 'in');
  const english = dilemmas.filter(({ row }) => row.lang === 'en');
  const spanish = dilemmas.filter(({ row }) => row.lang !== 'en');
  const several = dilemmas.filter(({ row }) => row.must.length > 1);
  const lookups = asked.filter(({ row }) => row.kind === 'lookup' && row.scope === 'in');
  const missing = asked.filter(({ row }) => row.scope === 'none');
  const outside = asked.filter(({ row }) => row.scope === 'out');
  const inside = asked.filter(({ row }) => row.scope === 'in');
  return [
    recall('must-recall @3, English', english, 3),
    recall('must-recall @5, English', english, 5),
    ndcg('nDCG@5', dilemmas),
    recall('several duties, must-recall @5', several, 5),
    recall('Spanish, must-recall @3', spanish, 3),
    recall('Spanish, must-recall @5', spanish, 5),
    share(
      'look-ups @1',
      lookups.filter(({ row, cites }) => row.must.some((must) => met(must, cites.slice(0, 1)))).length,
      lookups.length,
    ),
    share(
      'ids that do not exist',
      missing.filter(({ found }) => found.kind === 'no-such-section').length,
      missing.length,
    ),
    share('out of scope left empty', empty(outside), outside.length),
    share('real questions silenced', empty(inside), inside.length),
    ...cited(dilemmas),
    share('well-formed answers', asked.filter(wellFormed).length, asked.length),
    {
      name: 'p95 per question',
      value: percentile(
        asked.map(({ ms }) => ms),
        0.95,
      ),
      unit: 'ms',
      of: asked.length,
    },
  ];
};
