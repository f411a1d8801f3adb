import { matches, type Candidate, type Recogniser } from '#scrub/recogniser.ts';
import { anyNumber, type Label } from '#scrub/labelled.ts';

/** Bank accounts, cards (payment, EBT, gift), PINs and payment-app names. */

const card = /(?<![\d-])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}(?![\d-])/gu;
const amex = /(?<![\d-])3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?![\d-])/gu;
const iban = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![A-Za-z0-9])/gu;
/** $Cashtag; money is digits, so a letter must follow the sign. */
const cashTag = /(?<![\w$])\$[A-Za-z][A-Za-z0-9_-]{2,24}/gu;
const payHandle =
  /\b(?:venmo|cash ?app|zelle|paypal|apple cash|chime)\b(?: (?:handle|name|tag|account|user(?:name)?|id))?(?: (?:is|was|at|to|me|him|her|them))*[ :]{1,2}(?<value>@[a-z][\w.-]{2,30})/dgiu;

/** Whether the check digit (Luhn) fits is not asked: a mistyped card is still somebody's. */
const numbers = (text: string): readonly Candidate[] => [
  ...matches(text, card, 'ACCOUNT', 'shaped'),
  ...matches(text, amex, 'ACCOUNT', 'shaped'),
  ...matches(text, iban, 'ACCOUNT', 'shaped'),
];

export const account: Recogniser = ({ text, digits }) => [
  ...(digits ? numbers(text) : []),
  ...(text.includes('$') ? matches(text, cashTag, 'ACCOUNT') : []),
  ...(text.includes('@') ? matches(text, payHandle, 'ACCOUNT') : []),
];

export const accountLabels: readonly Label[] = [
  {
    type: 'ACCOUNT',
    before:
      /\b(?:acct|account|acc|(?:bank|credit union)(?: (?:acct|account))?|checking|savings|routing|aba|iban|(?:credit|debit|gift|bank|ebt|snap|prepaid|visa|mastercard|direct express|netspend|link|payroll|food stamp|access oklahoma|wic|way2go|way2gocard) ?card|ebt|snap|visa|mastercard|amex|direct express|netspend|greendot|green dot|card(?! board)|pin|cvv|cvc|money order|cashier'?s check|check|utility|electric|pikepass|cuenta|tarjeta|clabe)\b(?: (?:number|num|no|nbr|code|ending|ends?|acct|account|card|is|was|for|the|her|his|my|ebt|in|es)\b| ?#)*|\b(?:acct|account|pin|card|check) ?#/gu,
    after:
      /^\W{0,3}(?:is |was |as |for |on )?(?:the |her |his |their |my )?(?:(?:bank |checking |savings )?acc(?:oun)?t|routing|ebt|debit|credit card|card|pin(?! oak)|gift card)\b/u,
    shape: anyNumber,
  },
];
