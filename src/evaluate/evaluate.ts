import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeConsultation } from '#consultation.ts';
import { scrub } from '#scrub/scrub.ts';
import type { Figure } from './figure.ts';
import { evaluateScreen, parseHarmRow } from './screen.ts';
import { evaluateScrub, parseScrubRow } from './scrub.ts';
import { evaluateSearch, labelledQuestion } from './search.ts';

const bundled = fileURLToPath(new URL('../../test/eval', import.meta.url));

/** What a corpus shows is how well it was learned by heart. */
const isMeasure = (file: string): boolean => !basename(file).includes('.corpus-');

type Report = { readonly file: string; readonly rows: number; readonly figures: readonly Figure[] };

/**
 * `curbside evaluate [--json] [FILE…]`: measures each labelled file by what its rows are about; if none is named, all
 * bundled ones but those that were written to train with. Returns the exit code.
 */
export const evaluate = (
  named: readonly string[],
  { json }: { readonly json: boolean },
  write: (text: string) => void,
): number => {
  const files = named.length > 0 ? named : globSync(`${bundled}/*.jsonl`).filter(isMeasure).toSorted();
  const reports: Report[] = [];
  for (const file of files) {
    try {
      reports.push(measure(file));
    } catch (error) {
      write(`${basename(file)}: ${error instanceof Error ? error.message : 'cannot be read'}\n`);
      return 1;
    }
  }
  write(json ? `${JSON.stringify(reports)}\n` : reports.map(readable).join('\n'));
  return 0;
};

const measure = (file: string): Report => {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
  const [first] = rows;
  const has = (field: string) => typeof first === 'object' && first !== null && field in first;
  if (has('spans'))
    return { file: basename(file), rows: rows.length, figures: evaluateScrub(rows.map(parseScrubRow)) };
  if (has('level'))
    return { file: basename(file), rows: rows.length, figures: evaluateScreen(rows.map(parseHarmRow)) };
  if (has('gold')) {
    const questions = rows.map((row) => labelledQuestion.parse(row));
    const { search, answer } = makeConsultation();
    const figures = evaluateSearch(
      questions,
      questions.map(({ text }) => scrub(text).text),
      search,
      answer,
    );
    return { file: basename(file), rows: rows.length, figures };
  }
  throw new Error('rows have none of "spans", "level" and "gold": nothing to measure');
};

const readable = ({ file, rows, figures }: Report): string =>
  [
    `${file} (${rows} rows)`,
    ...figures.map((figure) => `  ${figure.name.padEnd(44)} ${valueOf(figure)}`),
    '',
  ].join('\n');

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

const valueOf = ({ value, unit, of, low, high }: Figure): string => {
  if (unit === 'ms') return `${value.toFixed(2)} ms`;
  if (unit === 'count') return String(value);
  const interval =
    low === undefined || high === undefined ? '' : `  (${percent(low)} to ${percent(high)}, of ${of})`;
  return `${percent(value)}${interval}`;
};
