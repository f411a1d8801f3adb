import { describe, expect, it } from 'vitest';
import { makeAnswerer } from '#answer/embedded.ts';
import type { Answer } from '#answer/answer.ts';
import { guidanceFrom } from '#answer/guidance.ts';
import { quotationsFrom } from '#answer/quotations.ts';
import { cites } from '#code/cite.ts';
import { scrub } from '#scrub/scrub.ts';
import { loadKnowledge } from '#search/knowledge/knowledge.ts';
import { grade } from '#search/lint/grade.ts';
import { makeSearch } from '#search/search.ts';

const knowledge = loadKnowledge('knowledge');
const search = makeSearch(knowledge);
const answerer = makeAnswerer(knowledge);

const ask = (text: string): Answer => {
  const question = scrub(text).text;
  return answerer(question, search(question));
};

const wordsIn = (answer: Answer): number =>
  answer.points.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);

const dilemmas = [...knowledge.dilemmas.values()];

describe.each(['en', 'es'] as const)('the first screen of every situation, in %s', (language) => {
  const screens = dilemmas.map(({ id, title }) => ({ id, answer: ask(title[language]) }));

  it('has one to three points, each of them cited, in ninety words', () => {
    const wrong = screens.filter(
      ({ answer }) =>
        answer.points.length < 1 ||
        answer.points.length > 3 ||
        wordsIn(answer) > 90 ||
        (answer.kind !== 'silent' && answer.points.some((point) => point.cites.length === 0)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('cites what its points stand on and nothing else', () => {
    for (const { answer } of screens)
      expect(answer.citations).toEqual([...new Set(answer.points.flatMap((point) => point.cites))]);
  });
});

it('every situation’s points read at grade nine or lower', () => {
  const hard = dilemmas.filter(({ points }) => grade(points.en.map(({ text }) => text)) > 9);
  expect(hard.map(({ id }) => id)).toEqual([]);
});

it('every situation has guidance in both languages, with no list empty', () => {
  const guidance = guidanceFrom(knowledge);
  const thin = dilemmas.flatMap(({ id }) =>
    (['en', 'es'] as const).flatMap((language) =>
      Object.entries(guidance(id, language) ?? { none: [] })
        .filter(([, lines]) => lines.length === 0)
        .map(([name]) => `${id} ${language} ${name}`),
    ),
  );
  expect(thin).toEqual([]);
});

it('quotes every unit with the words that are stored', () => {
  const quotations = quotationsFrom(knowledge.code)(cites);
  expect(quotations.map(({ cite }) => cite)).toEqual(cites);
  for (const { cite, paragraphs } of quotations)
    expect(paragraphs).toEqual(knowledge.code.units.get(cite)?.paragraphs);
});

describe('an answer', () => {
  it('is in Spanish when the question is', () => {
    const answer = ask('¿puedo aceptar un regalo de una clienta?');
    expect(answer.language).toBe('es');
    expect(answer.citations).toContain('2.06(c)');
  });

  it('says that the code is silent, and cites nothing', () => {
    const answer = ask('what is the dollar limit for gifts');
    expect([answer.kind, answer.citations]).toEqual(['silent', []]);
    expect(answer.nearest).toContain('2.06(c)');
  });

  it('offers no section to a greeting', () => {
    expect(ask('good afternoon')).toMatchObject({ kind: 'silent', nearest: [], citations: [] });
  });

  it('says that there is no such section, and where the nearest are', () => {
    const answer = ask('2.07(k)');
    expect(answer.kind).toBe('no-such-section');
    expect(answer.points[0]?.text).toContain('2.07(k)');
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it('asks which section is meant', () => {
    const answer = ask('2.1');
    expect([answer.kind, answer.citations]).toEqual(['which-section', ['2.01', '2.10']]);
    expect(answer.clarify).toContain('Which');
  });

  it('carries the version of the knowledge', () => {
    expect(ask('can I hug a client').source).toBe(`knowledge@${knowledge.version}`);
  });
});
