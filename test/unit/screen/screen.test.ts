import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHarmRow } from '#evaluate/screen.ts';
import { swaps, variants } from '#evaluate/screen-variants.ts';
import { screen, screenWithin } from '#screen/screen.ts';
import { scrub } from '#scrub/scrub.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';

const rows = readFileSync(new URL('../../eval/harm.dev.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => parseHarmRow(JSON.parse(line)));

const raw = (text: string) => text as Scrubbed;
const levelOf = (text: string) => screen(scrub(text).text).level;

describe('the screen', () => {
  it('counts a spent work budget as possible and says that it failed', () => {
    expect(screenWithin(raw('She is suicidal.'), 3)).toMatchObject({ level: 'possible', failed: true });
  });

  it('counts text that cannot be read as possible', () => {
    expect(screen(raw('hello \u0000'))).toMatchObject({ level: 'possible', failed: true });
    expect(screen(undefined as unknown as Scrubbed)).toMatchObject({ level: 'possible', failed: true });
  });

  it('reads the longest message Slack accepts within its budget', () => {
    const text = `${'Can I accept tamales from a client at Christmas? '.repeat(800)}He is going to kill his landlord tonight.`;
    expect(screen(raw(text))).toMatchObject({ level: 'imminent', failed: false });
  });

  it("quotes the asker's own words", () => {
    const text = 'Quick one. He said he is going to kill his landlord tonight.';
    const [first] = screen(raw(text)).evidence;
    expect(text.slice(first?.start, first?.end)).toContain('going to kill');
  });

  it("tells the asker's own danger from a client's", () => {
    expect(screen(raw('I am going to kill myself tonight.'))).toMatchObject({ own: true, atRisk: 'worker' });
    expect(screen(raw('She said I am going to kill myself tonight.'))).toMatchObject({ own: false });
    expect(
      screen(raw('[PERSON 1] just texted me goodbye. He has pills in his hand right now.')),
    ).toMatchObject({
      level: 'imminent',
      own: false,
    });
  });

  it('lowers only what a denial names', () => {
    expect(levelOf('Client denies suicidal thoughts.')).toBe('none');
    expect(levelOf('Client denies suicidal thoughts but there is a noose in the garage.')).toBe('imminent');
  });
});

describe('a retelling', () => {
  const levels = new Map(rows.map(({ id, text }) => [id, levelOf(text)]));

  it.each([...variants, ...swaps].map((variant) => [variant.name, variant] as const))(
    'with %s loses no page and makes none',
    (_, { retell }) => {
      const moved = rows.filter(({ id, text }) => {
        const before = levels.get(id);
        const after = levelOf(retell(text));
        return (before === 'imminent' && after !== 'imminent') || (before === 'none' && after === 'imminent');
      });
      expect(moved.map(({ id }) => id)).toEqual([]);
    },
  );

  it('raw instead of scrubbed loses no page and makes none', () => {
    const moved = rows.filter(({ id, text }) => {
      const before = levels.get(id);
      const after = screen(raw(text)).level;
      return (before === 'imminent' && after !== 'imminent') || (before === 'none' && after === 'imminent');
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  });
});
