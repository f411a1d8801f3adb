import { longNumber, type Label } from '#scrub/labelled.ts';

/** Medicaid, Medicare and insurers' member numbers. A SoonerCare id is a letter and eight digits. */
export const healthPlanLabels: readonly Label[] = [
  {
    type: 'HEALTH_PLAN_ID',
    before:
      /\b(?:medicaid|medicare|mbi|hicn?|soonercare|sooner care|insure ?oklahoma|tricare|champva|chip|obamacare|insurance|insurer|aetna|bcbs|blue ?cross|cigna|humana|united ?health(?:care)?|uhc|ambetter|molina|centene|delta dental|(?:health ?)?plan|member(?:ship)?|subscriber|beneficiary|policy(?= (?:id|number|num|no|nbr|#)| ?#| [a-z]{0,4}\d{4})|group (?:no|num|number|id|#)|rid|recipient|sub(?= [a-z]{0,3}\d)|sc(?= ?#)|rx id|rx ?bin|rx ?(?:group|grp|pcn)|payer|seguro(?! social)(?: medico)?|poliza)(?: (?:id|card|number|num|no|nbr|member|recipient|is|was))*\b|\bmember ?#|\bpolicy ?#|\bgroup ?#? ?$/gu,
    after:
      /^\W{0,3}(?:is |was |as |on )?(?:the |her |his |their )?(?:soonercare|medicaid|medicare|insurance (?:id|number)|member id|policy)\b/u,
    shape: longNumber,
  },
  // Four digits alone only where they are said to be the last ones.
  {
    type: 'HEALTH_PLAN_ID',
    before:
      /\blast (?:4|four)(?: digits)? (?:of|on) (?:(?:her|his|their|my|the|your) )?(?:medicaid|medicare|soonercare|insurance|member|plan)(?: (?:id|number|num|card|is|are|was))*[ :]{1,3}$/gu,
    shape: /^\d{4}$/u,
  },
  // The Medicare beneficiary identifier by its printed form (CMS: 11 places, letters never S L O I B Z).
  {
    type: 'HEALTH_PLAN_ID',
    before: /(?=$)/gu,
    shape:
      /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/u,
  },
];
