import type { Accessory, Actionable, Button, Feedback, Input } from '#preview/elements.ts';
import type { Confirmation, Option, PlainText } from '#preview/texts.ts';

import { confirmed } from './dialogs.ts';
import { loud } from './loud.ts';
import { el, pressable } from './nodes.ts';
import { showText } from './show-text.ts';
import { asField, complaint, valuesIn, type Surface } from './surface.ts';

type Element = Accessory | Actionable | Input | Feedback;

/** An element in its block: the ids that a press carries, and whether a change is told at once. */
type Place = { readonly surface: Surface; readonly block: string; readonly tellsChanges: boolean };

type Named = { readonly action_id?: string | undefined; readonly confirm?: Confirmation | undefined };

/** Everything that belongs to the same message or form. */
const formOf = (node: HTMLElement): ParentNode => node.closest('[data-form]') ?? document;

/** Passes a press on, with the element busy for as long as the app takes. */
const tell = async (
  { surface, block }: Place,
  element: Named,
  node: HTMLElement,
  value?: string | readonly string[],
): Promise<void> => {
  if (!(await confirmed(element.confirm, surface.names))) return;
  node.setAttribute('aria-busy', 'true');
  const values = valuesIn(formOf(node));
  const outcome = await surface.press(block, element.action_id ?? '', value, values);
  node.removeAttribute('aria-busy');
  const words = complaint(outcome);
  if (words) node.after(el('span', { class: 'field-error', role: 'alert' }, words));
};

const button = (element: Button, place: Place): HTMLElement => {
  const attributes = {
    class: `control ${element.style ?? ''}`.trim(),
    'aria-label': element.accessibility_label,
    'data-press': element.action_id,
  };
  const press = (node: HTMLElement): void => {
    if (node.getAttribute('aria-busy') !== 'true') void tell(place, element, node);
  };
  if (element.url?.startsWith('tel:')) {
    const link = el('a', { ...attributes, href: element.url }, element.text.text);
    link.addEventListener('click', () => press(link));
    return link;
  }
  const title = element.url === undefined ? undefined : `In Slack this opens ${element.url}`;
  return pressable({ ...attributes, title }, press, element.text.text);
};

const feedback = (element: Feedback, place: Place): HTMLElement =>
  el(
    'span',
    { class: 'feedback' },
    ...[element.positive_button, element.negative_button].map((verdict) =>
      pressable(
        {
          class: 'control quiet',
          'aria-label': verdict.accessibility_label,
          'data-press': element.action_id,
        },
        (node) => void tell(place, element, node, verdict.value),
        verdict.text.text,
      ),
    ),
  );

const overflow = (element: Extract<Element, { type: 'overflow' }>, place: Place): HTMLElement => {
  const menu = el('details', { class: 'menu' }, el('summary', { 'aria-label': 'More actions' }, '⋯'));
  const items = element.options.map((option) =>
    pressable(
      { class: 'menu-item' },
      () => {
        menu.open = false;
        void tell(place, element, menu, option.value);
      },
      option.text.text,
    ),
  );
  menu.append(el('div', { class: 'menu-items' }, ...items));
  return menu;
};

const select = (
  element: Named & { readonly placeholder?: PlainText | undefined },
  options: readonly { readonly value: string; readonly text: string }[],
  initial: string | undefined,
  place: Place,
): HTMLElement => {
  const node = el(
    'select',
    { class: 'field', ...asField({ block: place.block, action: element.action_id ?? '' }) },
    el('option', { value: '' }, element.placeholder?.text ?? 'Choose…'),
    ...options.map(({ value, text }) => el('option', { value, selected: value === initial }, text)),
  );
  if (place.tellsChanges) node.addEventListener('change', () => void tell(place, element, node, node.value));
  return node;
};

const choices = (
  element: Named & { readonly options: readonly Option[] },
  kind: 'radio' | 'checkbox',
  initial: readonly string[],
  place: Place,
): HTMLElement => {
  const action = element.action_id ?? '';
  const name = `${place.block}/${action}`;
  const node = el(
    'fieldset',
    { class: 'choices', ...asField({ block: place.block, action }), 'data-many': kind === 'checkbox' },
    ...element.options.map(({ text, value, description }) =>
      el(
        'label',
        {},
        el('input', { type: kind, name, value, checked: initial.includes(value) }),
        el(
          'span',
          {},
          showText(text, place.surface.names),
          description && el('span', { class: 'hint' }, showText(description, place.surface.names)),
        ),
      ),
    ),
  );
  const now = (): readonly string[] =>
    [...node.querySelectorAll('input')].filter((each) => each.checked).map((each) => each.value);
  if (place.tellsChanges) node.addEventListener('change', () => void tell(place, element, node, now()));
  return node;
};

const writing = (element: Extract<Element, { type: 'plain_text_input' }>, place: Place): HTMLElement => {
  const attributes = {
    class: 'field',
    ...asField({ block: place.block, action: element.action_id ?? '' }),
    placeholder: element.placeholder?.text,
    maxlength: element.max_length,
  };
  const node = element.multiline
    ? el('textarea', { ...attributes, rows: 4 }, element.initial_value ?? '')
    : el('input', { ...attributes, type: 'text', value: element.initial_value ?? '' });
  if (place.tellsChanges) node.addEventListener('change', () => void tell(place, element, node, node.value));
  return node;
};

const moment = (
  element: Named,
  type: 'date' | 'time',
  initial: string | undefined,
  place: Place,
): HTMLElement => {
  const node = el('input', {
    class: 'field',
    type,
    value: initial,
    ...asField({ block: place.block, action: element.action_id ?? '' }),
  });
  if (place.tellsChanges) node.addEventListener('change', () => void tell(place, element, node, node.value));
  return node;
};

/** One interactive element. */
export const showElement = (element: Element, place: Place): HTMLElement => {
  const { type } = element;
  if (type === 'button') return button(element, place);
  if (type === 'feedback_buttons') return feedback(element, place);
  if (type === 'overflow') return overflow(element, place);
  if (type === 'plain_text_input') return writing(element, place);
  if (type === 'datepicker') return moment(element, 'date', element.initial_date, place);
  if (type === 'timepicker') return moment(element, 'time', element.initial_time, place);
  if (type === 'radio_buttons')
    return choices(element, 'radio', element.initial_option ? [element.initial_option.value] : [], place);
  if (type === 'checkboxes')
    return choices(
      element,
      'checkbox',
      (element.initial_options ?? []).map(({ value }) => value),
      place,
    );
  if (type === 'users_select') {
    const people = place.surface.people.map(({ id, name }) => ({ value: id, text: name }));
    return select(element, people, element.initial_user, place);
  }
  if (type === 'static_select') {
    const options = element.options.map(({ value, text }) => ({ value, text: text.text }));
    return select(element, options, element.initial_option?.value, place);
  }
  return loud(`an element of type “${type}”`);
};
