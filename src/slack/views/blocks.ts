import type { ActionsBlock, Button, ContextBlock, HeaderBlock, KnownBlock, SectionBlock } from '@slack/types';
import { limits } from '#slack/limits.ts';

/** A message as we post it: `text` is what a lock screen shows, so it never says what it is about. */
export type Message = { readonly text: string; readonly blocks: readonly KnownBlock[] };

/** Makes text inert in mrkdwn: no mention, no link, no command. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Slack escapes what is typed in a message or a command: as its author sees it. */
export const unescape = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** Where a text of at most so many characters ends, without cutting one in two. */
const endWithin = (text: string, most: number): number =>
  most < text.length && /^[\uDC00-\uDFFF]/u.test(text.slice(most)) ? most - 1 : most;

/** The beginning of a text that is too long. */
export const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, endWithin(text, most - 1))}…` : text;

export const header = (text: string): HeaderBlock => ({
  type: 'header',
  text: { type: 'plain_text', text: cut(text, limits.headerText), emoji: false },
});

export const section = (text: string): SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(text, limits.sectionText), verbatim: true },
});

/** Somebody's words: shown as they are, nothing in them is markup. */
const plainSection = (text: string): SectionBlock => ({
  type: 'section',
  text: { type: 'plain_text', text: cut(text, limits.sectionText), emoji: false },
});

const chunkLength = 2900;
const mostChunks = 20;

/** Somebody's words at any length, in as many sections as they take, parted between words where there are any. */
export const plainChunks = (text: string): readonly SectionBlock[] => {
  const chunks: string[] = [];
  let rest = text.trim();
  while (rest.length > chunkLength && chunks.length < mostChunks) {
    const space = rest.slice(0, chunkLength + 1).search(/\s\S{0,200}$/u);
    const end = space > 0 ? space : endWithin(rest, chunkLength);
    chunks.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...chunks, rest].slice(0, mostChunks).map(plainSection);
};

export const facts = (...pairs: readonly (readonly [string, string])[]): SectionBlock => ({
  type: 'section',
  fields: pairs.map(([name, value]) => ({ type: 'mrkdwn', text: `*${name}*\n${value}`, verbatim: true })),
});

export const context = (...texts: readonly string[]): ContextBlock => ({
  type: 'context',
  elements: texts.map((text) => ({ type: 'mrkdwn', text: cut(text, limits.contextText), verbatim: true })),
});

export const actionsRow = (...elements: readonly Button[]): ActionsBlock => ({
  type: 'actions',
  elements: [...elements],
});

/** A button carries ids in its value, never content. */
export const button = (
  text: string,
  action: string,
  value: string,
  style?: 'primary' | 'danger',
): Button => ({
  type: 'button',
  text: { type: 'plain_text', text: cut(text, limits.buttonText), emoji: false },
  action_id: action,
  value,
  ...(style ? { style } : {}),
});

export const mention = (user: string): string => `<@${user}>`;

/** A time of day that Slack shows in each reader's own zone. Milliseconds in. */
export const clockTime = (at: number): string => {
  const fallback = `${new Date(at).toISOString().slice(11, 16)} UTC`;
  return `<!date^${Math.floor(at / 1000)}^{time}|${fallback}>`;
};
