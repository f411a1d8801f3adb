import type { Span } from '#text/span.ts';
import type { Candidate, Page } from '#scrub/recogniser.ts';
import { type Hints, packHint, type Rule, STEPS } from '#scrub/tagger/hints.ts';
import { byNames } from './by-name.ts';
import { initials } from './initials.ts';
import { organisations } from './organisation.ts';
import { personScores } from './person.ts';
import { places } from './place.ts';
import { type Placement, placements } from './placement.ts';
import { placeOf, styleOf, type Style, type Word, wordsOf } from './words.ts';
import { written } from './written.ts';

/** Everything that the rules say of a page, before the tagger weighs it. */
export type Evidence = {
  /** One word a token, in the page's order. */
  readonly words: readonly Word[];
  /** How the whole page is cased. */
  readonly style: Style;
  /** Whether all of a stretch lies in what a list says stays. */
  readonly kept: (span: Span) => boolean;
  /** How much speaks for each word being a person's. */
  readonly scores: Float64Array;
  /** Initials, by-names and names in tags, which go whatever the tagger thinks. */
  readonly told: readonly Candidate[];
  /** Towns and organisations; those that a rule only guesses are weighed. */
  readonly ruled: readonly Candidate[];
  readonly placements: readonly Placement[];
  /** All of this for the tagger, a number a token. */
  readonly hints: Hints;
};

/** Whether a stretch lies in a kept phrase: the phrases are in order and apart. */
export const keeper = (keep: readonly Span[]) => {
  const starts = keep.map((span) => span.start);
  return (span: Span): boolean => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    return (keep[low - 1]?.end ?? -1) >= span.end;
  };
};

const ruleOf = ({ type, certainty }: Candidate): Rule => {
  const sure = certainty !== 'guessed';
  if (type === 'LOCATION') return 'address';
  if (type === 'AGE_OVER_89') return 'age';
  if (type === 'DATE') return sure ? 'sureDate' : 'date';
  return sure ? 'sureNumber' : 'number';
};

/** Below this nothing speaks for a person; each step is two thirds of a unit. */
const LEAST = -3;
const stepOf = (score: number): number =>
  score === -Infinity ? 0 : Math.max(0, Math.min(STEPS, Math.round((score - LEAST) * 1.5)));

/** What the rules say of a page, given what has a form and goes (`found`) and which numbers stay. */
export const evidenceOf = (page: Page, found: readonly Candidate[], numbers: readonly Span[]): Evidence => {
  const words = wordsOf(page);
  const style = styleOf(words);
  const kept = keeper(page.kept);
  const counts = keeper(numbers);
  const scores = personScores({ words, style });
  const towns = places(page, words, style, kept);
  const named = organisations(page, kept);
  const where = placements(page, words, kept);
  const letters = initials(page);
  const aliases = byNames(page);
  const signed = written(page);
  const taken: Rule[] = words.map(() => 'none');
  const within = new Uint8Array(words.length);
  const take = (candidates: readonly Candidate[], ruleFor: (one: Candidate) => Rule): void => {
    for (const one of candidates) {
      for (let at = placeOf(words, one.start); (words[at]?.start ?? Infinity) < one.end; at += 1) {
        taken[at] = ruleFor(one);
        within[at] = (words[at]?.start ?? 0) > one.start ? 1 : 0;
      }
    }
  };
  take(
    where.filter(({ sure }) => !sure),
    () => 'maybePlacement',
  );
  take(
    where.filter(({ sure }) => sure),
    () => 'placement',
  );
  take(towns, ({ certainty }) => (certainty === 'guessed' ? 'place' : 'surePlace'));
  take(named, ({ certainty }) => (certainty === 'guessed' ? 'organisation' : 'sureOrganisation'));
  take(letters, () => 'initials');
  take(aliases, () => 'byName');
  take(signed, () => 'written');
  take(found, ruleOf);
  const hints = Uint16Array.from(words, (word, at) =>
    packHint({
      step: stepOf(scores[at] ?? -Infinity),
      rule: taken[at] ?? 'none',
      within: within[at] === 1,
      // An everyday word that stays is no news.
      kept: (word.entry.word < 8 && kept(word)) || counts(word),
    }),
  );
  return {
    words,
    style,
    kept,
    scores,
    told: [...letters, ...aliases, ...signed],
    ruled: [...named, ...towns],
    placements: where,
    hints,
  };
};
