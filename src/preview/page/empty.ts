import type { ShownConversation } from '#preview/snapshot.ts';

import { el, pressable } from './nodes.ts';
import type { Seat } from './seats.ts';

/** What stands in a seat before anything was said there: what it is for, and what one might try. */
export const emptyState = (
  seat: Seat,
  conversation: ShownConversation | undefined,
  say: (text: string) => void,
): HTMLElement =>
  el(
    'div',
    { class: 'empty' },
    el('p', {}, seat.empty),
    seat.examples.length > 0 &&
      el(
        'ul',
        { class: 'examples', 'aria-label': 'Messages to try' },
        ...[
          ...seat.examples,
          ...(conversation?.prompts ?? []).map(({ title, message }) => ({ label: title, message })),
        ].map(({ label, message }) =>
          el(
            'li',
            {},
            pressable({ class: 'example' }, () => say(message), el('strong', {}, label), message),
          ),
        ),
      ),
  );
