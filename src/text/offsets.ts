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

const COPIED = -1;

/** Collects a derived text piece by piece, in order. Source units that are never added count as left out. */
export class Derivation {
  readonly #pieces: string[] = [];
  #length = 0;
  // One entry for each piece, not for each unit: most texts are a few long copies.
  /** Where the piece begins in the derived text. */
  readonly #at: number[] = [];
  readonly #starts: number[] = [];
  /** The end of what every unit of the piece stands for; COPIED when each unit stands for its own. */
  readonly #ends: number[] = [];

  /** Adds `text`, all of whose units stand for `source[start, end)`. */
  add(text: string, start: number, end: number): void {
    if (text === '') return;
    this.#pieces.push(text);
    this.#open(text.length, start, end);
  }

  /** Adds a stretch of the source as it is. */
  copy(source: string, start: number, end: number): void {
    if (end <= start) return;
    this.#pieces.push(source.slice(start, end));
    this.#open(end - start, start, COPIED);
  }

  /** Lets the unit added last stand for the source up to `end` too: for what is not seen, such as an accent. */
  stretch(end: number): void {
    const last = this.#at.length - 1;
    const at = this.#at[last];
    const start = this.#starts[last];
    if (at === undefined || start === undefined) return;
    const before = this.#length - at - 1;
    if (before === 0) {
      this.#ends[last] = end;
    } else {
      this.#length -= 1;
      this.#open(1, this.#ends[last] === COPIED ? start + before : start, end);
    }
  }

  finish(): Derived {
    return {
      text: this.#pieces.join(''),
      source: ({ start, end }) => ({ start: this.#startOf(start), end: this.#endOf(end - 1) }),
    };
  }

  #open(length: number, start: number, end: number): void {
    this.#at.push(this.#length);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#length += length;
  }

  /** The piece in which a unit of the derived text lies. */
  #pieceOf(unit: number): number {
    let low = 0;
    let high = this.#at.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#at[middle] ?? 0) <= unit) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  #startOf(unit: number): number {
    if (unit < 0 || unit >= this.#length) return 0;
    const piece = this.#pieceOf(unit);
    const start = this.#starts[piece] ?? 0;
    return this.#ends[piece] === COPIED ? start + unit - (this.#at[piece] ?? 0) : start;
  }

  #endOf(unit: number): number {
    if (unit < 0 || unit >= this.#length) return 0;
    const piece = this.#pieceOf(unit);
    const end = this.#ends[piece] ?? 0;
    return end === COPIED ? (this.#starts[piece] ?? 0) + unit - (this.#at[piece] ?? 0) + 1 : end;
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
