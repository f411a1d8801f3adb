import { z } from 'zod';

import { limits } from '#slack/limits.ts';

import { block } from './blocks.ts';
import { plain } from './texts.ts';

const common = {
  blocks: z.array(block).min(1).max(limits.viewBlocks),
  private_metadata: z.string().max(limits.privateMetadata).optional(),
  callback_id: z.string().max(limits.callbackId).optional(),
  external_id: z.string().max(limits.externalId).optional(),
};

export const modal = z.strictObject({
  type: z.literal('modal'),
  ...common,
  title: plain(limits.modalTitle),
  submit: plain(limits.modalButton).optional(),
  close: plain(limits.modalButton).optional(),
  clear_on_close: z.boolean().optional(),
  notify_on_close: z.boolean().optional(),
});

export const home = z.strictObject({ type: z.literal('home'), ...common });

export type Modal = z.infer<typeof modal>;
export type Home = z.infer<typeof home>;
