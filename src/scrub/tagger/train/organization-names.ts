import type { Random } from './random.ts';
import {
  businesses,
  careEnds,
  charities,
  churchEnds,
  churchHeads,
  homeEnds,
  nationOffices,
  nations,
  schoolEnds,
  schoolHeads,
  shopEnds,
  shopHeadsSpanish,
  shopTailsSpanish,
} from './words/organizations.ts';
import { charmingWords } from './words/places.ts';

type Parts = { readonly first: () => string; readonly last: () => string; readonly town: () => string };

export const organizationMaker = ({ first, last, town }: Parts, random: Random) => {
  const { pick, chance } = random;
  const owner = (): string => (chance(0.5) ? pick(charmingWords) : chance(0.5) ? last() : town());
  const charming = (): string => (chance(0.45) ? `${pick(charmingWords)} ${pick(charmingWords)}` : owner());
  const home = (): string => (chance(0.92) ? `${charming()} ${pick(homeEnds)}` : charming());
  const school = (): string => `${chance(0.4) ? pick(schoolHeads) : owner()} ${pick(schoolEnds)}`;
  const church = (): string => (chance(0.5) ? pick(churchHeads) : `${charming()} ${pick(churchEnds)}`);
  const charity = (): string => (chance(0.25) ? `${town()} ${pick(charities)}` : pick(charities));
  const care = (): string => {
    if (chance(0.2)) return charity();
    return chance(0.12) ? charming() : `${charming()} ${pick(careEnds)}`;
  };
  const spanishShop = (): string =>
    `${pick(shopHeadsSpanish)} ${chance(0.5) ? first() : pick(shopTailsSpanish)}`;
  const shop = (): string => {
    if (chance(0.08)) return spanishShop();
    if (chance(0.45)) return pick(businesses);
    return `${chance(0.3) ? `${first()}'s` : charming()} ${pick(shopEnds)}`;
  };
  const nation = (): string => pick(nations);
  return {
    HOME: home,
    SCHOOL: school,
    CHURCH: church,
    CARE: care,
    BIZ: shop,
    TRIBE: nation,
    ORG: () => pick([school, church, care, care, shop, nation])(),
    OFFICE: () => pick(nationOffices),
  };
};
