import type { Outcome } from '#preview/receiver.ts';
import type { ShownMessage } from '#preview/snapshot.ts';

import { el, pressable } from './nodes.ts';
import type { Seat } from './seats.ts';
import { complaint } from './surface.ts';
import { ask } from './wire.ts';

/** What the words in the box are for. */
type Purpose =
  | { readonly kind: 'new' }
  | { readonly kind: 'reply'; readonly to: string }
  | { readonly kind: 'edit'; readonly ts: string };

export type Composer = {
  readonly node: HTMLElement;
  readonly say: (text: string) => void;
  readonly reply: (message: ShownMessage) => void;
  readonly edit: (message: ShownMessage) => void;
};

/** What a person typed, out of the markup that Slack made of it. */
const typedText = (text: string): string =>
  text
    .replaceAll(/<@U0CURBSIDE>/g, '@Curbside')
    .replaceAll(/<(?:mailto:)?([^|>]+)(?:\|[^>]*)?>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const send = ({ user, channel }: Seat, purpose: Purpose, text: string): Promise<Outcome> => {
  if (purpose.kind === 'edit') return ask({ act: 'edit', user, channel, ts: purpose.ts, text });
  if (purpose.kind === 'reply') return ask({ act: 'say', user, channel, text, thread: purpose.to });
  // Slack takes what begins with a slash for a command; in a thread it has none.
  if (/^\/[a-z]/.test(text)) return ask({ act: 'command', user, channel, text });
  return ask({ act: 'say', user, channel, text });
};

/** The app's global shortcut, which Slack keeps in its own menus. */
const shortcutOf = ({ user, shortcut }: Seat, tell: (outcome: Outcome) => void): HTMLElement | false => {
  const press = async (): Promise<void> => tell(await ask({ act: 'shortcut', user }));
  return (
    shortcut !== undefined &&
    pressable({ class: 'shortcut' }, () => void press(), el('span', {}, shortcut), ' or type /ethics')
  );
};

const boxOf = ({ key, name }: Seat): HTMLTextAreaElement =>
  el('textarea', {
    rows: 1,
    'aria-label': `Message as ${name}`,
    placeholder: key === 'team' ? `Message ${name}` : 'Message Curbside',
    enterkeyhint: 'send',
  });

/** The box at the foot of a seat. Enter sends, Shift and Enter make a new line, Escape gives up an edit. */
export const makeComposer = (seat: Seat): Composer => {
  let purpose: Purpose = { kind: 'new' };
  const box = boxOf(seat);
  const note = el('span', {});
  const notice = el('div', { class: 'purpose', hidden: true }, note);
  const error = el('p', { class: 'field-error', role: 'alert', hidden: true });

  const fit = (): void => {
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
  };
  const become = (next: Purpose, words: string, text: string): void => {
    purpose = next;
    note.textContent = words;
    notice.hidden = next.kind === 'new';
    box.value = text;
    fit();
    if (next.kind !== 'new') box.focus();
  };
  const reset = (): void => become({ kind: 'new' }, '', '');
  const tell = (outcome: Outcome): void => {
    const words = complaint(outcome);
    error.hidden = words === undefined;
    error.textContent = words ?? '';
  };
  const say = async (text: string): Promise<void> => {
    if (text.trim() === '') return;
    const sent = send(seat, purpose, text);
    reset();
    const outcome = await sent;
    tell(outcome);
    if (outcome.kind === 'errors' && box.value === '') become(purpose, '', text);
  };

  notice.append(pressable({ class: 'plain-button', 'aria-label': 'Cancel' }, reset, '✕'));
  box.addEventListener('input', fit);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && purpose.kind !== 'new') reset();
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    void say(box.value);
  });
  const button = pressable({ class: 'send', 'aria-label': 'Send' }, () => void say(box.value), '↑');

  return {
    node: el(
      'div',
      { class: 'composer' },
      notice,
      error,
      shortcutOf(seat, tell),
      el('div', { class: 'composer-row' }, box, button),
    ),
    say: (text) => void say(text),
    reply: (message) =>
      become({ kind: 'reply', to: message.thread ?? message.ts }, 'Replying in the thread', ''),
    edit: (message) =>
      become({ kind: 'edit', ts: message.ts }, 'Editing your message', typedText(message.text)),
  };
};
