import type { Wording } from '#search/knowledge/words.ts';
import { sentencesOf } from './grade.ts';

// \b is ASCII only: these are borders that know accents too
const whole = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})(?![\p{L}\p{N}])`, 'giu');

/** The law's words are not ours: "check whether…" is. */
const LAW = whole(
  'legal|legally|illegal|illegally|unlawful|lawful|(?:is|are) (?:against|required by) (?:the )?law|required by (?:the |state )?law|against the law|you must(?: report)?|ilegal|ilegalmente|legalmente|la ley (?:exige|obliga|requiere)|es obligatorio|tiene la obligación',
);
/** Nobody feels here, and nobody promises compliance. */
const POSE = whole(
  'i understand|i know how|must be (?:so )?hard|so sorry|i care about you|as your friend|hipaa[- ]compliant|entiendo lo difícil|sé lo difícil|lo siento mucho',
);
const ORDER = whole(
  'must|allowed|forbidden|permitted|prohibited|debe reportar|tiene que reportar|permitido|prohibido',
);
const HEDGE = whole(
  'usually|generally|normally|typically|in most cases|most of the time|sometimes|may be (?:ok|okay|fine)|might be (?:ok|okay|fine)|depends|depending|unless|except(?: when| if)?|normalmente|generalmente|por lo general|en general|a veces|depende|a menos que|salvo que|excepto',
);

const found = (pattern: RegExp, text: string, what: string): readonly string[] =>
  Array.from(text.matchAll(pattern), ([hit]) => `${what}: "${hit}" in "${text}"`);

/** Words that no line of ours holds. */
export const bannedWords = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => [
    ...found(LAW, line, 'the law is not ours to state'),
    ...found(POSE, line, 'no simulated feelings or promises'),
  ]);

/** The first screen gives no orders. */
export const orders = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => found(ORDER, line, 'no orders on the first screen'));

export const hedges = (lines: readonly string[]): readonly string[] =>
  lines.flatMap((line) => found(HEDGE, line, 'nothing hedges beside 2.09'));

const THRESHOLDS = [
  ['serious', 'foreseeable', 'imminent'],
  ['grave', 'previsible', 'inminente'],
] as const;

/** The threshold lifts an expectation only when all three words are true, so they always stand together. */
export const brokenThresholds = (lines: readonly string[]): readonly string[] =>
  sentencesOf(lines).flatMap((sentence) =>
    THRESHOLDS.flatMap((words) => {
      const seen = words.filter((word) => new RegExp(String.raw`(?<!\p{L})${word}`, 'iu').test(sentence));
      const mentioned = seen.length >= 2 || seen.includes(words[1]);
      return mentioned && seen.length < words.length
        ? [`the threshold needs all three words: "${sentence}"`]
        : [];
    }),
  );

const escaped = (term: string): string => term.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A pattern for every rough word of `language.yaml`; undefined while there is none. */
export const roughPattern = (wordings: readonly Wording[]): RegExp | undefined => {
  const terms = wordings.flatMap(({ rough }) => rough).map(escaped);
  return terms.length === 0 ? undefined : whole(terms.join('|'));
};

/** Rough words are typed by askers, never by us. */
export const roughWords = (lines: readonly string[], pattern: RegExp | undefined): readonly string[] =>
  pattern === undefined
    ? []
    : lines.flatMap((line) => found(pattern, line, 'a rough word outside the aliases'));
