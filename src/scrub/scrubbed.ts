import type { Span } from '#text/span.ts';

declare const scrubbed: unique symbol;

/** Text in which every identifier we recognise is masked. Only `scrub/` makes one. */
export type Scrubbed = string & { readonly [scrubbed]: true };

/** The 18 kinds of 45 CFR 164.514(b)(2)(i), plus employers, schools and facilities. */
export const identifierTypes = [
  'PERSON',
  'LOCATION',
  'DATE',
  'AGE_OVER_89',
  'PHONE',
  'FAX',
  'EMAIL',
  'SSN',
  'MRN',
  'HEALTH_PLAN_ID',
  'ACCOUNT',
  'LICENSE',
  'VEHICLE',
  'DEVICE',
  'URL',
  'IP',
  'ORGANIZATION',
  'OTHER_ID',
] as const;

export type IdentifierType = (typeof identifierTypes)[number];

/** What was masked: offsets into the original text, and what stands there now, such as `[PERSON 1]`. */
export type Finding = Span & { readonly type: IdentifierType; readonly placeholder: string };

/** `strict` masks what is doubtful too. */
export type Strictness = 'normal' | 'strict';

export type Scrubbing = { readonly text: Scrubbed; readonly findings: readonly Finding[] };

/** What stands for a text that could not be scrubbed: nothing of it. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an empty text identifies nobody
export const unreadable = '' as Scrubbed;
