import type { Random } from './random.ts';
import { drawer, type Registers } from './registers.ts';
import { communities, nicknames, wordNames, wordSurnames } from './words/people.ts';
import {
  businesses,
  careEnds,
  churchEnds,
  churchHeads,
  homeEnds,
  nationOffices,
  nations,
  charities,
  schoolHeads,
  shopHeadsSpanish,
  schoolEnds,
  shopEnds,
} from './words/organizations.ts';
import { charmingWords, counties, localPlaces, streets } from './words/places.ts';

const spanishWordsForShops =
  'Regio Feliz Loco Rey Reina Azteca Maya Jalisco Michoacana Michoacán Oaxaca Puebla Guadalajara Norteño Tapatío Tapatia Bonita Estrella Luna Sol Ranchito Familia Fiesta Hermanos Patria Paloma Palmas Rosa Perla Cabaña Cantina Mexicana Guanajuato Sinaloa Charro Toro Gallo'.split(
    ' ',
  );

const titleCase = (name: string): string => name.replaceAll(/\b\p{L}/gu, (letter) => letter.toUpperCase());

/** Makes names of people, places and organisations; each slot of a template that is a name calls one of these. */
export const nameMaker = (registers: Registers, random: Random): Readonly<Record<string, () => string>> => {
  const commonFirst = drawer(registers.first, 0.5);
  const rareFirst = drawer(registers.first, 0.1);
  const commonLast = drawer(registers.last, 0.5);
  const rareLast = drawer(registers.last, 0.1);
  const oklahoma = registers.places
    .filter((place) => place.number === 1)
    .map((place) => titleCase(place.name));
  const elsewhere = registers.places
    .filter((place) => place.number === 0)
    .map((place) => titleCase(place.name));
  const { pick, chance, below } = random;
  const capital = (): string => String.fromCharCode(65 + below(26));

  const first = (): string => {
    const roll = random.next();
    if (roll < 0.36) return titleCase(commonFirst(random));
    if (roll < 0.54) return titleCase(rareFirst(random));
    if (roll < 0.78) return pick(pick(communities).given);
    if (roll < 0.88) return pick(nicknames);
    if (roll < 0.97) return pick(wordNames);
    return `${titleCase(rareFirst(random))}-${titleCase(commonFirst(random))}`;
  };
  const last = (): string => {
    const roll = random.next();
    if (roll < 0.34) return titleCase(commonLast(random));
    if (roll < 0.6) return titleCase(rareLast(random));
    if (roll < 0.84) return pick(pick(communities).family);
    if (roll < 0.93) return pick(wordSurnames);
    if (roll < 0.95)
      return `${pick(['de la', 'de los', 'Van', 'Mc', 'O’', 'Del', 'St.', 'De'])} ${pick(['Cruz', 'Rosa', 'Santos', 'Torre', 'Fuente', 'Rio', 'Angel', 'Leon'])}`
        .replace('Mc ', 'Mc')
        .replace('O’ ', "O'");
    return `${titleCase(commonLast(random))}-${titleCase(rareLast(random))}`;
  };
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
    const roll = random.next();
    if (roll < 0.78) return `${first()} ${last()}`;
    if (roll < 0.86) return `${first()} ${capital()}. ${last()}`;
    if (roll < 0.93) return `${first()} ${first()} ${last()}`;
    return `${capital()}. ${last()}`;
  };
  const person = (): string => {
    const roll = random.next();
    if (roll < 0.56) return first();
    if (roll < 0.8) return whole();
    if (roll < 0.87) return `${first()} ${capital()}${chance(0.5) ? '.' : ''}`;
    if (roll < 0.92) return initials();
    return last();
  };

  const town = (): string =>
    chance(0.45) ? pick(localPlaces) : chance(0.7) ? pick(oklahoma) : pick(elsewhere);
  const street = (): string =>
    chance(0.75) ? pick(streets) : `${1 + below(150)}${pick(['st', 'nd', 'rd', 'th'])}`;
  const address = (): string => {
    const number = 1 + below(chance(0.5) ? 999 : 12000);
    const end = pick(['St', 'Street', 'Ave', 'Rd', 'Dr', 'Ln', 'Blvd', 'Ct', 'Pl', 'Way', '']);
    const unit = chance(0.3) ? ` ${pick(['apt', 'Apt', '#', 'unit', 'lot'])} ${1 + below(300)}` : '';
    const side = chance(0.3) ? `${pick(['N', 'S', 'E', 'W', 'NW', 'SE', 'SW', 'NE'])} ` : '';
    return `${number} ${side}${street()} ${end}${unit}${chance(0.2) ? `, ${town()}` : ''}`
      .trim()
      .replaceAll(/\s+/gu, ' ')
      .replaceAll(' ,', ',');
  };
  const highway = (): string =>
    `${pick(['I-', 'Hwy ', 'Highway ', 'US ', 'SH ', 'State Highway ', 'Route ', 'county road ', 'CR '])}${1 + below(400)}`;
  const crossing = (): string => `${street()} ${pick(['and', '&', 'and', 'y', 'at'])} ${street()}`;
  const owner = (): string => (chance(0.5) ? pick(charmingWords) : chance(0.5) ? last() : town());
  const charming = (): string => (chance(0.45) ? `${pick(charmingWords)} ${pick(charmingWords)}` : owner());
  const home = (): string => `${charming()}${chance(0.92) ? ` ${pick(homeEnds)}` : ''}`;
  const school = (): string => `${chance(0.4) ? pick(schoolHeads) : owner()} ${pick(schoolEnds)}`;
  const charity = (): string => (chance(0.25) ? `${town()} ${pick(charities)}` : pick(charities));
  const church = (): string => (chance(0.5) ? pick(churchHeads) : `${charming()} ${pick(churchEnds)}`);
  const care = (): string =>
    chance(0.2) ? charity() : chance(0.12) ? `${charming()}` : `${charming()} ${pick(careEnds)}`;
  const spanishShop = (): string =>
    `${pick(shopHeadsSpanish)} ${chance(0.5) ? first() : pick(spanishWordsForShops)}`;
  const shop = (): string =>
    chance(0.08)
      ? spanishShop()
      : chance(0.45)
        ? pick(businesses)
        : chance(0.3)
          ? `${first()}'s ${pick(shopEnds)}`
          : `${charming()} ${pick(shopEnds)}`;
  const tribe = (): string => pick(nations);
  const anyOrganization = (): string => pick([school, church, care, care, shop, tribe])();

  return {
    P: person, F: first, L: last, W: whole, I: initials, WN: () => pick(wordNames), WS: () => pick(wordSurnames),
    LOC: town, CO: () => `${pick(counties)} County`, CB: () => pick(counties), CROSS: crossing, HWY: highway, ADDR: address, ST: () => pick(streets), STREET: () => `${street()} ${pick(['St', 'Street', 'Ave', 'Rd'])}`,
    HOME: home, SCHOOL: school, CHURCH: church, CARE: care, BIZ: shop, TRIBE: tribe, ORG: anyOrganization,
    X: capital, x: () => capital().toLowerCase(), OFFICE: () => pick(nationOffices),
  }; // prettier-ignore
};
