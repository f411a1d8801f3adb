import type { Snapshot, ShownView } from '#preview/snapshot.ts';

import { showBlocks } from './blocks.ts';
import { openDialog } from './dialogs.ts';
import { el, pressable } from './nodes.ts';
import type { Names } from './show-text.ts';
import { complaint, putBack, valuesIn, type Surface } from './surface.ts';
import { ask } from './wire.ts';

type Open = { readonly id: string; readonly hash: string; readonly dialog: HTMLDialogElement };

const showErrors = (form: HTMLElement, errors: Readonly<Record<string, string>>): void => {
  form.querySelectorAll('.field-error').forEach((each) => each.remove());
  for (const [block, words] of Object.entries(errors)) {
    const field = form.querySelector(`[data-input="${CSS.escape(block)}"]`);
    (field ?? form).append(el('p', { class: 'field-error', role: 'alert' }, words));
  }
  // It may stand above what is in sight: the buttons stay at the foot.
  form.querySelector('.field-error')?.scrollIntoView({ block: 'nearest' });
};

const submit = async (view: ShownView, form: HTMLElement): Promise<void> => {
  form.setAttribute('aria-busy', 'true');
  const outcome = await ask({ act: 'submit', user: view.user, values: valuesIn(form) });
  form.removeAttribute('aria-busy');
  if (outcome.kind === 'errors') return showErrors(form, outcome.errors);
  const words = complaint(outcome);
  if (words) showErrors(form, { '': words });
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

const close = ({ user }: ShownView): void => void ask({ act: 'close view', user });

const formOf = (view: ShownView, snapshot: Snapshot, names: Names): HTMLFormElement => {
  const form = el('form', { method: 'dialog' }, showBlocks(view.blocks, surfaceOf(view, snapshot, names)));
  form.append(
    el(
      'div',
      { class: 'dialog-actions' },
      pressable({ class: 'control' }, () => close(view), view.close),
      view.submit !== undefined && el('button', { type: 'submit', class: 'control primary' }, view.submit),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(view, form);
  });
  return form;
};

const open = (view: ShownView, snapshot: Snapshot, names: Names): HTMLDialogElement => {
  const shownTo = el('p', { class: 'hint' }, `Shown to ${names(view.user)}`);
  const dialog = openDialog(view.title, shownTo, formOf(view, snapshot, names));
  dialog.tabIndex = -1;
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close(view);
  });
  return dialog;
};

/** Draws a view again where it stands: typed words, focus on a field, and the place in it stay. */
const redraw = (dialog: HTMLDialogElement, view: ShownView, snapshot: Snapshot, names: Names): void => {
  const typed = valuesIn(dialog);
  const { scrollTop } = dialog;
  const { action } = document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  const form = formOf(view, snapshot, names);
  dialog.querySelector('h2')?.replaceChildren(view.title);
  dialog.querySelector('form')?.replaceWith(form);
  putBack(dialog, typed);
  const field = action && form.querySelector<HTMLElement>(`[data-action="${CSS.escape(action)}"]`);
  (field || dialog).focus({ preventScroll: true });
  dialog.scrollTop = scrollTop;
};

/** Keeps the dialogs on the page the same as the views that people have open. */
export const makeViews = (names: Names): ((snapshot: Snapshot) => void) => {
  const shown = new Map<string, Open>();
  return (snapshot) => {
    for (const [user, { id, dialog }] of shown)
      if (!snapshot.views.some((view) => view.user === user && view.id === id)) {
        dialog.close();
        shown.delete(user);
      }
    for (const view of snapshot.views) {
      const old = shown.get(view.user);
      if (old?.hash === view.hash) continue;
      if (old) redraw(old.dialog, view, snapshot, names);
      const dialog = old?.dialog ?? open(view, snapshot, names);
      shown.set(view.user, { id: view.id, hash: view.hash, dialog });
    }
  };
};
