import { readdirSync } from 'node:fs';
import type { IdentifierType } from '#scrub/scrubbed.ts';
import type { Span } from '#text/span.ts';
import type { Sentence } from './grammar.ts';
import { linesOf, readLabelled, sentenceOf } from './measured-sets.ts';

/** Written to train with; every other set measures, and is never read here. */
const labelled = /^scrub\.(?:corpus-[a-z]|types)\.jsonl$/u;
const screened = /^harm\.(?:corpus-[a-z]|fresh|dialect)\.jsonl$/u;

/** Our own messages with every identifier marked. */
export const readOwn = (folder: URL): readonly Sentence[] =>
  readdirSync(folder)
    .filter((name) => labelled.test(name))
    .toSorted()
    .flatMap((name) => readLabelled(new URL(name, folder)));

type Named = {
  readonly id: string;
  readonly spans: readonly (Span & { readonly type: IdentifierType })[];
  readonly neutral?: readonly Span[];
};

/**
 * The messages of the safety screen, which name hardly anybody. What strict scrubbing once found in them was judged by
 * eye, span by span; only what identifies somebody is in `harm.names.ndjson`.
 */
export const readScreened = (folder: URL): readonly Sentence[] => {
  const named = new Map(
    linesOf(new URL('harm.names.ndjson', folder)).map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundled file, written by its own script
      const row = JSON.parse(line) as Named;
      return [row.id, row] as const;
    }),
  );
  return readdirSync(folder)
    .filter((name) => screened.test(name))
    .toSorted()
    .flatMap((name) => linesOf(new URL(name, folder)))
    .map((line) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a bundled file whose shape its own policy fixes
      const { id, text } = JSON.parse(line) as { readonly id: string; readonly text: string };
      const { spans = [], neutral = [] } = named.get(id) ?? {};
      return sentenceOf({ text, spans, neutral });
    });
};
