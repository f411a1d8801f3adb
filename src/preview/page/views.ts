import type { Snapshot, ShownView } from '#preview/snapshot.ts';

import { showBlocks } from './blocks.ts';
import { openDialog } from './dialogs.ts';
import { el, pressable } from './nodes.ts';
import type { Names } from './show-text.ts';
import { complaint, putBack, valuesIn, type Surface } from './surface.ts';
import { ask } from './wire.ts';

type Open = { readonly hash: string; readonly dialog: HTMLDialogElement };

const showErrors = (form: HTMLElement, errors: Readonly<Record<string, string>>): void => {
  form.querySelectorAll('.field-error').forEach((each) => each.remove());
  for (const [block, words] of Object.entries(errors)) {
    const field = form.querySelector(`[data-input="${CSS.escape(block)}"]`);
    (field ?? form).append(el('p', { class: 'field-error', role: 'alert' }, words));
  }
};

const submit = async (view: ShownView, form: HTMLElement): Promise<void> => {
  form.setAttribute('aria-busy', 'true');
  const outcome = await ask({ act: 'submit', user: view.user, values: valuesIn(form) });
  form.removeAttribute('aria-busy');
  const words = complaint(outcome);
  if (outcome.kind === 'errors') showErrors(form, outcome.errors);
  else if (words) showErrors(form, { '': words });
};

const surfaceOf = (view: ShownView, snapshot: Snapshot, names: Names): Surface => ({
  names,
  people: snapshot.people.filter(({ bot }) => !bot),
  press: (block, action, value, values) =>
    ask({
      act: 'press in view',
      user: view.user,
      block,
      action,
      value,
      values,
    }),
});

const open = (view: ShownView, snapshot: Snapshot, names: Names): HTMLDialogElement => {
  const form = el('form', { method: 'dialog' }, showBlocks(view.blocks, surfaceOf(view, snapshot, names)));
  const dialog = openDialog(view.title, el('p', { class: 'hint' }, `Shown to ${names(view.user)}`), form);
  const close = (): void => void ask({ act: 'close view', user: view.user });
  form.append(
    el(
      'div',
      { class: 'dialog-actions' },
      pressable({ class: 'control' }, close, view.close),
      view.submit !== undefined && el('button', { type: 'submit', class: 'control primary' }, view.submit),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(view, form);
  });
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  return dialog;
};

/** Keeps the dialogs on the page the same as the views that people have open. */
export const makeViews = (names: Names): ((snapshot: Snapshot) => void) => {
  const shown = new Map<string, Open>();
  return (snapshot) => {
    for (const [user, { dialog }] of shown)
      if (!snapshot.views.some((view) => view.user === user)) {
        dialog.close();
        shown.delete(user);
      }
    for (const view of snapshot.views) {
      const old = shown.get(view.user);
      if (old?.hash === view.hash) continue;
      const typed = old && valuesIn(old.dialog);
      old?.dialog.close();
      const dialog = open(view, snapshot, names);
      if (typed) putBack(dialog, typed);
      shown.set(view.user, { hash: view.hash, dialog });
    }
  };
};
