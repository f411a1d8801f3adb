import { describe, expect, it } from 'vitest';
import { loadCode } from '#code/load.ts';
import { readLookup } from '#search/lookup.ts';

const titles = {
  code: loadCode('knowledge'),
  titlesEs: new Map([
    ['2.03', 'Consentimiento informado'],
    ['2.11', 'Acoso sexual'],
  ]),
};

const read = (text: string): string => {
  const lookup = readLookup(text, titles);
  if (lookup === undefined) return 'a question';
  if (lookup.kind === 'topic' || lookup.kind === 'saying') return `${lookup.kind}: ${lookup.topic}`;
  return lookup.kind === 'no-such-section'
    ? `none ${lookup.asked}`
    : `${lookup.kind} ${lookup.cites.join(' ')}`;
};

describe('a look-up', () => {
  it.each([
    ['2.07(c)', 'section 2.07(c)'],
    ['what does 3.04 say', 'section 3.04'],
    ['can u show me sec 2.15 b pls', 'section 2.15(b)'],
    ['qué dice la sección 2.10?', 'section 2.10'],
    ['2.07(c) and 2.02', 'section 2.07(c) 2.02'],
    ['2.8', 'section 2.08(a) 2.08(b)'],
  ])('names its unit by number: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['two point ten', 'section 2.10'],
    ['section two point oh four', 'section 2.04'],
    ['cinco punto tres', 'section 5.03'],
    ['two oh seven c', 'section 2.07(c)'],
    ['paragraph c of 2.07', 'section 2.07(c)'],
    ['inciso b del 2.08', 'section 2.08(b)'],
    ['(b) of section 2.08', 'section 2.08(b)'],
    ['2.07(a) to (c)', 'section 2.07(a) 2.07(b) 2.07(c)'],
    ['2.06 (b), (c)', 'section 2.06(b) 2.06(c)'],
    ['2.11 thru 2.13', 'section 2.11 2.12 2.13'],
    ['art. 3.02', 'section 3.02'],
    ['3.02, i mean 3.03', 'section 3.03'],
    ['2.07/c', 'section 2.07(c)'],
    ['seven point one', 'none 7.1'],
    ['does 2.07 have a k', 'none 2.07(k)'],
    ['inciso z del 2.07', 'none 2.07(z)'],
    ['privacy and confidentiality (k)', 'none 2.07(k)'],
  ])('may be written as people say it: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['self determination', 'section 2.02'],
    ['sexual harassment section', 'section 2.11'],
    ['acoso sexual', 'section 2.11'],
    ['consentimiento informado', 'section 2.03(a) 2.03(b)'],
    ['conflicts of interest (d)', 'section 2.06(d)'],
    ['termination of services, paragraph b', 'section 2.15(b)'],
    ['the section on derogatory language', 'section 2.12'],
  ])('names its section by title: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['2.1', 'which-section 2.01 2.10'],
    ['3.06', 'none 3.06'],
    ['section 7.02', 'none 7.02'],
    ['2.09(b)', 'none 2.09(b)'],
    ['impairment (c)', 'none 5.03(c)'],
    ['part six', 'none part 6'],
  ])('is told when it could be two, or is not there: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['which section covers interpreters', 'topic: interpreters'],
    ['the part about shredding', 'topic: shredding'],
    ['paragraph on faxing records', 'topic: faxing records'],
    ['¿qué sección habla de regalos?', 'topic: regalos'],
    ['where in the code does it talk about burnout', 'topic: burnout'],
    ['hugging section', 'topic: hugging'],
  ])('asks for the section on something: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    ['what does the code say about texting clients', 'saying: texting clients'],
    ['qué dice el código sobre abrazar', 'saying: abrazar'],
  ])('asks what the code says on something: %s', (text, meant) => expect(read(text)).toBe(meant));

  it.each([
    'does 2.07(c) let me call the wife of a client who wants to hurt her',
    'client signed the consent section without reading it and now is upset with me and the agency',
    'NASW 1.07(c)',
    'section 8 voucher ran out',
    'my client lost 2.5 pounds this week',
    'can I hug a client',
    '45 CFR 164.512',
    '',
  ])('is not what this is: %s', (text) => expect(read(text)).toBe('a question'));
});
