import { el, pressable } from './nodes.ts';
import type { Unread } from './pane.ts';

/** The seats' names with what is new in each. On a phone they choose the seat; on a wide page, the third one. */
export type Tabs = {
  readonly add: (name: string, choose: () => void) => void;
  readonly choose: (index: number) => void;
  readonly mark: (index: number, unread: Unread) => void;
  readonly isAnyUrgent: () => boolean;
};

/** The first two seats have their own columns on a wide page; the others take turns in the third. */
const firstOfThird = 2;

export const makeTabs = (place: HTMLElement, seats: HTMLElement): Tabs => ({
  add: (name, choose) =>
    place.append(pressable({ class: 'tab' }, choose, el('span', {}, name), el('span', { class: 'badge' }))),
  choose: (index) => {
    seats.dataset['active'] = String(index);
    const third = index >= firstOfThird ? index : Number(seats.dataset['third'] ?? firstOfThird);
    seats.dataset['third'] = String(third);
    [...place.children].forEach((tab, at) => {
      tab.toggleAttribute('data-current', at === index);
      tab.toggleAttribute('data-third', at === third);
      tab.setAttribute('aria-current', String(at === index));
    });
  },
  mark: (index, { count, isUrgent }) => {
    const tab = place.children[index];
    const badge = tab?.querySelector('.badge');
    if (!tab || !badge) return;
    tab.toggleAttribute('data-urgent', isUrgent);
    badge.textContent = count === 0 ? '' : String(count);
    badge.setAttribute('title', `${count} new`);
  },
  isAnyUrgent: () => place.querySelector('[data-urgent]') !== null,
});
