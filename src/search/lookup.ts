import { type Cite, cites, citesOfSection, sectionNumbers } from '#code/cite.ts';
import { type Reading, readCites } from '#code/reading.ts';
import type { Code } from '#code/sections.ts';
import { tokens } from './words/tokens.ts';
import { stem } from './words/stem.ts';

/** A message that asks for a place in the code and not for advice. */
export type Lookup =
  | { readonly kind: 'section'; readonly cites: readonly Cite[] }
  | { readonly kind: 'no-such-section'; readonly asked: string; readonly nearest: readonly Cite[] }
  | { readonly kind: 'which-section'; readonly cites: readonly Cite[] }
  /** It asks for the section on something: the words say on what. */
  | { readonly kind: 'topic'; readonly topic: string };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that a look-up may carry beside what it asks for. */
const AROUND = setOf(
  'a about again all an and are article bit bring by can card clause code codes copy could did display do does ethics exact exactly explain find for full give go have hey hi how i in is it its know let like line look lookup looking me mean means need number of on one only open or our paragraph paragraphs para part please point pull quick quote read reading regarding remind rule s say saying says sec second section sections see show something standard state subsection take talk tell text that the there thing this to under up verbatim want was we what whats where which wording words would you your ' +
    'al apartado articulo cita citar codigo como cual cuales cuentame da dame de decir del dice dicen donde el en enseñame ensename esta este etica explica explicame favor hay la las lee leer letra lo los me mostrar muestra muestrame necesito numero o parrafo pasame pon por puede puedes punto que quiero seccion secciones sobre su texto un una ver y',
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

const fromNumbers = (text: string): Lookup | undefined => {
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

const titleStems = (title: string): readonly string[] =>
  tokens(title, 'en')
    .filter((word) => !AROUND.has(word))
    .map((word) => stem(word, 'en'));

/** A section named by its title: all that is said is in the title, and most of the title is said. */
const fromTitle = (text: string, code: Code): Lookup | undefined => {
  const letter =
    /(?:^|[\s(])\(?([a-j])\)(?=\s|$|[?.,!])|\b(?:paragraph|letter|para|part|letra|inciso|sub)\s([b-hj]|a(?=\s+(?:of|under|in)))\b|\s([b-hj])\s*[?.!]?$/iu.exec(
      text,
    );
  const rest =
    letter === null ? text : `${text.slice(0, letter.index)} ${text.slice(letter.index + letter[0].length)}`;
  const said = unique(left(rest, []).map((word) => stem(word, 'en')));
  if (said.length === 0) return undefined;
  const sections = sectionNumbers.filter((number) => {
    const [first] = citesOfSection(number);
    const stems = titleStems(first === undefined ? '' : (code.units.get(first)?.title ?? ''));
    return said.every((word) => stems.includes(word)) && said.length * 2 >= stems.length;
  });
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
  'sections?|paragraphs?|para|standards?|clause|subsection|secci[oó]n|secciones|apartado|p[aá]rrafo';
const TOPICS: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:.{0,24}\b)?(?:the |a |la |el |un |una )?(?:${NOUN})\s+(?:on|about|for|re|regarding|covering|that (?:covers|talks about|deals with)|dealing with|sobre|de|que habla de|que trata de|acerca de)\s+(?<topic>.{3,60})$`,
    'iu',
  ),
  new RegExp(String.raw`^(?:the |la |el )?(?<topic>.{3,48}?)\s+(?:${NOUN})\s*[?.!]*$`, 'iu'),
  new RegExp(
    String.raw`^(?:what|which|where|qu[eé]|cu[aá]l)(?: is| es| are|'s)?(?: the| la| el)? (?:${NOUN})\s+(?:is |are |covers?|talks? about|deals? with|says?|habla de|trata de|cubre|es|dice)\s*(?:about|on|for|de)?\s*(?<topic>.{3,60})$`,
    'iu',
  ),
  /^(?:where|d[oó]nde) (?:in the code |en el c[oó]digo )?(?:does it|does the code|is there|can i find|do i find|is|dice|habla|est[aá])\s+(?:say |talk |mention |cover |something |anything |lo )?(?:about|on|de|sobre)\s+(?<topic>.{3,48})$/iu,
];

const fromTopic = (text: string): Lookup | undefined => {
  for (const pattern of TOPICS) {
    const topic = pattern.exec(text.trim())?.groups?.['topic']?.trim();
    if (topic !== undefined && left(topic, []).length > 0) return { kind: 'topic', topic };
  }
  return undefined;
};

/** Reads a message as a look-up; undefined if it is a question. */
export const readLookup = (text: string, code: Code): Lookup | undefined => {
  if (text.length > 120) return undefined;
  if (tokens(text, 'en').some((word) => ELSEWHERE.has(word))) return undefined;
  return fromNumbers(text) ?? fromPart(text) ?? fromTitle(text, code) ?? fromTopic(text);
};
