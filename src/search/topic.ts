import { type Cite, cites, citesOfSection, sectionNumbers } from '#code/cite.ts';
import type { Code } from '#code/sections.ts';
import { stem } from './words/stem.ts';
import { tokens } from './words/tokens.ts';

/** How well each unit's own title and text match a topic, 0 to 1. */
export type Matcher = (topic: string) => ReadonlyMap<Cite, number>;

const stemsOf = (text: string): ReadonlySet<string> =>
  new Set(tokens(text, 'en').map((word) => stem(word, 'en')));

/** A word in the title says twice what it says in the text. */
const IN_TITLE = 2;

/** Matches by the code's words alone: whoever asks for a section often remembers some of them. */
export const makeMatcher = ({ units }: Code): Matcher => {
  const own = cites.flatMap((cite) => {
    const unit = units.get(cite);
    return unit === undefined
      ? []
      : [{ cite, title: stemsOf(unit.title), text: stemsOf(unit.paragraphs.join(' ')) }];
  });
  const sections = sectionNumbers.map((number) => citesOfSection(number));
  const rarity = (word: string): number => {
    const holding = sections.filter((of) =>
      own.some(({ cite, title, text }) => of.includes(cite) && (title.has(word) || text.has(word))),
    );
    return holding.length === 0 ? 0 : Math.log(sections.length / holding.length);
  };
  return (topic) => {
    const words = [...stemsOf(topic)]
      .map((word) => ({ word, weight: rarity(word) }))
      .filter(({ weight }) => weight > 0);
    const most = IN_TITLE * words.reduce((sum, { weight }) => sum + weight, 0);
    return new Map(
      own.map(({ cite, title, text }) => {
        const matched = words.reduce(
          (sum, { word, weight }) => sum + weight * (title.has(word) ? IN_TITLE : text.has(word) ? 1 : 0),
          0,
        );
        return [cite, most === 0 ? 0 : matched / most];
      }),
    );
  };
};
