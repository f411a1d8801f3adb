import type { Span } from '#text/span.ts';
import type { Candidate, Page } from '#scrub/recogniser.ts';
import { acts, auxiliaries, determiners, kin, roles } from './vocabulary.ts';
import { placeOf, type Word } from './words.ts';

/**
 * Organisations without a telling word, known by what one does there: "works at bluestem", "kicked out of cross
 * timbers", "inpatient at rolling hills". What anybody works at or is put out of ("night", "class") stays.
 */

const article = '(?:(?:the|el|la) )?';
/** After these a bare noun is nearly always the name of a place. */
const strong = new RegExp(
  `\\b(?:works?|worked|working|hired|employed|clocked in|on the crew|on crew|cooks?|cashier|custodian|janitor|server|waitress|dishwasher|cleans rooms|cleans|volunteers?|volunteering|interns?|interning|got on|gets on|shifts?|(?:her|his|their|my|a|old|new|first|second|last) job|(?:her|his|their|my) (?:boss|manager|supervisor|coworkers?)|apprentice|welder|cna|nurse|aide|cm|therapist|trabaja|trabajaba|trabajo|works the (?:line|register|desk|counter|floor)) (?:full time |part time |nights |days |over |out |on |back )?(?:at|en) ${article}` +
    `|\\b(?:works?|worked|working|drives|drove|cleans) for ${article}` +
    `|\\b(?:kicked|put|thrown|tossed|booted|banned|barred|trespassed|fired|laid off|suspended|expelled|evicted|discharged|released|transferred) (?:her |him |them )?(?:out )?(?:of|from|off of) ${article}` +
    `|\\b(?:inpatient|admitted|rehab|detox|placed|residential|enrolled|bed open|beds? (?:open )?|opening|intake|intern|(?:a|the|her|his) (?:bed|spot|room|slot)|social worker|case ?manager|caseworker|counselor|clinician|discharge planner|charge nurse|staff|somebody|someone|the (?:ladies|people|folks|director|nurse|doctor|lady|guy)|night staff|the front desk) (?:over |out |up |back )?at ${article}`,
  'gu',
);
/** After these it often is: the tagger has to agree. */
const weak = new RegExp(
  `\\b(?:goes|went|go|going|sent (?:her|him|them|me|us)|referred (?:her|him|them|me|us)?|referral|refer(?:ring)? (?:her|him|them)?|moved|moving|move|taken|took (?:her|him|them)|transferred|committed|back|check(?:ed)? in) (?:in)?to ${article}` +
    `|\\b(?:stays|staying|stayed|lives|living|lived|sleeps|sleeping|been|seen|school) (?:over |out |up |back |down )?at ${article}` +
    `|\\b(?:attends|attending|attended|graduated from) ${article}`,
  'gu',
);

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Where anybody may work, stay or be sent, and what is no place at all. */
const common = set(`
night nights day days home least all first last once times present noon midnight lunch dinner breakfast work school class classes college university church mass court trial jail prison juvie detention
probation parole rehab detox treatment therapy counseling group groups meeting meetings aa na shelter shelters housing hospital er ed icu hospice inpatient outpatient residential respite care daycare foster placement
program programs services hotel motel hotels motels store stores restaurant restaurants gas station office offices clinic clinics pharmacy bank library gym park bed sleep bath town downtown market farm factory plant
warehouse construction retail fast food kitchen register register desk counter cash money tips pay free minimum wage now him her them us me you it this that these those some any no one two three both another other others same
custody surgery dialysis chemo icu psych ward wards unit units floor hall line people kids elders seniors veterans families men women clients patients children youth adults dogs cats collections voicemail arbitration mediation
training orientation graduation events event parties bars bar clubs club camp camps campus property premises contact driving entering seeing using working visiting coming going being having insurance benefits medicaid medicare
dhs okdhs cps aps tribal tribe county city state public private local adult senior mental health behavioral physical occupational speech special regular high middle elementary grade kindergarten preschool pre-k headstart head start
nursing skilled group assisted supported supportive transitional permanent temporary emergency homeless domestic women mens womens apartments apartment house houses trailer lot street streets woods tent car van truck
legal aid case management manager managers supervisor staff family friends relatives doctors doctor dentist therapist lawyer attorney judge police officers cops sheriff everyone everybody someone somebody anyone anybody nobody
school's risk peace fault stake large length issue odds capacity rest ease hand times it's what which who where when why how whatever wherever least most best worst full part time overtime commission contract salary
hell waste death heaven lunch break recess practice games game church's youth choir sunday monday tuesday wednesday thursday friday saturday uber lyft doordash instacart amazon herself himself themselves myself free reasons
cause lying stealing drinking drugs attendance absences missing fighting theft good bad poor being trouble danger pain crisis tears debt shock denial
`);

