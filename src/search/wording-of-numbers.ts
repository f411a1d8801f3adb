/** Digits as people say them, in both languages. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  [
    'zero oh o cero',
    'one uno',
    'two dos',
    'three tres',
    'four cuatro',
    'five cinco',
    'six seis',
    'seven siete',
    'eight ocho',
    'nine nueve',
    'ten diez',
    'eleven once',
    'twelve doce',
    'thirteen trece',
    'fourteen catorce',
    'fifteen quince',
    'sixteen dieciseis dieciséis',
    'seventeen diecisiete',
    'eighteen dieciocho',
    'nineteen diecinueve',
    'twenty veinte',
  ].flatMap((names, digit) => names.split(' ').map((name) => [name, String(digit)] as const)),
);

const NAMES = [...DIGITS.keys()].toSorted((a, b) => b.length - a.length).join('|');
const NUMBER = String.raw`\d\s?[-.·,]\s?\d{1,2}`;
const LETTER_NOUN = String.raw`(?:sub)?(?:sections?|paragraphs?|paras?|parts?|items?|letters?|letras?|incisos?|apartados?|p[aá]rrafos?|literal(?:es)?)`;
const TO = String.raw`(?:-|–|—|to|thru|through|until|a|al|hasta)`;
const AND = String.raw`(?:,|&|\/|and|or|y|o|e)`;

const digit = (word: string): string => DIGITS.get(word.toLowerCase()) ?? word;

/** "Two point oh seven" and "dos punto siete" in digits. */
const spoken = (text: string): string =>
  text.replaceAll(
    new RegExp(
      String.raw`(?<![\p{L}\d])(\d|${NAMES})\s(?:(?:point|dot|punto)\s(?:(zero|oh|o|cero)\s)?|(oh|cero)\s)(\d{1,2}|${NAMES})(?![\p{L}\d])`,
      'giu',
    ),
    (_, part: string, zero: string | undefined, oh: string | undefined, number: string) =>
      `${digit(part)}.${zero === undefined && oh === undefined ? '' : '0'}${digit(number)}`,
  );

/** "Paragraph c of 2.07" and "does 2.07 have a k" as "2.07(c)" and "2.07(k)". */
const letterFirst = (text: string): string =>
  text
    .replaceAll(
      new RegExp(
        String.raw`(?<![\p{L}\d(])(?:${LETTER_NOUN}\s\(?([a-z])\)?|\(([a-z])\))\s(?:of|under|in|from|del?|en)\s(?:(?:the|la|el)\s)?(?:(?:section|secci[oó]n|standard|art[ií]culo)\s)?(${NUMBER})(?!\d)`,
        'giu',
      ),
      (_, named: string | undefined, bracketed: string | undefined, number: string) =>
        `${number}(${named ?? bracketed ?? ''})`,
    )
    .replaceAll(
      new RegExp(
        String.raw`(${NUMBER})\s(?:have|has|tiene)\s(?:an?|un|una)?\s?(?:${LETTER_NOUN}\s)?\(?([a-z])\)?(?![\p{L}\d])`,
        'giu',
      ),
      '$1($2)',
    )
    .replaceAll(
      new RegExp(String.raw`(${NUMBER})[/:¶§\s]+[/:¶§]?\(?([a-z])\)?(?=$|\s*[?!.])`, 'giu'),
      '$1($2)',
    );

const between = (first: string, last: string): readonly string[] => {
  const [from, to] = [first, last].map((letter) => letter.toLowerCase().charCodeAt(0));
  return from === undefined || to === undefined || to < from
    ? [first, last]
    : Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at));
};

/** "2.07(a) to (c)" and "2.06 b and d" with the number before every letter; "2.11 through 2.13" with all between. */
const ranges = (text: string): string =>
  text
    .replaceAll(
      new RegExp(
        String.raw`(${NUMBER})\s?\(?([a-j])\)?\s?(${TO}|${AND})\s?\(?([a-j])\)?(?![\p{L}\d])`,
        'giu',
      ),
      (_, number: string, first: string, joint: string, last: string) => {
        const letters = new RegExp(`^${TO}$`, 'iu').test(joint) ? between(first, last) : [first, last];
        return letters.map((letter) => `${number}(${letter})`).join(' ');
      },
    )
    .replaceAll(
      new RegExp(String.raw`(\d)\.(\d{1,2})\s?(?:${TO})\s?\1\.(\d{1,2})(?![\d(])`, 'giu'),
      (whole: string, part: string, first: string, last: string) => {
        const [from, to] = [Number(first), Number(last)];
        if (to <= from || to - from > 20) return whole;
        return Array.from(
          { length: to - from + 1 },
          (_, at) => `${part}.${String(from + at).padStart(2, '0')}`,
        ).join(' ');
      },
    );

/** A look-up with its numbers written as the code writes them. Only for reading: nothing is shown from it. */
export const withPlainNumbers = (text: string): string => ranges(letterFirst(spoken(text)));
