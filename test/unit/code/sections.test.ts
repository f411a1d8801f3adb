import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cites, isCite, placeOf, sectionNumbers, sectionOf } from '#code/cite.ts';
import { loadCode } from '#code/load.ts';
import { parseCode } from '#code/sections.ts';

const markdown = readFileSync('knowledge/code/code.md', 'utf8');
const source = readFileSync('test/fixtures/code-of-ethics.txt', 'utf8');
const code = loadCode('knowledge');
const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Takes away what was added for addressing: heading marks, repeated ids; and list marks and letters on both sides. */
const bare = (text: string): readonly string[] =>
  words(
    text
      .replaceAll(/^### .*$/gmu, '')
      .replaceAll(/^#+ /gmu, '')
      .replaceAll(/^(?:- )?\([a-j]\) /gmu, ''),
  );

describe('the code of ethics', () => {
  it('is the source word for word', () => expect(bare(markdown)).toEqual(bare(source)));

  it('keeps every letter of the source beside its paragraph', () => {
    const lettered = Array.from(
      source.matchAll(/^(?:- )?\(([a-j])\) (.{40})/gmu),
      ([, letter, start]) => `${letter} ${start}`,
    );
    const ours = Array.from(
      markdown.matchAll(/^### \d\.\d\d\(([a-j])\)\n\n(.{40})/gmu),
      ([, letter, start]) => `${letter} ${start}`,
    );
    expect(ours).toEqual(lettered);
  });

  it('has 5 parts, 25 sections and 46 citable units: 28 lettered and 18 not', () => {
    expect(code.parts).toHaveLength(5);
    expect(code.parts.flatMap((part) => part.sections)).toHaveLength(25);
    expect(code.units.size).toBe(46);
    expect([...code.units.keys()].filter((cite) => cite.endsWith(')'))).toHaveLength(28);
    expect([...code.units.keys()].filter((cite) => !cite.endsWith(')'))).toHaveLength(18);
  });

  it('numbers its units as cite.ts does', () => {
    expect([...code.units.keys()]).toEqual(cites);
    expect(code.parts.flatMap((part) => part.sections.map((section) => section.number))).toEqual(
      sectionNumbers,
    );
  });

  it('keeps the oddities', () => {
    expect(code.units.get(cites.find((cite) => cite === '2.02')!)?.paragraphs[0]).toContain(
      'the right of clients to assist clients in their efforts',
    );
    expect(code.front[1]?.paragraphs[0]).toContain('(6) case managers');
    expect(markdown).toContain('(www.hhs.gov/ocr/hipaa)');
  });

  it('shows the definition and the preamble, and cites neither', () => {
    expect(code.front.map(({ title }) => title)).toEqual(['Case Management Definition', 'Ethical Standards']);
    expect(isCite('Ethical Standards')).toBe(false);
  });

  it('refuses a text with a unit missing, unknown or out of place', () => {
    expect(() => parseCode(markdown.replace('### 2.07(c)', ''))).toThrow('Section 2.07');
    expect(() => parseCode(markdown.replace('### 2.07(c)', '### 2.07(z)'))).toThrow('no unit "2.07(z)"');
    expect(() => parseCode(markdown.replace('## 5.03 Impairment', ''))).toThrow('46 citable units');
  });
});

describe('a cite', () => {
  it('knows its section and its place', () => {
    const cite = cites[18]!;
    expect([sectionOf(cite), placeOf(cite)]).toEqual([cite.slice(0, 4), 18]);
  });
  it.each(['2.07(c)', '3.04', '1.01(a)'])('accepts %s', (id) => expect(isCite(id)).toBe(true));
  it.each(['2.07', '2.07c', '3.06', '2.7(c)', '', '2.09(a)', '__proto__', 'constructor'])(
    'refuses "%s"',
    (id) => expect(isCite(id)).toBe(false),
  );
});
