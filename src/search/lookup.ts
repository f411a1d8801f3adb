import { type Cite, cites, citesOfSection, sectionNumbers } from '#code/cite.ts';
import { type Reading, readCites } from '#code/reading.ts';
import type { Code } from '#code/sections.ts';
import type { Language } from './words/language.ts';
import { stem } from './words/stem.ts';
import { tokens } from './words/tokens.ts';
import { withPlainNumbers } from './wording-of-numbers.ts';

/** A message that asks for a place in the code and not for advice. */
export type Lookup =
  | { readonly kind: 'section'; readonly cites: readonly Cite[] }
  | { readonly kind: 'no-such-section'; readonly asked: string; readonly nearest: readonly Cite[] }
  | { readonly kind: 'which-section'; readonly cites: readonly Cite[] }
  /** It asks for the section on something: the words say on what. */
  | { readonly kind: 'topic'; readonly topic: string }
  /** It asks what the code says on something, which is a question without its frame. */
  | { readonly kind: 'saying'; readonly topic: string };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that a look-up may carry beside what it asks for. */
const AROUND = setOf(
  'a about again all article art between both compare difference thats mean meant sorry entire compared english explanation following full has have lookup through plain whole words stnd std par pars parts rules vs versus all an and are article bit bring by can card clause code codes copy could did display do does ethics exact exactly explain find for full give go have hey hi how i in is it its know let like line look lookup looking me mean means need number of on one only open or our paragraph paragraphs para part please point pull quick quote read reading regarding remind rule s say saying says sec second section sections see show something standard state subsection take talk tell text that the there thing this to under up verbatim want was we what whats where which wording words would you your ' +
    'al apartado apartados ambos ambas articulos completa completo comparar diferencia entera entero entre leeme leanme leerme muestreme ver inciso incisos letra numeral texto existe articulo art cita citar codigo como cual cuales cuentame da dame de decir del dice dicen donde el en enseñame ensename esta este etica explica explicame favor hay la las lee leer letra lo los me mostrar muestra muestrame necesito numero o parrafo pasame pon por puede puedes punto que quiero seccion secciones sobre su texto un una ver y',
);

/** Other codes and laws number their sections too. */
const ELSEWHERE = setOf(
  'nasw aca apa ccm ccmc cmsa nbcc aamft iso cfr usc hud dsm icd naswcode acacode osha ferpa usdhhs statute statutes os title oac',
);

const PART =
  /^(?:the )?(?:part|parte|chapter|cap[ií]tulo)\s+(?:#\s*)?(\d+|one|two|three|four|five|six|seven|eight|uno|dos|tres|cuatro|cinco|seis|siete)\b/iu;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
};

const left = (text: string, readings: readonly Reading[]): readonly string[] => {
  const without = readings
    .toReversed()
    .reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
  return tokens(without, 'en').filter((word) => !AROUND.has(word) && !/^\d*$/u.test(word));
};

const unique = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** Who corrects themselves means what comes after. */
const CORRECTION = /^.*\b(?:i meant?|make that|no wait|quise decir|digo|m[aá]s bien)\b/iu;

const fromNumbers = (asked: string): Lookup | undefined => {
  const corrected = asked.replace(CORRECTION, ' ');
  const text = readCites(corrected).length > 0 ? corrected : asked;
  const readings = readCites(text);
  const [first] = readings;
  if (first === undefined || left(text, readings).length > 0) return undefined;
  const several = readings.find((reading) => reading.kind === 'several');
  if (several?.kind === 'several') return { kind: 'which-section', cites: several.cites };
  const found = unique(readings.flatMap((reading) => (reading.kind === 'units' ? reading.cites : [])));
  if (found.length > 0) return { kind: 'section', cites: found };
  return first.kind === 'none'
    ? { kind: 'no-such-section', asked: first.asked, nearest: first.nearest }
    : undefined;
};

