import { z } from 'zod';

import { limits } from '#slack/limits.ts';

import { block, type Block } from './blocks.ts';
import { reason, reasonsOf } from './reasons.ts';
import { home, modal, type Home, type Modal } from './views.ts';

/** What came of checking: the value, or the reasons for which Slack would refuse it. */
export type Checked<T> = { readonly value: T } | { readonly reasons: readonly string[] };

type Path = readonly PropertyKey[];

/** The elements of a block that carry an `action_id`, with where each stands. */
export const elementsOf = (block: Block) => {
  if (block.type === 'actions' || block.type === 'context_actions')
    return block.elements.map((element, index) => ({ element, path: ['elements', index] }));
  if (block.type === 'input') return [{ element: block.element, path: ['element'] }];
  if (block.type !== 'section' || !block.accessory || block.accessory.type === 'image') return [];
  return [{ element: block.accessory, path: ['accessory'] }];
};

const repeated = (values: readonly (string | undefined)[]): readonly number[] =>
  values.flatMap((value, index) => (value !== undefined && values.indexOf(value) < index ? [index] : []));

const actionReasons = (block: Block, at: Path): readonly string[] => {
  const elements = elementsOf(block);
  const doubles = repeated(elements.map(({ element }) => element.action_id));
  return elements
    .filter((_, index) => doubles.includes(index))
    .map(({ element, path }) =>
      reason(`\`action_id\` "${element.action_id}" already exists for another element`, [
        ...at,
        ...path,
        'action_id',
      ]),
    );
};

const choiceReasons = (block: Block, at: Path): readonly string[] =>
  elementsOf(block).flatMap(({ element, path }) => {
    if (!('options' in element)) return [];
    const values = new Set(element.options.map((each) => each.value));
    const chosen =
      element.type === 'checkboxes'
        ? (element.initial_options ?? [])
        : 'initial_option' in element && element.initial_option
          ? [element.initial_option]
          : [];
    const strangers = chosen.filter((each) => !values.has(each.value));
    return strangers.map(() => reason('initial option must match one of the options', [...at, ...path]));
  });

/** What a schema of one block cannot see. */
const crossReasons = (blocks: readonly Block[], root: Path): readonly string[] => [
  ...repeated(blocks.map((each) => each.block_id)).map((index) =>
    reason(`block_id "${blocks[index]?.block_id}" already exists`, [...root, index, 'block_id']),
  ),
  ...blocks.flatMap((each, index) => [
    ...(each.type === 'section' && !each.text && !each.fields
      ? [reason('must define either `text` or `fields`', [...root, index, 'type'])]
      : []),
    ...actionReasons(each, [...root, index]),
    ...choiceReasons(each, [...root, index]),
  ]),
];

const checked = <T>(value: T, reasons: readonly string[]): Checked<T> =>
  reasons.length > 0 ? { reasons } : { value };

const messageBlocks = z.array(block).max(limits.messageBlocks);

/** The blocks of a message. */
export const checkBlocks = (input: unknown): Checked<readonly Block[]> => {
  const parsed = messageBlocks.safeParse(input, { reportInput: true });
  return parsed.success
    ? checked(parsed.data, crossReasons(parsed.data, ['blocks']))
    : { reasons: reasonsOf(parsed.error.issues, ['blocks']) };
};

const viewReasons = (view: Modal | Home): readonly string[] => [
  ...crossReasons(view.blocks, ['view', 'blocks']),
  ...(view.type === 'modal' && !view.submit && view.blocks.some((each) => each.type === 'input')
    ? [reason('missing required field: submit', ['view'])]
    : []),
];

/** A modal, or a person's Home tab. */
export const checkModal = (input: unknown): Checked<Modal> => {
  const parsed = modal.safeParse(input, { reportInput: true });
  return parsed.success
    ? checked(parsed.data, viewReasons(parsed.data))
    : { reasons: reasonsOf(parsed.error.issues, ['view']) };
};

export const checkHome = (input: unknown): Checked<Home> => {
  const parsed = home.safeParse(input, { reportInput: true });
  return parsed.success
    ? checked(parsed.data, viewReasons(parsed.data))
    : { reasons: reasonsOf(parsed.error.issues, ['view']) };
};

/** All words in blocks, for the limit on their sum. */
export const wordsIn = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + wordsIn(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) => sum + (key === 'text' && typeof each === 'string' ? each.length : wordsIn(each)),
    0,
  );
};
