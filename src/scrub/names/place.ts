import type { Span } from '#text/span.ts';
import { lookUp } from '#scrub/lexicon.ts';
import { matches, type Candidate, type Page } from '#scrub/recogniser.ts';
import { acts, peoples, placeBefores, titles, kin, roles } from './vocabulary.ts';
import type { Style, Word } from './words.ts';

/** Towns, counties, neighbourhoods, lakes and parks: everything smaller than a state. */

const county =
  /(?<![\w])(?<value>(?:[A-Z][A-Za-z'.-]{1,30} ){1,2}(?:County|Co\.|Parish|COUNTY)|(?!(?:the|this|that|our|my|his|her|in|from|another|any|each|every|a|which|other|same|home|and|or|to|of|for|out|at|per|rural|next)\b)[a-z][a-z'-]{2,20} county|condado de [A-Za-z]+)(?![\w])/dgu;
const feature =
  /(?<![\w])(?:(?:Lake|Mount|Mt\.?|Fort|Ft\.?|Camp|Port|Point|Isle|Rancho|Villa) (?:[A-Z][A-Za-z'-]{1,30})(?: [A-Z][A-Za-z'-]{1,30})?|(?:[A-Z][A-Za-z'-]{1,30} ){1,3}(?:Lake|Park|Creek|River|Reservoir|Mountain|Mountains|Falls|Springs|Heights|Hills|Beach|Valley|Village|Addition|Estates|Bluff|Bluffs|Canyon|Hollow|Reservation|Reserve|Station|Bridge|Cemetery|Plaza|Square|Mall|District|Acres|Crossing|Grove|Meadows|Woods))(?![\w])/gu;
const lowerFeature =
  /\b(?:at|in|near|by|to|from|of|around|behind|off) (?<value>lake [a-z]{3,15}|mount [a-z]{3,15}|fort [a-z]{3,15}|camp [a-z]{4,15}|(?!(?:the|a|this|that|our|my|his|her|public|city|local|state|trailer|dog|water|national|theme|mobile|home|office)\b)[a-z]{4,15} (?:park|lake|creek))(?![\w'])/dgu;
/** Nicknames of towns and of parts of them that the list of places does not hold. */
const nicknames =
  /(?<![\w])(?:okc|t-?town|b\.?a\.?(?= (?:area|police|schools)\b)|green country|little dixie|nw okc|s(?:outh)?w(?:est)? okc|the plaza district|bricktown|deep deuce|paseo|capitol hill|midtown okc|stockyards(?: city)?|kendall[- ]whittier|brady district|cherry street|brookside|turley|the pearl(?= district)|greenwood|tulsey town|stilly|stillwater|mwc|tinker(?: afb| air force base)?|ft\.? sill|fort sill|vance afb|lil mexico|windsor hills|dfw|nola|atl|philly|chi-?town|nyc|vegas|socal|norcal|la la land|h-?town|the metroplex)(?![\w])/giu;
const direction =
  /^(?:north|south|east|west|n|s|e|w|ne|nw|se|sw|northeast|northwest|southeast|southwest|downtown|midtown|uptown|greater|inner|old|nr)$/u;

const isPrep = (word: Word | undefined): boolean => word !== undefined && placeBefores.has(word.lower);

const cased = (word: Word): boolean =>
  word.shape === 'capital' || word.shape === 'mixed' || word.shape === 'upper';

/** One word that may be a town. Oklahoma's are taken on less evidence than the rest of the country's. */
const townScore = (words: readonly Word[], at: number, style: Style): number => {
  const word = words[at];
  if (!word) return -9;
  // A word in no list that ends as towns do: "slaughterville".
  if (word.entry.place === 0)
    return /^[a-z]{3,12}(?:ville|burgh?|boro)$/u.test(word.lower) &&
      word.entry.word === 0 &&
      word.entry.first === 0 &&
      word.entry.last < 4
      ? 3
      : -9;
  if (peoples.has(word.lower) && !isPrep(words[at - 1])) return -9;
  const { entry } = word;
  const before = words[at - 1];
  const after = words[at + 1];
  const local = entry.place >= 2;
  const name = Math.max(entry.first, entry.last);
  let score = local ? 1 : -1.5;
  if (entry.word >= 2) score -= entry.word >= 7 ? 4 : 2.5;
  if (name >= 5) score -= 1;
  if (name === 0 && entry.word < 2) score += local ? 2.5 : 1;
  if (style === 'mixed' && cased(word) && !word.opens) score += 2;
  if (style === 'mixed' && word.shape === 'lower') score -= entry.word >= 2 ? 3 : 0.5;
  if (isPrep(before) || (before && direction.test(before.lower) && isPrep(words[at - 2])))
    score += before?.lower === 'to' || before?.lower === 'at' ? 1.2 : 2.2;
  if (before && (titles.has(before.lower) || kin.has(before.lower) || roles.has(before.lower))) score -= 3;
  if (
    after?.text === ',' &&
    /^(?:ok|okla|oklahoma|texas|tx|kansas|ks|arkansas|ar|missouri|mo)$/u.test(words[at + 2]?.lower ?? '')
  )
    score += 3;
  if (
    /^(?:ok|okla|oklahoma|texas|tx|kansas|arkansas|missouri|area|office|police|pd|hospital|jail|court|courthouse|schools?|county|shelter|clinic|location|dhs|side)$/u.test(
      after?.lower ?? '',
    )
  )
    score += 2;
  if (after && (acts.has(after.lower) || after.lower === "'s") && !isPrep(before)) score -= 2;
  return score;
};

const several = (words: readonly Word[], at: number, page: Page): number => {
  const first = words[at];
  if (!first?.entry.opensPlace && !/^(?:st|ft|mt)$/u.test(first?.lower ?? '')) return 0;
  for (let size = 4; size >= 2; size -= 1) {
    const last = words[at + size - 1];
    if (!first || !last) continue;
    const phrase = page.lower
      .slice(first.start, last.end)
      .replace(/[.]/gu, '')
      .replace(/[-\s]+/gu, ' ');
    if (phrase.includes('\n') || !phrase.includes(' ')) continue;
    const { place } = lookUp(phrase);
    if (place === 0) continue;
    const capital = cased(first) && cased(last);
    const everyday = words.slice(at, at + size).every((word) => word.entry.word >= 6);
    if (place >= 2 || (capital && !first.opens) || (isPrep(words[at - 1]) && !everyday)) return size;
  }
  return 0;
};

export const places = (
  page: Page,
  words: readonly Word[],
  style: Style,
  kept: (span: Span) => boolean,
): readonly Candidate[] => {
  const found: Candidate[] = [
    ...matches(page.text, county, 'LOCATION', 'shaped'),
    ...matches(page.text, feature, 'LOCATION', 'guessed'),
    ...matches(page.text, lowerFeature, 'LOCATION', 'guessed'),
    ...matches(page.text, nicknames, 'LOCATION', 'shaped'),
  ];
  const threshold = page.strict ? 1 : 2;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const size = several(words, at, page);
    const score = townScore(words, at, style);
    const last = words[at + size - 1];
    if (size > 0 && last && !kept({ start: word.start, end: last.end })) {
      found.push({ start: word.start, end: last.end, type: 'LOCATION', certainty: 'shaped' });
      at += size - 1;
    } else if (score >= threshold && !kept(word)) {
      found.push({
        start: word.start,
        end: word.end,
        type: 'LOCATION',
        certainty: score >= 3.5 ? 'shaped' : 'guessed',
      });
    }
  }
  return found;
};
