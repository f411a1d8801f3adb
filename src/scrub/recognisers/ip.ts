import { isIPv6 } from 'node:net';
import { matches, type Recogniser } from '#scrub/recogniser.ts';

/** Internet addresses. Four parts up to 999 are taken too: a mistyped address still points somewhere. */
const four = /(?<![\w.])\d{1,3}(?:\[?\.\]?\d{1,3}){3}(?::\d{1,5}|\/\d{1,2})?(?![\w]|\.\d)/gu;
const six = /(?<![\w:.])(?=[0-9a-f:]{0,39}:[0-9a-f:]{0,39}:)[0-9a-f:]{2,39}(?:%\w{1,12})?(?![\w:])/giu;

/** "ip - 203 0 113 44". */
const labelled =
  /\bip(?: addr(?:ess)?| is| was|:| -|=){1,3} ?(?<value>\d{1,3}(?:[ .]\d{1,3}){3})(?![\w])/dgiu;
/** Four numbers with stops that count or version something. */
const counted =
  /\b(?:scored?s?|ranks?|rank them|outline|build|version|ver|v|release|updated? to|thru|section|sections|steps?|chapter)[: ]{1,2}$/u;

export const ip: Recogniser = ({ text, lower }) => [
  ...matches(text, four, 'IP').filter(
    ({ start }) => !counted.test(lower.slice(Math.max(0, start - 16), start)),
  ),
  ...matches(text, labelled, 'IP'),
  ...matches(text, six, 'IP').filter(({ start, end }) => isIPv6(text.slice(start, end))),
];
