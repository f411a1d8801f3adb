import type { Span } from './span.ts';

/**
 * A text derived from another one, each UTF-16 unit remembering the stretch of the source that it came from.
 * Recognisers read the derived text; what they find is reported in the source.
 */
export type Derived = {
  readonly text: string;
  /** The stretch of the source that a stretch of the derived text stands for. */
  readonly source: (span: Span) => Span;
};

/** Collects a derived text piece by piece, in order. Source units that are never added count as left out. */
export class Derivation {
  #pieces: string[] = [];
  #starts: number[] = [];
  #ends: number[] = [];

  /** Adds `text`, all of whose units stand for `source[start, end)`. */
  add(text: string, start: number, end: number): void {
    this.#pieces.push(text);
    for (let unit = 0; unit < text.length; unit += 1) {
      this.#starts.push(start);
      this.#ends.push(end);
    }
  }

  /** Adds a stretch of the source as it is. */
  copy(source: string, start: number, end: number): void {
    this.#pieces.push(source.slice(start, end));
    for (let unit = start; unit < end; unit += 1) {
      this.#starts.push(unit);
      this.#ends.push(unit + 1);
    }
  }

  /** Lets the unit added last stand for the source up to `end` too: for what is not seen, such as an accent. */
  stretch(end: number): void {
    if (this.#ends.length > 0) this.#ends[this.#ends.length - 1] = end;
  }

  finish(): Derived {
    const starts = this.#starts;
    const ends = this.#ends;
    return {
      text: this.#pieces.join(''),
      source: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
    };
  }
}

/** What stands in place of a stretch of text. */
type Replacement = Span & { readonly placeholder: string };

/** Replaces stretches (in order, not overlapping) by their placeholders. */
export const replaceSpans = (text: string, replacements: readonly Replacement[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, placeholder } of replacements) {
    pieces.push(text.slice(at, start), placeholder);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};

/** Where a stretch of the replaced text lay in the original; a stretch inside a placeholder is the whole finding. */
export const toOriginal = (span: Span, replacements: readonly Replacement[]): Span => {
  let shift = 0;
  let start: number | undefined;
  for (const found of replacements) {
    const from = found.start + shift;
    const to = from + found.placeholder.length;
    if (start === undefined && span.start < from) start = span.start - shift;
    if (start === undefined && span.start < to) start = found.start;
    if (span.end <= from) return { start: start ?? span.start - shift, end: span.end - shift };
    if (span.end <= to) return { start: start ?? found.start, end: found.end };
    shift += found.placeholder.length - (found.end - found.start);
  }
  return { start: start ?? span.start - shift, end: span.end - shift };
};
