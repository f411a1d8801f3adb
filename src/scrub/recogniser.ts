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

/** An escape, which stays as it is, or a letter that is none. */
const escapes = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\dA-Fa-f]{4}|.)|\p{Lu}/gu;

/**
 * A pattern that does not care about case, as one that does for a text in small letters: V8 needs a fifth of the time
 * to make it ready, and a message meets hundreds. Undefined where the two would differ on a text whose letters are
 * folded (`look-alikes.ts`), as every text here is.
 */
const smallOf = (pattern: RegExp): RegExp | undefined =>
  pattern.ignoreCase && !/\\(?:[pP]\{L[ult]\}|x|u(?!fffc))/u.test(pattern.source)
    ? new RegExp(
        pattern.source.replace(escapes, (part) => (part.startsWith('\\') ? part : part.toLowerCase())),
        pattern.flags.replace('i', ''),
      )
    : undefined;

const smalls = new WeakMap<RegExp, { readonly small: RegExp | undefined }>();
const nothingRead = { text: '', lower: '' };
/** The text that is being read: every pattern reads the same one. */
let last = nothingRead;
/** Keeps nobody's words longer than they are read. */
export const forgetText = (): void => {
  last = nothingRead;
};

/** The pattern and the text to run for a pattern and a text: the same matches, sooner. */
const sooner = (text: string, pattern: RegExp): readonly [text: string, pattern: RegExp] => {
  if (!pattern.ignoreCase) return [text, pattern];
  let known = smalls.get(pattern);
  if (known === undefined) smalls.set(pattern, (known = { small: smallOf(pattern) }));
  if (last.text !== text) last = { text, lower: text.toLowerCase() };
  return known.small === undefined || last.lower.length !== text.length
    ? [text, pattern]
    : [last.lower, known.small];
};

/**
 * Where a pattern with the g flag matches: its group `value` or `other` if it has one, else all of it. `matchAll`
 * would copy the pattern each time, and a message meets hundreds.
 */
export const spansOf = (text: string, pattern: RegExp): readonly Span[] => {
  const [read, run] = sooner(text, pattern);
  run.lastIndex = 0;
  let match = run.exec(read);
  if (match === null) return nothing;
  const found: Span[] = [];
  for (; match; match = run.exec(read)) {
    const groups = match.indices?.groups;
    const at = groups?.['value'] ?? groups?.['other'];
    const [start, end] = at ?? [match.index, match.index + match[0].length];
    if (end > start) found.push({ start, end });
    if (match[0] === '') run.lastIndex += 1;
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
