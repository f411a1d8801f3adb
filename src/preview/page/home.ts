import type { Snapshot } from '#preview/snapshot.ts';

import { showBlocks } from './blocks.ts';
import { el } from './nodes.ts';
import type { Seat } from './seats.ts';
import type { Names } from './show-text.ts';
import { ask } from './wire.ts';

/** The app's Home tab, where it published one for this person. */
export const makeHome = (seat: Seat, names: Names) => {
  const node = el('details', { class: 'home', hidden: true });
  const show = (snapshot: Snapshot): void => {
    const view = snapshot.homes.find(({ user }) => user === seat.user && seat.key !== 'team');
    node.hidden = view === undefined;
    if (!view || node.dataset['hash'] === view.hash) return;
    node.dataset['hash'] = view.hash;
    const blocks = showBlocks(view.blocks, {
      names,
      people: snapshot.people.filter(({ bot }) => !bot),
      press: (block, action, value, values) =>
        ask({ act: 'press in view', user: seat.user, block, action, value, values }),
    });
    node.replaceChildren(el('summary', {}, 'Home'), blocks);
  };
  return { node, show };
};
