import { matches, type Candidate, type Recogniser } from '#scrub/recogniser.ts';
import type { Label } from '#scrub/labelled.ts';

/** Numbers to reach a person or an office. The hotlines 911, 988, 211 and toll-free public ones are kept elsewhere. */

const extension = '(?:,? ?(?:x|ext\\.?|extension|extn?\\.?|opt(?:ion)?|press)\\.? ?#?\\d{1,6})?';
const gap = '[-–. /]{0,3}';
/** (405) 555-0123, 405.555.0123, +1 405 555 0123, 405/555-0123, 4055550123; look-alike o and l inside are read as digits. */
const ten = new RegExp(
  `(?<![\\w.-])(?:\\+?1${gap})?(?:\\(\\d{3}\\)|\\d{3})${gap}[\\doOl]{3}${gap}[\\doOl]{4}${extension}(?![\\w]|-\\d)`,
  'gu',
);
const seven = new RegExp(`(?<![\\w.#/-])\\d{3}[-.–]\\d{4}${extension}(?![\\w]|[-./]\\d)`, 'gu');
const abroad = /(?<![\w.])\+\d{1,3}[-. ]?\(?\d{1,4}\)?(?:[-. ]?\d{2,4}){2,4}(?![\w])/gu;
/** "ext 204", "extension 4417", "x4417" on its own. */
const inside = /(?<![\w.])(?:ext(?:ension|n)?\.?|x)[ #:]{0,2}(?<value>\d{3,6})(?![\w%])/dgiu;
/** 405-555-WORD. */
const lettered = /(?<![\w.-])(?:1[-. ])?\(?\d{3}\)?[-. ][A-Z\d]{3}[-. ]?[A-Z]{4}(?![\w-])/gu;

const faxBefore =
  /(?:\b(?:e?fax(?:ed|es|ing|#)?|fx|telefax|facsimile)\b(?:[^.;\n]|no\.){0,24}|(?:^|[\s(])f[:)] ?|\bconf(?:irmation)? (?:sheet|page)[^;\n]{0,20})$/u;
const faxAfter = /^\W{0,3}(?:is |was )?(?:\(?(?:the |her |his |their |our )?fax\b|\(f\))/u;
const phoneAfterFax = /\b(?:phone|cell|call|text|office|tel)\b[^.;\n]{0,16}$/u;

const typed = (lower: string, found: Candidate): Candidate => {
  const left = lower.slice(Math.max(0, found.start - 40), found.start);
  const fax =
    (faxBefore.test(left) && !phoneAfterFax.test(left)) ||
    faxAfter.test(lower.slice(found.end, found.end + 20));
  return fax ? { ...found, type: 'FAX' } : found;
};

/** Ten digits without a sign may be an account as well: a label beside them decides. */
const bare = (found: Candidate): Candidate => ({ ...found, certainty: 'shaped' });

export const phone: Recogniser = ({ text, lower }) =>
  [
    ...matches(text, ten, 'PHONE').map((found) =>
      /^\d{10,11}$/u.test(text.slice(found.start, found.end)) ? bare(found) : found,
    ),
    ...matches(text, seven, 'PHONE', 'shaped'),
    ...matches(text, abroad, 'PHONE'),
    ...matches(text, inside, 'PHONE', 'shaped'),
    ...matches(text, lettered, 'PHONE', 'shaped'),
  ].map((found) => typed(lower, found));

const ring =
  'phones?|ph|cell(?:ular)?s?|cel|mobile|tel(?:ephone)?|landline|call(?:s|ed|ing)?(?: (?:me|her|him|them|us))?(?: (?:at|on|back at))|text(?:s|ed|ing)?(?: (?:me|her|him|them|us))?(?: (?:at|on|from))?|dial(?:ed)?|reach(?:ed)?(?: (?:me|her|him|them))? at|whatsapp|voicemail|vm|pager|burner|caller id|telefono|numero|celular|llam[aeo]\\w{0,6}|contact|number|digits';

export const phoneLabels: readonly Label[] = [
  {
    type: 'FAX',
    before:
      /\b(?:e?fax(?:ed|es|ing)?|fx)(?: ?(?:ends?|ending|in|it|number|num|no|to|at|is|machine|line|#))*\b/gu,
    shape: /^[\d(][\d ().-]{2,16}\d$/u,
  },
  {
    type: 'PHONE',
    before: new RegExp(
      `\\b(?:${ring})(?: ?(?:number|num|no|#|is|was|at|on|ending|ends|ended|end|in|with|line|que|termina|en|es|al))*\\b`,
      'gu',
    ),
    after: /^\W{0,3}(?:is |was )?(?:the |her |his |their |my )?(?:cell|mobile|phone|landline)\b/u,
    shape: /^(?:[\d(][\d ().-]{5,18}\d|\d{4})$/u,
  },
  // "the one ending in 0158", "last four 0158": of what is not said.
  {
    type: 'PHONE',
    before: /\b(?:end(?:s|ing|ed)? (?:in|with)|termina(?:da)? en)[: ]*$/gu,
    shape: /^\d{4}$/u,
    weak: true,
  },
];
