import { describe, expect, it } from 'vitest';
import { hintsFor } from '#scrub/find.ts';
import { tagNames, type TaggedSpan } from '#scrub/tagger/tagger.ts';
import { tokens } from '#text/tokens.ts';

const likely = (text: string): readonly TaggedSpan[] =>
  tagNames(text, tokens(text), hintsFor(text)).filter(({ probability }) => probability >= 0.08);

/** What is left readable of `name` when every likely span is masked. */
const left = (text: string, name: string): string => {
  const start = text.indexOf(name);
  return Array.from(name)
    .filter(
      (sign, i) =>
        /[\p{L}\p{N}]/u.test(sign) &&
        !likely(text).some((span) => span.start <= start + i && start + i < span.end),
    )
    .join('');
};

const found = {
  'a name in lower case': [
    ['marisol called me crying', 'marisol'],
    ['i told deshawn i was leaving', 'deshawn'],
    ['does anyone have an update on lakeisha', 'lakeisha'],
    ['drove ernesto to detox, is that ok', 'ernesto'],
    ['got a voicemail from tyrone at midnight', 'tyrone'],
  ],
  'a name in capitals': [
    ['MET WITH KEISHA AND HER MOM', 'KEISHA'],
    ['CAN SOMEONE CALL ROBERTO BACK', 'ROBERTO'],
    ['MRS HENDERSON FELL AGAIN', 'HENDERSON'],
  ],
  'a first and last name': [
    ['Norma Villarreal wants her file', 'Norma Villarreal'],
    ['spoke w billy ray tuttle re housing', 'billy ray tuttle'],
    ['Consult on Shanice Whitfield please', 'Shanice Whitfield'],
  ],
  'a name with its owner sign, or without': [
    ["Darnell's mom hung up on me", 'Darnell'],
    ['just left monicas apartment', 'monica'],
    ["the key to Esteban's place is missing", 'Esteban'],
  ],
  'initials and a shortened surname': [
    ['Consult on J.T., age 30, who left the program', 'J.T'],
    ['curtis b wants a new worker', 'curtis b'],
    ['Monique R. signed for her sister', 'Monique R'],
  ],
  'a name from anywhere': [
    ['Pa Houa Yang does not want the surgery', 'Pa Houa Yang'],
    ['huong gave me a red envelope', 'huong'],
    ['Fatuma will not sit in a room with men', 'Fatuma'],
    ['chidi sends money home and cant make rent', 'chidi'],
    ['zainab took off her scarf and cried', 'zainab'],
    ['Selwyn Bearshirt asked for a healer', 'Bearshirt'],
    ['talked to xochitl about the lease', 'xochitl'],
    ['my client thang only speaks zomi', 'thang'],
  ],
  'a name that is also a word': [
    ['I told Grace I would call', 'Grace'],
    ['is chase still at the shelter', 'chase'],
    ['met with hope and her kids', 'hope'],
    ['Mr. Young yelled at the front desk', 'Young'],
    ['faith lost her voucher', 'faith'],
    ["Angel's dad showed up", 'Angel'],
  ],
  'a name that is misspelled': [
    ['micheal relapsed last night', 'micheal'],
    ['Jessicca needs a ride', 'Jessicca'],
    ['i met wiht brandonn today', 'brandonn'],
  ],
  'a name after a title or a family word': [
    ['dr patel refused the refill', 'patel'],
    ['uncle leroy hit the baby', 'leroy'],
    ['Officer Brannigan wants my notes', 'Brannigan'],
    ['auntie rosalyn has the kids', 'rosalyn'],
  ],
  'somebody spoken to, and a signature': [
    ['hey melinda can you cover my 2pm', 'melinda'],
    ['thanks, Bettina', 'Bettina'],
    ['good morning Carlos, quick one', 'Carlos'],
  ],
  'a name in Spanish': [
    ['hablé con lupita ayer', 'lupita'],
    ['la mamá de Joaquín no quiere firmar', 'Joaquín'],
    ['doña Carmela me invitó a comer', 'Carmela'],
    ['¿puedo decirle a ramiro que su hermana llamó?', 'ramiro'],
  ],
  'a place': [
    ['she moved to okmulgee last week', 'okmulgee'],
    ['no beds in Ponca City tonight', 'Ponca City'],
    ['the worker from Canadian County never called', 'Canadian'],
  ],
  'an organisation': [
    ['he works at walmart now', 'walmart'],
    ['the nurse at Willow Creek Hospice told everyone', 'Willow Creek Hospice'],
    ['kids go to jefferson elementary', 'jefferson elementary'],
    ['the Chickasaw Nation housing office called', 'Chickasaw Nation'],
  ],
} as const;

