/** A stretch of text in UTF-16 code units, `end` exclusive. */
export type Span = { readonly start: number; readonly end: number };
