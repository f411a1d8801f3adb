import { anyNumber, type Label } from '#scrub/labelled.ts';

/** Driver's and professional licences, state identity cards, passports are OTHER_ID. */
export const licenseLabels: readonly Label[] = [
  {
    type: 'LICENSE',
    before:
      /\b(?:driver'?s?'? ?(?:licen[sc]e|lic|id)|drivers|licen[sc]e(?! plate)(?: (?:number|num|no|nbr|id))?|licen[sc]ure|lic(?:\.|\b)|dl|d\.l\.|cdl|oln|state id|real ?id|permit|dea|npi|lcsw|lpc|lmft|ladc|lmsw|bhcm|rn lic|cna|cert|certificat(?:e|ion)|licencia(?: de (?:manejar|conducir))?)\b(?: (?:number|num|no|nbr|id|is)\b| ?#)*|\b(?:dl|lic|license|npi|dea|permit) ?#/gu,
    after:
      /^\W{0,3}(?:is |was |as |on )?(?:the |her |his |their |my )?(?:driver'?s? licen[sc]e|licen[sc]e(?! plate)|dl\b|npi)\b/u,
    shape: anyNumber,
  },
];
