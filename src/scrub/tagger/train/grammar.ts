import type { Span } from '#text/span.ts';
import type { NameType } from '#scrub/tagger/labels.ts';
import { hashText } from '#scrub/tagger/hash.ts';
import type { Random } from './random.ts';
import {
  anyWordsClean, anyWordsNamed, anyWordsSpanish, anyWordsSpanishNamed, departments, whos,
} from './templates/any-words.ts'; // prettier-ignore
import { cleanEnglish } from './templates/clean-english.ts';
import { cleanShort, programmeDoes } from './templates/clean-short.ts';
import { nameWordsClean } from './templates/name-words-clean.ts';
import { nameWordsMore } from './templates/name-words-more.ts';
import { nameWordsNamed } from './templates/name-words-named.ts';
import { peopleEnglish, plurals } from './templates/people-english.ts';
import { placesClean, placesEnglish } from './templates/places.ts';
import { cleanSpanish, daysSpanish, peopleSpanish, pluralsSpanish } from './templates/spanish.ts';
import { fillers } from './words/fillers.ts';

/** A stretch that a scrubber has to mask, or (NEUTRAL, only when measuring) may. */
export type Labelled = Span & { readonly type: NameType | 'NEUTRAL' };
export type Sentence = { readonly text: string; readonly names: readonly Labelled[] };

/** A template line and what it is about; about one in ten of each kind is kept out of training, to measure. */
export type Template = { readonly line: string; readonly kind: string; readonly heldOut: boolean };

const alternatives = (text: string): readonly string[] => text.split('|').map((part) => part.trim());

const slots: Readonly<Record<string, readonly string[]>> = {
  ...fillers,
  plural: alternatives(plurals).map((one) => one.replace('{past}', 'used to date')),
  pluralEs: alternatives(pluralsSpanish),
  dayEs: alternatives(daysSpanish),
  dept: alternatives(departments),
  who: alternatives(whos),
  vp2: alternatives(programmeDoes),
  vp3: [
    'is ok',
    'comes back',
    'gets a bed',
    'makes it',
    'calls',
    'signs it',
    "isn't mad",
    'stays sober',
    'shows up {day}',
    'can go home',
  ],
};

const typeOfSlot: Readonly<Record<string, NameType>> = {
  P: 'PERSON', F: 'PERSON', L: 'PERSON', W: 'PERSON', I: 'PERSON', WN: 'PERSON', WS: 'PERSON', X: 'PERSON', x: 'PERSON',
  LOC: 'LOCATION', CO: 'LOCATION', ADDR: 'LOCATION', CB: 'LOCATION', ST: 'LOCATION', STREET: 'LOCATION', CROSS: 'LOCATION', HWY: 'LOCATION', HOME: 'LOCATION',
  SCHOOL: 'ORGANIZATION', CHURCH: 'ORGANIZATION', CARE: 'ORGANIZATION', BIZ: 'ORGANIZATION', TRIBE: 'ORGANIZATION', ORG: 'ORGANIZATION',
}; // prettier-ignore

const sources: Readonly<Record<string, string>> = {
  peopleEnglish, placesEnglish, placesClean, cleanEnglish: cleanEnglish + cleanShort, nameWordsClean: nameWordsClean + nameWordsMore, nameWordsNamed, peopleSpanish, cleanSpanish,
  anyWordsNamed, anyWordsClean, anyWordsSpanish, anyWordsSpanishNamed,
}; // prettier-ignore

/** Every template; a line is held out by its own spelling, so adding one moves no other. */
export const templates: readonly Template[] = Object.entries(sources).flatMap(([kind, text]) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => ({
      line,
      kind,
      heldOut: hashText(line) % 10 === 0,
    })),
);

const slot = /\{(\w+)\}/u;

/** Fills a template's slots; two names of one kind that touch ("{F} {L}") become one. */
export const fill = (
  line: string,
  makers: Readonly<Record<string, () => string>>,
  random: Random,
): Sentence => {
  let text = '';
  let rest = line;
  const names: Labelled[] = [];
  for (let match = slot.exec(rest); match; match = slot.exec(rest)) {
    const [whole, key = ''] = match;
    text += rest.slice(0, match.index);
    rest = rest.slice(match.index + whole.length);
    const maker = makers[key];
    if (!maker) {
      const options = slots[key];
      if (!options) throw new Error(`template slot {${key}} is not known: ${line}`);
      rest = random.pick(options) + rest;
      continue;
    }
    const start = text.length;
    text += maker();
    const type = typeOfSlot[key];
    if (type) add(names, { start, end: text.length, type }, text);
  }
  return { text: text + rest, names };
};

const add = (names: Labelled[], name: Labelled, text: string): void => {
  const before = names.at(-1);
  if (before?.type === name.type && text.slice(before.end, name.start) === ' ')
    names.splice(-1, 1, { ...before, end: name.end });
  else names.push(name);
};
