import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';
import type { IdentifierType } from '#scrub/scrubbed.ts';

type Table = {
  readonly type: IdentifierType;
  /** The part in braces has to go, and nothing else. */
  readonly hits: readonly string[];
  readonly nearMisses: readonly string[];
};

const tables: readonly Table[] = [
  {
    type: 'PHONE',
    hits: ['call her at {(918) 555-0147} tonight', 'mom is {405.555.0112}', 'text {580 555 0199} first'],
    nearMisses: ['call 911 now', 'she can text 988', 'dial 211 for food', 'group is 555 minutes in all'],
  },
  {
    type: 'EMAIL',
    hits: ['write {tess.m@example.org} back', 'send it to {ray at example dot com}'],
    nearMisses: ['meet me at the clinic dot', 'she is at example number two'],
  },
  {
    type: 'ACCOUNT',
    hits: ['wrote the PIN {5150} on the card'],
    nearMisses: [
      'her card says 988 on the back',
      'lost the debit card, told her 911',
      'plate unknown, he called 911',
      'no license, and 211 had no beds',
      'the crisis card says 741741',
    ],
  },
  {
    type: 'SSN',
    hits: [
      'her ssn is {123-45-6789}',
      'social {123 45 6789} on file',
      'soc sec {123-45-6789} typed wrong',
      'his social starts with {123}',
      'first five of her soc: {12345}',
      'they shout "last four {5150}"',
      'her social ends in {1987}',
      'last 4 are {forty-four seventy-one} ok',
      "his last 4's {6789}",
    ],
    nearMisses: [
      'she has no social at all',
      'fill out the SS-5 for her',
      'the last four visits took 1130 miles',
      'no social since 2019',
      'his social life starts to matter',
      'read § 447-18 first',
    ],
  },
  {
    type: 'MRN',
    hits: ['chart number {00482913} is open', 'record {# 72.118.9}, she asked for it'],
    nearMisses: ['chart it by friday', 'version 2.4.1 of the form is up'],
  },
  {
    type: 'HEALTH_PLAN_ID',
    hits: ['her soonercare id is {B12345678}', 'last four of his medicare card is {7741}'],
    nearMisses: ['is medicaid paying for 20 visits', 'last 4 of my visits were no shows'],
  },
  {
    type: 'ACCOUNT',
    hits: ['routing number {103000648} is hers', 'credit union number {20871-K4} is his'],
    nearMisses: ['she owes $250 on the card', 'the credit union was closed'],
  },
  {
    type: 'VEHICLE',
    hits: ['plate no. {KRT 81 B} was outside', 'tag number {HBX-204} is his'],
    nearMisses: ['he drives a 2009 camry', 'can i tag along to court'],
  },
  {
    type: 'DEVICE',
    hits: ['mac {00:1B:44:11:3A:B7} is the tablet', 'on the box {(01)00884838013216} is printed'],
    nearMisses: ['(1) she asked (2) i said no', 'her monitor went off twice'],
  },
  {
    type: 'OTHER_ID',
    hits: [
      'court file {CF-2020-3318} is sealed',
      'her portal pass: {tulip_204} was shared',
      'el codigo del porton es {5-5-0-2} y ya',
      'the gate code is {6 1 0 8} still',
    ],
    nearMisses: [
      'the code in 3 steps',
      '2.07(c) says otherwise',
      'can i pass 2 of them on',
      'bus pass for her',
    ],
  },
  {
    type: 'LOCATION',
    hits: ['out on {sh 33} toward the lake', 'he lives off {us 69}', 'at {I-40} exit'],
    nearMisses: ['the 2 of us 16 and up', 'she told us 30 times', 'shh 12 people are asleep'],
  },
  {
    type: 'DATE',
    hits: [
      'court on {3/14} again',
      'born {June 3rd}',
      'la cita fue el {14 de mayo}',
      'vino el {1ro de enero} temprano',
      'la cita era el lunes {9}, y no fue',
      'no show mon {17}, then quiet',
      'paid on {jan3} she says',
    ],
    nearMisses: [
      'monday 9am works for her',
      'el viernes 3 personas faltaron',
      'open mon 9:30 to noon',
      'gone from 2018-2023 she says',
      'the er put him on a 5150 hold',
      'she may want it',
      'we march on',
      'last tuesday at 3',
      'since 2019',
    ],
  },
  {
    type: 'AGE_OVER_89',
    hits: [
      'grandma is {93} years old',
      'he is {ninety four} years old',
      'ya va por los {97} y camina',
      'his mother, {ninety-six}, still beads',
      'twins, both {90}, one wants hospice',
      'la abuelita de {101} cruzo sola',
    ],
    nearMisses: [
      'ninety-six percent of us said no',
      'the room is 90 degrees, both fans on',
      'va por los 93 dolares que le deben',
      'he is 89 years old',
      'she lost 93 pounds',
    ],
  },
  {
    type: 'IP',
    hits: ['login came from {10.24.7.19} at night'],
    nearMisses: ['see section 2.07', 'version 1.2.3 is out'],
  },
  {
    type: 'URL',
    hits: ['his page is {www.example.org/u/tess44} now'],
    nearMisses: ['she was on the www all night', 'either/or is fine'],
  },
];

const unmarked = (text: string): string => text.replace(/[{}]/gu, '');

describe.each(tables)('$type', ({ type, hits, nearMisses }) => {
  it.each(hits)('goes: %s', (marked) => {
    const found = scrub(unmarked(marked)).findings;
    const start = marked.indexOf('{');
    expect(found.map((finding) => [finding.type, finding.start, finding.end])).toEqual([
      [type, start, marked.indexOf('}') - 1],
    ]);
  });

  it.each(nearMisses)('stays: %s', (text) => {
    expect(scrub(text).text).toBe(text);
  });
});
