import type { ShownMessage, Snapshot } from '#preview/snapshot.ts';

import { makeComposer } from './composer.ts';
import { emptyState } from './empty.ts';
import { makeFollow } from './follow.ts';
import { makeHome } from './home.ts';
import { makeList } from './list.ts';
import { avatar, inOrder, showMessage } from './messages.ts';
import { el } from './nodes.ts';
import type { Seat } from './seats.ts';
import type { Names } from './show-text.ts';

/** What arrived in a seat and was not looked at yet. */
export type Unread = { readonly count: number; readonly isUrgent: boolean };

export type Pane = {
  readonly seat: Seat;
  readonly node: HTMLElement;
  readonly show: (snapshot: Snapshot) => void;
  readonly unread: () => Unread;
  readonly toEnd: () => void;
  readonly markSeen: () => void;
};

const latest = ({ ts, edited }: ShownMessage): number => Math.max(Number(ts), Number(edited ?? 0));

const visibleTo = (messages: readonly ShownMessage[], user: string): readonly ShownMessage[] =>
  messages.filter(({ onlyFor }) => onlyFor === undefined || onlyFor === user);

/** Something with a coloured button asks for an answer. */
const asks = ({ blocks }: ShownMessage): boolean =>
  blocks.some(
    (block) =>
      block.type === 'actions' &&
      block.elements.some((each) => each.type === 'button' && each.style !== undefined),
  );

/** The alarm takes the place of a line that is there anyway: nothing moves under a finger about to press. */
const frame = (seat: Seat, alarm: HTMLElement, ...parts: readonly HTMLElement[]): HTMLElement =>
  el(
    'section',
    { class: 'pane', 'data-seat': seat.key, 'aria-label': seat.name },
    el(
      'header',
      { class: 'pane-head' },
      seat.key === 'team' ? avatar('', '#', false) : avatar(seat.user, seat.name, false),
      el('div', {}, el('h2', {}, seat.name), el('p', { class: 'hint about' }, seat.about), alarm),
    ),
    ...parts,
  );

/** One seat: its head, its messages, its box. */
export const makePane = (seat: Seat, names: Names): Pane => {
  let seenAt: number | undefined;
  let messages: readonly ShownMessage[] = [];
  const composer = makeComposer(seat);
  const log = el('ol', { class: 'log', role: 'log', 'aria-label': `Messages of ${seat.name}` });
  const list = makeList(log);
  const empty = el('div', { class: 'empty-place' });
  const status = el('p', { class: 'status', role: 'status' });
  const alarm = el('p', { class: 'alarm', hidden: true }, 'New, and waiting for an answer');
  const home = makeHome(seat, names);
  const scroller = el('div', { class: 'scroller', tabindex: 0, role: 'group', 'aria-label': seat.name });
  scroller.append(empty, log, status);
  const scrolling = makeFollow(scroller);
  const node = frame(seat, alarm, home.node, scroller, composer.node);

  const unread = (): Unread => {
    const fresh = messages.filter((each) => each.user !== seat.user && latest(each) > (seenAt ?? Infinity));
    const isUrgent = seat.isPaged && fresh.some(asks);
    alarm.hidden = !isUrgent;
    node.toggleAttribute('data-urgent', isUrgent);
    return { count: fresh.length, isUrgent };
  };

  const draw = (snapshot: Snapshot): void => {
    const handling = { ...seat, names, snapshot, reply: composer.reply, edit: composer.edit };
    list.show(
      inOrder(messages).map(({ message, isReply }) => ({
        key: message.ts,
        signature: JSON.stringify([message, isReply]),
        draw: () => showMessage(message, isReply, handling),
      })),
    );
  };

  const newest = (before: readonly ShownMessage[]): ShownMessage | undefined => {
    const last = messages.at(-1);
    return before.some(({ ts }) => ts === last?.ts) ? undefined : last;
  };

  const show = (snapshot: Snapshot): void => {
    const conversation = snapshot.conversations.find(({ id }) => id === seat.channel);
    const before = messages;
    const drawn = scrolling.drawing();
    messages = visibleTo(conversation?.messages ?? [], seat.user);
    seenAt ??= Math.max(0, ...messages.map(latest));
    draw(snapshot);
    home.show(snapshot);
    if (messages.length > 0) empty.replaceChildren();
    else if (!empty.hasChildNodes()) empty.append(emptyState(seat, conversation, composer.say));
    status.textContent = conversation?.status === undefined ? '' : `Curbside ${conversation.status}`;
    const arrived = newest(before);
    if (arrived?.user === seat.user) scrolling.toEnd();
    else drawn(arrived && list.node(arrived.ts));
  };

  const markSeen = (): void => {
    seenAt = Math.max(seenAt ?? 0, ...messages.map(latest));
  };

  return { seat, node, show, unread, markSeen, toEnd: scrolling.toEnd };
};
