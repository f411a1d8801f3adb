import { matches, type Recogniser } from '#scrub/recogniser.ts';

/** Addresses of e-mail, as written or as said ("k holcomb at example dot net"). Bounded repeats: linear time. */
/** With a space before the sign, only what ends as addresses do: "her ig is @tess.k" is a handle after a word. */
const plain =
  /(?<![\w.+-])[\w.+%'-]{1,64}(?:(?: @ |@ ?)(?:[a-z0-9-]{1,63}\.){1,5}[a-z]{2,24}| @(?:[a-z0-9-]{1,63}\.){1,5}(?:com|net|org|edu|gov|us|info|example|test))(?![\w-])/giu;

const at = '(?: ?[\\[({<] ?(?:at|@|arroba) ?[\\])}>] ?| (?:at|arroba|a ?t|@) )';
const dot = '(?: ?[\\[({<] ?(?:dot|punto|\\.) ?[\\])}>] ?| (?:dot|punto|d o t|point) | ?\\. ?)';
const ends = '(?:com|net|org|edu|gov|info|us|co|io|me|biz|mil|es|mx|example|test|invalid)';
const providers =
  '(?:g ?mail|yahoo|hotmail|outlook|aol|icloud|proton ?mail|live|msn|comcast|cox|sbcglobal|att|ymail)';
const spoken = new RegExp(
  `(?<![\\w.])[a-z0-9+%]{1,40}(?:(?:${dot}| (?:underscore|dash|guion(?: bajo)?|hyphen) |[\\[({](?:underscore|dash|guion(?: bajo)?|hyphen)[\\])}]|[_-])[a-z0-9+%]{1,40}){0,4}${at}(?:[a-z0-9-]{1,40}${dot}){1,3}${ends}(?![\\w/-])`,
  'giu',
);
/** "her email is wanda88 at gmail": the provider is enough. */
const noEnd = new RegExp(`(?<![\\w.])[\\w.+%-]{2,40}(?:@|${at})${providers}(?![\\w-]|\\.\\w)`, 'giu');

/** The sign or the word for it, without which none of these can match. */
const hint = /@|[ [({<](?:at|arroba|a t)[ \])}>]/iu;

export const email: Recogniser = ({ text }) =>
  hint.test(text)
    ? [
        ...matches(text, plain, 'EMAIL'),
        ...matches(text, spoken, 'EMAIL', 'shaped'),
        ...matches(text, noEnd, 'EMAIL', 'shaped'),
      ]
    : [];
