import type { Language } from './language.ts';

const VOWEL = /[aeiouy]/u;

const undouble = (stem: string): string => (/([bdfgmnprt])\1$/u.test(stem) ? stem.slice(0, -1) : stem);

/** Takes off what English adds for number, tense and manner: "threatening", "threatened" and "threats" meet. */
const stemEnglish = (word: string): string => {
  let stem = word;
  if (/(?:ss|sh|ch|x|z)es$/u.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && /[^su]s$/u.test(stem)) stem = stem.slice(0, -1);
  const ending = /(?:ingly|edly|ing|ed)$/u.exec(stem);
  if (ending !== null && ending.index >= 3 && VOWEL.test(stem.slice(0, ending.index)))
    stem = undouble(stem.slice(0, ending.index));
  if (stem.length > 5 && stem.endsWith('ly')) stem = stem.slice(0, -2);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  return stem;
};

const ES_ENDINGS =
  /(?:amientos?|imientos?|aciones|acion|iones|ion|idades|idad|mente|andol[eoa]s?|iendol[eoa]s?|ando|iendo|yendo|arl[eoa]s?|erl[eoa]s?|irl[eoa]s?|arme|erme|irme|arse|erse|irse|arnos|aron|ieron|abamos|aban|aba|iamos|ian|adas?|ados?|idas?|idos?|amos|emos|imos|aste|iste|ara|iera|aria|eria|ar|er|ir|an|en|as|es|os|ia|io|ie|a|e|o|i)$/u;

/** The same for Spanish without accents. */
const stemSpanish = (word: string): string => {
  const match = ES_ENDINGS.exec(word);
  return match !== null && match.index >= 3 ? word.slice(0, match.index) : word;
};

export const stem = (word: string, language: Language): string =>
  word.length <= 3 || /\d/u.test(word) ? word : language === 'es' ? stemSpanish(word) : stemEnglish(word);
