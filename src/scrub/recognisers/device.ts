import { matches, type Recogniser } from '#scrub/recogniser.ts';
import { longNumber, type Label } from '#scrub/labelled.ts';

/** Serial numbers, IMEIs and MAC addresses of devices that a person carries or uses. */
const mac = /(?<![\w:])(?:[0-9A-Fa-f]{2}[:-]){5}[0-9A-Fa-f]{2}(?![\w:])/gu;

/** A unique device identifier as it is printed: GS1 application identifiers in brackets (21 CFR 801.40). */
const udi =
  /\((?:01|10|11|17|21)\) ?[A-Za-z0-9][A-Za-z0-9-]{3,24}(?:\((?:10|11|17|21)\) ?[A-Za-z0-9-]{2,24}){0,4}/gu;

export const device: Recogniser = ({ text }) => [
  ...matches(text, mac, 'DEVICE'),
  ...matches(text, udi, 'DEVICE'),
];

export const deviceLabels: readonly Label[] = [
  {
    type: 'DEVICE',
    before:
      /\b(?:serial|ser(?:ial)? ?no|s\/n|sn|imei|meid|iccid|udid|device|mac(?: (?:addr(?:ess)?|id))?|asset(?: tag)?|(?:ankle|gps|scram|house) ?(?:monitor|bracelet|unit|bracelet)|monitor|bracelet|tracker|pump|cpap|bipap|concentrator|pacemaker|glucometer|cgm|dexcom|hearing aids?|wheelchair|scooter|tablet|laptop|ipad|chromebook|router|modem|implant|defibrillator|oxygen|nebulizer|udi|uuid|numero de serie|serie)(?: ?(?:number|num|no|nbr|#|id|is|serial|tag|was))*\b/gu,
    after:
      /^\W{0,3}(?:is |was |as |on )?(?:the |her |his |their |my )?(?:serial|imei|mac address|device id)\b/u,
    shape: longNumber,
  },
];
