import { type Cite, citesOfSection, isCite, sectionNumbers } from './cite.ts';
import type { Span } from '#text/span.ts';

/** What a person meant by something that looks like a section number. */
export type Reading = Span &
  (
    | { readonly kind: 'units'; readonly asked: string; readonly cites: readonly Cite[] }
    /** It could be several sections: "2.1" is 2.01 or 2.10. */
    | { readonly kind: 'several'; readonly asked: string; readonly cites: readonly Cite[] }
    | { readonly kind: 'none'; readonly asked: string; readonly nearest: readonly Cite[] }
  );

const NUMBER = new RegExp(
  [
    String.raw`(?<![\w.$/:-])`, // not inside a price, a date, a clock time or an address
    String.raw`(?:§+\s*|(?:sections?|secs?\.?|paragraphs?|paras?\.?|standards?|secci[oó]n|apartado|p[aá]rrafo|n[uú]mero|no\.|#)\s*)?`,
    String.raw`(?:(?<part>\d)\s?[-.·,]\s?(?<number>\d{1,2})`, // "2.07", "2.7", "2-07"
    String.raw`|(?<solid>[1-9]\d{2})(?=\s?\(?[a-j]\)?(?!\w)))(?!\d)`, // "207(c)"
    String.raw`(?:(?:\s?[-.,]?\s?|\s(?:sub(?:section)?|part|paragraph|para|letter|letra|inciso)\s)\(?(?<letter>[a-z])\)?(?![\w'’]))?`,
    String.raw`(?![.:]\d|\s?%)`,
  ].join(''),
  'giu',
);

const nearestTo = (part: number, number: number): readonly Cite[] => {
  const ofPart = sectionNumbers.filter((section) => Number(section.slice(0, 1)) === part);
  const pool = ofPart.length > 0 ? ofPart : sectionNumbers;
  const distance = (section: string): number => Math.abs(Number(section) - (part + number / 100));
  const closest = pool.toSorted((a, b) => distance(a) - distance(b))[0];
  return closest === undefined ? [] : citesOfSection(closest).slice(0, 3);
};

const sectionsMeant = (part: string, number: string): readonly string[] => {
  const padded = `${part}.${number.padStart(2, '0')}`;
  const meant = number.length === 1 ? [padded, `${part}.${number}0`] : [padded];
  return meant.filter((section) => sectionNumbers.includes(section));
};

/** A letter that English or Spanish also uses as a word ("2.07 a client…", "2.07 y…") counts only in brackets or alone. */
const isLetterOfParagraph = (raw: string, letter: string, after: string): boolean =>
  /[([]/u.test(raw) ||
  !/^[aiyeou]$/iu.test(letter) ||
  /^\s*(?:[?.!,;:]|$)/u.test(after) ||
  /\d[a-z]$/iu.test(raw);

const readOne = (match: RegExpExecArray, text: string): Reading | undefined => {
  const groups = match.groups ?? {};
  const solid = groups['solid'];
  const part = groups['part'] ?? solid?.slice(0, 1) ?? '';
  const number = groups['number'] ?? solid?.slice(1) ?? '';
  const end = match.index + match[0].length;
  const given = groups['letter']?.toLowerCase();
  const letter =
    given !== undefined && isLetterOfParagraph(match[0], given, text.slice(end)) ? given : undefined;
  const span = { start: match.index, end };
  const asked = `${part}.${number}${letter === undefined ? '' : `(${letter})`}`;
  const sections = sectionsMeant(part, number);
  const none: Reading = { ...span, kind: 'none', asked, nearest: nearestTo(Number(part), Number(number)) };
  if (sections.length === 0) return none;
  const all = sections.flatMap(citesOfSection);
  if (letter === undefined)
    return { ...span, kind: sections.length > 1 ? 'several' : 'units', asked, cites: all };
  const lettered = sections.map((section) => `${section}(${letter})`).filter(isCite);
  if (lettered.length > 0) return { ...span, kind: 'units', asked, cites: lettered };
  return { ...none, nearest: all.slice(0, 3) };
};

/** Finds everything in a text that is written like a section number, in the order it stands. */
export const readCites = (text: string): readonly Reading[] =>
  Array.from(text.matchAll(NUMBER), (match) => readOne(match, text)).filter(
    (reading) => reading !== undefined,
  );
