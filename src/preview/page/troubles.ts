import type { Snapshot } from '#preview/snapshot.ts';

import { el, pressable } from './nodes.ts';

const mostShown = 3;

/** What would have gone wrong in Slack, until somebody puts it away. */
export const makeTroubles = (place: HTMLElement): ((snapshot: Snapshot) => void) => {
  const dismissed = new Set<number>();
  const dismiss = (id: number, button: HTMLElement): void => {
    dismissed.add(id);
    button.closest('.trouble')?.remove();
  };
  let shown = '';
  return ({ troubles }) => {
    const open = troubles.filter(({ id }) => !dismissed.has(id)).slice(-mostShown);
    const signature = open.map(({ id }) => id).join();
    if (signature === shown) return;
    shown = signature;
    place.replaceChildren(
      ...open.map(({ id, text }) =>
        el(
          'p',
          { class: 'trouble' },
          el('span', {}, text),
          pressable({ class: 'plain-button', 'aria-label': 'Dismiss' }, (button) => dismiss(id, button), '✕'),
        ),
      ),
    );
  };
};
