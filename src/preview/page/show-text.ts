import type { AnyText } from '#preview/texts.ts';

import type { Mark, Passage } from './marks.ts';
import { readMrkdwn } from './mrkdwn.ts';
import { el, type Child } from './nodes.ts';

/** Who is who, for mentions. */
export type Names = (id: string) => string;

/** Only these links lead anywhere: the preview opens nothing outside this computer. */
const dialled = /^(?:tel|mailto|sms):/;

const showLink = (url: string, inside: readonly Node[]): Node =>
  dialled.test(url)
    ? el('a', { href: url }, ...inside)
    : el('span', { class: 'link', title: `In Slack this opens ${url}` }, ...inside);

const showMark = (mark: Mark, names: Names): Node => {
  const inside = (marks: readonly Mark[]): readonly Node[] => marks.map((each) => showMark(each, names));
  if (mark.kind === 'text') return document.createTextNode(mark.text);
  if (mark.kind === 'code') return el('code', {}, mark.text);
  if (mark.kind === 'break') return el('br');
  if (mark.kind === 'person') return el('span', { class: 'mention' }, `@${names(mark.id)}`);
  if (mark.kind === 'channel') return el('span', { class: 'mention' }, mark.text);
  if (mark.kind === 'link') return showLink(mark.url, inside(mark.inside));
  const name = ({ bold: 'strong', italic: 'em', strike: 's' } as const)[mark.kind];
  return el(name, {}, ...inside(mark.inside));
};

const showMarks = (marks: readonly Mark[], names: Names): readonly Node[] =>
  marks.map((mark) => showMark(mark, names));

const showPassage = (passage: Passage, names: Names): Child => {
  if (passage.kind === 'gap') return el('div', { class: 'gap' });
  if (passage.kind === 'code') return el('pre', { tabindex: 0 }, el('code', {}, passage.text));
  if (passage.kind === 'line') return el('p', {}, ...showMarks(passage.marks, names));
  if (passage.kind === 'heading') return el('p', { class: 'heading' }, ...showMarks(passage.marks, names));
  if (passage.kind === 'quote')
    return el('blockquote', {}, ...passage.lines.map((line) => el('p', {}, ...showMarks(line, names))));
  const items = passage.items.map((item) => el('li', {}, ...showMarks(item, names)));
  return el(passage.ordered ? 'ol' : 'ul', {}, ...items);
};

export const showPassages = (passages: readonly Passage[], names: Names): HTMLElement =>
  el('div', { class: 'text' }, ...passages.map((passage) => showPassage(passage, names)));

/** A text object of a block. */
export const showText = (text: AnyText, names: Names): HTMLElement =>
  text.type === 'mrkdwn'
    ? showPassages(readMrkdwn(text.text), names)
    : el('div', { class: 'text plain' }, text.text);
