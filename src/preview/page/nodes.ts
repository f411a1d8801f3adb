/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** What may stand inside an element. Text only ever becomes a text node: nothing here reads markup. */
export type Child = Node | string | undefined | false;

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Makes an element. Attributes that are `false` or missing are left out. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
};

/** A button that does something on this page. */
export const pressable = (
  attributes: Attributes,
  press: (button: HTMLButtonElement) => void,
  ...children: readonly Child[]
): HTMLButtonElement => {
  const button = el('button', { type: 'button', ...attributes }, ...children);
  button.addEventListener('click', () => press(button));
  return button;
};
