import type { Labelled, Sentence } from './grammar.ts';
import type { Random } from './random.ts';

/** Applies `change` to each stretch between and inside the names, and moves the names along. */
const rewrite = (sentence: Sentence, change: (part: string, named: boolean) => string): Sentence => {
  let text = '';
  let from = 0;
  const names: Labelled[] = [];
  for (const name of sentence.names) {
    text += change(sentence.text.slice(from, name.start), false);
    const start = text.length;
    text += change(sentence.text.slice(name.start, name.end), true);
    names.push({ ...name, start, end: text.length });
    from = name.end;
  }
  return { text: text + change(sentence.text.slice(from), false), names };
};

/** A sentence with each of its names as `rename` gives it. */
export const renamed = (
  sentence: Sentence,
  rename: (name: string, type: Labelled['type']) => string,
): Sentence => {
  let text = '';
  let from = 0;
  const names = sentence.names.map((name) => {
    text += sentence.text.slice(from, name.start);
    from = name.end;
    const start = text.length;
    text += rename(sentence.text.slice(name.start, name.end), name.type);
    return { ...name, start, end: text.length };
  });
  return { text: text + sentence.text.slice(from), names };
};

const capitalise = (sentence: Sentence): Sentence => {
  const text = sentence.text
    .replaceAll(
      /(^|[.?!]\s+|\n)(\p{Ll})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replaceAll(/\bi\b/gu, 'I');
  return text.length === sentence.text.length ? { ...sentence, text } : sentence;
};

const everyWord = (part: string): string =>
  part.replaceAll(/(^|\s)(\p{Ll})/gu, (_, space: string, letter: string) => space + letter.toUpperCase());

/** How people type: mostly lower case, often as written, sometimes all capitals, sometimes anything. */
export const recase = (sentence: Sentence, random: Random): Sentence => {
  const roll = random.next();
  if (roll < 0.42) return rewrite(sentence, (part) => part.toLowerCase());
  if (roll < 0.7) return capitalise(sentence);
  if (roll < 0.8) return sentence;
  if (roll < 0.88) return rewrite(sentence, (part) => part.toUpperCase());
  if (roll < 0.92) return rewrite(sentence, everyWord);
  if (roll < 0.96) return capitalise(rewrite(sentence, (part) => part.toLowerCase()));
  return rewrite(sentence, (part, named) => (named ? part.toUpperCase() : part));
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

const slip = (word: string, random: Random): string => {
  const at = 1 + random.below(word.length - 1);
  const head = word.slice(0, at);
  const tail = word.slice(at);
  switch (random.below(4)) {
    case 0: return head + tail.slice(1);
    case 1: return head + tail.charAt(0) + tail;
    case 2: return tail.length > 1 ? head + tail.charAt(1) + tail.charAt(0) + tail.slice(2) : head + tail + tail;
    default: return head + letters.charAt(random.below(26)) + tail.slice(1);
  } // prettier-ignore
};

const stripAccents = (part: string): string =>
  part.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

/** Slips of the finger, missing apostrophes, commas and accents. */
export const scuff = (sentence: Sentence, random: Random): Sentence => {
  const rate = random.chance(0.3) ? 0.07 : 0.008;
  const dropApostrophes = random.chance(0.3);
  const dropAccents = random.chance(0.5);
  const dropStops = random.chance(0.35);
  return rewrite(sentence, (part, named) => {
    let out = dropAccents ? stripAccents(part) : part;
    if (dropApostrophes) out = out.replaceAll("'", '');
    if (dropStops && !named) out = out.replaceAll(/[,.?¿]/gu, '');
    if (named && random.chance(0.006)) out = out.replace(/(?<=\p{L})\p{L}(?=\p{L})/u, '*');
    return out.replaceAll(/\p{L}{4,}/gu, (word) =>
      random.chance(named ? rate * 1.5 : rate) ? slip(word, random) : word,
    );
  });
};

/** Swaps a few of the words around the names for any others, so that no frame is learned by heart. */
export const replaceWords = (sentence: Sentence, draw: () => string, random: Random): Sentence => {
  const rate = random.chance(0.4) ? 0.1 : 0.01;
  return rewrite(sentence, (part, named) =>
    named
      ? part
      : part.replaceAll(/(?<![\p{L}'])\p{Ll}{4,}(?![\p{L}'])/gu, (word) =>
          random.chance(rate) ? draw() : word,
        ),
  );
};

/** Two sentences in one message, as people write them. */
export const join = (a: Sentence, b: Sentence, random: Random): Sentence => {
  const glue = random.pick([
    '. ',
    ' ',
    ', ',
    '\n',
    '. ',
    '? ',
    ' - ',
    ' and ',
    ' so ',
    ' but ',
    '... ',
    '; ',
    ' bc ',
  ]);
  const shift = a.text.length + glue.length;
  return {
    text: a.text + glue + b.text,
    names: [
      ...a.names,
      ...b.names.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift })),
    ],
  };
};
