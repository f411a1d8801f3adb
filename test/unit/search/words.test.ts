import { describe, expect, it } from 'vitest';
import { conceptsIn, lexiconOf } from '#search/words/concepts.ts';
import { featuresOf } from '#search/words/features.ts';
import { languageOf } from '#search/words/language.ts';
import { partsOf } from '#search/words/parts.ts';
import { stem } from '#search/words/stem.ts';
import { tokens } from '#search/words/tokens.ts';

describe('tokens', () => {
  it.each([
    ['cant talk w/ u bc of my appt', 'can not talk with you because of my appointment'],
    ["Client's mom DIDN'T sign", 'clients mom did not sign'],
    ['cw says pt is soooo mad', 'case manager says client is soo mad'],
    ['[PERSON 1] lives at [LOCATION 2]', 'xperson lives at xlocation'],
    ['he/she left', 'he she left'],
    ['ROI w/o a sig', 'release of information without a sig'],
  ])('reads "%s" as it is meant', (text, meant) => expect(tokens(text, 'en').join(' ')).toBe(meant));

  it('reads Spanish shorthand in Spanish alone', () => {
    expect(tokens('x q no vino', 'es')).toEqual(['por', 'que', 'no', 'vino']);
    expect(tokens('x q no vino', 'en')).toEqual(['x', 'q', 'no', 'vino']);
    expect(tokens('¿Está en el teléfono?', 'es')).toEqual(['esta', 'en', 'el', 'telefono']);
  });

  it.each(['', '   ', '🙂🙂', '\u0000\u0001', '…'])('finds no word in "%s"', (text) =>
    expect(tokens(text, 'en')).toEqual([]),
  );
  it('does not stumble over words that every object has', () =>
    expect(tokens('constructor toString', 'en')).toEqual(['constructor', 'tostring']));
});

describe('stem', () => {
  it.each([
    [['threat', 'threats'], 'en'],
    [['hug', 'hugs', 'hugging', 'hugged'], 'en'],
    [['file', 'files', 'filing'], 'en'],
    [['copy', 'copies'], 'en'],
    [['expediente', 'expedientes'], 'es'],
    [['firmar', 'firmo', 'firmaron', 'firmando'], 'es'],
    [['regalo', 'regalos', 'regalar'], 'es'],
  ] as const)('brings %j together', (words, language) =>
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1),
  );
  it.each(['bus', 'ring', 'his', 'less'])('leaves "%s" alone', (word) => expect(stem(word, 'en')).toBe(word));
});

describe('language', () => {
  it.each([
    ['el cliente me pide que mienta', 'es'],
    ['puedo abrazarla?', 'es'],
    ['my client wants his file', 'en'],
    ['2.07(c)', 'en'],
    ['la clienta no quiere que le diga a su novio about the test', 'es'],
    ['her abuela says no', 'en'],
    ['', 'en'],
  ])('takes "%s" for %s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('concepts', () => {
  const lexicon = lexiconOf([
    { concept: 'gift', terms: { en: ['gift card', 'present', 'gave me'], es: ['regalo', 'me dio'] } },
    { concept: 'giving', terms: { en: ['gave me'], es: [] } },
  ]);
  const found = (text: string, language: 'en' | 'es' = 'en'): readonly string[] =>
    conceptsIn(
      lexicon,
      tokens(text, language).map((word) => stem(word, language)),
      language,
    );

  it('are found as whole words in a row, in the singular and the plural', () => {
    expect(found('she brought presents and a gift card')).toEqual(['gift']);
    expect(found('she gave me soup')).toEqual(['gift', 'giving']);
    expect(found('me dio dos regalos', 'es')).toEqual(['gift']);
  });
  it('are found in the other language too, for mixed messages', () =>
    expect(found('el cliente trajo un gift card', 'es')).toEqual(['gift']));
  it('are not found in parts of words or apart', () =>
    expect(found('a presentation of a card about a gift')).toEqual([]));
});

describe('parts', () => {
  it.each([
    [
      'client gave me cash, and also my boss wants me to lie about visits',
      ['client gave me cash', 'my boss wants me to lie about visits'],
    ],
    ['He hit her. I wrote it down in the notes.', ['He hit her', 'I wrote it down in the notes']],
    ['can I hug a client', []],
    ['ok. thanks', []],
    [
      'el cliente me dio dinero y además quiere ver su expediente',
      ['el cliente me dio dinero', 'quiere ver su expediente'],
    ],
  ])('of "%s"', (text, parts) => expect(partsOf(text)).toEqual(parts));
  it('are few, however long the message', () =>
    expect(partsOf('one two three four. '.repeat(400)).length).toBeLessThanOrEqual(12));
});

describe('features', () => {
  it('tell their kind by their first letter', () => {
    const { words, pairs, grams } = featuresOf('hug client', lexiconOf([]));
    expect(words).toEqual(['whug', 'wclient']);
    expect(pairs).toEqual(['bhug client']);
    expect(grams).toContain('c_cli');
  });
});
