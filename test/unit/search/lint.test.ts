import { describe, expect, it } from 'vitest';
import { parseDilemma } from '#search/knowledge/dilemma.ts';
import { lintDilemma } from '#search/lint/dilemma.ts';
import { grade, syllables } from '#search/lint/grade.ts';
import { lintKnowledge } from '#search/lint/knowledge.ts';
import { bannedWords, brokenThresholds, hedges, roughPattern } from '#search/lint/wording.ts';
import { entry } from './entry.ts';

const now = new Date('2026-12-01');
const rough = roughPattern([{ rough: ['noncompliant', 'junkie'], neutral: 'misses visits' }]);

/** Lints the entry with one thing changed. */
const lint = (from = '', to = ''): readonly string[] => {
  expect(entry).toContain(from);
  return lintDilemma(parseDilemma(entry.replace(from, to)), rough, now);
};

describe('an entry', () => {
  it('passes when it is complete', () => expect(lint()).toEqual([]));

  it.each([
    [
      'a must that the body does not cite',
      'must: ["2.02"]',
      'must: ["2.02", "2.07(c)"]',
      'must 2.07(c) is not cited in the en body',
    ],
    [
      'a must that no point cites',
      'must: ["2.02"]',
      'must: ["2.02", "3.04"]',
      'no point (en) cites must 3.04',
    ],
    [
      'a cite in must and also',
      'also: ["2.01", "2.13"]',
      'also: ["2.01", "2.13", "2.02"]',
      '2.02 stands twice',
    ],
    [
      'a point with a cite from elsewhere',
      'outcome. (2.01)',
      'outcome. (5.03)',
      'cites 5.03, which is in neither',
    ],
    ['a point without a cite', 'outcome. (2.01)', 'outcome.', 'a point without a cite'],
    [
      'a first point on something else',
      'imminent. (2.02)"\n  - "Ask',
      'imminent. (2.01)"\n  - "Ask',
      'the first point (en) cites no must',
    ],
    [
      'an id that does not exist in the body',
      'well-being (2.01). You',
      'well-being (2.01, 2.19). You',
      '2.19 in the en body',
    ],
    [
      'points that cite apart in Spanish',
      'probable. (2.01)',
      'probable. (2.02)',
      'the same units in the same order',
    ],
    [
      'a long sentence on the first screen',
      'Ask what the client knows about the likely outcome',
      `Ask ${'and ask '.repeat(12)}what it is`,
      'a sentence of',
    ],
    [
      'an order',
      'Ask what the client knows',
      'You must ask what the client knows',
      'no orders on the first screen: "must"',
    ],
    [
      'the law',
      'Check whether your state expects a report',
      'You are required by law to report',
      'the law is not ours to state',
    ],
    [
      'a legal verdict',
      'Leave out guesses',
      'It is illegal to guess. Leave out guesses',
      'the law is not ours to state: "illegal"',
    ],
    [
      'a simulated feeling',
      'Offer facts',
      'I understand how hard this is. Offer facts',
      'no simulated feelings',
    ],
    [
      'a threshold with a word missing',
      'risk is serious, foreseeable, and imminent (2.02)',
      'risk is serious and imminent (2.02)',
      'all three words',
    ],
    [
      'a threshold with a word missing in Spanish',
      'es grave, previsible e inminente (2.02)',
      'es previsible (2.02)',
      'all three words',
    ],
    [
      'a rough word outside the aliases',
      'Leave out guesses',
      'The client is noncompliant. Leave out guesses',
      'a rough word',
    ],
    ['a kind that does not fit', 'kind: weigh', 'kind: plain-should-not', 'needs one of'],
    ['absolute without 2.09', 'kind: weigh', 'kind: absolute', 'absolute goes with must 2.09'],
    ['too few aliases', '  - wont take insulin, says god will decide\n', '', 'aliases: 11'],
    ['too few Spanish aliases', '  - no acepta el andador\n', '', 'aliases_es: 7'],
    ['one duty alone', '  - [the client\'s well-being, "2.01"]\n', '', 'tension needs two duties'],
    ['an old review', 'reviewed_on: 2026-11-24', 'reviewed_on: 2025-11-24', 'more than twelve months ago'],
    [
      'hard reading',
      'Offer facts and options without pressure.',
      'Operationalize individualized interdisciplinary accountability considerations notwithstanding organizational responsibilities. '.repeat(
        4,
      ),
      'reading grade of the body',
    ],
    [
      'a short body',
      /## Questions to consider[\s\S]*?(?=## Bring)/u.exec(entry)?.[0] ?? '',
      '## Questions to consider\n- Why?\n## First steps\n1. Ask.\n## What to document\nFacts.\n',
      'words of the English body',
    ],
    [
      'a child who may be hurt, and no word on reports',
      'title: Capable adult',
      'title: Child is hurt when an adult',
      'not the same as making a report',
    ],
  ])('is refused for %s', (_, from, to, problem) => expect(lint(from, to).join('\n')).toContain(problem));

  it.each([
    ['a heading is missing', '## Red flags\n', '', 'the heading "## Red flags" is missing'],
    [
      'nothing stands under a heading',
      '1. Say your worry plainly, then listen.\n2. Offer facts and options without pressure.\n3. Make a plan for safety together, whatever the client picks.\n4. Agree on when you will talk next.\n',
      '',
      'nothing stands under "## First steps"',
    ],
    ['the Spanish body is missing', '# Español', '', 'the line "# Español" is missing'],
    ['a must is not in the code', 'must: ["2.02"]', 'must: ["2.99"]', '"2.99" is not a unit of the code'],
    ['a field is missing', 'kind: weigh\n', '', 'kind'],
    ['a field is unknown', 'kind: weigh\n', 'kind: weigh\nmood: good\n', 'mood'],
    ['there is no front matter', '---\nid', 'id', 'front matter'],
  ])('cannot be read when %s', (_, from, to, problem) => {
    expect(entry).toContain(from);
    expect(() => parseDilemma(entry.replace(from, to))).toThrow(problem);
  });

  it('reads points, cites and headings', () => {
    const dilemma = parseDilemma(entry);
    expect(dilemma.points.en[1]).toEqual({
      text: 'Ask what the client knows about the likely outcome.',
      cites: ['2.01'],
    });
    expect(dilemma.body.es.firstSteps).toHaveLength(4);
    expect(dilemma.body.en.redFlags).toEqual([
      'A weapon, a threat, or a goodbye message.',
      'Someone else answers for the client.',
    ]);
  });
});

