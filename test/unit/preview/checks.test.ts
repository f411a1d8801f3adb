import { describe, expect, it } from 'vitest';

import { checkBlocks, checkHome, checkModal } from '#preview/checks.ts';
import { limits } from '#slack/limits.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (more: object = {}) => ({ type: 'section', text: mrkdwn('a'), ...more });
const button = (more: object = {}) => ({ type: 'button', text: plain('Go'), action_id: 'go', ...more });
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const option = (value: string) => ({ text: plain(value), value });
const select = (more: object = {}) => ({
  type: 'static_select',
  action_id: 'pick',
  options: [option('a'), option('b')],
  ...more,
});
const input = (element: object, more: object = {}) => ({
  type: 'input',
  label: plain('Question'),
  element,
  ...more,
});
const writing = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'words', ...more });
const long = (length: number): string => 'a'.repeat(length);
const many = <T>(length: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length }, (_, at) => make(at));

const reasonsOf = (blocks: unknown): readonly string[] => {
  const checked = checkBlocks(blocks);
  return 'reasons' in checked ? checked.reasons : [];
};

describe('blocks that Slack takes', () => {
  it.each<[string, readonly object[]]>([
    ['none at all', []],
    ['a section as long as may be', [section({ text: mrkdwn(long(limits.sectionText)) })]],
    [
      'a section of fields alone',
      [{ type: 'section', fields: many(limits.sectionFields, () => plain('a')) }],
    ],
    ['a section with a button beside it', [section({ accessory: button() })]],
    ['a header as long as may be', [{ type: 'header', text: plain(long(limits.headerText)) }]],
    ['a divider', [{ type: 'divider' }]],
    ['a context with as many parts as may be', [{ type: 'context', elements: many(10, () => mrkdwn('a')) }]],
    ['a row with as many buttons as may be', [actions(...many(25, (at) => button({ action_id: `a${at}` })))]],
    [
      'a button with everything it may have',
      [actions(button({ value: long(2000), style: 'danger', url: 'tel:911' }))],
    ],
    ['a button that asks first', [actions(button({ confirm: { text: plain('Sure?') } }))]],
    ['a select with a choice made', [actions(select({ initial_option: option('b') }))]],
    ['the same action in two blocks', [actions(button()), actions(button())]],
    ['blocks without ids', [section(), section()]],
    ['markdown as long as may be', [{ type: 'markdown', text: long(limits.markdownText) }]],
    [
      'feedback',
      [
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: 'feedback',
              positive_button: { text: plain('Good'), value: 'good' },
              negative_button: { text: plain('Bad'), value: 'bad' },
            },
          ],
        },
      ],
    ],
    [
      'rich text',
      [
        {
          type: 'rich_text',
          elements: [
            { type: 'rich_text_section', elements: [{ type: 'text', text: 'a', style: { bold: true } }] },
          ],
        },
      ],
    ],
    ['as many blocks as may be', many(limits.messageBlocks, () => section())],
  ])('%s', (_, blocks) => {
    expect(reasonsOf(blocks)).toEqual([]);
  });
});

