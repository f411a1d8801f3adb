import { describe, expect, it } from 'vitest';
import { Derivation, replaceSpans, toOriginal } from '#text/offsets.ts';

describe('a derived text', () => {
  it('knows where each unit came from', () => {
    const derivation = new Derivation();
    derivation.copy('a&amp;b', 0, 1);
    derivation.add('&', 1, 6);
    derivation.copy('a&amp;b', 6, 7);
    const { text, source } = derivation.finish();
    expect(text).toBe('a&b');
    expect(source({ start: 1, end: 2 })).toEqual({ start: 1, end: 6 });
    expect(source({ start: 0, end: 3 })).toEqual({ start: 0, end: 7 });
  });

  it('stretches a unit over what is not seen', () => {
    const derivation = new Derivation();
    derivation.add('e', 0, 1);
    derivation.stretch(2);
    expect(derivation.finish().source({ start: 0, end: 1 })).toEqual({ start: 0, end: 2 });
  });
});

describe('toOriginal', () => {
  const text = 'met Ann in Wewoka today';
  const findings = [
    { start: 4, end: 7, placeholder: '[PERSON 1]' },
    { start: 11, end: 17, placeholder: '[LOCATION 1]' },
  ];
  const scrubbed = replaceSpans(text, findings);
  const original = (part: string) => {
    const start = scrubbed.indexOf(part);
    const span = toOriginal({ start, end: start + part.length }, findings);
    return text.slice(span.start, span.end);
  };

  it.each([
    ['met', 'met'],
    ['[PERSON 1]', 'Ann'],
    ['PERSON', 'Ann'],
    ['in', 'in'],
    ['met [PERSON 1] in', 'met Ann in'],
    ['[PERSON 1] in [LOCATION 1]', 'Ann in Wewoka'],
    ['today', 'today'],
    ['LOCATION 1] today', 'Wewoka today'],
  ])('maps %j back to %j', (part, expected) => {
    expect(original(part)).toBe(expected);
  });
});
