import type { Cite } from '#code/cite.ts';
import type { Found } from '#search/search.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';

export type Language = 'en' | 'es';

/** One thing to consider or do, in our words, with the units it stands on. */
export type Point = { readonly text: string; readonly cites: readonly Cite[] };

/** What a dilemma adds behind "More": lists of short lines, in the answer's language. */
export type Guidance = {
  readonly title: string;
  readonly pulls: readonly string[];
  readonly questions: readonly string[];
  readonly firstSteps: readonly string[];
  readonly document: readonly string[];
  readonly supervisorWhen: readonly string[];
  readonly redFlags: readonly string[];
  readonly notSettled: readonly string[];
};

export type Answer = {
  readonly kind: 'points' | 'closest' | Exclude<Found['kind'], 'hits'>;
  readonly language: Language;
  /** Three or fewer; every one cited, except the single one of a silent or no-such-section answer. */
  readonly points: readonly Point[];
  /** The union of the points' cites, in order. */
  readonly citations: readonly Cite[];
  /** Where the code is silent: the nearest units, offered and not claimed. */
  readonly nearest: readonly Cite[];
  /** One question back, when two readings are close. Never asks for an identifier. */
  readonly clarify: string | undefined;
  /** The id of the dilemma it was drawn from: buttons carry it, and its guidance is looked up again by it. */
  readonly dilemma: string | undefined;
  readonly guidance: Guidance | undefined;
  /** Who phrased it and from which content, e.g. "knowledge@1a2b3c4d". */
  readonly source: string;
};

/** Turns what search found into an answer, from the knowledge alone. */
export type Answerer = (question: Scrubbed, found: Found) => Answer;
