import { replaceSpans, type Derived } from '#text/offsets.ts';
import type { Span } from '#text/span.ts';
import { opaque } from './markup.ts';

/** A text with every finding (in order, apart) as one sign that no recogniser takes. */
export const maskedOf = (text: string, found: readonly Span[]): Derived => {
  if (found.length === 0) return { text, source: (span) => span };
  /** Where the sign of each finding stands. */
  const signs: number[] = [];
  let removed = 0;
  for (const { start, end } of found) {
    signs.push(start - removed);
    removed += end - start - 1;
  }
  /** The stretch of the text that one unit of the masked text stands for. */
  const unitOf = (unit: number): Span => {
    let low = 0;
    let high = signs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((signs[middle] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    const before = found[low - 1];
    const sign = signs[low - 1] ?? 0;
    if (before === undefined) return { start: unit, end: unit + 1 };
    if (sign === unit) return before;
    const start = before.end + unit - sign - 1;
    return { start, end: start + 1 };
  };
  return {
    text: replaceSpans(
      text,
      found.map(({ start, end }) => ({ start, end, placeholder: opaque })),
    ),
    source: ({ start, end }) => ({ start: unitOf(start).start, end: unitOf(end - 1).end }),
  };
};
