import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';

/** Longer than Slack lets anybody write: the tagger does not read it, so what no list vouches for goes. */
const prose = 'she said she will call the office after her shift and then we can talk about the plan. ';
const long = (message: string): string => prose.repeat(400) + message + prose.repeat(400);
const masked = (message: string): readonly string[] => {
  const raw = long(message);
  return scrub(raw).findings.map(({ start, end }) => raw.slice(start, end));
};

describe('a text longer than any message', () => {
  it('keeps ordinary words and what is known to stay', () => {
    expect(masked('section 2.07 says 911 first. PHQ-9 18, metformin 500 mg, $40. ')).toEqual([]);
  });

  it.each([
    ['a name', 'told Maria Gonzalez about it. ', 'Maria Gonzalez'],
    ['a name on no list', 'told zorblat quivern about it. ', 'zorblat quivern'],
    ['a name with a sign inside', 'told zorblat-quivern about it. ', 'zorblat-quivern'],
    ['a name in other letters', 'told محمد about it. ', 'محمد'],
    ['a name behind one that was masked', 'told [PERSON 7] quivern about it. ', 'quivern'],
    ['a telephone number', 'her cell is 405-555-0123 now. ', '405-555-0123'],
    ['a number without a form', 'verify with 7719 please. ', '7719'],
    ['a code', 'it says KQ77-19B on it. ', 'KQ77-19B'],
  ])('masks %s', (_, message, name) => {
    expect(masked(message)).toEqual([name]);
  });

  it.each([
    ['a mention', 'told zorblat <@U012ABC> quivern about it. ', ['zorblat', 'quivern']],
    ['an emoji', 'verify 7719 :key: KQ77-19B please. ', ['7719', 'KQ77-19B']],
    ['a comma', 'told zorblat, quivern about it. ', ['zorblat', 'quivern']],
    ['a new line', 'told zorblat\nquivern about it. ', ['zorblat', 'quivern']],
    ['a number to call', 'zorblat 988 quivern. ', ['zorblat', 'quivern']],
    ['what is short for because', 'zorblat b/c quivern. ', ['zorblat', 'quivern']],
    ['everyday Spanish', 'zorblat quiere quivern. ', ['zorblat', 'quivern']],
  ])('keeps two names apart that %s parts', (_, message, expected) => {
    expect(masked(message)).toEqual(expected);
  });

  it('is long by what is read, whatever is masked in it', () => {
    const labels = '<@U1|Kim Lee Kim Lee Kim Lee Kim Lee Kim Lee Kim Lee Kim Lee Kim Lee Kim Lee> '.repeat(
      900,
    );
    expect(scrub(`${labels} told zorblat about it`).text).not.toContain('zorblat');
  });

  it('says which person a name means each time', () => {
    const { text } = scrub(long('zorblat came. then zorblat left. '));
    expect(text).toContain('[PERSON 1] came. then [PERSON 1] left.');
  });
});
