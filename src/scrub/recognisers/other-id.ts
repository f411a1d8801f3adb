import { matches, type Candidate, type Recogniser } from '#scrub/recogniser.ts';
import { anyNumber, type Label } from '#scrub/labelled.ts';

/** Case, court, inmate, immigration, enrolment, student, staff and access numbers, and passwords. */

/** Oklahoma court files: type, year, sequence ("CF-2021-1234", "JD-2020-88", "PO 2019 44"). */
const court =
  /(?<![A-Za-z0-9])(?:C[FMJVSO]|J[DVSF]|F[DPMA]|P[BOG]|PB|DP|S[CD]|TR|WL|YO|FR|MH|AD|CIV|CRF?|DF|GU|MI|NF|RE)[- ]?(?:19|20)?\d{2}[- ]\d{1,6}(?:-[A-Z]{1,3})?(?![A-Za-z0-9])/giu;
/** Federal: 5:21-cv-01234, 22-cr-118; A-numbers; receipt numbers of USCIS; KK of the child welfare system. */
const federal =
  /(?<![A-Za-z0-9])(?:\d:)?\d{2}-(?:cv|cr|mj|bk|ap|md)-\d{1,6}(?:-[A-Z]{1,4})*(?![A-Za-z0-9])/giu;
const alien = /(?<![A-Za-z0-9])A[-# ]{0,2}\d{3}[- ]?\d{3}[- ]?\d{2,3}(?![A-Za-z0-9])/gu;
const receipt =
  /(?<![A-Za-z0-9])(?:IOE|EAC|WAC|LIN|SRC|MSC|NBC|YSC)[- ]?\d{2}[- ]?\d{3}[- ]?\d{5}(?![A-Za-z0-9])/giu;
const kk = /(?<![A-Za-z0-9])KK[-# ]{0,2}\d{4,10}(?![A-Za-z0-9])/giu;

/** A password or user name is whatever word follows its label. */
const secret =
  /\b(?:pass(?=:? (?=\S{5})\S{0,30}\d)|pass ?(?:word|code|phrase)|pwd?|pw|contrasena|clave|user ?(?:name|id)|log ?in(?: (?:id|name))?|screen ?name|gamer ?tag|psn|wi-?fi (?:password|code|key)|usuario)(?: (?:is|was|for [a-z]{1,12} is|es|still|on [a-z]{1,12} is|set to))?(?:[:=] {0,2}| (?=["'“]?[A-Za-z_.-]*[0-9!@#$%&*][^\s]*)|(?<=(?:is|was|es)) )["'“]?(?<value>[^\s"'”,;)]*[A-Za-z0-9!@#$%&*](?:[^\s"'”,;)]*[A-Za-z0-9!@#$%&*])?)/dgiu;

const files = (text: string): readonly Candidate[] => [
  ...matches(text, court, 'OTHER_ID', 'shaped'),
  ...matches(text, federal, 'OTHER_ID', 'shaped'),
  ...matches(text, alien, 'OTHER_ID', 'shaped'),
  ...matches(text, receipt, 'OTHER_ID', 'shaped'),
  ...matches(text, kk, 'OTHER_ID'),
];

export const otherId: Recogniser = ({ text, digits }) => [
  ...(digits ? files(text) : []),
  ...matches(text, secret, 'OTHER_ID', 'shaped'),
  ...(digits ? matches(text, doorCode, 'OTHER_ID', 'shaped') : []),
];

/** Long numbers without any label still point at someone; short ones and words with a digit do not. */
const bareNumber =
  /(?<![\w$#.,/:-])(?:\d{6,20}|(?=[A-Z0-9-]*\d{3})[A-Z]{1,4}-?\d{4,12}[A-Z]{0,2})(?![\w%/:-]|\.\d|,\d)/gu;
/** "31-40077", "0612-2240-1": six digits and more in groups. */
const grouped = /(?<![\w$#.,/:-])(?=(?:\d-?){6,24}(?![\w]))\d{2,8}(?:-\d{2,8}){1,3}(?![\w%/:-]|\.\d|,\d)/gu;
const uuid = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/giu;
const bareLower = /(?<![\w$#.,/:-])(?:[a-z]{1,3}-?\d{5,12})(?![\w%/:-]|\.\d)/gu;
const hashed = /(?<![\w&#])#\s?(?<value>[A-Za-z]{0,3}-?\d[\dA-Za-z-]{2,20})(?![\w])/dgu;

export const bareId: Recogniser = ({ text }) => [
  ...matches(text, bareNumber, 'OTHER_ID', 'guessed'),
  ...matches(text, grouped, 'OTHER_ID', 'guessed'),
  ...matches(text, uuid, 'DEVICE', 'shaped'),
  ...matches(text, bareLower, 'OTHER_ID', 'guessed'),
  ...matches(text, hashed, 'OTHER_ID', 'guessed'),
];

/** "la clave de la puerta es 8-0-3-3": said digit by digit. */
const doorCode =
  /\b(?:clave|codigo|c[oó]digo|combinaci[oó]n|door code|gate code|lockbox(?: code)?|key ?pad(?: code)?)(?: (?:de la|del|de|to the|for the|on the) [a-z]{3,12})?(?: (?:es|is|was|era))?:? (?<value>\d(?:[- ]\d){2,7})(?![\w-])/dgiu;

export const otherIdLabels: readonly Label[] = [
  {
    type: 'OTHER_ID',
    before:
      /\b(?:case(?! ?(?:load|work|manage|of|plan|note))(?: (?:id|number|num|no|nbr|file))?|referral(?: (?:id|number|num|no))?|ref(?: (?:no|num|number))?|court|docket|cause|file|cps|dhs|kk|kids|claim|ticket|citation|warrant|booking|inmate|doc|odoc|bop|offender|jail|prisoner|alien|uscis|visa(?! card)|a-?number|green card|passport|immigration|receipt|tribal|enrol+ment|cdib|roll|citizenship|membership card|student|school|lunch|badge|staff|employee|emp|worker|user|login|confirmation|tracking|incident|report|intake|application|app|voucher|hmis|clarity|efforts|homeless|sid|stu|participant|order|invoice|authorization|auth|prior auth|id|i\.d|door|gate|garage|lock ?box|alarm|access|entry|security|key ?pad|keysafe|locker|code|combo|combination|passcode|password|pwd|pw|extranet|unit code|caso|matricula|codigo|folio|numero)\b(?: (?:code|number|num|no|nbr|id|is|es|was|card|combo)\b| ?#)*/gu,
    after:
      /^\W{0,3}(?:is |was |as |on |opens )?(?:the |her |his |their |my |our )?(?:(?:case|court|docket|inmate|student|referral|tribal|badge|door|gate|alarm|file|enrollment|intake|employee) ?(?:number|num|no|id|code|file|card)?|passcode|password|lockbox)\b/u,
    shape: anyNumber,
  },
  { type: 'OTHER_ID', before: /# ?$/gu, shape: anyNumber, weak: true },
];
