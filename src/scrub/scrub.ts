import { replaceSpans } from '#text/offsets.ts';
import { entityOf } from './entity.ts';
import { find } from './find.ts';
import { opaque, readMarkupOf } from './markup.ts';
import { messageNumbering, type Numbering } from './numbering.ts';
import type { Finding, Scrubbed, Scrubbing, Strictness } from './scrubbed.ts';

export type ScrubOptions = {
  /** `strict` (lower thresholds) for what leaves to a model; `normal` for what stays inside. */
  readonly strictness?: Strictness;
  /** Numbers of the thread; without it each call counts from 1, skipping numbers already typed in the text. */
  readonly numbering?: Numbering;
};

/** `entityOf`, asked once for each name that a message has. */
const makeEntities = (): typeof entityOf => {
  const known = new Map<string, ReturnType<typeof entityOf>>();
  return (type, text) => {
    const key = `${type} ${text}`;
    const entity = known.get(key) ?? entityOf(type, text);
    known.set(key, entity);
    return entity;
  };
};

/** Masks every identifier that we recognise. Never returns part of its input unscrubbed: if it cannot, it throws. */
export const scrub = (
  raw: string,
  { strictness = 'normal', numbering = messageNumbering(raw) }: ScrubOptions = {},
): Scrubbing => {
  const readable = readMarkupOf(raw);
  const labels = readable.personLabels
    .filter(({ start, end }) => readable.text.slice(start, end).trim() !== opaque) // a placeholder stays what it is
    .map((span) => ({ ...span, type: 'PERSON', certainty: 'keyed' }) as const);
  const found = find(readable.text, strictness === 'strict', numbering, labels);
  const findings: Finding[] = [];
  const entities = makeEntities();
  let last = 0;
  for (const candidate of found) {
    const source = readable.source(candidate);
    const start = Math.max(source.start, last);
    if (source.end <= start) continue;
    const { entity, parts } = entities(candidate.type, readable.text.slice(candidate.start, candidate.end));
    const number = numbering.number(candidate.type, entity, parts);
    findings.push({
      start,
      end: source.end,
      type: candidate.type,
      placeholder: `[${candidate.type} ${number}]`,
    });
    last = source.end;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where scrubbing makes Scrubbed
  return { text: replaceSpans(raw, findings) as Scrubbed, findings };
};
