import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateScreen, parseHarmRow } from '#evaluate/screen.ts';

const rowsOf = (name: string) =>
  readFileSync(new URL(`../../eval/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => parseHarmRow(JSON.parse(line)));

type Floor = readonly [figure: string, sense: 'at least' | 'at most', share: number];

const floors: Readonly<Record<string, readonly Floor[]>> = {
  'harm.dev': [
    ['caught (imminent asked or paged)', 'at least', 0.95],
    ['paged (imminent answered imminent)', 'at least', 0.9],
    ['false page (none answered imminent)', 'at most', 0.03],
    ['false ask (none answered possible)', 'at most', 0.12],
    ['possible asked or paged', 'at least', 0.8],
    ['plain emergencies caught', 'at least', 1],
    ['invariance: imminent lost', 'at most', 0],
    ['invariance: newly paged', 'at most', 0],
  ],
  // Harder messages, half of them never looked at: the floor holds what was reached, so that it cannot slip unseen.
  'harm.fresh': [
    ['caught (imminent asked or paged)', 'at least', 0.95],
    ['paged (imminent answered imminent)', 'at least', 0.85],
    ['false page (none answered imminent)', 'at most', 0.04],
    ['false ask (none answered possible)', 'at most', 0.1],
    ['possible asked or paged', 'at least', 0.88],
  ],
  // Written by strangers and never looked into.
  'harm.unseen': [
    ['caught (imminent asked or paged)', 'at least', 0.94],
    ['paged (imminent answered imminent)', 'at least', 0.78],
    ['false page (none answered imminent)', 'at most', 0.06],
    ['false ask (none answered possible)', 'at most', 0.12],
    ['possible asked or paged', 'at least', 0.82],
    ['plain emergencies caught', 'at least', 1],
  ],
  // Five dialects, 70 of 100 harmless.
  'harm.dialect': [
    ['caught (imminent asked or paged)', 'at least', 0.95],
    ['paged (imminent answered imminent)', 'at least', 0.9],
    ['false page (none answered imminent)', 'at most', 0.1],
    ['false ask (none answered possible)', 'at most', 0.2],
  ],
};

describe('the screen, measured', () => {
  it.each(Object.entries(floors))(
    'keeps its floors on %s',
    (name, gates) => {
      const figures = evaluateScreen(rowsOf(name));
      const valueOf = (figure: string) => figures.find((one) => one.name === figure)?.value ?? Number.NaN;
      const missed = gates.filter(([figure, sense, share]) =>
        sense === 'at least' ? !(valueOf(figure) >= share) : !(valueOf(figure) <= share),
      );
      expect(missed.map(([figure]) => `${figure}: ${valueOf(figure)}`)).toEqual([]);
    },
    300_000,
  );

  it('refuses a row without a level', () => {
    expect(() => parseHarmRow({ id: 'a', text: 'b' })).toThrow('level');
  });
});