const clean = {
  'somebody by role or kin': [
    'my client called me crying',
    'her mom and her aunt are fighting',
    'the landlord wants to know her diagnosis',
    'client a hit client b in group',
    'my supervisor told me to change the note',
  ],
  'words that are also names': [
    'will i lose my job over this',
    'hope she gets a bed',
    'be frank with him about the risk',
    'mark the form as late',
    'there is a grace period on the lease',
    'may i give her a ride home',
    'he has a chance to see his kids',
    'pay the bill with petty cash',
    'she rose early and left',
    'i have no faith in this system',
    'chase the paperwork for me',
  ],
  'drugs, programmes and diagnoses': [
    'she is on methadone and gabapentin',
    'he lost snap and ssi in one week',
    'dhs wants the file by noon',
    'SECTION 8 DENIED THEM AGAIN',
    'he has bipolar and hep c',
    'phq was 20 at intake',
  ],
  'days, feelings and slang': [
    'i am so tired today',
    'he no showed thursday and friday',
    'lol idk what to do tbh',
    'ugh. need advice asap',
    'omw to the er brb',
  ],
  'Spanish without names': [
    'su hermana no quiere firmar',
    'mi clienta perdió su trabajo y no puede pagar la renta',
    '¿qué hago si no contesta?',
    'gracias equipo, buenas tardes',
    'el niño dice que le pegan',
  ],
  'what has been masked already': [
    'i told [PERSON 1] no',
    '[PERSON 2] moved to [LOCATION 1] on [DATE 1]',
    '[PERSON 1] and [PERSON 2] met at [ORGANIZATION 1]',
  ],
} as const;

const flat = (table: Readonly<Record<string, readonly (string | readonly [string, string])[]>>) =>
  Object.entries(table).flatMap(([kind, rows]) => rows.map((row) => [kind, ...[row].flat()] as const));

describe('tagNames', () => {
  it.each(flat(found))('finds %s in "%s"', (_kind, text = '', name = '') => {
    expect(text).toContain(name);
    expect(left(text, name)).toBe('');
  });

  it.each(flat(clean))('leaves %s alone: "%s"', (_kind, text = '') => {
    expect(likely(text).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });

  it('tells people, places and organisations apart', () => {
    const text = 'Rosalba from Muskogee works at Dollar General';
    expect(likely(text).map(({ type }) => type)).toEqual(['PERSON', 'LOCATION', 'ORGANIZATION']);
  });

  it('gives a name in plain sight a high probability, and the word "client" none', () => {
    const text = 'my client Guadalupe Sandoval called';
    const spans = tagNames(text, tokens(text), hintsFor(text));
    expect(spans.find(({ start }) => start === text.indexOf('Guadalupe'))?.probability).toBeGreaterThan(0.95);
    expect(spans.some(({ start }) => start === text.indexOf('client'))).toBe(false);
  });

  it('finds the same words again when asked again', () => {
    const text = 'ask yolanda or pete about the van';
    expect(tagNames(text, tokens(text), hintsFor(text))).toEqual(
      tagNames(text, tokens(text), hintsFor(text)),
    );
  });
});
