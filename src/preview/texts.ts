import { z } from 'zod';

import { limits } from '#slack/limits.ts';

/** Slack's text objects and the small objects made of them. Unknown fields are refused, as Slack does. */
export const plain = (most: number) =>
  z.strictObject({
    type: z.literal('plain_text'),
    text: z.string().min(1).max(most),
    emoji: z.boolean().optional(),
  });

const mrkdwn = (most: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    text: z.string().min(1).max(most),
    verbatim: z.boolean().optional(),
  });

export const anyText = (most: number) => z.discriminatedUnion('type', [plain(most), mrkdwn(most)]);

export const style = z.enum(['primary', 'danger']);

export const confirmation = z.strictObject({
  title: plain(limits.confirmTitle).optional(),
  text: anyText(limits.confirmText),
  confirm: plain(limits.confirmButton).optional(),
  deny: plain(limits.confirmButton).optional(),
  style: style.optional(),
});

export const option = z.strictObject({
  text: anyText(limits.optionText),
  value: z.string().min(1).max(limits.optionValue),
  description: anyText(limits.optionDescription).optional(),
});

export type PlainText = z.infer<ReturnType<typeof plain>>;
export type AnyText = z.infer<ReturnType<typeof anyText>>;
export type Confirmation = z.infer<typeof confirmation>;
export type Option = z.infer<typeof option>;