/** Verbs, small words and adverbs that end a name of everyday words. */
const after = set(`
i me my he him his she her they them their we us our you your it its a an the this that these those who what when where why how if so and or but because bc cuz since while after before until till unless
in on at to from for of with w by about over under near off out up down as than then now too also again still just only even ever never not no yes ok lol today tonight tomorrow yesterday last next every each all both
is are was were be been do does did has have had can could will would shall should may might must says said told asked wants won't wont can't cant didn't didnt doesn't doesnt isn't isnt wasn't wasnt
for without around right already once twice back here there y o que con por para pero porque cuando si no su se le lo me mi
called turned took let lost gave sent kicked put made has hit hurt keeps kept refuses refused charges charged uses used wont needs
`);

const stops = (word: Word): boolean =>
  word.shape === 'sign' || word.shape === 'number' || after.has(word.lower) || auxiliaries.has(word.lower);

/** The name that begins at `at`: up to four words, in lower case until a small word or verb ends it. */
const nameAt = (words: readonly Word[], at: number, text: string): readonly Word[] => {
  const found: Word[] = [];
  for (let next = at; next < at + 4; next += 1) {
    const word = words[next];
    const last = found.at(-1);
    if (!word) break;
    if (last && text.slice(last.end, word.start) !== ' ') break;
    const joint = found.length > 0 && /^(?:of|the|de|la|del|and|&|n)$/u.test(word.lower);
    const beyond = words[next + 1];
    if (
      joint &&
      beyond &&
      !stops(beyond) &&
      !determiners.has(beyond.lower) &&
      /^(?:of|de|del)$/u.test(word.lower)
    ) {
      found.push(word);
      continue;
    }
    if (stops(word) || (found.length > 0 && acts.has(word.lower))) break;
    found.push(word);
  }
  return found;
};

const isName = (name: readonly Word[], alone: boolean): boolean => {
  const [first] = name;
  const last = name.at(-1);
  if (!first || !last) return false;
  if (
    determiners.has(first.lower) ||
    kin.has(first.lower) ||
    roles.has(first.lower) ||
    common.has(first.lower)
  )
    return false;
  if (common.has(last.lower) || kin.has(last.lower) || roles.has(last.lower)) return false;
  if (/(?:ing|ly)$/u.test(first.lower) && first.entry.word >= 6 && name.length === 1) return false;
  // One everyday word in the plural is whoever or whatever one works for: "works for farmers".
  return !(
    alone &&
    name.length === 1 &&
    first.shape === 'lower' &&
    /[^s]s$/u.test(first.lower) &&
    first.entry.word >= 6
  );
};

/** What a frame points at. What a `sure` frame points at goes unless the tagger sees nothing at all there. */
export type Placement = Candidate & { readonly sure: boolean };

export const placements = (
  { text, lower }: Page,
  words: readonly Word[],
  kept: (span: Span) => boolean,
): readonly Placement[] => {
  const found: Placement[] = [];
  for (const [frame, sure] of [
    [strong, true],
    [weak, false],
  ] as const) {
    frame.lastIndex = 0;
    for (let match = frame.exec(lower); match; match = frame.exec(lower)) {
      const start = match.index + match[0].length;
      const at = placeOf(words, start);
      frame.lastIndex = match.index + 1;
      if (words[at]?.start !== start) continue;
      const name = nameAt(words, at, text);
      const first = name[0];
      const last = name.at(-1);
      if (!first || !last || !isName(name, sure)) continue;
      const span = { start: first.start, end: last.end };
      if (name.every(kept) || kept(span)) continue;
      found.push({ ...span, type: 'ORGANIZATION', certainty: 'guessed', sure });
    }
  }
  return found;
};
