import { organizationMaker } from './organization-names.ts';
import { peopleMaker } from './people-names.ts';
import { placeMaker } from './place-names.ts';
import type { Random } from './random.ts';
import type { Registers } from './registers.ts';

/** Makes names of people, places and organisations; each slot of a template that is a name calls one of these. */
export const nameMaker = (registers: Registers, random: Random): Readonly<Record<string, () => string>> => {
  const people = peopleMaker(registers, random);
  const places = placeMaker(registers, random);
  const organizations = organizationMaker({ first: people.F, last: people.L, town: places.LOC }, random);
  return { ...people, ...places, ...organizations };
};
