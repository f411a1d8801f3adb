import type { Snapshot } from '#preview/snapshot.ts';

import { makeClock } from './clock.ts';
import { el } from './nodes.ts';
import { makePane, type Pane } from './pane.ts';
import { seatsOf } from './seats.ts';
import { makeTabs } from './tabs.ts';
import { makeTroubles } from './troubles.ts';
import { makeViews } from './views.ts';
import { ask, follow } from './wire.ts';

const place = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
};

let panes: readonly Pane[] = [];
let people = new Map<string, string>();
const names = (id: string): string => people.get(id) ?? id;

const seats = place('seats');
const news = place('news');
const tabs = makeTabs(place('tabs'), seats);
const showTime = makeClock(place('clock'));
const showTroubles = makeTroubles(place('troubles'));
const showViews = makeViews(names);

/** The seat that the person at the page is in: what arrives there is seen. */
let attended = 0;

const markAll = (): void => {
  panes[attended]?.markSeen();
  panes.forEach((pane, index) => tabs.mark(index, pane.unread()));
  const urgent = panes.filter((pane) => pane.unread().isUrgent).map(({ seat }) => seat.name);
  const said = urgent.length > 0 ? `A page is waiting: ${urgent.join(', ')}` : '';
  if (news.textContent !== said) news.textContent = said;
  document.title = tabs.isAnyUrgent() ? '● A page is waiting · Curbside preview' : 'Curbside preview';
};

const attend = (index: number): void => {
  attended = index;
  markAll();
};

const choose = (index: number): void => {
  tabs.choose(index);
  attend(index);
  panes[index]?.toEnd();
};

const build = (snapshot: Snapshot): void => {
  panes = seatsOf(snapshot).map((seat) => makePane(seat, names));
  panes.forEach((pane, index) => {
    for (const event of ['pointerdown', 'focusin'])
      pane.node.addEventListener(event, () => attended !== index && attend(index));
    tabs.add(pane.seat.short, () => choose(index));
  });
  seats.append(...panes.map(({ node }) => node));
  tabs.choose(0);
  void Promise.all(snapshot.seats.map(({ id }) => ask({ act: 'open', user: id })));
};

const show = (snapshot: Snapshot): void => {
  people = new Map(snapshot.people.map(({ id, name }) => [id, name]));
  showTime(snapshot.now);
  if (panes.length === 0) build(snapshot);
  panes.forEach((pane) => pane.show(snapshot));
  markAll();
  showViews(snapshot);
  showTroubles(snapshot);
};

/** A menu closes when something else is pressed. */
document.addEventListener('pointerdown', ({ target }) => {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu[open]'))
    if (!(target instanceof Node && menu.contains(target))) menu.open = false;
});

const stopped = el(
  'p',
  { class: 'stopped', role: 'alert', hidden: true },
  'The preview has stopped. Start it again with npm start; what was written here is gone then.',
);
document.body.prepend(stopped);
follow(show, (isBroken) => {
  stopped.hidden = !isBroken;
});
