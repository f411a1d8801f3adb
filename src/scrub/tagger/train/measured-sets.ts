import { readFileSync } from 'node:fs';
import type { IdentifierType } from '#scrub/scrubbed.ts';
import type { Span } from '#text/span.ts';
import type { Labelled, Sentence } from './grammar.ts';

export const linesOf = (file: URL): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');

type Row = {
  readonly text: string;
  readonly spans: readonly (Span & { readonly type: IdentifierType })[];
  readonly neutral?: readonly { readonly start: number; readonly end: number }[];
};

const kindOf = (type: IdentifierType): Labelled['type'] => {
  if (type === 'PERSON' || type === 'LOCATION' || type === 'ORGANIZATION' || type === 'DATE') return type;
  // Ages are a recogniser's: a number of years looks like any other number.
  return type === 'AGE_OVER_89' ? 'NEUTRAL' : 'OTHER_ID';
};

/** A labelled message as the learner sees it. What may go or stay is neutral. */
export const sentenceOf = ({ text, spans, neutral = [] }: Row): Sentence => ({
  text,
  names: [
    ...spans.map(({ start, end, type }): Labelled => ({ start, end, type: kindOf(type) })),
    ...neutral.map(({ start, end }): Labelled => ({ start, end, type: 'NEUTRAL' })),
  ].toSorted((a, b) => a.start - b.start),
});

/** A file of labelled messages. */
export const readLabelled = (file: URL): readonly Sentence[] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundled file whose shape its own policy fixes
  linesOf(file).map((line) => sentenceOf(JSON.parse(line) as Row));

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
