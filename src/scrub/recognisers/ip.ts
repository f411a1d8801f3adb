import { isIPv6 } from 'node:net';
import { matches, type Recogniser } from '#scrub/recogniser.ts';

/** Internet addresses. Four parts up to 999 are taken too: a mistyped address still points somewhere. */
const four = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\w]|\.\d)/gu;
const six = /(?<![\w:.])(?=[0-9a-f:]{0,39}:[0-9a-f:]{0,39}:)[0-9a-f:]{2,39}(?:%\w{1,12})?(?![\w:])/giu;

export const ip: Recogniser = ({ text }) => [
  ...matches(text, four, 'IP'),
  ...matches(text, six, 'IP').filter(({ start, end }) => isIPv6(text.slice(start, end))),
];
