import { describe, expect, it } from 'vitest';
import { readCites } from '#code/reading.ts';

const read = (text: string): string =>
  readCites(text)
    .map(({ kind, ...rest }) =>
      kind === 'none' ? `none ${rest.asked}` : `${kind} ${'cites' in rest ? rest.cites.join(' ') : ''}`,
    )
    .join('; ');

describe('reading section numbers as people write them', () => {
  it.each([
    ['2.07(c)', 'units 2.07(c)'],
    ['2.07c', 'units 2.07(c)'],
    ['2.07(C)', 'units 2.07(c)'],
    ['2.7 (c)', 'units 2.07(c)'],
    ['section 2.07 c', 'units 2.07(c)'],
    ['Section 2.07 (c).', 'units 2.07(c)'],
    ['§2.07(c)', 'units 2.07(c)'],
    ['§ 2.7.c?', 'units 2.07(c)'],
    ['2-07(c)', 'units 2.07(c)'],
    ['2.07 paragraph c', 'units 2.07(c)'],
    ['207(c)', 'units 2.07(c)'],
    ['la sección 2.07 letra c', 'units 2.07(c)'],
    ['sec. 3.04', 'units 3.04'],
    ['2.4', 'units 2.04'],
    ['what does 5.1 say', 'units 5.01'],
    ['2.10', 'units 2.10'],
    ['2.07a', 'units 2.07(a)'],
    ['2.07(a) and 2.08(b)', 'units 2.07(a); units 2.08(b)'],
    ['does 2.09 apply', 'units 2.09'],
    [
      '2.07 a client asked me',
      'units 2.07(a) 2.07(b) 2.07(c) 2.07(d) 2.07(e) 2.07(f) 2.07(g) 2.07(h) 2.07(i) 2.07(j)',
    ],
    ['2.8', 'units 2.08(a) 2.08(b)'],
    ["what's 5.01", 'units 5.01'],
  ])('%s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['2.1', 'several 2.01 2.10'],
    ['section 2.1?', 'several 2.01 2.10'],
  ])('asks back where %s could be two sections', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['3.06', 'none 3.06'],
    ['2.07(k)', 'none 2.07(k)'],
    ['6.01', 'none 6.01'],
    ['2.09(a)', 'none 2.09(a)'],
    ['section 2.16', 'none 2.16'],
    ['1.2', 'none 1.2'],
  ])('says that %s does not exist', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    'he owes me $2.07',
    'at 2:07 he called',
    'call 405.555.0100',
    'the meeting on 2.07.2025',
    'version 2.0.7',
    'raised by 2.5 %',
    'blood alcohol .08',
    'room 207',
    'about 300 people',
    'my 2 clients, 5 visits',
  ])('leaves "%s" alone', (text) => expect(read(text)).toBe(''));
});
