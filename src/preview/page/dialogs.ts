import type { Confirmation } from '#preview/texts.ts';

import { el, pressable, type Child } from './nodes.ts';
import { showText, type Names } from './show-text.ts';

let count = 0;

/** Opens a dialog with a title; the caller fills it and closes it. */
export const openDialog = (title: string, ...children: readonly Child[]): HTMLDialogElement => {
  count += 1;
  const id = `dialog-${count}`;
  const dialog = el(
    'dialog',
    { class: 'dialog', 'aria-labelledby': id },
    el('h2', { id }, title),
    ...children,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
};

/** Asks before a button acts, where the app asked for that. */
export const confirmed = (asked: Confirmation | undefined, names: Names): Promise<boolean> => {
  if (!asked) return Promise.resolve(true);
  return new Promise((resolve) => {
    let sure = false;
    const dialog = openDialog(
      asked.title?.text ?? 'Are you sure?',
      showText(asked.text, names),
      el(
        'div',
        { class: 'dialog-actions' },
        pressable({ class: 'control' }, () => dialog.close(), asked.deny?.text ?? 'Cancel'),
        pressable(
          { class: `control ${asked.style ?? 'primary'}`, autofocus: true },
          () => {
            sure = true;
            dialog.close();
          },
          asked.confirm?.text ?? 'Yes',
        ),
      ),
    );
    dialog.addEventListener('close', () => resolve(sure));
  });
};
