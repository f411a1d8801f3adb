import { opaque } from '#scrub/markup.ts';
import type { NameType } from '#scrub/tagger/labels.ts';
import { recase, renamed, scuff } from './augment.ts';
import type { Labelled, Sentence } from './grammar.ts';
import { nameMaker } from './names.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';

/** Our own messages, written to train with: all kinds are labelled in them. */

type Kind = Labelled['type'];

const otherDigits = (text: string, random: Random): string =>
  text.replaceAll(/\d/gu, () => String(random.below(10)));

const makerOf: Readonly<Partial<Record<NameType, string>>> = {
  PERSON: 'P',
  LOCATION: 'LOC',
  ORGANIZATION: 'ORG',
};

/**
 * A message as it is read a second time: some of its names are masked already, or their first or last word is, and
 * what is left of those still has to go.
 */
const masked = (sentence: Sentence, random: Random): Sentence => {
  let text = '';
  let from = 0;
  const names: Labelled[] = [];
  for (const name of sentence.names) {
    text += sentence.text.slice(from, name.start);
    from = name.end;
    const whole = sentence.text.slice(name.start, name.end);
    const [, ...rest] = whole.split(' ');
    const kept = name.type === 'NEUTRAL' || random.chance(0.4);
    const part = rest.length === 0 || random.chance(0.4) ? 'all' : random.chance(0.6) ? 'first' : 'last';
    const left = kept
      ? whole
      : part === 'all'
        ? ''
        : part === 'first'
          ? rest.join(' ')
          : whole.slice(0, whole.lastIndexOf(' '));
    if (!kept && part !== 'last') text += part === 'first' ? `${opaque} ` : opaque;
    if (left !== '') names.push({ ...name, start: text.length, end: text.length + left.length });
    text += left;
    if (!kept && part === 'last') text += ` ${opaque}`;
  }
  return { text: text + sentence.text.slice(from), names };
};

/** How often a name is swapped for another: seldom, because what people are called here was chosen with care. */
const SWAPPED = 0.25;
/** How often a message is shown as it is read a second time. */
const MASKED = 0.2;

/** A message once more: other names and numbers in it, another casing, other slips. */
export const revaryMessage = (registers: Registers, random: Random): ((sentence: Sentence) => Sentence) => {
  const makers = nameMaker(registers, random);
  const swapped = (name: string, type: Kind): string => {
    if (type === 'NEUTRAL' || type === 'DATE') return name;
    if (type === 'OTHER_ID') return random.chance(0.7) ? otherDigits(name, random) : name;
    const maker = makers[makerOf[type] ?? ''];
    if (!maker || !random.chance(SWAPPED) || /\d/u.test(name)) return name;
    const made = maker();
    return name === name.toLowerCase() ? made.toLowerCase() : made;
  };
  return (sentence) => {
    const whole = renamed(sentence, swapped);
    const varied = random.chance(MASKED) ? masked(whole, random) : whole;
    const cased = random.chance(0.4) ? recase(varied, random) : varied;
    return random.chance(0.4) ? scuff(cased, random) : cased;
  };
};
