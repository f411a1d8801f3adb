import type { Snapshot } from '#preview/snapshot.ts';

import { makeClock } from './clock.ts';
import { el, pressable } from './nodes.ts';
import { makePane, type Pane, type Unread } from './pane.ts';
import { seatsOf } from './seats.ts';
import { makeViews } from './views.ts';
import { ask, follow } from './wire.ts';

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

const seatsPlace = place('seats');
const tabs = place('tabs');
const troublesPlace = place('troubles');
const moveClock = makeClock(place('clock'));

let panes: readonly Pane[] = [];
let people = new Map<string, string>();
const names = (id: string): string => people.get(id) ?? id;
const showViews = makeViews(names);
const dismissed = new Set<number>();

const isWide = (): boolean => matchMedia('(min-width: 1024px)').matches;

/** One seat at a time on a phone; side by side where there is room, with the last two in turn. */
const choose = (index: number): void => {
  seatsPlace.dataset['active'] = String(index);
  if (index >= 2) seatsPlace.dataset['third'] = String(index);
  [...tabs.children].forEach((tab, at) => tab.toggleAttribute('data-current', at === index));
  [...tabs.children].forEach((tab, at) =>
    tab.toggleAttribute('data-third', String(at) === seatsPlace.dataset['third']),
  );
  tabs.children[index]?.setAttribute('aria-current', 'true');
  [...tabs.children].filter((_, at) => at !== index).forEach((tab) => tab.removeAttribute('aria-current'));
  if (!isWide()) panes[index]?.markSeen();
  badge(index, { count: 0, isUrgent: false }, !isWide());
};

const badge = (index: number, { count, isUrgent }: Unread, clear = true): void => {
  const tab = tabs.children[index];
  const mark = tab?.querySelector('.badge');
  if (!tab || !mark || (count === 0 && !clear)) return;
  tab.toggleAttribute('data-urgent', isUrgent);
  mark.textContent = count === 0 ? '' : String(count);
  mark.setAttribute('aria-label', count === 0 ? '' : `${count} new`);
};

const isInView = (index: number): boolean => !isWide() && seatsPlace.dataset['active'] === String(index);

const build = (snapshot: Snapshot): void => {
  panes = seatsOf(snapshot).map((seat) => makePane(seat, names));
  panes.forEach((pane, index) => {
    const seen = (): void => {
      pane.markSeen();
      badge(index, { count: 0, isUrgent: false });
      title();
    };
    for (const event of ['pointerdown', 'focusin', 'keydown']) pane.node.addEventListener(event, seen);
    tabs.append(
      pressable({ class: 'tab' }, () => choose(index), pane.seat.short, el('span', { class: 'badge' })),
    );
  });
  seatsPlace.append(...panes.map(({ node }) => node));
  seatsPlace.dataset['third'] = '2';
  choose(0);
  void Promise.all(snapshot.seats.map(({ id }) => ask({ act: 'open', user: id })));
};

const title = (): void => {
  const urgent = tabs.querySelector('[data-urgent]') !== null;
  document.title = urgent ? '● A page is waiting · Curbside preview' : 'Curbside preview';
};

const showTroubles = ({ troubles }: Snapshot): void =>
  troublesPlace.replaceChildren(
    ...troubles
      .filter(({ id }) => !dismissed.has(id))
      .slice(-3)
      .map(({ id, text }) =>
        el(
          'p',
          { class: 'trouble' },
          text,
          pressable(
            { class: 'plain-button', 'aria-label': 'Dismiss' },
            (button) => {
              dismissed.add(id);
              button.closest('.trouble')?.remove();
            },
            '✕',
          ),
        ),
      ),
  );

const show = (snapshot: Snapshot): void => {
  people = new Map(snapshot.people.map(({ id, name }) => [id, name]));
  moveClock(snapshot.now);
  if (panes.length === 0) build(snapshot);
  panes.forEach((pane, index) => {
    if (isInView(index)) pane.markSeen();
    const unread = pane.show(snapshot);
    badge(index, isInView(index) ? { count: 0, isUrgent: false } : unread);
  });
  showViews(snapshot);
  showTroubles(snapshot);
  title();
};

const stopped = el(
  'p',
  { class: 'stopped', role: 'alert', hidden: true },
  'The preview has stopped. Start it again with npm start; what was written here is gone then.',
);
document.body.prepend(stopped);
follow(show, (isBroken) => {
  stopped.hidden = !isBroken;
});
