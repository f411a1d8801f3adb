import type { Random } from './random.ts';
import { type Registers, titleCase } from './registers.ts';
import { counties, localPlaces, streets } from './words/places.ts';

const roads = [
  'I-',
  'Hwy ',
  'Highway ',
  'US ',
  'SH ',
  'State Highway ',
  'Route ',
  'county road ',
  'CR ',
] as const;
const streetEnds = ['St', 'Street', 'Ave', 'Rd', 'Dr', 'Ln', 'Blvd', 'Ct', 'Pl', 'Way', ''] as const;

export const placeMaker = (registers: Registers, random: Random) => {
  const oklahoma = registers.places.filter(({ number }) => number === 1).map(({ name }) => titleCase(name));
  const elsewhere = registers.places.filter(({ number }) => number === 0).map(({ name }) => titleCase(name));
  const { pick, chance, below } = random;
  const town = (): string =>
    chance(0.45) ? pick(localPlaces) : chance(0.7) ? pick(oklahoma) : pick(elsewhere);
  const street = (): string =>
    chance(0.75) ? pick(streets) : `${1 + below(150)}${pick(['st', 'nd', 'rd', 'th'])}`;
  const unit = (): string =>
    chance(0.3) ? ` ${pick(['apt', 'Apt', '#', 'unit', 'lot'])} ${1 + below(300)}` : '';
  const side = (): string => (chance(0.3) ? `${pick(['N', 'S', 'E', 'W', 'NW', 'SE', 'SW', 'NE'])} ` : '');
  const address = (): string => {
    const number = 1 + below(chance(0.5) ? 999 : 12_000);
    const line = `${number} ${side()}${street()} ${pick(streetEnds)}${unit()}`;
    return `${line}${chance(0.2) ? `, ${town()}` : ''}`.replaceAll(/\s+/gu, ' ').replaceAll(' ,', ',').trim();
  };
  return {
    LOC: town,
    CO: () => `${pick(counties)} County`,
    CB: () => pick(counties),
    CROSS: () => `${street()} ${pick(['and', '&', 'and', 'y', 'at'])} ${street()}`,
    HWY: () => `${pick(roads)}${1 + below(400)}`,
    ADDR: address,
    ST: () => pick(streets),
    STREET: () => `${side()}${street()} ${pick(['St', 'Street', 'Ave', 'Rd'])}`,
  };
};
