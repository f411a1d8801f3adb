import { z } from 'zod';

import { limits } from '#slack/limits.ts';

import type { Deliveries, Outcome } from './receiver.ts';

/** What the page may ask for. A day is the most that the clock moves at once. */
const id = z.string().min(1).max(limits.actionId);
const typed = z.string().max(limits.messageText);
const raw = z.union([typed, z.array(typed).max(limits.options).readonly()]);
const values = z.record(id, z.record(id, raw).readonly()).readonly();
const press = { block: id, action: id, value: raw.optional(), values };
const dayMs = 24 * 60 * 60_000;

export const act = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('say'), user: id, channel: id, text: typed, thread: id.optional() }),
  z.strictObject({ act: z.literal('command'), user: id, channel: id, text: typed }),
  z.strictObject({ act: z.literal('shortcut'), user: id }),
  z.strictObject({ act: z.literal('edit'), user: id, channel: id, ts: id, text: typed }),
  z.strictObject({ act: z.literal('remove'), user: id, channel: id, ts: id }),
  z.strictObject({ act: z.literal('press'), user: id, channel: id, ts: id, ...press }),
  z.strictObject({ act: z.literal('press in view'), user: id, ...press }),
  z.strictObject({ act: z.literal('submit'), user: id, values }),
  z.strictObject({ act: z.literal('close view'), user: id }),
  z.strictObject({ act: z.literal('open'), user: id }),
  z.strictObject({ act: z.literal('advance'), ms: z.number().int().positive().max(dayMs) }),
]);

export type Act = z.infer<typeof act>;

/** Does it, and says what became of it. */
export const perform = async (
  deliveries: Deliveries,
  advance: (ms: number) => Promise<void>,
  wish: Act,
): Promise<Outcome> => {
  if (wish.act === 'say') return deliveries.say(wish.user, wish.channel, wish.text, wish.thread);
  if (wish.act === 'command') return deliveries.command(wish.user, wish.channel, wish.text);
  if (wish.act === 'shortcut') return deliveries.shortcut(wish.user);
  if (wish.act === 'edit') return deliveries.edit(wish.user, wish.channel, wish.ts, wish.text);
  if (wish.act === 'remove') return deliveries.remove(wish.user, wish.channel, wish.ts);
  if (wish.act === 'press') return deliveries.press(wish.user, wish.channel, wish.ts, wish);
  if (wish.act === 'press in view') return deliveries.pressInView(wish.user, wish);
  if (wish.act === 'submit') return deliveries.submit(wish.user, wish.values);
  if (wish.act === 'close view') return deliveries.closeView(wish.user);
  if (wish.act === 'open') return deliveries.openMessages(wish.user);
  await advance(wish.ms);
  return { kind: 'taken' };
};