const fromPart = (text: string): Lookup | undefined => {
  const match = PART.exec(text.trim());
  const word = match?.[1]?.toLowerCase();
  if (match === null || word === undefined || left(text.trim().slice(match[0].length), []).length > 0)
    return undefined;
  const number = NUMBERS[word] ?? Number(word);
  const found = cites.filter((cite) => cite.startsWith(`${number}.`));
  if (found.length > 0) return { kind: 'which-section', cites: found };
  return { kind: 'no-such-section', asked: `part ${number}`, nearest: [] };
};

/** The sections' titles by number, in the code's English and in our Spanish. */
export type Titles = { readonly code: Code; readonly titlesEs: ReadonlyMap<string, string> };

const stemsOf = (words: readonly string[], language: Language): readonly string[] =>
  unique(words.map((word) => stem(word, language)));

const titleStems = ({ code, titlesEs }: Titles, number: string, language: Language): readonly string[] => {
  const [first] = citesOfSection(number);
  const title = language === 'es' ? titlesEs.get(number) : first && code.units.get(first)?.title;
  return stemsOf(left(title ?? '', []), language);
};

/** Sections in whose title all of these words stand, when they are at least half of it. */
const titled = (words: readonly string[], titles: Titles): readonly string[] =>
  sectionNumbers.filter((number) =>
    (['en', 'es'] as const).some((language) => {
      const stems = titleStems(titles, number, language);
      const said = stemsOf(words, language);
      return said.length > 0 && said.every((word) => stems.includes(word)) && said.length * 2 >= stems.length;
    }),
  );

