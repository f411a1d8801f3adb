import type { Block } from './blocks.ts';
import { elementsOf } from './checks.ts';
import type { Accessory, Actionable, Feedback, Input } from './elements.ts';
import type { Option } from './texts.ts';

/** What stands in a form, by block and element: words, or the values chosen. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

type Element = Accessory | Actionable | Input | Feedback;

const first = (raw: string | readonly string[] | undefined): string | undefined =>
  typeof raw === 'string' ? raw : raw?.[0];

const chosen = (options: readonly Option[], values: readonly string[]): readonly Option[] =>
  options.filter((option) => values.includes(option.value));

const buttonFields = ({ text, value, style }: Extract<Element, { type: 'button' }>) => ({
  text,
  ...(value !== undefined && { value }),
  ...(style && { style }),
});

/** An element's value in the fields that Slack uses for its kind. */
export const valueFields = (
  element: Element,
  raw: string | readonly string[] | undefined,
): Readonly<Record<string, unknown>> => {
  const one = first(raw);
  const { type } = element;
  if (type === 'button') return buttonFields(element);
  if (type === 'checkboxes')
    return { selected_options: chosen(element.options, typeof raw === 'string' ? [raw] : (raw ?? [])) };
  if (type === 'static_select' || type === 'radio_buttons' || type === 'overflow')
    return { selected_option: chosen(element.options, one === undefined ? [] : [one])[0] ?? null };
  if (type === 'datepicker') return { selected_date: one ?? null };
  if (type === 'timepicker') return { selected_time: one ?? null };
  if (type === 'users_select') return { selected_user: one ?? null };
  if (type === 'plain_text_input') return { value: one === undefined || one === '' ? null : one };
  return type === 'feedback_buttons' ? { value: one ?? '' } : {};
};

const keepsValue = (element: Element): boolean =>
  !['button', 'overflow', 'feedback_buttons', 'image'].includes(element.type);

/** `state.values` of a message or a view. */
export const stateOf = (
  blocks: readonly Block[],
  values: FormValues,
): Readonly<Record<string, Readonly<Record<string, unknown>>>> =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      const fields = elementsOf(block)
        .filter(({ element }) => keepsValue(element))
        .map(({ element }) => {
          const id = element.action_id ?? '';
          return [id, { type: element.type, ...valueFields(element, values[block.block_id ?? '']?.[id]) }];
        });
      return fields.length > 0 ? [[block.block_id ?? '', Object.fromEntries(fields)]] : [];
    }),
  );

const isBlank = (raw: string | readonly string[] | undefined): boolean =>
  raw === undefined || raw.length === 0 || (typeof raw === 'string' && raw.trim() === '');

/** What Slack itself complains about before an app hears of a submission, by block. */
export const complaints = (blocks: readonly Block[], values: FormValues): Readonly<Record<string, string>> =>
  Object.fromEntries(
    blocks.flatMap((block) => {
      if (block.type !== 'input') return [];
      const id = block.block_id ?? '';
      const raw = values[id]?.[block.element.action_id ?? ''];
      if (isBlank(raw)) return block.optional ? [] : [[id, 'Please complete this required field.']];
      if (block.element.type !== 'plain_text_input') return [];
      const { length } = first(raw) ?? '';
      const { min_length: least = 0, max_length: most = Infinity } = block.element;
      if (length < least) return [[id, `Please write at least ${least} characters.`]];
      return length > most ? [[id, `Please write at most ${most} characters.`]] : [];
    }),
  );
