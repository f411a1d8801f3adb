import type { ShownMessage, Snapshot } from '#preview/snapshot.ts';

import { showBlocks } from './blocks.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { el, pressable, type Child } from './nodes.ts';
import { showPassages, type Names } from './show-text.ts';
import { ask } from './wire.ts';

/** What one can do with a message besides pressing its buttons. */
export type Handling = {
  readonly user: string;
  readonly channel: string;
  readonly names: Names;
  readonly snapshot: Snapshot;
  readonly reply: (message: ShownMessage) => void;
  readonly edit: (message: ShownMessage) => void;
};

const timeOf = (ts: string): string =>
  new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(
    new Date(Number(ts) * 1000),
  );

const initials = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 2);

/** A square with initials; the bot has the product's mark. */
export const avatar = (id: string, name: string, bot: boolean): HTMLElement =>
  bot
    ? el('img', { class: 'avatar', src: '/page/icon.svg', alt: '' })
    : el('span', { class: 'avatar', 'data-person': id, 'aria-hidden': 'true' }, initials(name));

const menu = (message: ShownMessage, { user, channel, reply, edit }: Handling): HTMLElement => {
  const details = el(
    'details',
    { class: 'menu message-menu' },
    el('summary', { 'aria-label': 'Message actions' }, '⋯'),
  );
  const item = (label: string, act: () => void): HTMLElement =>
    pressable(
      { class: 'menu-item' },
      () => {
        details.open = false;
        act();
      },
      label,
    );
  const mine = message.user === user;
  details.append(
    el(
      'div',
      { class: 'menu-items' },
      item('Reply in thread', () => reply(message)),
      mine && item('Edit', () => edit(message)),
      mine && item('Delete', () => void ask({ act: 'remove', user, channel, ts: message.ts })),
    ),
  );
  return details;
};

const body = (message: ShownMessage, { user, channel, names, snapshot }: Handling): Child =>
  message.blocks.length === 0
    ? showPassages(readMrkdwn(message.text), names)
    : showBlocks(message.blocks, {
        names,
        people: snapshot.people.filter(({ bot }) => !bot),
        press: (block, action, value, values) =>
          ask({
            act: 'press',
            user,
            channel,
            ts: message.ts,
            block,
            action,
            value,
            values,
          }),
      });

/** One message with its author, time and menu. */
export const showMessage = (message: ShownMessage, isReply: boolean, handling: Handling): HTMLElement => {
  const { names } = handling;
  const name = message.tombstone ? 'Deleted' : names(message.user);
  return el(
    'li',
    {
      class: ['message', isReply && 'reply', message.onlyFor && 'private', message.tombstone && 'tombstone']
        .filter(Boolean)
        .join(' '),
      'data-ts': message.ts,
      'data-by': message.bot ? 'curbside' : message.user === handling.user ? 'me' : 'other',
    },
    avatar(message.user, name, message.bot),
    el(
      'div',
      { class: 'message-body' },
      message.onlyFor !== undefined && el('p', { class: 'hint' }, 'Only visible to you'),
      el(
        'p',
        { class: 'byline' },
        el('strong', {}, name),
        message.bot && el('span', { class: 'tag' }, 'App'),
        el('time', { datetime: new Date(Number(message.ts) * 1000).toISOString() }, timeOf(message.ts)),
        message.edited !== undefined && !message.bot && el('span', { class: 'hint' }, 'edited'),
      ),
      body(message, handling),
    ),
    !message.tombstone && message.onlyFor === undefined && menu(message, handling),
  );
};

/** Threads stay together: each message is followed by its replies. */
export const inOrder = (
  messages: readonly ShownMessage[],
): readonly { readonly message: ShownMessage; readonly isReply: boolean }[] => {
  const roots = new Set(messages.filter(({ thread }) => thread === undefined).map(({ ts }) => ts));
  const rootOf = ({ ts, thread }: ShownMessage): string =>
    thread !== undefined && roots.has(thread) ? thread : ts;
  return messages
    .map((message) => ({ message, root: rootOf(message), isReply: rootOf(message) !== message.ts }))
    .toSorted((a, b) => Number(a.root) - Number(b.root) || Number(a.message.ts) - Number(b.message.ts));
};
