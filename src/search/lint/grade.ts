const ADDED_SYLLABLE = /(?:^clie|ia|io(?!us|n)|eo|ua(?!l)|ied$|[^aeiouy]ily|ism$|[aeiouy]ing$)/gu;
const SILENT_ENDING = /(?:[^laeiouy]es|[^laeioutdy]ed|[^l]e|[^aeiouy]ely|eful|eless|ement|[^aeiouy]ety)$/u;

/** Syllables of an English word, by its vowel groups: good enough to grade a page, not to sing it. */
export const syllables = (word: string): number => {
  const letters = word.toLowerCase().replaceAll(/[^a-z]/gu, '');
  if (letters.length <= 3) return letters === '' ? 0 : 1;
  const groups = letters.match(/[aeiouy]+/gu)?.length ?? 1;
  const added = letters.match(ADDED_SYLLABLE)?.length ?? 0;
  const silent = SILENT_ENDING.test(letters) ? 1 : 0;
  return Math.max(1, groups + added - silent);
};

/** The words of a text, without the ids of the code. */
export const wordsOf = (text: string): readonly string[] =>
  text.replaceAll(/\(?\d\.\d\d(?:\([a-z]\))?\)?/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

/** The sentences of lines; each line ends one. */
export const sentencesOf = (lines: readonly string[]): readonly string[] =>
  lines
    .flatMap((line) => line.replaceAll(/\s*\(\d\.\d\d[^)]*\)*\)/gu, '').split(/(?<=[.!?]["”’)]*)\s+/u))
    .filter((sentence) => wordsOf(sentence).length > 0);

/** The Flesch–Kincaid grade of English lines (Kincaid et al., 1975). */
export const grade = (lines: readonly string[]): number => {
  const sentences = sentencesOf(lines);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (total / words.length) - 15.59;
};
