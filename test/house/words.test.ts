import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { grade } from '#search/lint/grade.ts';
import { answerWords } from '#slack/views/answer-words.ts';
import { askerWords } from '#slack/views/asker-words.ts';
import { sourceFiles } from './sources.ts';

/** Every sentence of a table of words, with its blanks filled in. */
const sentences = (table: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.values(table).map((entry) => {
    const text: unknown = typeof entry === 'function' ? entry('a supervisor', '2:20 PM') : entry;
    return String(text).replaceAll('*', '');
  });
const english = [...sentences(answerWords.en), ...sentences(askerWords.en)];
const spanish = [...sentences(answerWords.es), ...sentences(askerWords.es)];

const never =
  /you must|legally required|you are required|HIPAA[- ]compliant|I understand how|I know how (?:hard|you feel)|as your friend|I care about you|help is on (?:its|the) way/iu;

describe('the words that people read', () => {
  it('are there in both languages', () => {
    expect(Object.keys(answerWords.es)).toEqual(Object.keys(answerWords.en));
    expect(Object.keys(askerWords.es)).toEqual(Object.keys(askerWords.en));
    expect(english.length).toBeGreaterThan(40);
  });

  it('read at grade 9 or lower', () => {
    expect(grade(english)).toBeLessThanOrEqual(9);
    for (const text of english.filter((each) => each.split(' ').length > 25))
      expect(grade([text]), text).toBeLessThanOrEqual(9);
  });

  it('never order, promise or pretend to feel', () => {
    for (const text of [...english, ...spanish]) expect(text).not.toMatch(never);
    for (const { path, text } of sourceFiles.filter((file) => file.path.startsWith('src/slack/')))
      expect(text, path).not.toMatch(never);
  });

  it('never present a page as help on its way, nor as a report', () => {
    expect(askerWords.en.notHelp).toBe('Help is not coming until someone calls 911.');
    expect(answerWords.en.notAReport('x')).toContain('is not a report');
    expect(answerWords.es.notAReport('x')).toContain('no es un reporte');
  });
});

describe('the documents', () => {
  const documents = [
    ...globSync('*.md'),
    ...globSync('docs/*.md'),
    ...globSync('knowledge/*.md'),
    'manifest.yml',
  ];

  it('claim nothing that nobody can claim', () => {
    expect(documents.length).toBeGreaterThan(3);
    for (const path of documents) {
      const text = readFileSync(path, 'utf8').replaceAll(
        /never (?:claims|claim)[^.]*HIPAA compliant[^.]*\./gu,
        '',
      );
      expect(text, path).not.toMatch(
        /is HIPAA[- ]compliant|guarantees? (?:privacy|anonymity)|100 ?% (?:secure|anonymous)/iu,
      );
    }
  });
});