/** A section named by its title: all that is said is in the title, and most of the title is said. */
const fromTitle = (text: string, titles: Titles): Lookup | undefined => {
  const letter =
    /(?:^|[\s(])\(?([a-z])\)(?=\s|$|[?.,!])|\b(?:letter|letra|inciso)\s([a-z])\b|\b(?:paragraph|para|part|sub)\s([b-hj]|a(?=\s+(?:of|under|in)))\b|\s([b-hj])\s*[?.!]?$/iu.exec(
      text,
    );
  const rest =
    letter === null ? text : `${text.slice(0, letter.index)} ${text.slice(letter.index + letter[0].length)}`;
  const sections = titled(left(rest, []), titles);
  const chosen = letter
    ?.slice(1)
    .find((group) => group !== undefined)
    ?.toLowerCase();
  if (chosen === undefined) {
    const found = sections.flatMap(citesOfSection);
    return sections.length === 1
      ? { kind: 'section', cites: found }
      : sections.length > 1
        ? { kind: 'which-section', cites: found }
        : undefined;
  }
  const lettered = sections.flatMap(citesOfSection).filter((cite) => cite.endsWith(`(${chosen})`));
  if (lettered.length > 0) return { kind: 'section', cites: lettered };
  const [only] = sections;
  return only === undefined
    ? undefined
    : { kind: 'no-such-section', asked: `${only}(${chosen})`, nearest: citesOfSection(only).slice(0, 3) };
};

const NOUN =
  '(?:sub)?sections?|paragraphs?|paras?|standards?|clauses?|provisions?|cites?|citations?|secci[oó]n|secciones|apartados?|p[aá]rrafos?|incisos?|cl[aá]usulas?|art[ií]culos?';
const ONE = `${NOUN}|part|bit|piece|rule|one|number|parte|regla|n[uú]mero`;
const ON =
  'on|about|for|re|regarding|concerning|covering|under|that (?:covers?|talks? about|deals? with|mentions?|says?)|(?:which|that) is about|dealing with|covers|with|where|sobre|de|del|acerca de|para|que (?:habla|trata) (?:de|sobre)|donde habla de';
const LEAD = String.raw`(?:[\p{L}'’]+\s+){0,5}?`;
const SAYS = String.raw`(?:is|are|'s|s|es|covers?|deals? with|talks? about|speaks? to|mentions?|says?|applies to|fits?|handles?|governs?|do i (?:cite|use|look at|read)|should i (?:cite|use|look at|read)|(?:habla|trata)(?: de| sobre)?|cubre|dice|aplica a|debo citar)`;

/** Ways to ask for the section on something. */
const TOPICS: readonly RegExp[] = [
  String.raw`^${LEAD}(?:the |a |la |el |un |una )?(?:${NOUN})\s+(?:${ON})\s+(?<topic>.{3,60})$`,
  String.raw`^(?:the|which|what|what's the|whats the|give me the|gimme the|show me the|find me the|read me the|pull up the|pull the|look up the|need the|where's the|where is the|need the|la|el|cu[aá]l es la|cu[aá]l es el)\s+(?:${ONE})\s+(?:${ON})\s+(?<topic>.{3,60})$`,
  String.raw`^(?:the |la |el )?(?<topic>.{3,48}?)\s+(?:${NOUN})$`,
  String.raw`^(?:gimme|give me|show me|find me|pull up|need|i need|look up|where's|wheres|which is|what's|whats|the)\s+(?:the )?(?<topic>.{3,48}?)\s+(?:one|rule|part|bit|piece)$`,
  String.raw`^(?:(?:what|which) (?:number|cite|section number)|section number|number|cite|citation)(?:'s| is)?\s+(?:on|for|about|the)\s+(?<topic>.{3,48})$`,
  String.raw`^(?:what|which|where|qu[eé]|cu[aá]l|en qu[eé])(?:'s| is| es| are)?(?: the| la| el| our)? (?:${ONE}|part)s?\s+(?:of the code )?${SAYS}\s*(?:about|on|for|de la|de|la de|el de|sobre)?\s*(?<topic>.{3,60})$`,
  String.raw`^(?:where|d[oó]nde|en d[oó]nde) (?:in the code |in here |en el c[oó]digo )?(?:does it|does the code|does this|is there|can i find|do i find|would i find|is|are|dice|habla|est[aá]|encuentro)\s+(?:in the code )?(?:say |talk |mention |cover |something |anything |the |lo |algo )*(?:about |on |de |sobre |que )?(?<topic>.{3,60})$`,
].map((pattern) => new RegExp(pattern, 'iu'));

/** Asks what the code says on something: advice or a place, as it turns out. */
const SAYING: readonly RegExp[] = [
  String.raw`^(?:so )?(?:what|anything)(?: does| do|'s|s)? (?:the|our|this) code(?: of ethics)? (?:say|says|have|got)?\s*(?:about|on|re|regarding)\s+(?<topic>.{3,80})$`,
  String.raw`^(?:is|does|do|are)(?: there| the code| this code| it| we)? (?:have |say |mention |cover |got )?(?:anything|something|a rule|any rule|a section|a standard)?(?: in (?:the|our|this) code)?\s*(?:about|on|for|re|regarding)\s+(?<topic>.{3,60})$`,
  String.raw`^(?:y )?qu[eé] dice (?:el|nuestro) c[oó]digo (?:sobre|de|acerca de)\s+(?<topic>.{3,80})$`,
  String.raw`^(?:(?:the |our )?code (?:on|about|re)|(?:el )?c[oó]digo sobre)\s+(?<topic>.{3,60})$`,
].map((pattern) => new RegExp(pattern, 'iu'));

const topicIn = (text: string, patterns: readonly RegExp[]): string | undefined => {
  const asked = text
    .trim()
    .replace(/[\s?.!¿¡]+$/u, '')
    .replace(/^[¿¡\s]+/u, '');
  for (const pattern of patterns) {
    const topic = pattern.exec(asked)?.groups?.['topic']?.trim();
    if (topic !== undefined && left(topic, []).length > 0) return topic;
  }
  return undefined;
};

const fromTopic = (text: string, titles: Titles): Lookup | undefined => {
  const topic = topicIn(text, TOPICS);
  if (topic !== undefined) return fromTitle(topic, titles) ?? { kind: 'topic', topic };
  const saying = topicIn(text, SAYING);
  return saying === undefined ? undefined : { kind: 'saying', topic: saying };
};

/** Reads a message as a look-up; undefined if it is a question. */
export const readLookup = (text: string, titles: Titles): Lookup | undefined => {
  if (text.length > 120) return undefined;
  if (tokens(text, 'en').some((word) => ELSEWHERE.has(word))) return undefined;
  return (
    fromNumbers(withPlainNumbers(text)) ??
    fromPart(text) ??
    fromTitle(text, titles) ??
    fromTopic(text, titles)
  );
};
