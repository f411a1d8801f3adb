import type { Span } from '#text/span.ts';

/** A run of letters and digits that may be a number of something: "20-884713", "MWT 118", "6034 1177 2086 5512". */
export type Code = Span & { readonly text: string };

const letters = '[A-Za-z]';
/** One piece: holds a digit, may be joined by - / . _ to more ("CJ-2019-114"). */
const atom = new RegExp(
  `(?<![A-Za-z0-9])(?:${letters}{1,6}[-_/.#])?${letters}{0,6}\\d[A-Za-z0-9*]{0,40}(?:[-_/.]{1,2}[A-Za-z0-9*]{1,40}){0,8}`,
  'gu',
);

/** A label written onto its number: "MRN00482913", "acct4471". */
const glued =
  /^(?:mrn|ssn|dl|acct|acc|pin|case|fax|ph|tel|cell|vin|sn|id|ref|doc|inmate|chart|member|policy|ext)(?=\d{3})/iu;
/** Capitals that announce a number rather than begin it. */
const announces =
  /^(?:DOB|SSN|MRN|DL|VIN|PIN|ID|EBT|DOC|SN|CPS|DHS|MR|TAG|REF|FAX|PH|TEL|APT|RM|AT|ON|IN|OF|TO|IS|BY|THE|AND|OR|FOR|PO|BOX|OK|CM|A|I)$/u;

const isDigits = /^[\d*Xx-]{1,12}$/u;
const capitals = /(?<![A-Za-z0-9])([A-Z]{1,4}) $/u;
const joint = /^(?: | ?- ?|  )$/u;

/** The single pieces of a text that hold a digit. */
export const atoms = (text: string): readonly Code[] =>
  Array.from(text.matchAll(atom), (match) => {
    const label = glued.exec(match[0])?.[0].length ?? 0;
    return { start: match.index + label, end: match.index + match[0].length, text: match[0].slice(label) };
  });

/** Pieces that stand side by side and read as one number, with capitals before them ("MWT 118", "A 012 345 678"). */
export const runs = (text: string, pieces: readonly Code[]): readonly Code[] => {
  const found: Code[] = [];
  let open: { start: number; end: number; count: number } | undefined;
  const close = (): void => {
    if (open !== undefined) {
      const before = capitals.exec(text.slice(Math.max(0, open.start - 6), open.start));
      const prefixed = before && !announces.test(before[1] ?? '');
      const start = prefixed ? open.start - before[0].length : open.start;
      if (open.count > 1 || prefixed) found.push({ start, end: open.end, text: text.slice(start, open.end) });
    }
    open = undefined;
  };
  for (const piece of pieces) {
    const adjoins =
      open !== undefined &&
      open.count < 12 &&
      joint.test(text.slice(open.end, piece.start)) &&
      (isDigits.test(piece.text) || /^\d{1,4}[A-Z]?$/u.test(piece.text));
    if (adjoins && open !== undefined) {
      open = { start: open.start, end: piece.end, count: open.count + 1 };
    } else {
      close();
      open = { start: piece.start, end: piece.end, count: 1 };
    }
  }
  close();
  return found;
};
