import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScrub, parseScrubRow, type ScrubRow } from '#evaluate/scrub.ts';

const read = (file: string): readonly ScrubRow[] =>
  readFileSync(new URL(`../../eval/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => parseScrubRow(JSON.parse(line)));

const figures = new Map(evaluateScrub(read('scrub.dev.jsonl')).map((figure) => [figure.name, figure]));
const value = (name: string): number => figures.get(name)?.value ?? Number.NaN;

describe('the scrubber on the development messages', () => {
  it('sees all of them', () => {
    expect(figures.get('messages that leak')?.of).toBe(160);
    expect(figures.get('clean messages altered')?.of).toBe(50);
  });

  it.each([
    ['messages that leak', 0.02],
    ['clean messages altered', 0.03],
    ['words over-scrubbed', 0.008],
  ])('keeps “%s” at or under %d', (name, ceiling) => {
    expect(value(name)).toBeLessThanOrEqual(ceiling);
  });

  it('leaks no more when it is strict', () => {
    expect(figures.get('strict: messages that leak')?.of).toBe(160);
    expect(value('strict: messages that leak')).toBeLessThanOrEqual(value('messages that leak'));
    expect(figures.get('strict: clean messages altered')?.of).toBe(50);
  });

  it.each<readonly [string, number]>([
    ['character F2', 0.98],
    ['type accuracy', 0.96],
    ['recall PERSON', 0.96],
    ...['SSN', 'EMAIL', 'URL', 'IP', 'PHONE', 'FAX', 'MRN', 'ACCOUNT', 'HEALTH_PLAN_ID'].map(
      (type) => [`recall ${type}`, 1] as const,
    ),
    ['recall LOCATION', 1],
    ['recall ORGANIZATION', 1],
    ['recall DATE', 1],
  ])('keeps “%s” at or over %d', (name, floor) => {
    expect(value(name)).toBeGreaterThanOrEqual(floor);
  });
});

describe('the scrubber on messages by others', () => {
  // Floors under what was reached after looking; the figures before looking are in docs/scrub.md.
  it.each<readonly [string, number, number, number]>([
    ['scrub.fresh-1.jsonl', 0.03, 0.06, 0.97],
    ['scrub.fresh-2.jsonl', 0.045, 0.05, 0.955],
    ['scrub.types.jsonl', 0.006, 0.055, 0.98],
    // The third batch was looked at for what is masked too much, the fourth for Social Security numbers; the others not.
    ['scrub.fresh-3.jsonl', 0.1, 0.06, 0.92],
    ['scrub.fresh-4.jsonl', 0.075, 0.15, 0.95],
    ['scrub.fresh-5.jsonl', 0.05, 0.085, 0.95],
    ['scrub.fresh-6.jsonl', 0.05, 0.105, 0.95],
    ['scrub.fresh-7.jsonl', 0.035, 0.045, 0.96],
    ['scrub.fresh-8.jsonl', 0.06, 0.035, 0.945],
    ['scrub.unseen.jsonl', 0.04, 0.07, 0.97],
  ])('%s leaks at most %d, alters at most %d, character F2 at least %d', (file, leak, altered, f2) => {
    const measured = new Map(evaluateScrub(read(file)).map((figure) => [figure.name, figure.value]));
    expect(measured.get('messages that leak')).toBeLessThanOrEqual(leak);
    expect(measured.get('clean messages altered')).toBeLessThanOrEqual(altered);
    expect(measured.get('character F2')).toBeGreaterThanOrEqual(f2);
    // Strict scrubbing may alter more; it must not leak more.
    expect(measured.get('strict: messages that leak')).toBeLessThanOrEqual(
      measured.get('messages that leak') ?? 0,
    );
  });
});

describe('a row', () => {
  const row = (text: string, spans: ScrubRow['spans'], neutral: ScrubRow['neutral'] = []) =>
    new Map(evaluateScrub([{ id: 'x', text, spans, neutral }]).map((figure) => [figure.name, figure.value]));

  it('leaks when a letter of a span is left', () => {
    expect(
      row('met the zorblax thing', [{ start: 4, end: 21, type: 'PERSON' }]).get('messages that leak'),
    ).toBe(1);
  });

  it('does not leak when only a generic word is left', () => {
    const figures = row('note from the 3/4/2021', [{ start: 10, end: 22, type: 'DATE' }]);
    expect(figures.get('messages that leak')).toBe(0);
  });

  it('lets neutral text go or stay', () => {
    const text = 'Mr. Ngata called';
    const figures = row(text, [{ start: 4, end: 9, type: 'PERSON' }], [{ start: 0, end: 4 }]);
    expect([figures.get('messages that leak'), figures.get('words over-scrubbed')]).toEqual([0, 0]);
  });

  it('takes a second type as well', () => {
    const spans = [{ start: 6, end: 18, type: 'OTHER_ID' as const, also: ['PHONE' as const] }];
    expect(row('reach 918-555-0101', spans).get('type accuracy')).toBe(1);
  });

  it.each([{}, { id: 'a', text: 'abc', spans: [{ start: 2, end: 9, type: 'PERSON' }] }, 'text'])(
    'is refused when it is %j',
    (value) => {
      expect(() => parseScrubRow(value)).toThrow(/expected|outside/iu);
    },
  );
});
