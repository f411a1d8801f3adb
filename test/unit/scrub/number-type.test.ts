import { describe, expect, it } from 'vitest';
import { numberType } from '#scrub/names/number-type.ts';

/** The number that the tagger saw stands in brackets. */
const typeIn = (marked: string): string => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return numberType(marked.replace('[', '').replace(']', ''), start, end);
};

describe('a number of which only the tagger knows', () => {
  it.each([
    ['they ask for the last 4 and she said out loud [7719]', 'SSN'],
    ['texas plates [RGT-4F09] circling', 'VEHICLE'],
    ['armband read [M-2209-88] but it is not his', 'MRN'],
    ['prepaid card ending [8812]', 'ACCOUNT'],
    ['her member number is [R00 31]', 'HEALTH_PLAN_ID'],
    ['nurse with lic [rn 662914]', 'LICENSE'],
    ['serial [88K2] on the pump', 'DEVICE'],
    ['call him at [0142]', 'PHONE'],
    ['fax it, not the phone: fax [0142]', 'FAX'],
    ['venmo me [@Kestrel-Dunn-4]', 'URL'],
    ['work order [55823] says fixed', 'OTHER_ID'],
  ])('is called after the nearest word that says what it is: %s', (marked, type) => {
    expect(typeIn(marked)).toBe(type);
  });

  it('is some number where the word that says so is far away', () => {
    expect(typeIn('her card was cancelled in the spring and we never heard of it again until [8812]')).toBe(
      'OTHER_ID',
    );
  });
});
