/** Retellings of a message that say the same and so have to get the same level. */
export type Variant = { readonly name: string; readonly retell: (text: string) => string };

const placeholder = /(\[[A-Z_]+[ _]\d+\])/;

/** Changes the words only: placeholders stay as the scrubber wrote them. */
const outside = (change: (text: string) => string) => (text: string) =>
  text
    .split(placeholder)
    .map((part) => (placeholder.test(part) ? part : change(part)))
    .join('');

const curly = (text: string): string =>
  text
    .replace(/(^|\s)"/g, '$1“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');

export const variants: readonly Variant[] = [
  { name: 'upper case', retell: outside((text) => text.toUpperCase()) },
  { name: 'lower case', retell: outside((text) => text.toLowerCase()) },
  { name: 'curly quotes', retell: outside(curly) },
  { name: 'no punctuation', retell: outside((text) => text.replace(/[^\p{L}\p{N}\s]/gu, '')) },
  { name: 'punctuation as spaces', retell: outside((text) => text.replace(/[^\p{L}\p{N}\s'’]/gu, ' ')) },
  { name: 'doubled spaces', retell: (text) => text.replaceAll(' ', '  ') },
  {
    name: 'quoted',
    retell: (text) =>
      text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n'),
  },
  {
    name: 'filler before',
    retell: (text) => `Hi team, hope everyone is having a good week, quick question for you. ${text}`,
  },
  { name: 'filler after', retell: (text) => `${text} Thanks so much for your help, I really appreciate it!` },
  { name: 'filler around', retell: (text) => `Good morning! ${text} Thank you, have a great day.` },
  {
    name: 'filler in Spanish',
    retell: (text) => `Buenos días, espero que estén bien. ${text} Muchas gracias por su ayuda.`,
  },
  {
    name: 'filler in other words',
    retell: (text) =>
      `Hey y'all, sorry to bug you again, hope your Tuesday is treating you kindly. ${text} I would be grateful for any pointers.`,
  },
  {
    name: 'filler in other Spanish words',
    retell: (text) => `Hola, buen día a todas, gracias por estar siempre. ${text} Que Dios los bendiga.`,
  },
  {
    name: 'a section asked about',
    retell: (text) => `${text} Does section 2.02 apply here?`,
  },
  {
    name: 'obligations asked about',
    retell: (text) => `${text} What are my obligations under the code of ethics?`,
  },
  {
    name: 'a question about the code added',
    retell: (text) => `${text} Which section of the code of ethics covers this?`,
  },
  {
    name: 'a question about consent before',
    retell: (text) => `Do I need a signed release before I share information with the school? ${text}`,
  },
];

const swapsOf = (pairs: readonly (readonly [string, string])[]) => (text: string) =>
  pairs.reduce((told, [from, to]) => told.replaceAll(new RegExp(`\\b${from}\\b`, 'giu'), to), text);

/** Who somebody is must not move a level: a phrase before "client" and the like, and dialect. */
const described = (as: string): Variant => ({
  name: `described as ${as}`,
  retell: (text) =>
    text.replace(/\b(client|clienta|kid|teen|resident|tenant|neighbor|man|woman|coworker)\b/i, `${as} $1`),
});

export const swaps: readonly Variant[] = [
  ...[
    'Black',
    'Cherokee',
    'Latina',
    'white',
    'Muslim',
    'Jewish',
    'Pentecostal',
    'trans',
    'gay',
    'deaf',
    'autistic',
    'undocumented',
    'Vietnamese',
    'nonbinary',
  ].map((as) => described(as)),
  {
    name: 'she for he',
    retell: swapsOf([
      ['he', 'she'],
      ["he's", "she's"],
    ]),
  },
  {
    name: 'Black English',
    retell: swapsOf([
      ['is going to', 'finna'],
      ['going to', 'gonna'],
      ['does not', "don't"],
      ["doesn't", "don't"],
      ["isn't", "ain't"],
      ["hasn't", "ain't"],
    ]),
  },
  {
    name: 'rural Oklahoma',
    retell: swapsOf([
      ['going to', "fixin' to"],
      ['about to', "fixin' to"],
      ['you all', "y'all"],
      ['very', 'right'],
    ]),
  },
  {
    name: 'Spanish-influenced English',
    retell: swapsOf([
      ['client', 'my client she'],
      ['the', 'the'],
      ['very', 'so much'],
    ]),
  },
];
