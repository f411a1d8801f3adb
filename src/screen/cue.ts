import type { AtRisk, Harm } from './harm.ts';

/**
 * One thing people say when someone may get hurt. A `hint` alone
 * counts only where the second opinion agrees, and then as `possible`.
 */
export type Cue = {
  /** Unique within its harm; two or three plain words. */
  readonly id: string;
  /** What a supervisor reads on the page and the asker under "because you wrote". */
  readonly name: string;
  readonly level: 'imminent' | 'possible' | 'hint';
  /** Patterns (see `pattern.ts`), any of which is enough. */
  readonly says: readonly string[];
  /** Patterns which, within six words, show that something else is meant. */
  readonly unless?: readonly string[];
  /** Patterns which, within twelve words, make it imminent: a time, a means, access. */
  readonly rises?: readonly string[];
  /** Said in passing too often to page alone: it raises a question, and pages when the second opinion seconds it. */
  readonly seconded?: true;
  /** Happening at this moment. */
  readonly now?: true;
  /** A finished act: when it was days ago and nothing is said of today, one question is enough. */
  readonly act?: true;
  /** Contexts that do not speak to it: "he is in jail" does not stop a person from bleeding. */
  readonly stands?: readonly ContextKind[];
  readonly atRisk?: AtRisk;
  /** A message that has to fire it, and one like it that has to stay silent. */
  readonly fires: string;
  readonly spares: string;
};

export type HarmCue = Cue & { readonly harm: Harm };

/** One pattern a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

export const cuesOf = (harm: Harm, cues: readonly Cue[]): readonly HarmCue[] =>
  cues.map((cue) => Object.assign({}, cue, { harm }));

export type ContextKind =
  | 'negation'
  | 'history'
  | 'hypothetical'
  | 'training'
  | 'fiction'
  | 'figurative'
  | 'code'
  | 'resolved';

/** Words around a cue that change what it means. */
export type Context = {
  readonly id: string;
  /**
   * `affirmation`: looks like a denial and is none ("can't stop cutting"). `reality`: ends a hypothetical, a training or a film.
   * `reopening`: what looked handled is not. `recent`: days or weeks ago. `partial`: handled for the moment only.
   */
  readonly kind: ContextKind | 'affirmation' | 'reality' | 'reopening' | 'recent' | 'partial';
  readonly says: readonly string[];
  /** How many words it reaches to its left and to its right. */
  readonly reach: { readonly left: number; readonly right: number };
  /** A denial that goes on through "that he …" and through lists. */
  readonly crosses?: true;
  /** A message with a cue in its reach, and one with a cue out of its reach. */
  readonly fires: string;
  readonly spares: string;
};
