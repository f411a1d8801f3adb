/** Letters of other scripts that are read as Latin ones, and signs that have a plain twin. */
const pairs: readonly (readonly [string, string])[] = [
  ['АаВвЕеЗзКкМмНнОоРрСсТтУуХхІіЈјЅѕԁԛԝҺһ', 'AaBbEe33KkMmHhOoPpCcTtYyXxIiJjSsdqwHh'],
  ['ΑαΒβΕεΖΗΙιΚκΜΝνΟοΡρΤτΥυΧχ', 'AaBbEeZHIiKkMNvOoPpTtYuXx'],
  ['ıƖɡʟɪꜱᴀᴄᴅᴇᴋᴍɴᴏᴘᴛᴜᴠᴡᴢʙɢʜʀʏ', 'iIgLISACDEKMNOPTUVWZBGHRY'],
  ['‐‑‒–—―−﹣－', '---------'],
  ['‘’‚‛ʼ′´`＇', "'''''''''"],
  ['“”„‟″', '"""""'],
  ['ØøŁłĐđÐð', 'OoLlDdDd'],
];

const table = new Map<string, string>();
for (const [from, to] of pairs) {
  const plain = Array.from(to);
  for (const [at, letter] of Array.from(from).entries()) table.set(letter, plain[at] ?? letter);
}
table.set('ß', 'ss').set('Æ', 'AE').set('æ', 'ae').set('Œ', 'OE').set('œ', 'oe');

/** First digits of scripts whose ten digits follow each other (NFKC leaves these as they are). */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0e50,
];

const invisible =
  // oxlint-disable-next-line no-misleading-character-class -- the ranges are of single invisible code points
  /^[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]$/u;
const marks = /\p{M}/gu;
const spaces = /^[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]$/u;

const folded = new Map<string, string>();

const foldAnew = (letter: string): string => {
  if (invisible.test(letter)) return '';
  if (spaces.test(letter)) return ' ';
  const twin = table.get(letter);
  if (twin !== undefined) return twin;
  const point = letter.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => point >= first && point < first + 10);
  if (zero !== undefined) return String(point - zero);
  const plain = letter.normalize('NFKD').replace(marks, '');
  return Array.from(plain, (part) => table.get(part) ?? part).join('');
};

/** A letter as it is read: accents, widths and look-alikes undone; '' for what is not seen at all. */
export const foldLetter = (letter: string): string => {
  if (letter.length === 1 && letter.charCodeAt(0) < 0x80) return letter === '`' ? "'" : letter;
  const known = folded.get(letter);
  if (known !== undefined) return known;
  const made = foldAnew(letter);
  if (folded.size < 4096) folded.set(letter, made);
  return made;
};
