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
  /** All of this for the tagger, a number a token; nothing where it is not asked. */
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

type Witnessed = Pick<Evidence, 'words' | 'scores' | 'kept'> & {
  /** What each rule takes, the later over the earlier. */
  readonly taken: readonly (readonly [readonly Candidate[], (one: Candidate) => Rule])[];
  readonly counts: (span: Span) => boolean;
};

/** What the rules say, as the tagger is told it. */
const hintsOf = ({ words, scores, kept, counts, taken }: Witnessed): Hints => {
  const rules: Rule[] = words.map(() => 'none');
  const within = new Uint8Array(words.length);
  for (const [candidates, ruleFor] of taken) {
    for (const one of candidates) {
      for (let at = placeOf(words, one.start); (words[at]?.start ?? Infinity) < one.end; at += 1) {
        rules[at] = ruleFor(one);
        within[at] = (words[at]?.start ?? 0) > one.start ? 1 : 0;
      }
    }
  }
  return Uint16Array.from(words, (word, at) =>
    packHint({
      step: stepOf(scores[at] ?? -Infinity),
      rule: rules[at] ?? 'none',
      within: within[at] === 1,
      // An everyday word that stays is no news.
      kept: (word.entry.word < 8 && kept(word)) || counts(word),
    }),
  );
};

/** What the rules say of a page, given what has a form and goes (`found`) and which numbers stay. */
export const evidenceOf = (page: Page, found: readonly Candidate[], numbers: readonly Span[]): Evidence => {
  const words = wordsOf(page);
  const style = styleOf(words);
  const kept = keeper(page.kept);
  const scores = personScores({ words, style });
  const towns = places(page, words, style, kept);
  const named = organisations(page, kept);
  const where = placements(page, words, kept);
  const letters = initials(page);
  const aliases = byNames(page);
  const signed = written(page);
  const taken: Witnessed['taken'] = [
    [where.filter(({ sure }) => !sure), () => 'maybePlacement'],
    [where.filter(({ sure }) => sure), () => 'placement'],
    [towns, ({ certainty }) => (certainty === 'guessed' ? 'place' : 'surePlace')],
    [named, ({ certainty }) => (certainty === 'guessed' ? 'organisation' : 'sureOrganisation')],
    [letters, () => 'initials'],
    [aliases, () => 'byName'],
    [signed, () => 'written'],
    [found, ruleOf],
  ];
  return {
    words,
    style,
    kept,
    scores,
    told: [...letters, ...aliases, ...signed],
    ruled: [...named, ...towns],
    placements: where,
    hints: page.long ? new Uint16Array(0) : hintsOf({ words, scores, kept, counts: keeper(numbers), taken }),
  };
};
