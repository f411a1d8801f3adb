import { z } from 'zod';
import { askForm } from './actions.ts';

/** What we read of Slack's deliveries. Everything else in them is dropped, unread and unkept. */
const message = z.object({
  type: z.literal('message'),
  subtype: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  text: z.string().nullish(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  deleted_ts: z.string().optional(),
  edited: z.object({ ts: z.string() }).optional(),
  files: z.array(z.unknown()).optional(),
  blocks: z.unknown().optional(),
  attachments: z.unknown().optional(),
});

const inner = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  ts: z.string(),
  text: z.string().nullish(),
});

export const eventDelivery = z.object({
  type: z.literal('event_callback'),
  team_id: z.string(),
  event_id: z.string(),
  event: message.extend({
    message: message
      .omit({ channel: true, channel_type: true })
      .extend({ type: z.string().optional() })
      .optional(),
    previous_message: inner.optional(),
  }),
});
export type EventDelivery = z.infer<typeof eventDelivery>;

export const buttonDelivery = z.object({
  type: z.literal('block_actions'),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }).optional(),
  container: z.object({ message_ts: z.string().optional(), channel_id: z.string().optional() }).optional(),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional() }).optional(),
  actions: z
    .array(
      z.object({
        type: z.string(),
        action_id: z.string(),
        block_id: z.string().optional(),
        value: z.string().optional(),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
});
export type ButtonDelivery = z.infer<typeof buttonDelivery>;

export const commandDelivery = z.object({
  command: z.literal(askForm.command),
  team_id: z.string(),
  user_id: z.string(),
  text: z.string().nullish(),
  trigger_id: z.string(),
});

export const shortcutDelivery = z.object({
  type: z.literal('shortcut'),
  callback_id: z.literal(askForm.callback),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
});

/** The ask form as it stood when it was submitted, or when a button in it was pressed. */
export const formDelivery = z.object({
  type: z.enum(['view_submission', 'block_actions']),
  team: z.object({ id: z.string() }),
  user: z.object({ id: z.string() }),
  trigger_id: z.string().nullish(),
  view: z.object({
    id: z.string(),
    hash: z.string(),
    callback_id: z.literal(askForm.callback),
    private_metadata: z.string().nullish(),
    state: z.object({
      values: z
        .object({
          [askForm.block]: z.object({
            [askForm.field]: z.object({ value: z.string().nullish() }).optional(),
          }),
        })
        .partial(),
    }),
  }),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().optional() })).optional(),
});

/** Enough to tell whether a delivery is about the ask form. */
export const anyForm = z.object({
  type: z.string().optional(),
  command: z.string().optional(),
  callback_id: z.string().optional(),
  view: z.object({ callback_id: z.string().optional() }).optional(),
});

/** Only the kind of a delivery, to tell what we do not take from what is broken. */
export const anyDelivery = z.object({
  type: z.string().optional(),
  team_id: z.string().optional(),
  event: z.object({ type: z.string() }).optional(),
});
