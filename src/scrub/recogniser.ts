import type { Span } from '#text/span.ts';
import type { Token } from '#text/tokens.ts';
import type { IdentifierType } from './scrubbed.ts';

/** How sure a recogniser is: `keyed` by a checksum or its label, `shaped` by its form alone, `guessed` from context. */
export type Certainty = 'keyed' | 'shaped' | 'guessed';

/** A stretch of the read text that may have to go. */
export type Candidate = Span & {
  readonly type: IdentifierType;
  readonly certainty: Certainty;
  /** Goes although a list says that it stays: the tagger, which was told so, has no doubt. */
  readonly insists?: boolean;
};

/** What every recogniser looks at: the text as it is read, with everything derived from it once. */
export type Page = {
  readonly text: string;
  /** The same length as `text`, for rules that do not care about case. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  /** Each token in lower case. */
  readonly lowers: readonly string[];
  /** Phrases that stay, in order and apart; a single word is `one`. */
  readonly kept: readonly (Span & { readonly one: boolean })[];
  /** Whether there is a digit at all: most messages have none, and most patterns need one. */
  readonly digits: boolean;
  readonly strict: boolean;
  /** Longer than any message can be: read once, by the rules alone, and what no list vouches for goes. */
  readonly long: boolean;
};

const nothing: readonly never[] = [];

export type Recogniser = (page: Page) => readonly Candidate[];

/**
 * Where a pattern with the g flag matches: its group `value` or `other` if it has one, else all of it. `matchAll`
 * would copy the pattern each time, and a message meets hundreds.
 */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] => {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return nothing;
  const found: Span[] = [];
  for (; match; match = pattern.exec(text)) {
    const groups = match.indices?.groups;
    const at = groups?.['value'] ?? groups?.['other'];
    const [start, end] = at ?? [match.index, match.index + match[0].length];
    if (end > start) found.push({ start, end });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
};

/** Every match of a pattern (or of its group `value` or `other`) as candidates. */
export const matches = (
  text: string,
  pattern: RegExp,
  type: IdentifierType,
  certainty: Certainty = 'keyed',
): readonly Candidate[] => {
  const spans = spansOf(text, pattern);
  return spans.length === 0 ? nothing : spans.map(({ start, end }) => ({ start, end, type, certainty }));
};
