import { anyWord } from './any-word.ts';
import type { Random } from './random.ts';
import { drawer, type Registers, titleCase } from './registers.ts';
import { communities, nicknames, wordNames, wordSurnames } from './words/people.ts';

const particles = ['de la ', 'de los ', 'Van ', 'Mc', "O'", 'Del ', 'St. ', 'De '] as const;
const afterParticle = ['Cruz', 'Rosa', 'Santos', 'Torre', 'Fuente', 'Rio', 'Angel', 'Leon'] as const;

/** A single given name, and a single surname. */
const oneName = (registers: Registers, random: Random) => {
  const commonFirst = drawer(registers.first, 0.5);
  const rareFirst = drawer(registers.first, 0.1);
  const commonLast = drawer(registers.last, 0.5);
  const rareLast = drawer(registers.last, 0.1);
  const { next, pick } = random;
  const first = (): string => {
    const roll = next();
    if (roll < 0.36) return titleCase(commonFirst(random));
    if (roll < 0.54) return titleCase(rareFirst(random));
    if (roll < 0.78) return pick(pick(communities).given);
    if (roll < 0.88) return pick(nicknames);
    if (roll < 0.97) return pick(wordNames);
    return `${titleCase(rareFirst(random))}-${titleCase(commonFirst(random))}`;
  };
  const last = (): string => {
    const roll = next();
    if (roll < 0.34) return titleCase(commonLast(random));
    if (roll < 0.6) return titleCase(rareLast(random));
    if (roll < 0.84) return pick(pick(communities).family);
    if (roll < 0.93) return pick(wordSurnames);
    if (roll < 0.95) return pick(particles) + pick(afterParticle);
    return `${titleCase(commonLast(random))}-${titleCase(rareLast(random))}`;
  };
  return { first, last };
};

export const peopleMaker = (registers: Registers, random: Random) => {
  const { first: given, last } = oneName(registers, random);
  const any = anyWord(registers, random).english;
  /** Now and then anything at all: people are called Pumpkin. */
  const first = (): string => (random.chance(0.025) ? titleCase(any()) : given());
  const { next, pick, chance, below } = random;
  const capital = (): string => String.fromCodePoint(65 + below(26));
  const initials = (): string => {
    const [a, b] = [capital(), capital()];
    return pick([`${a}${b}`, `${a}.${b}.`, `${a}. ${b}.`, `${a}${b}${capital()}`, `${a}.${b}`, `${a}${b}`]);
  };
  const whole = (): string => {
    if (chance(0.22)) {
      const { given, family } = pick(communities);
      return chance(0.25)
        ? `${pick(given)} ${pick(family)} ${pick(family)}`
        : `${pick(given)} ${pick(family)}`;
    }
    const roll = next();
    if (roll < 0.78) return `${first()} ${last()}`;
    if (roll < 0.86) return `${first()} ${capital()}. ${last()}`;
    return roll < 0.93 ? `${first()} ${first()} ${last()}` : `${capital()}. ${last()}`;
  };
  const person = (): string => {
    const roll = next();
    if (roll < 0.56) return first();
    if (roll < 0.8) return whole();
    if (roll < 0.87) return `${first()} ${capital()}${chance(0.5) ? '.' : ''}`;
    return roll < 0.92 ? initials() : last();
  };
  return {
    P: person,
    F: first,
    L: last,
    W: whole,
    I: initials,
    WN: () => pick(wordNames),
    WS: () => pick(wordSurnames),
    X: capital,
    x: () => capital().toLowerCase(),
  };
};