describe('blocks that Slack refuses, in its words', () => {
  it.each<[string, readonly object[], string]>([
    ['too many blocks', many(51, () => section()), 'no more than 50 items allowed [json-pointer:/blocks]'],
    [
      'a type that is none',
      [{ type: 'sections' }],
      'unsupported type: sections [json-pointer:/blocks/0/type]',
    ],
    ['no type', [{ text: mrkdwn('a') }], 'unsupported type: none [json-pointer:/blocks/0/type]'],
    [
      'a section of nothing',
      [{ type: 'section' }],
      'must define either `text` or `fields` [json-pointer:/blocks/0/type]',
    ],
    [
      'a section too long',
      [section(), section({ text: mrkdwn(long(3001)) })],
      'must be less than 3001 characters [json-pointer:/blocks/1/text/text]',
    ],
    [
      'an empty text',
      [section({ text: mrkdwn('') })],
      'must be more than 0 characters [json-pointer:/blocks/0/text/text]',
    ],
    [
      'a header in mrkdwn',
      [{ type: 'header', text: mrkdwn('a') }],
      'must match one of the allowed values: plain_text [json-pointer:/blocks/0/text/type]',
    ],
    ['a header without text', [{ type: 'header' }], 'missing required field: text [json-pointer:/blocks/0]'],
    [
      'a text of no kind',
      [section({ text: { type: 'html', text: 'a' } })],
      'unsupported type: html [json-pointer:/blocks/0/text/type]',
    ],
    [
      'a field it does not know',
      [actions(button({ disabled: true }))],
      'invalid additional property: disabled [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a button without text',
      [actions({ type: 'button', action_id: 'go' })],
      'missing required field: text [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a button too long to read',
      [actions(button({ text: plain(long(76)) }))],
      'must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]',
    ],
    [
      'a value too long',
      [actions(button({ value: long(2001) }))],
      'must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]',
    ],
    [
      'a colour it has not',
      [actions(button({ style: 'warning' }))],
      'must match one of the allowed values: primary, danger [json-pointer:/blocks/0/elements/0/style]',
    ],
    ['no elements', [actions()], 'no fewer than 1 items allowed [json-pointer:/blocks/0/elements]'],
    [
      'too many elements',
      [actions(...many(26, (at) => button({ action_id: `a${at}` })))],
      'no more than 25 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'too many parts of a context',
      [{ type: 'context', elements: many(11, () => mrkdwn('a')) }],
      'no more than 10 items allowed [json-pointer:/blocks/0/elements]',
    ],
    [
      'an overflow of six',
      [actions({ type: 'overflow', action_id: 'more', options: many(6, (at) => option(`${at}`)) })],
      'no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]',
    ],
    [
      'the same action twice in one block',
      [actions(button(), button())],
      '`action_id` "go" already exists for another element [json-pointer:/blocks/0/elements/1/action_id]',
    ],
    [
      'the same block_id twice',
      [section({ block_id: 'b' }), section({ block_id: 'b' })],
      'block_id "b" already exists [json-pointer:/blocks/1/block_id]',
    ],
    [
      'a first choice that is no option',
      [actions(select({ initial_option: option('c') }))],
      'initial option must match one of the options [json-pointer:/blocks/0/elements/0]',
    ],
    [
      'a number where a text belongs',
      [section({ text: mrkdwn(7 as unknown as string) })],
      'must be a string [json-pointer:/blocks/0/text/text]',
    ],
    [
      'words to fill in without a label',
      [{ type: 'input', element: writing() }],
      'missing required field: label [json-pointer:/blocks/0]',
    ],
    [
      'a button as an input',
      [input(button())],
      'unsupported type: button [json-pointer:/blocks/0/element/type]',
    ],
  ])('%s', (_, blocks, reason) => {
    expect(reasonsOf(blocks)).toContain(reason);
  });
});

const modal = (more: object = {}) => ({ type: 'modal', title: plain('Ask'), blocks: [section()], ...more });
const reasons = (view: object): readonly string[] => {
  const checked = checkModal(view);
  return 'reasons' in checked ? checked.reasons : [];
};

describe('views', () => {
  it.each<[string, object]>([
    ['a modal with nothing to fill in', modal()],
    ['a title as long as may be', modal({ title: plain(long(24)) })],
    ['a form with a button to send it', modal({ blocks: [input(writing())], submit: plain('Send') })],
    ['as much private metadata as may be', modal({ private_metadata: long(3000) })],
  ])('takes %s', (_, view) => {
    expect(reasons(view)).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      'a title too long',
      modal({ title: plain(long(25)) }),
      'must be less than 25 characters [json-pointer:/view/title/text]',
    ],
    [
      'a form that cannot be sent',
      modal({ blocks: [input(writing())] }),
      'missing required field: submit [json-pointer:/view]',
    ],
    [
      'too much private metadata',
      modal({ private_metadata: long(3001) }),
      'must be less than 3001 characters [json-pointer:/view/private_metadata]',
    ],
    [
      'too many blocks',
      modal({ blocks: many(101, () => section()) }),
      'no more than 100 items allowed [json-pointer:/view/blocks]',
    ],
    [
      'a Home tab as a modal',
      { type: 'home', blocks: [section()] },
      'missing required field: title [json-pointer:/view]',
    ],
  ])('refuses %s', (_, view, reason) => {
    expect(reasons(view)).toContain(reason);
  });

  it('takes a Home tab, which has no title', () => {
    expect(checkHome({ type: 'home', blocks: [section()] })).toHaveProperty('value');
    expect(checkHome(modal())).toHaveProperty('reasons');
  });
});
