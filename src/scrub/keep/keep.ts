import type { Span } from '#text/span.ts';
import { keptPhrases } from './phrases.ts';
import { spansOf, type Page } from '#scrub/recogniser.ts';
import { keptReadings } from './readings.ts';

/** What must stay although it looks like an identifier. Numbers first: they are settled by what stands beside them. */

/** As much of a page as is read before it is whole. */
type Read = Pick<Page, 'text' | 'lower' | 'tokens' | 'lowers'>;

const numbers: readonly RegExp[] = [
  // Sections of the code and of the law: 2.07(c), § 164.514, 42 CFR 2, Title 19, 10A O.S. 1-2-101.
  /(?<![\w.$/-])[1-5]\.\d{2}(?: ?\([a-z]\))?(?![\w/-]|\.\d)/giu,
  /(?:§+|\b(?:sections?|sec\.?|title|part|rule|statute|chapter|article|standard|principle|step|level|tier|type|axis|grade|schedule|stage|phase|version|v|page|pg|question|item|goal|objective|form|class|category|criterion|seccion|parte)) ?(?:no\.? ?)?\d{1,4}[a-z]?(?:[.-]\d{1,4}){0,3}(?:\([a-z0-9]\)){0,3}(?![\w/])/giu,
  /\b\d{1,3}[a-z]? ?(?:cfr|c\.f\.r\.|usc|u\.s\.c\.|o\.s\.|oac)(?: §?§? ?(?:part )?\d{1,5}[a-z]?(?:[.:-]\d{1,5}){0,4}(?:\([a-z0-9]\)){0,4})?/giu,
  /\boac \d{3}:\d{1,3}(?:-\d{1,3}){0,3}/giu,
  // Hotlines that anyone may call.
  /(?<![\w-])(?:911|988|211|411|311)(?![\w-]|\.\d)/gu,
  /(?<![\w-])(?:1[-. ])?\(?(?:800|833|844|855|866|877|888)\)?[-. ]?(?:522[-. ]?3511|799[-. ]?(?:7233|SAFE)|273[-. ]?(?:8255|TALK)|422[-. ]?4453|662[-. ]?4357|656[-. ]?4673|222[-. ]?1222|787[-. ]?3224)(?![\w])/gu,
  /\b741-?741\b/gu,
  // Money, percentages, measures, doses, durations, times.
  /[$€£] ?\d[\d,]*(?:\.\d{1,2})?(?: ?(?:k|m|million|thousand|\/ ?(?:hr|hour|mo|month|week|wk)))?(?![\w])/giu,
  /(?<![\w.,/-])\d[\d,]*(?:\.\d+)? ?(?:dollars?|bucks|cents|usd|pesos|percent|per cent|por ciento|%|°|degrees)(?!\w)/giu,
  /(?<![\w.,/-])\d{1,4}(?:,\d{3})?(?:\.\d{1,3})?(?:[-–/]\d{1,4}(?:\.\d{1,3})?)? ?-?(?:mgs?|mcg|ug|g|kg|lbs?|pounds?|oz|ounces?|ml|cc|units?|iu|meq|tabs?|tablets?|pills?|caps?|puffs?|drops?|doses?|ft|feet|foot|inch(?:es)?|cm|mm|miles?|mi|mph|yards?|blocks?|bpm|mmhg|calories|cals)(?![\w])/giu,
  /(?<![\w.,/-])\d{1,4}(?:,\d{3})?(?:\.\d{1,2})?\+?(?:[-–]\d{1,4})? ?-?(?:hrs?|hours?|mins?|minutes?|secs?|seconds?|days?|nights?|wks?|weeks?|mos?|months?|years?|yrs?|times?|x|dias?|horas?|minutos?|semanas?|mes(?:es)?|anos?|veces|sessions?|visits?|people|clients?|kids?|cases|beds?|copies|pages?|notes|calls|texts|bags?|boxes|cigarettes|beers|drinks|vouchers?|passes|tickets|staff|units)(?![\w])(?!['-])/giu,
  /(?<![\w.,/-])(?:[01]?\d|2[0-3])(?::[0-5]\d){1,2}(?: ?(?:am|pm|a\.m\.|p\.m\.|hrs))?(?![\w:])/giu,
  /(?<![\w.,/-])(?:[01]?\d|2[0-3])(?::[0-5]\d)?(?: ?[-–] ?(?:[01]?\d|2[0-3])(?::[0-5]\d)?)? ?(?:am|pm|a\.m\.|p\.m\.|ish|o'clock|hundred hours)(?![\w])/giu,
  // Scores of tests, blood pressure, ratios, sizes.
  /\b(?:phq|gad|c-?ssrs|moca|mmse|bdi|aces?|audit|dast|gaf|whodas|locus|calocus|cans|ansa|lsi|vi-?spdat|spdat|braden|morse|epds|pcl|asq|dla|apgar|bmi|bp|a1c|gpa|iq|score[ds]?|scoring|scale|rating|rated|temp|weight|height|sugar|glucose|sats?|o2|hr|pulse|bac|inr|cd4|tsh|wbc|mg\/dl|pain|goals?|oriented|strength)(?:[- ]?(?:2|4|5|7|8|9|10|15|17|20|a|c))?(?![\d])(?: (?:score|total|of|is|was|at|=|went|from|to|dropped|up|down|a|an|around|about|today|again))*:? ?\d{1,3}(?:\.\d+)?(?: ?(?:\/|to|out of|of|over|-|→|->) ?\d{1,3}(?:\.\d)?)?(?![\w])/giu,
  /(?<![\w.,$/-])\d{1,3} ?(?:out of|of|over) ?\d{1,3}(?![\w/-])/giu,
  /(?<![\w.,$/-])(?:24\/7|50\/50|1\/2|1\/3|2\/3|1\/4|3\/4|20\/20|9\/11|12\/12|10\/10|[0-9]\/10|\d{2,3}\/(?:30|100|27|21|[4-9]\d|1[0-3]\d)|\d{1,2}\/(?:30|27|21)(?= (?:on|moca|mmse|phq)))(?![\w/-])/giu,
  // Diagnosis codes: F32.1, T74.12XA.
  /(?<![\w])[A-TV-Z]\d[0-9A-Z]\.[0-9A-Z]{1,4}(?![\w])/gu,
  /\b(?:icd(?:-?10)?|dsm|code|dx)(?: code)? ?:? ?[A-TV-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?(?![\w])/gu,
  /\b(?:cpt|hcpcs|billing code|modifier|code) ?:? ?(?:[HTGS]\d{4}|9\d{4})(?![\w])/gu,
  // Decades, years alone, forms.
  /(?<![\w])(?:19|20)?\d0'?s(?!\w)/gu,
  /\b(?:forms?|hud|ssa|dhs|va|ds|cms|hcfa|form no) ?-\d{1,5}[a-z]{0,3}(?![\w])/giu,
  /\b(?:forms?|formulario|planilla) (?:no\.? |number )?(?=[a-z0-9-]*\d)[a-z0-9-]{2,12}(?![\w])/giu,
  /\b(?:w-[249]|i-(?!(?:35|40|44|235|240|244|344|444)\b)\d{1,3}|n-\d{3}|g-\d{3})[a-z]?(?![\w])/giu,
  // Bills of the legislature, procedure and denial codes.
  /\b(?:HB|SB|HR|SJR|HJR|SCR) ?\d{1,5}(?![\w])/gu,
  /(?<![\w-])(?:[GHJST]\d{4}|(?:CO|PR|OA|PI)-?\d{1,3})(?![\w-])/gu,
  /\bcovid[- ]?19\b/giu,
  // Sections said aloud: "two point oh nine", "dos punto cero nueve".
  /\b(?:one|two|three|four|five|uno|dos|tres|cuatro|cinco) (?:point|dot|punto) (?:(?:oh|o|zero|cero) )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis)(?![\w])/giu,
  // Years from and to, shifts by the clock, places in a list, heights.
  /(?<![\w./-])(?:19|20)\d\d ?(?:[-–—]|to|through|thru|a) ?(?:(?:19|20)\d\d|\d\d)(?![\w/-])/giu,
  /(?<![\w./-])(?:[01]\d|2[0-3])[0-5]\d ?[-–—] ?(?:[01]\d|2[0-3])[0-5]\d(?![\w/-])/gu,
  /(?<![\w&])# ?\d(?![\w-])/gu,
  /(?<![\w./-])[3-7](?:'|’|ft) ?(?:1[01]|\d)(?:"|”|in)?(?![\w/-])/gu,
  // What tax offices, payers, the army and hospitals call their forms, visits and holds.
  /(?<![\w-])(?:1099|1040|1095-?[abc]|5150|5585|dd-? ?214|sf-? ?\d{2,3}|992[0-9]{2}|908[34][0-9])(?![\w/-])/giu,
  // Tablets of two medicines, laboratory values.
  /(?<![\w./-])\d{1,2}(?:\.5)?\/(?:325|500|650)s?(?![\w/-])/gu,
  /\b(?:k|na|hgb|hct|plts?|bun|cr|egfr|ef|inr|anc|tsh|ast|alt) ?\d{1,3}\.\d(?![\w])/giu,
  // A score by language or subject, and who gave it: "6 en ingles", "en espanol y 6", "le puso un 6" after a test.
  /\b(?:espanol|ingles|english|spanish|lectura|matematicas|math|reading) (?:y|and|con|,) \d{1,3}(?![\w/])/giu,
  /\b(?:phq|gad|moca|mmse|aces?|puntaje|puntuacion|puntos|calificacion|examen|prueba)\b[^.?!\n]{0,80}\b(?:puso|saco|dio|marco|anoto|escribio|sale|salio|cambio) (?:un |una |el |la |al )?\d{1,3}(?![\w/])/giu,
];

/** The kept numbers and forms of a text. */
export const keptNumbers = (text: string): readonly Span[] => {
  const found: Span[] = [];
  for (const pattern of numbers) for (const span of spansOf(text, pattern)) found.push(span);
  return found;
};

/** The most tokens that a kept phrase may have; a longer one never stays. */
const longest = 5;

const openers = new Set(Array.from(keptPhrases, (phrase) => phrase.split(/[ '/-]/u)[0]));

/** Whether a phrase begins with this word. A word has no hyphens or slashes, but it may have an apostrophe. */
const opens = (word: string): boolean => {
  const apostrophe = word.indexOf("'");
  return openers.has(apostrophe < 0 ? word : word.slice(0, apostrophe));
};

/** The kept phrases of a text, longest first at each word; a single word is `one`, and may still be a name where it is used as one. */
const phrasesOf = ({ lower, tokens, lowers }: Read): readonly (Span & { readonly one: boolean })[] => {
  const found: (Span & { readonly one: boolean })[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const first = tokens[at];
    if (!first || !opens(lowers[at] ?? '')) continue;
    for (let size = longest; size >= 1; size -= 1) {
      const last = tokens[at + size - 1];
      if (!last || !keptPhrases.has(lower.slice(first.start, last.end))) continue;
      found.push({ start: first.start, end: last.end, one: size === 1 });
      at += size - 1;
      break;
    }
  }
  return found;
};

const isPhrase = (word: string): boolean => keptPhrases.has(word);

/** What stays in a text, in order and apart; a single word is `one`, and may still be a name where it is used as one. */
export const keptWords = (read: Read): readonly (Span & { readonly one: boolean })[] => {
  const phrases = phrasesOf(read);
  const readings = keptReadings(read.text, isPhrase);
  if (readings.length === 0) return phrases;
  const all = [...phrases, ...readings.map(({ start, end }) => ({ start, end, one: false }))];
  const apart: (Span & { readonly one: boolean })[] = [];
  for (const span of all.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || span.start >= last.end) apart.push(span);
    // What stands beside a word says more than that it is in a list.
    else if (last.one && !span.one)
      apart[apart.length - 1] = { ...span, start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > last.end && !span.one) apart[apart.length - 1] = { ...last, end: span.end };
  }
  return apart;
};
