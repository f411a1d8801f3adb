import type { IdentifierType } from '#scrub/scrubbed.ts';

/** Which number the tagger has seen, by the nearest word before it that says so. Read top to bottom. */
const kinds: readonly (readonly [RegExp, IdentifierType])[] = [
  [/\b(?:fax|faxe[sd]?)\b/giu, 'FAX'],
  [/\b(?:last (?:4|four)|ssn?|soc(?:ial)?|itin|seguro|[uú]ltimos (?:4|cuatro))\b/giu, 'SSN'],
  [/\b(?:plates?|tags?|vin|placas?)\b/giu, 'VEHICLE'],
  [/\b(?:mrn?|chart|medical record|armband|wristband)\b/giu, 'MRN'],
  [
    /\b(?:medicaid|medicare|member|polic(?:y|ies)|insurance|mbi|cin|soonercare|masshealth|medi-?cal|p[oó]liza)\b/giu,
    'HEALTH_PLAN_ID',
  ],
  [
    /\b(?:acct|account|cards?|debit|prepaid|ebt|pin|cvv|routing|venmo|cash ?app|zelle|paypal|cuenta|tarjeta)\b/giu,
    'ACCOUNT',
  ],
  [/\b(?:licen[sc]e|lic|dl|cdl|npi|dea|licencia)\b/giu, 'LICENSE'],
  [/\b(?:serial|imei|s\/n|mac|device|pump|pacemaker|serie)\b/giu, 'DEVICE'],
  [/\b(?:phone|cell|call(?:ed|s)?|text(?:ed|s)?|tel[eé]fono|cel|llam\w{1,4}|marqu\w{1,3})\b/giu, 'PHONE'],
];

const NEAR = 36;

/** The type of a number from `start` to `end`, OTHER_ID where nothing says more. */
export const numberType = (text: string, start: number, end: number): IdentifierType => {
  const number = text.slice(start, end);
  if (/^(?:@|u\/|https?:)/u.test(number)) return 'URL';
  const from = Math.max(0, start - NEAR);
  // The word that is cut in two says nothing: "dis|card".
  const before = text.slice(from, start).replace(from > 0 ? /^\p{L}+/u : /^$/u, '');
  let best: IdentifierType = 'OTHER_ID';
  let nearest = -1;
  for (const [words, type] of kinds) {
    const at = [...before.matchAll(words)].at(-1)?.index ?? -1;
    if (at > nearest) [best, nearest] = [type, at];
  }
  if (best === 'OTHER_ID' && /^(?:\(?\d{3}\)?[ .-]?\d{3}[ .-]?|\d{3}[ .-])\d{4}$/u.test(number))
    return 'PHONE';
  return best;
};
