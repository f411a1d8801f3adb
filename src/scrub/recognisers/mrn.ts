import { anyNumber, type Label } from '#scrub/labelled.ts';

/** Numbers that a clinic or hospital gives a patient. */
export const mrnLabels: readonly Label[] = [
  {
    type: 'MRN',
    before:
      /\b(?:mrns?|mr ?#|med(?:ical)? rec(?:ord)?s?(?: (?:number|num|no|nbr|id))?|chart(?: (?:number|num|no|id|tab|label))?|patient (?:id|number|num|no|acct|account)|pt (?:id|no|num|number)|hospital (?:number|num|no|id)|(?:ehr|emr|epic|cerner|health record)(?: (?:id|number|record|no|file))?|encounter(?: (?:number|no|id))?|(?:client|unit|pt|patient|health|su)? ?record|(?:numero de )?expediente(?: (?:medico|clinico|numero|es))*|historia clinica)\b|\b(?:chart|pt|patient|record) ?#/gu,
    after: /^\W{0,3}(?:is |was |as )?(?:the |her |his |their )?(?:mrn|chart (?:number|no)|medical record)\b/u,
    shape: anyNumber,
  },
];
