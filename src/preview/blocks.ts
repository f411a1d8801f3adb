import { z } from 'zod';

import { limits } from '#slack/limits.ts';

import { accessory, actionable, contextAction, contextual, image, input } from './elements.ts';
import { richText } from './rich-text.ts';
import { anyText, plain } from './texts.ts';

const named = { block_id: z.string().min(1).max(limits.blockId).optional() };

const section = z.strictObject({
  type: z.literal('section'),
  ...named,
  text: anyText(limits.sectionText).optional(),
  fields: z.array(anyText(limits.sectionField)).min(1).max(limits.sectionFields).optional(),
  accessory: accessory.optional(),
  expand: z.boolean().optional(),
});

/** The blocks that the stand-in takes. Slack has more; one that we never send is `unsupported type` here. */
export const block = z.discriminatedUnion('type', [
  section,
  z.strictObject({ type: z.literal('header'), ...named, text: plain(limits.headerText) }),
  z.strictObject({ type: z.literal('divider'), ...named }),
  z.strictObject({
    type: z.literal('context'),
    ...named,
    elements: z.array(contextual).min(1).max(limits.contextElements),
  }),
  z.strictObject({
    type: z.literal('actions'),
    ...named,
    elements: z.array(actionable).min(1).max(limits.actionsElements),
  }),
  z.strictObject({
    type: z.literal('context_actions'),
    ...named,
    elements: z.array(contextAction).min(1).max(limits.contextActionsElements),
  }),
  z.strictObject({
    type: z.literal('input'),
    ...named,
    label: plain(limits.inputLabel),
    hint: plain(limits.inputHint).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element: input,
  }),
  z.strictObject({ type: z.literal('rich_text'), ...named, elements: z.array(richText).min(1) }),
  z.strictObject({ type: z.literal('markdown'), ...named, text: z.string().min(1).max(limits.markdownText) }),
  image.extend({ ...named, title: plain(limits.imageAlt).optional() }),
]);

export type Block = z.infer<typeof block>;

/** A block as Slack gives it back: every block and every element has an id by then. */
export type StoredBlock = Block & { readonly block_id: string };
