import type { FormValues } from '#preview/form-state.ts';
import type { Outcome } from '#preview/receiver.ts';

import type { Names } from './show-text.ts';

/** Where blocks are shown, and what a press on one of their elements does there. */
export type Surface = {
  readonly names: Names;
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly press: (
    block: string,
    action: string,
    value: string | readonly string[] | undefined,
    values: FormValues,
  ) => Promise<Outcome>;
};

/** Words for what became of an act, where the person should know. */
export const complaint = (outcome: Outcome): string | undefined => {
  if (outcome.kind === 'unanswered') return 'Curbside did not answer in time. Try again.';
  if (outcome.kind === 'gone') return 'This is no longer here.';
  if (outcome.kind === 'errors') return Object.values(outcome.errors).join(' ');
  return undefined;
};

type Field = { readonly block: string; readonly action: string };

/** Marks an element as a field that a form reads. */
export const asField = ({ block, action }: Field) => ({ 'data-block': block, 'data-action': action });

const valueOf = (field: HTMLElement): string | readonly string[] | undefined => {
  if (field instanceof HTMLFieldSetElement) {
    const chosen = [...field.querySelectorAll('input')].filter((each) => each.checked);
    const values = chosen.map((each) => each.value);
    return field.dataset['many'] === undefined ? values[0] : values;
  }
  if (
    field instanceof HTMLInputElement ||
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement
  )
    return field.value === '' ? undefined : field.value;
  return undefined;
};

/** What stands in the fields inside an element. */
export const valuesIn = (root: ParentNode): FormValues => {
  const values: Record<string, Record<string, string | readonly string[]>> = {};
  for (const field of root.querySelectorAll<HTMLElement>('[data-block][data-action]')) {
    const { block = '', action = '' } = field.dataset;
    const value = valueOf(field);
    if (value !== undefined) (values[block] ??= {})[action] = value;
  }
  return values;
};

/** Puts back what stood in the fields, after a form was drawn again. */
export const putBack = (root: ParentNode, values: FormValues): void => {
  for (const field of root.querySelectorAll<HTMLElement>('[data-block][data-action]')) {
    const { block = '', action = '' } = field.dataset;
    const value = values[block]?.[action];
    if (value === undefined) continue;
    if (field instanceof HTMLFieldSetElement)
      for (const each of field.querySelectorAll('input')) each.checked = [value].flat().includes(each.value);
    else if (
      (field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement) &&
      typeof value === 'string'
    )
      field.value = value;
  }
};
