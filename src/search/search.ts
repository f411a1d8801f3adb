import type { Cite } from '#code/cite.ts';
import { readCites } from '#code/reading.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type Lookup, readLookup } from './lookup.ts';
import { makeRanking, type Scores } from './ranking.ts';
import { makeMatcher } from './topic.ts';

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

/** As many situations as an answer may draw points from. */
const MOST_DILEMMAS = 4;

/** Past this share the code is taken not to speak to a message. Measured in docs/search.md. */
const SILENT = 0.45;

/** A topic is refused only where the model is nearly sure that the code does not speak to it. */
const NOT_A_TOPIC = 0.97;
/** Unless the code itself uses the words. */
const IN_THE_CODE = 0.4;

/** What is asked for by number inside a question stands first. */
const withNamed = (text: string, hits: readonly Hit[]): readonly Hit[] => {
  const named = readCites(text).flatMap((reading) =>
    reading.kind === 'units' && reading.cites.length <= 2 ? reading.cites : [],
  );
  return [...named.map((cite) => ({ cite, score: 1 })), ...hits.filter(({ cite }) => !named.includes(cite))];
};

/** Makes the search over a knowledge. Pure after that: the same question finds the same. */
export const makeSearch = (knowledge: Knowledge): Search => {
  const rank = makeRanking(knowledge);
  const match = makeMatcher(knowledge.code);

  const fromScores = ({ entries, units, silent, known }: Scores, text: string, limit: number): Found => {
    const nearest = units.slice(0, 3).map(({ cite }) => cite);
    const silence = entries.find(({ id }) => knowledge.silences.has(id));
    if (known === 0 || silent > SILENT) {
      const entry =
        silence === undefined || silence.share < 0.1 ? undefined : knowledge.silences.get(silence.id);
      return {
        kind: 'silent',
        silence: entry?.id,
        nearest: entry?.nearest ?? nearest,
      };
    }
    const hits = withNamed(
      text,
      units.map(({ cite, share }) => ({ cite, score: share })),
    ).slice(0, limit);
    const near = entries.filter(({ id }) => knowledge.dilemmas.has(id)).slice(0, MOST_DILEMMAS);
    const [best, second] = near;
    const sure = best !== undefined && (best.share > 0.2 || best.share > 2 * (second?.share ?? 0));
    const dilemmas = near.filter(({ share }, at) => at < 2 || share > 0.05).map(({ id }) => id);
    return { kind: 'hits', hits, dilemmas, confidence: sure ? 'high' : 'low' };
  };

  /** The section on something: the units alone are asked for, so situations that the code is silent on count for little. */
  const fromTopic = (topic: string): Found => {
    const { units, silent, known } = rank(topic);
    const matched = match(topic);
    const speaking = units.reduce((sum, { share }) => sum + share, 0);
    const ranked = units
      .map(({ cite, share }) => ({ cite, fit: share / speaking + (matched.get(cite) ?? 0) }))
      .toSorted((a, b) => b.fit - a.fit);
    const top = ranked[0]?.fit ?? 0;
    const nearest = ranked.slice(0, 3).map(({ cite }) => cite);
    const strange = known === 0 || silent > NOT_A_TOPIC;
    if (strange && Math.max(0, ...matched.values()) < IN_THE_CODE)
      return { kind: 'silent', silence: undefined, nearest };
    return {
      kind: 'section',
      cites: ranked
        .filter(({ fit }) => fit >= 0.6 * top)
        .map(({ cite }) => cite)
        .slice(0, 3),
    };
  };

  const fromLookup = (lookup: Lookup, limit: number): Found => {
    if (lookup.kind === 'topic') return fromTopic(lookup.topic);
    return lookup.kind === 'saying' ? fromScores(rank(lookup.topic), lookup.topic, limit) : lookup;
  };

  return (question, limit = 5) => {
    const lookup = readLookup(question, knowledge);
    return lookup === undefined ? fromScores(rank(question), question, limit) : fromLookup(lookup, limit);
  };
};
