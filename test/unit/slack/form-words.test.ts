import { describe, expect, it } from 'vitest';
import { grade } from '#search/lint/grade.ts';
import { limits } from '#slack/limits.ts';
import { formWords } from '#slack/views/form-words.ts';

const sentences = (language: 'en' | 'es') =>
  Object.values(formWords[language]).map((entry) =>
    (typeof entry === 'function' ? entry('a word', 'a mask') : entry).replaceAll('*', ''),
  );

describe('what the form says', () => {
  it('is there in both languages', () => {
    expect(Object.keys(formWords.es)).toEqual(Object.keys(formWords.en));
  });

  it('reads at grade 9 or lower', () => {
    expect(grade(sentences('en'))).toBeLessThanOrEqual(9);
    for (const text of sentences('en').filter((each) => each.split(' ').length > 25))
      expect(grade([text]), text).toBeLessThanOrEqual(9);
  });

  it('fits where it stands, also in both languages at once', () => {
    for (const { title } of Object.values(formWords))
      expect(title.length).toBeLessThanOrEqual(limits.modalTitle);
    for (const name of ['check', 'answer', 'cancel', 'close'] as const)
      expect(`${formWords.en[name]} / ${formWords.es[name]}`.length).toBeLessThanOrEqual(limits.modalButton);
    for (const name of ['removeToo', 'notIdentifying', 'undo'] as const)
      for (const words of Object.values(formWords))
        expect(words[name].length).toBeLessThanOrEqual(limits.buttonText);
  });
});
