import { z } from 'zod';

import { limits } from '#slack/limits.ts';

import { anyText, confirmation, option, plain, style } from './texts.ts';

/** The interactive elements that the stand-in knows, with Slack's limits on each. */
const actionId = z.string().min(1).max(limits.actionId);
const acting = { action_id: actionId.optional() };
const confirming = { ...acting, confirm: confirmation.optional() };
const focusing = { focus_on_load: z.boolean().optional() };
const hinting = { placeholder: plain(limits.placeholder).optional() };
const label = z.string().max(limits.accessibilityLabel).optional();

const button = z.strictObject({
  type: z.literal('button'),
  ...confirming,
  text: plain(limits.buttonText),
  value: z.string().max(limits.buttonValue).optional(),
  url: z.string().max(limits.buttonUrl).optional(),
  style: style.optional(),
  accessibility_label: label,
});

const select = z.strictObject({
  type: z.literal('static_select'),
  ...confirming,
  ...focusing,
  ...hinting,
  options: z.array(option).min(1).max(limits.options),
  initial_option: option.optional(),
});

const userSelect = z.strictObject({
  type: z.literal('users_select'),
  ...confirming,
  ...focusing,
  ...hinting,
  initial_user: z.string().optional(),
});

const overflow = z.strictObject({
  type: z.literal('overflow'),
  ...confirming,
  options: z.array(option).min(1).max(limits.overflowOptions),
});

const radios = z.strictObject({
  type: z.literal('radio_buttons'),
  ...confirming,
  ...focusing,
  options: z.array(option).min(1).max(limits.choiceOptions),
  initial_option: option.optional(),
});

const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  ...confirming,
  ...focusing,
  options: z.array(option).min(1).max(limits.choiceOptions),
  initial_options: z.array(option).min(1).optional(),
});

const date = z.strictObject({
  type: z.literal('datepicker'),
  ...confirming,
  ...focusing,
  ...hinting,
  initial_date: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/)
    .optional(),
});

const time = z.strictObject({
  type: z.literal('timepicker'),
  ...confirming,
  ...focusing,
  ...hinting,
  initial_time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
  timezone: z.string().optional(),
});

const writing = z.strictObject({
  type: z.literal('plain_text_input'),
  ...acting,
  ...focusing,
  ...hinting,
  initial_value: z.string().max(limits.inputValue).optional(),
  multiline: z.boolean().optional(),
  min_length: z.number().int().min(0).max(limits.inputValue).optional(),
  max_length: z.number().int().min(1).max(limits.inputValue).optional(),
  dispatch_action_config: z
    .strictObject({
      trigger_actions_on: z.array(z.enum(['on_enter_pressed', 'on_character_entered'])).optional(),
    })
    .optional(),
});

const verdict = z.strictObject({
  text: plain(limits.buttonText),
  value: z.string().min(1).max(limits.buttonValue),
  accessibility_label: label,
});

const feedback = z.strictObject({
  type: z.literal('feedback_buttons'),
  ...acting,
  positive_button: verdict,
  negative_button: verdict,
});

export const image = z.strictObject({
  type: z.literal('image'),
  image_url: z.string().min(1).max(limits.imageUrl),
  alt_text: z.string().min(1).max(limits.imageAlt),
});

const choosing = [select, userSelect, radios, checkboxes, date, time] as const;

export const accessory = z.discriminatedUnion('type', [button, overflow, ...choosing, image]);
export const actionable = z.discriminatedUnion('type', [button, overflow, ...choosing]);
export const input = z.discriminatedUnion('type', [writing, ...choosing]);
export const contextual = z.discriminatedUnion('type', [image, ...anyText(limits.contextText).options]);
export const contextAction = z.discriminatedUnion('type', [feedback]);

export type Button = z.infer<typeof button>;
export type Accessory = z.infer<typeof accessory>;
export type Actionable = z.infer<typeof actionable>;
export type Input = z.infer<typeof input>;
export type Feedback = z.infer<typeof feedback>;
