import { readFileSync } from 'node:fs';
import type { Labelled, Sentence } from './grammar.ts';

const linesOf = (file: URL): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

type Row = {
  readonly text: string;
  readonly spans: readonly Labelled[];
  readonly neutral?: readonly { readonly start: number; readonly end: number }[];
};

/** The project's development messages, which are never trained on. What may go or stay counts as masked with reason. */
export const readDevelopment = (file: URL): readonly Sentence[] =>
  linesOf(file).map((line) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundled file whose shape its own policy fixes
    const { text, spans, neutral = [] } = JSON.parse(line) as Row;
    return {
      text,
      names: [...spans, ...neutral.map(({ start, end }): Labelled => ({ start, end, type: 'NEUTRAL' }))],
    };
  });

const letters: Readonly<Record<string, Labelled['type']>> = {
  P: 'PERSON',
  L: 'LOCATION',
  O: 'ORGANIZATION',
  T: 'NEUTRAL',
};

/** Messages with their names marked: `[Marisol|P]`, `[Ada|L]` a place, `[Mercy|O]` an organisation, `[Mrs.|T]` a title. */
export const readMarked = (file: URL): readonly Sentence[] =>
  linesOf(file).map((line) => {
    let text = '';
    let from = 0;
    const names: Labelled[] = [];
    for (const match of line.matchAll(/\[([^\]|]+)\|([PLOT])\]/gu)) {
      const [whole, name = '', letter = ''] = match;
      text += line.slice(from, match.index);
      names.push({ start: text.length, end: text.length + name.length, type: letters[letter] ?? 'NEUTRAL' });
      text += name;
      from = match.index + whole.length;
    }
    return { text: text + line.slice(from), names };
  });
