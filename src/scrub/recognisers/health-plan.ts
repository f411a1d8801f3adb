import { anyNumber, type Label } from '#scrub/labelled.ts';

/** Medicaid, Medicare and insurers' member numbers. A SoonerCare id is a letter and eight digits. */
export const healthPlanLabels: readonly Label[] = [
  {
    type: 'HEALTH_PLAN_ID',
    before:
      /\b(?:medicaid|medicare|mbi|hicn?|soonercare|sooner care|insure ?oklahoma|tricare|champva|chip|obamacare|insurance|insurer|aetna|bcbs|blue ?cross|cigna|humana|united ?health(?:care)?|uhc|ambetter|molina|centene|delta dental|(?:health ?)?plan|member(?:ship)?|subscriber|beneficiary|policy|group (?:no|num|number|id|#)|rx ?bin|rx ?(?:group|grp|pcn)|payer|seguro(?! social)(?: medico)?|poliza)(?: (?:id|card|number|num|no|nbr|member|recipient))*\b|\bmember ?#|\bpolicy ?#/gu,
    after:
      /^\W{0,3}(?:is |was |as |on )?(?:the |her |his |their )?(?:soonercare|medicaid|medicare|insurance (?:id|number)|member id|policy)\b/u,
    shape: anyNumber,
  },
  // The Medicare beneficiary identifier by its printed form (CMS: 11 places, letters never S L O I B Z).
  {
    type: 'HEALTH_PLAN_ID',
    before: /(?=$)/gu,
    shape:
      /^[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}$/u,
  },
];
