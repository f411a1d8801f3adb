import { replaceSpans } from '#text/offsets.ts';
import type { Span } from '#text/span.ts';
import { entityOf } from './entity.ts';
import { readMarkupOf } from './markup.ts';
import type { Numbering } from './numbering.ts';
import { scrub } from './scrub.ts';
import type { Finding, IdentifierType, Scrubbed, Scrubbing } from './scrubbed.ts';

/** A word of which a form can ask, "Is this a name?", and as what it would be masked. */
type Doubt = Span & { readonly type: IdentifierType };

/**
 * Words that strict scrubbing would mask and normal scrubbing left: a form can ask of each, "Is this a name?".
 * Offsets into the raw text, in order, none of them inside what was masked.
 */
export const doubtful = (raw: string, { findings }: Scrubbing): readonly Doubt[] =>
  scrub(raw, { strictness: 'strict' })
    .findings.filter(({ start, end }) => !findings.some((found) => found.start < end && start < found.end))
    .map(({ start, end, type }) => ({ start, end, type }));

/** What an author decided about single stretches of their own text: offsets, never words. */
export type Choices = {
  /** Masked, and said to identify nobody. */
  readonly putBack: readonly Span[];
  /** Doubtful, and said to be a name. */
  readonly removed: readonly Span[];
};

const wordlike: readonly IdentifierType[] = ['PERSON', 'LOCATION', 'ORGANIZATION'];

/** Names may be ordinary words, and their author knows. A number, a date or an address is masked whatever anybody says. */
export const mayPutBack = (raw: string, { start, end, type }: Finding): boolean =>
  wordlike.includes(type) && !/[\p{N}@]/u.test(raw.slice(start, end));

const isSame = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;
const overlaps = (one: Span) => (other: Span) => one.start < other.end && other.start < one.end;

/**
 * Scrubs once more, as the author chose. Each choice holds for the same name or word everywhere in the text. One
 * that fits nothing that was found or doubtful here is left out: what is not understood stays masked.
 */
export const choose = (
  raw: string,
  scrubbing: Scrubbing,
  { putBack, removed }: Choices,
  numbering: Numbering,
): Scrubbing => {
  const back = new Set(
    scrubbing.findings.filter((found) => putBack.some(isSame(found))).map(({ placeholder }) => placeholder),
  );
  const left = scrubbing.findings.filter((found) => !back.has(found.placeholder) || !mayPutBack(raw, found));
  const asked = doubtful(raw, scrubbing).filter((doubt) => removed.some(isSame(doubt)));
  const more = asked.flatMap((doubt) => everywhere(raw, doubt)).filter((span) => !left.some(overlaps(span)));
  const masked = [...left, ...more.filter((span, at) => more.findIndex(overlaps(span)) === at)];
  const findings = masked
    .toSorted((one, other) => one.start - other.start)
    .map(({ start, end, type }): Finding => {
      const { entity, parts } = entityOf(type, readMarkupOf(raw.slice(start, end)).text);
      return { start, end, type, placeholder: `[${type} ${numbering.number(type, entity, parts)}]` };
    });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- scrubbed, but for names that their author put back
  return { text: replaceSpans(raw, findings) as Scrubbed, findings };
};

/** The same word at each place where it stands by itself. */
const everywhere = (raw: string, { start, end, type }: Doubt): readonly Doubt[] => {
  const word = raw.slice(start, end).replaceAll(/[$()*+./?[\\\]^{|}]/gu, String.raw`\$&`);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])`, 'giu');
  return [
    { start, end, type },
    ...Array.from(raw.matchAll(alone), ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      type,
    })),
  ];
};
