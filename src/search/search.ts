import type { Cite } from '#code/cite.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';

/** A unit of the code and how well it fits, 0 to 1. */
export type Hit = { readonly cite: Cite; readonly score: number };

export type Found =
  /** A look-up ("2.07c", "the section on hugging") that names its units. */
  | { readonly kind: 'section'; readonly cites: readonly Cite[] }
  /** A look-up of something that is not in the code ("3.06", "part six"). */
  | { readonly kind: 'no-such-section'; readonly asked: string; readonly nearest: readonly Cite[] }
  /** A look-up that could mean several units ("2.1"). */
  | { readonly kind: 'which-section'; readonly cites: readonly Cite[] }
  /** Units that bear on the question, best first; `dilemmas` are ids of the situations it resembles, best first. */
  | {
      readonly kind: 'hits';
      readonly hits: readonly Hit[];
      readonly dilemmas: readonly string[];
      readonly confidence: 'high' | 'low';
    }
  /** The code does not speak to it; `silence` is the id of the entry that says so, if one does. */
  | { readonly kind: 'silent'; readonly silence: string | undefined; readonly nearest: readonly Cite[] };

/** Finds what the code has on a question. `limit` is the most hits returned (default 5). */
export type Search = (question: Scrubbed, limit?: number) => Found;