describe('wording', () => {
  it.each([
    'Under no circumstances, unless they agree (2.09)',
    'This is usually not okay (2.09)',
    'Depende del caso (2.09)',
    'In general, avoid contact with former clients. It may be okay later.',
  ])('hedges: %s', (line) => expect(hedges([line])).not.toEqual([]));
  it.each(['Under no circumstances may there be sexual contact (2.09).', 'Nada que sopesar (2.09).'])(
    'does not hedge: %s',
    (line) => expect(hedges([line])).toEqual([]),
  );
  it.each([
    'Ask if the risk may be imminent.',
    'The risk is serious, foreseeable, and imminent.',
    'Es algo grave.',
  ])('keeps the threshold whole: %s', (line) => expect(brokenThresholds([line])).toEqual([]));
  it.each(['Use delegated powers.', 'Check whether your state expects a report.', 'They may ask.'])(
    'is ours: %s',
    (line) => expect(bannedWords([line])).toEqual([]),
  );
});

describe('reading grade', () => {
  it.each([
    ['client', 2],
    ['confidentiality', 7],
    ['use', 1],
    ['wanted', 2],
    ['helped', 1],
    ['safety', 2],
    ['a', 1],
  ])('hears %s in %i', (word, count) => expect(syllables(word)).toBe(count));
  it('rises with long words and sentences', () => {
    expect(grade(['Ask first. Then write it down.'])).toBeLessThan(3);
    expect(
      grade(['Interdisciplinary collaboration necessitates organizational accountability considerations.']),
    ).toBeGreaterThan(15);
    expect(grade([])).toBe(0);
  });
});

describe('the knowledge as a whole', () => {
  const one = parseDilemma(entry);
  const none = {
    dilemmas: [one],
    glosses: new Map(),
    titlesEs: new Map(),
    silences: [],
    concepts: [],
    wordings: [],
    resources: [],
  };
  const problems = (sources: Parameters<typeof lintKnowledge>[0], asked: readonly string[] = []): string =>
    lintKnowledge(sources, asked, now)
      .map(({ file, problem }) => `${file}: ${problem}`)
      .join('\n');

  it('misses a unit without an entry or a gloss', () => {
    expect(problems(none)).toContain('no entry has 2.09 as a must');
    expect(problems(none)).toContain('2.09 has no gloss');
    expect(problems(none)).not.toContain('no entry has 2.02 as a must');
  });
  it('refuses two phrasings that are alike', () => {
    const other = { ...one, id: 'other', aliases: { en: ['Fuma con el OXIGENO puesto!'], es: [] } };
    expect(problems({ ...none, dilemmas: [one, other] })).toContain(
      '"Fuma con el OXIGENO puesto!" stands in dilemmas/capable-risky-choice.md already',
    );
  });
  it('refuses a phrasing that is a labelled question', () =>
    expect(problems(none, ['Leaves rehab early, against advice.'])).toContain('is a labelled question'));
  it('refuses a silence that does not name the code, or repeats an id', () => {
    const silence = {
      id: one.id,
      title: { en: 'Pay', es: 'Sueldo' },
      say: { en: 'Ask your boss.', es: 'Pregunte.' },
      nearest: [],
      aliases: { en: ['pay'], es: [] },
    };
    const text = problems({ ...none, silences: [silence] });
    expect(text).toContain('the id stands twice');
    expect(text).toContain('aliases: 1, not 10');
    expect(text).toContain('should name the code');
  });
});
