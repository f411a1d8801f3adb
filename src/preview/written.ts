import { app } from './cast.ts';
import type { RichLeaf } from './rich-text.ts';

/** What a person typed, as Slack passes it on: text with its markup, and the same as a rich text block. */
export type Written = { readonly text: string; readonly leaves: readonly RichLeaf[] };

/** The three signs that Slack's markup is made of. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const special = new RegExp(
  [
    String.raw`(?<mention>@${app.name}\b)`,
    String.raw`(?<url>https?://[^\s<>]+[^\s<>.,;:!?)\]])`,
    String.raw`(?<mail>(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)`,
  ].join('|'),
  'gi',
);

const linked = ({ mention, url, mail }: Readonly<Record<string, string | undefined>>): Written => {
  if (mention !== undefined) return { text: `<@${app.user}>`, leaves: [{ type: 'user', user_id: app.user }] };
  if (url !== undefined) return { text: `<${escaped(url)}>`, leaves: [{ type: 'link', url }] };
  const address = mail ?? '';
  return {
    text: `<mailto:${address}|${address}>`,
    leaves: [{ type: 'link', url: `mailto:${address}`, text: address }],
  };
};

const plainly = (text: string): readonly Written[] =>
  text === '' ? [] : [{ text: escaped(text), leaves: [{ type: 'text', text }] }];

/** Slack escapes `&`, `<` and `>`, and marks names, links and addresses; the block keeps the words bare. */
export const written = (typed: string): Written => {
  const parts: Written[] = [];
  let at = 0;
  for (const match of typed.matchAll(special)) {
    parts.push(...plainly(typed.slice(at, match.index)), linked(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  parts.push(...plainly(typed.slice(at)));
  return {
    text: parts.map(({ text }) => text).join(''),
    leaves: parts.flatMap(({ leaves }) => leaves),
  };
};
