import type { IdentifierType } from '#scrub/scrubbed.ts';

/** Which number the tagger has seen, by the nearest word before it that says so. Read top to bottom. */
const kinds: readonly (readonly [RegExp, IdentifierType])[] = [
  [/\b(?:fax|faxe[sd]?)\b/iu, 'FAX'],
  [/\b(?:last (?:4|four)|ssn?|soc(?:ial)?|itin|seguro|[uú]ltimos (?:4|cuatro))\b/iu, 'SSN'],
  [/\b(?:plates?|tags?|vin|placas?)\b/iu, 'VEHICLE'],
  [/\b(?:mrn?|chart|medical record|armband|wristband)\b/iu, 'MRN'],
  [
    /\b(?:medicaid|medicare|member|polic(?:y|ies)|insurance|mbi|cin|soonercare|masshealth|medi-?cal|p[oó]liza)\b/iu,
    'HEALTH_PLAN_ID',
  ],
  [
    /\b(?:acct|account|cards?|debit|prepaid|ebt|pin|cvv|routing|venmo|cash ?app|zelle|paypal|cuenta|tarjeta)\b/iu,
    'ACCOUNT',
  ],
  [/\b(?:licen[sc]e|lic|dl|cdl|npi|dea|licencia)\b/iu, 'LICENSE'],
  [/\b(?:serial|imei|s\/n|mac|device|pump|pacemaker|serie)\b/iu, 'DEVICE'],
  [/\b(?:phone|cell|call(?:ed|s)?|text(?:ed|s)?|tel[eé]fono|cel|llam\w{1,4}|marqu\w{1,3})\b/iu, 'PHONE'],
];

const NEAR = 36;

/** The type of a number from `start` to `end`, OTHER_ID where nothing says more. */
export const numberType = (text: string, start: number, end: number): IdentifierType => {
  const number = text.slice(start, end);
  if (/^(?:@|u\/|https?:)/u.test(number)) return 'URL';
  const before = text.slice(Math.max(0, start - NEAR), start);
  let best: IdentifierType = 'OTHER_ID';
  let nearest = -1;
  for (const [words, type] of kinds) {
    const at = [...before.matchAll(new RegExp(words, 'giu'))].at(-1)?.index ?? -1;
    if (at > nearest) [best, nearest] = [type, at];
  }
  if (best === 'OTHER_ID' && /^\(?\d{3}\)?[ .-]?(?:555[ .-]?)?\d{4}$/u.test(number)) return 'PHONE';
  return best;
};
