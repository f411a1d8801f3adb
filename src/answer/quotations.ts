import type { Cite } from '#code/cite.ts';
import type { Code } from '#code/sections.ts';

/** The code's own words, as they are stored. */
export type Quotation = {
  readonly cite: Cite;
  readonly title: string;
  readonly paragraphs: readonly string[];
};

/** Gives the paragraphs behind "Show the code's words". Quotations are rendered from the code and never typed. */
export const quotationsFrom =
  (code: Code) =>
  (cites: readonly Cite[]): readonly Quotation[] =>
    [...new Set(cites)].flatMap((cite) => {
      const unit = code.units.get(cite);
      return unit === undefined ? [] : [{ cite, title: unit.title, paragraphs: unit.paragraphs }];
    });
