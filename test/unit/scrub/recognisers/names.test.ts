import { describe, expect, it } from 'vitest';
import { scrub } from '#scrub/scrub.ts';

describe('names that are words', () => {
  it.each([
    ['hope lost hope again', '[PERSON 1] lost hope again'],
    ['is joy allowed to bring her sister', 'is [PERSON 1] allowed to bring her sister'],
  ])('go where only a person can stand: %s', (text, scrubbed) => {
    expect(scrub(text).text).toBe(scrubbed);
  });

  it.each([
    'is hope enough to plan on',
    'a grace period is a grace period',
    'there is no joy in it',
    'she may need a will',
  ])('stay where they are words: %s', (text) => {
    expect(scrub(text).text).toBe(text);
  });
});

describe('what is plain to a rule', () => {
  it.each(['She attends Good Samaritan Clinic now', 'Can I call First Steps Clinic?'])(
    'is not the tagger’s to doubt: %s',
    (text) => {
      expect(scrub(text).text).toContain('[ORGANIZATION 1]');
    },
  );
});

describe('names in other letters', () => {
  it.each([
    ['my client שרה לוי said she wants out', 'my client [PERSON 1] said she wants out'],
    ['please call 王小明 before five', 'please call [PERSON 1] before five'],
    ['10 μg of it, and Ω', '10 μg of it, and Ω'],
  ])('go from a sentence in ours: %s', (text, scrubbed) => {
    expect(scrub(text).text).toBe(scrubbed);
  });

  it('are not looked for where all is in other letters', () => {
    expect(scrub('ما هو الواجب الأخلاقي هنا').text).toBe('ما هو الواجب الأخلاقي هنا');
  });
});

describe('initials in lower case', () => {
  it.each([
    ['staff said kb cant have visitors', 'staff said [PERSON 1] cant have visitors'],
    ['she called because tn was gone', 'she called because [PERSON 1] was gone'],
  ])('go before what they do: %s', (text, scrubbed) => {
    expect(scrub(text).text).toBe(scrubbed);
  });

  it.each([
    'they said dv was ruled out',
    'she said cw told her no',
    'because hr said so',
    'he said pt wants out',
    'if bf is there i leave',
  ])('stay when they are a role or a matter: %s', (text) => {
    expect(scrub(text).text).toBe(text);
  });
});

describe('a first name and a surname', () => {
  it('are a person even where a town has the first name', () => {
    expect(scrub('Tyrone Baskin too').text).toBe('[PERSON 1] too');
  });

  it('leave a town of two words a town', () => {
    expect(scrub('we drove to Broken Arrow').text).toBe('we drove to [LOCATION 1]');
  });
});

describe('words that a danger is told in', () => {
  it.each([
    'trajo balas a la escuela y no se que hacer',
    'dice que lo matan si habla, le digo a la policia?',
    'está babeando y no puede respirar, jaja no es broma',
    'should i call police or wait for her',
    'they just need marriage counseling',
  ])('stay for the screen: %s', (text) => {
    expect(scrub(text).text).toBe(text);
  });
});
