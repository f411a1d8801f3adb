import { Derivation, type Derived } from '#text/offsets.ts';
import { lookUp } from './lexicon.ts';
import { identifierTypes } from './scrubbed.ts';
import { foldLetter } from './look-alikes.ts';
import type { Span } from '#text/span.ts';

/** Stands in the read text for what is never touched: a Slack mention, an emoji, a placeholder. */
export const opaque = '\ufffc';

/** A text as a person reads it: Slack's markup resolved, Unicode folded. */
export type Readable = Derived & {
  /** Labels that Slack itself marks as a person's name, in the read text. */
  readonly personLabels: readonly Span[];
};

const placeholder = `\\[(?:${identifierTypes.join('|')})(?: \\d{1,6})?\\]`;

const placeholders = new RegExp(placeholder, 'gu');

/**
 * Slack's own markup. Every repeat is bounded or excludes its own beginning, so a text of nothing but "<" or ":"
 * costs one step per character.
 */
const markup = new RegExp(
  [
    placeholder,
    '<(?<mention>[@!][A-Za-z0-9_^-]{1,80})(?:\\|(?<mentionLabel>[^<>|\\n]{0,120}))?>',
    '<#[A-Z0-9]{2,20}(?:\\|(?<channel>[^<>|\\n]{0,120}))?>',
    `<(?<target>(?:mailto:|tel:|sms:|https?:\\/\\/|ftp:\\/\\/)(?:${placeholder}|[^<>|\\s]){1,2000}|${placeholder})(?:\\|(?<label>[^<>|\\n]{0,400}))?>`,
    '&(?<entity>amp|lt|gt|quot|apos|nbsp|#39|#x27|#160);',
    '(?<![A-Za-z0-9:]):(?<emoji>[a-z][a-z0-9_+-]{1,40}):(?![A-Za-z0-9])',
  ].join('|'),
  'gu',
);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#x27': "'",
  '#160': ' ',
};

/** Slack's own emoji that are names besides. */
const alsoNames: ReadonlySet<string> = new Set([
  'mrs_claus',
  'leo',
  'aries',
  'taurus',
  'libra',
  'virgo',
  'gemini',
  'oden',
]);

/** ":rosalinda:" and ":keisha_okafor:" are no emoji: names that are no words were typed between colons. */
const namesSomebody = (emoji: string): boolean => {
  const parts = emoji.split(/[^a-z]+/u).filter((part) => part.length > 1);
  const entries = parts.map(lookUp);
  return (
    !alsoNames.has(emoji) &&
    entries.every(({ word }) => word < 2) &&
    entries.some(({ first, last }) => first >= 2 || last >= 3)
  );
};

const scheme = /^(?:mailto:|tel:|sms:)/u;
const wordEnds = /[\p{L}\p{M}\p{N}]$/u;
/** Underscores that are Slack's italics rather than part of a word. */
const italic = /(?<![A-Za-z0-9\ufffc])_|_(?![A-Za-z0-9\ufffc])/gu;

/** Plain ASCII, which is nearly all of most messages, is copied a stretch at a time. */
const readsAsItIs = (code: number): boolean => code < 0x80 && code !== 0x60;

class Reader {
  readonly derivation = new Derivation();
  readonly labels: Span[] = [];
  length = 0;
  readonly raw: string;

  constructor(raw: string) {
    this.raw = raw;
  }

  put(text: string, start: number, end: number): void {
    this.derivation.add(text, start, end);
    this.length += text.length;
  }

  /** A label or a link's target: text in which placeholders may stand. */
  inner(start: number, end: number): void {
    let at = start;
    for (const match of this.raw.slice(start, end).matchAll(placeholders)) {
      this.plain(at, start + match.index);
      at = start + match.index + match[0].length;
      this.put(opaque, start + match.index, at);
    }
    this.plain(at, end);
  }

  /** Plain text between two pieces of markup. */
  plain(start: number, end: number): void {
    let at = start;
    while (at < end) {
      let run = at;
      while (run < end && readsAsItIs(this.raw.charCodeAt(run))) run += 1;
      if (run > at) {
        this.derivation.copy(this.raw, at, run);
        this.length += run - at;
        at = run;
        continue;
      }
      const letter = String.fromCodePoint(this.raw.codePointAt(at) ?? 0);
      const next = Math.min(end, at + letter.length);
      const read = foldLetter(letter);
      if (read === '') this.derivation.stretch(next);
      else this.put(read, at, next);
      at = next;
    }
  }
}

const readMarkup = (reader: Reader, match: RegExpExecArray): void => {
  const { mention, mentionLabel, channel, target, label, entity, emoji } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  if (emoji !== undefined && namesSomebody(emoji)) {
    reader.plain(start, end);
  } else if (entity !== undefined) {
    reader.put(entities[entity] ?? ' ', start, end);
  } else if (target !== undefined) {
    const stem = scheme.exec(target)?.[0].length ?? 0;
    // "see<https://…>": what stands right before a link is no part of its address.
    if (wordEnds.test(reader.raw.slice(Math.max(0, start - 2), start))) reader.put('\n', start, start + 1);
    reader.inner(start + 1 + stem, start + 1 + target.length);
    if (label !== undefined) {
      reader.put('\n', start + 1 + target.length, start + 2 + target.length);
      reader.inner(start + 2 + target.length, end - 1);
    }
    reader.put('\n', end - 1, end);
  } else if (channel !== undefined) {
    reader.put('#', start, start + 2);
    reader.inner(end - 1 - channel.length, end - 1);
    reader.put('\n', end - 1, end);
  } else if (mention !== undefined && mentionLabel !== undefined) {
    reader.put(opaque, start, start + 1 + mention.length);
    const from = reader.length;
    reader.inner(end - 1 - mentionLabel.length, end - 1);
    if (mention.startsWith('@')) reader.labels.push({ start: from, end: reader.length });
    reader.put('\n', end - 1, end);
  } else {
    reader.put(opaque, start, end);
  }
};

/** What is read otherwise than it is typed has one of these: markup, italics, or a character beyond ASCII. */
const anySign = /[<:&[_`]|\P{ASCII}/u;

/** Reads a raw Slack text; what a recogniser finds in it is mapped back with `source`. */
export const readMarkupOf = (raw: string): Readable => {
  if (!anySign.test(raw)) return { text: raw, source: (span) => span, personLabels: [] };
  const reader = new Reader(raw);
  let at = 0;
  for (const match of raw.matchAll(markup)) {
    reader.plain(at, match.index);
    readMarkup(reader, match);
    at = match.index + match[0].length;
  }
  reader.plain(at, raw.length);
  const derived = reader.derivation.finish();
  return { ...derived, text: derived.text.replace(italic, ' '), personLabels: reader.labels };
};
