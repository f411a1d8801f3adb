import { describe, expect, it } from 'vitest';
import { nothing } from '#slack/form/memory.ts';
import type { Offer } from '#slack/form/offers.ts';
import { limits } from '#slack/limits.ts';
import { formView } from '#slack/views/form.ts';

const many = (kind: Offer['kind'], count: number, word: string): readonly Offer[] =>
  Array.from({ length: count }, (_, at) => ({
    kind,
    start: at * 5,
    end: at * 5 + 4,
    word: `${word}${at}`,
    placeholder: kind === 'masked' ? `[PERSON ${at + 1}]` : '',
  }));

const shownOf = (offers: readonly Offer[]) =>
  formView({
    language: 'en',
    memory: { ...nothing, mark: 'm' },
    pages: false,
    notes: ['noted', 'changed'],
    preview: { text: 'a word and another '.repeat(900), offers, always: ['PHONE'] },
  });

describe('a form with very much to decide', () => {
  const view = shownOf([
    ...many('is this a name', 150, 'doubt'),
    ...many('removed', 5, 'removed'),
    ...many('put back', 5, 'back'),
    ...many('masked', 150, 'masked'),
  ]);
  const words = JSON.stringify(view);

  it('has no more blocks than Slack takes, and says that there is more', () => {
    expect(view.blocks.length).toBeLessThanOrEqual(limits.viewBlocks);
    expect(words).toContain('There are more words like these');
  });

  it('keeps in sight what was decided, so that it can be undone', () => {
    for (const word of ['doubt0', 'removed0', 'removed4', 'back4', 'masked0']) expect(words).toContain(word);
  });

  it('says nothing of more where everything is there', () => {
    expect(JSON.stringify(shownOf(many('masked', 60, 'masked')))).not.toContain('There are more');
    expect(JSON.stringify(shownOf(many('is this a name', 40, 'doubt')))).not.toContain('There are more');
  });
});

describe('a word in the form', () => {
  it('is shown as plain text, by its beginning where it is long, and never by half a character', () => {
    const word = `<!channel> *${'😀'.repeat(60)}`;
    const { blocks } = shownOf([{ kind: 'is this a name', start: 0, end: 9, word, placeholder: '' }]);
    const row = blocks.find((block) => JSON.stringify(block).includes('Is this a name'));
    expect(row).toMatchObject({ type: 'section', text: { type: 'plain_text', emoji: false } });
    expect(JSON.stringify(row)).toContain('<!channel> *😀');
    expect(JSON.stringify(row)).not.toMatch(/\\ud[89a-f]/u);
  });
});
