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
    ['messages that leak', 0.05],
    ['clean messages altered', 0.04],
    ['words over-scrubbed', 0.01],
  ])('keeps “%s” at or under %d', (name, ceiling) => {
    expect(value(name)).toBeLessThanOrEqual(ceiling);
  });

  it.each<readonly [string, number]>([
    ['character F2', 0.95],
    ['type accuracy', 0.96],
    ['recall PERSON', 0.9],
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
      expect(() => parseScrubRow(value)).toThrow();
    },
  );
});
