import type { Span } from '#text/span.ts';
import { keptNumbers } from './keep/keep.ts';
import { lookUp } from './lexicon.ts';
import { opaque } from './markup.ts';
import { maskedOf } from './masked.ts';
import { entityOf } from './entity.ts';
import { joinParts, resolveOverlaps } from './overlap.ts';
import { type Candidate, forgetText, type Page } from './recogniser.ts';
import { pageOf } from './page.ts';
import { evidenceOf } from './names/evidence.ts';
import { names } from './names/names.ts';
import { recognisers } from './recognisers/index.ts';
import type { IdentifierType } from './scrubbed.ts';
import type { Numbering } from './numbering.ts';
import type { Hints } from './tagger/hints.ts';

/** The one of `kept`, which are in order and apart, in which `span` lies. */
const keptAround = (span: Span, kept: readonly Span[]): Span | undefined => {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const keep = kept[middle];
    if (keep && keep.end < span.end) low = middle + 1;
    else high = middle;
  }
  const keep = kept[low];
  return keep && keep.start <= span.start && span.end <= keep.end ? keep : undefined;
};

/** The kept stretches, those that overlap joined. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const found: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  }
  return found;
};

/** A word that may be masked wherever it stands once it was part of a name. */
const tellsApart = (text: string, lower: string): boolean => {
  if (text.length < 3 || !/\p{L}/u.test(text)) return false;
  const { word } = lookUp(lower);
  return word < 2 || (word < 9 && /^\p{Lu}/u.test(text));
};

/** A name found once goes everywhere in the message, in part too; so does what the thread knows. */
const propagate = (page: Page, found: readonly Candidate[], numbering: Numbering): readonly Candidate[] => {
  const named = new Set<string>();
  const read = new Set<string>();
  for (const { type, start, end } of found) {
    if (type !== 'PERSON') continue;
    const name = page.lower.slice(start, end);
    if (read.has(name)) continue;
    read.add(name);
    for (const part of entityOf(type, name).parts) named.add(part);
    // "Sun-hee" is written "sunhee" as well.
    for (const joined of name.match(/[a-z]{1,30}(?:-[a-z]{1,30}){1,4}/gu) ?? [])
      named.add(joined.replaceAll('-', ''));
  }
  const remembers = numbering.remembers();
  if (named.size === 0 && !remembers) return [];
  const more: Candidate[] = [];
  for (const [at, token] of page.tokens.entries()) {
    const word = page.lowers[at] ?? '';
    const stem = word.endsWith('s') ? word.slice(0, -1) : word;
    const here = named.has(word) || (stem.length > 2 && named.has(stem) && lookUp(word).word === 0);
    if ((!here && !remembers) || !tellsApart(token.text, word)) continue;
    const known = numbering.known(word);
    if (known) more.push({ start: token.start, end: token.end, type: known.type, certainty: 'guessed' });
    else if (here) more.push({ start: token.start, end: token.end, type: 'PERSON', certainty: 'guessed' });
  }
  return more;
};

/** Signs that a pattern or the tagger may take along and that belong to the sentence. */
const edge = /[\s,;:~*_"'`!?>|<-]/u;

const trimmed = (text: string, candidate: Candidate): Candidate => {
  let { start, end } = candidate;
  while (start < end && edge.test(text[start] ?? '')) start += 1;
  while (end > start && edge.test(text[end - 1] ?? '')) end -= 1;
  return start === candidate.start && end === candidate.end ? candidate : { ...candidate, start, end };
};

/** Sections and shares may be said in words. */
const saidAloud = /\b(?:point|dot|punto)\b/iu;

/** Types that stand without a label as often as with one. */
const unlabelled: ReadonlySet<IdentifierType> = new Set([
  'DATE',
  'LOCATION',
  'PHONE',
  'FAX',
  'OTHER_ID',
  'MRN',
]);

/** A form or a bill, whose number goes where its label says whose it is: "PIN 5150". Hotlines always stay. */
const formOrBill = /^(?:\d{4}|[A-Za-z]{2,3} ?\d{2,5})$/u;

/** What has a form and goes, and the numbers that stay. */
const formedOn = (page: Page) => {
  const numbers = page.digits || saidAloud.test(page.text) ? merged(keptNumbers(page.text)) : [];
  const phrases = merged(page.kept.filter((span) => !span.one));
  const numberStays = (candidate: Candidate): boolean => {
    const kept = keptAround(candidate, numbers);
    if (kept === undefined || candidate.type === 'AGE_OVER_89') return false;
    const { type, certainty, start, end } = candidate;
    const labelled =
      (certainty === 'keyed' || type === 'SSN') &&
      !unlabelled.has(type) &&
      formOrBill.test(page.text.slice(start, end));
    return !(labelled && kept.start === start && kept.end === end);
  };
  // Organisations look at the phrases themselves: "Dollar General" goes only where somebody works or stays.
  const stays = (candidate: Candidate): boolean =>
    candidate.insists !== true &&
    (numberStays(candidate) ||
      (candidate.type !== 'ORGANIZATION' && keptAround(candidate, phrases) !== undefined));
  const settled = (candidates: readonly Candidate[]): readonly Candidate[] =>
    candidates
      .map((candidate) => trimmed(page.text, candidate))
      .filter(({ start, end }) => end > start && !page.text.slice(start, end).includes(opaque))
      .filter((candidate) => !stays(candidate));
  return { formed: settled(recognisers.flatMap((recognise) => recognise(page))), numbers, settled };
};

/** What the rules make of each token of a text, as the tagger is told: it learns from the same. */
export const hintsFor = (text: string): Hints => {
  const page = pageOf(text, false);
  const { formed, numbers } = formedOn(page);
  return evidenceOf(page, formed, numbers).hints;
};

const onPage = (page: Page, numbering: Numbering): readonly Candidate[] => {
  const { formed, numbers, settled } = formedOn(page);
  const going = [...formed, ...settled(names(page, formed, numbers))];
  const spread = settled(propagate(page, going, numbering));
  return joinParts(page.text, resolveOverlaps([...going, ...spread]));
};

/** Slack cuts a message at 40,000 letters: what is longer than this as it is read is no message. */
const LONGEST = 60_000;
/** Every pass masks what the one before found; the last finds nothing, so scrubbing twice changes nothing. */
const PASSES = 6;

const readings = (
  text: string,
  strict: boolean,
  numbering: Numbering,
  given: readonly Candidate[],
): readonly Candidate[] => {
  const long = text.length > LONGEST;
  let found: readonly Candidate[] = resolveOverlaps(given);
  // A long text is read once, so that it keeps nobody waiting.
  for (let pass = 0; pass < (long ? 1 : PASSES); pass += 1) {
    const masked = maskedOf(text, found);
    const more = onPage(pageOf(masked.text, strict, long), numbering);
    if (more.length === 0) break;
    found =
      found.length === 0
        ? more
        : resolveOverlaps([
            ...found,
            ...more.map((candidate) => ({ ...candidate, ...masked.source(candidate) })),
          ]);
  }
  return found;
};

/** All that has to go from a text as it is read, in order and not overlapping. */
export const find = (...of: Parameters<typeof readings>): readonly Candidate[] => {
  try {
    return readings(...of);
  } finally {
    forgetText();
  }
};
