import { matches, type Recogniser } from '#scrub/recogniser.ts';
import type { Label } from '#scrub/labelled.ts';

/**
 * Social Security numbers and ITINs. The rules of what can be issued (no 000, 666, 9xx areas) are not used to
 * refuse: a mistyped number still points at someone.
 */
const dashed =
  /(?<![\d-])[\dXx*#]{3}(?:[-‐.]| - | )[\dXx*#]{2}(?:[-‐.]| - | )(?=[\dXx*#]*\d)[\dXx*#]{4}(?![\d-])/gu;
const lastFour =
  /\b(?:last|final)[ -]?(?:4|four)(?:'?s)?(?: digits?)?(?: of| are| is|:)?(?: (?:her|his|their|the|my|of|client's|is|are))* (?:social|ssn?|ss#)(?: (?:is|are|security|number|was))*:? (?<value>\d{4})\b/dgu;

/** The first three or five alone: "her social starts with 447", "first five of his soc: 44718". */
const beginning =
  /\b(?:(?:ssn?|ss#|soc|social|seguro)(?: \S{1,12}){0,4} (?:starts?|starting|begins?|beginning|empieza|comienza)(?: (?:with|in|off|con|en|por))?|first (?:3|three|5|five)(?: digits?)?(?: of)?(?: (?:her|his|their|the|my))? (?:ssn?|ss#|soc|social)(?: (?:is|are|was))?:?) (?<value>\d{3}(?:(?:[- ]| dash | guion )?\d{2})?)(?![\w-])/dgu;

export const ssn: Recogniser = ({ text, lower }) => [
  // "soc sec 447-18-2291" is no section of a law.
  ...matches(text, dashed, 'SSN').map((found) => ({ ...found, insists: true })),
  ...matches(lower, lastFour, 'SSN'),
  ...matches(lower, beginning, 'SSN'),
];

export const ssnLabels: readonly Label[] = [
  {
    type: 'SSN',
    before:
      /\b(?:ssn?|ss ?(?:#|no|num(?:ber)?|card)|soc(?: sec|\b)|social(?! (?:work|media|skills|service|anx))(?: security)?(?: (?:number|num|no|card|#|nbr))?|itin|tax ?id|tin|seguro social)\b(?: ?#)?/gu,
    after: /\b(?:ssn?|socials?(?! (?:work|media))|ss#|itin)\b|\(social\)/u,
    shape:
      /^(?:[\dXx*]{3}[-. ]{0,3}[\dXx*]{2}[-. ]{0,3}\d{4}|[Xx*]{0,7}[- ]?\d{4}|\d{3}[- ]?\d{2}|\d{2}[- ]\d{4})$/u,
  },
  // "the last four of mine is 3307": four digits that are called so are mostly these.
  {
    type: 'SSN',
    before:
      /\b(?:last|final|ultimos)[ -]?(?:four|4|cuatro)(?:'?s)?(?: digits?| digitos)?(?! (?!is\b|was\b|as\b|his\b|hers\b|es\b)[a-z]+s\b)(?: [a-z']{1,10}){0,4}[ :,("“'=]*$/gu,
    shape: /^\d{4}$/u,
    weak: true,
  },
];
