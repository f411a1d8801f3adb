import type { RichLeaf, RichText } from '#preview/rich-text.ts';

import type { Mark, Passage } from './marks.ts';

const styled = (mark: Mark, style: Readonly<Record<string, boolean | undefined>> | undefined): Mark => {
  let shown = mark;
  if (style?.['strike']) shown = { kind: 'strike', inside: [shown] };
  if (style?.['italic']) shown = { kind: 'italic', inside: [shown] };
  if (style?.['bold']) shown = { kind: 'bold', inside: [shown] };
  return shown;
};

const markOf = (leaf: RichLeaf): readonly Mark[] => {
  if (leaf.type === 'user') return [{ kind: 'person', id: leaf.user_id }];
  if (leaf.type === 'emoji') return [{ kind: 'text', text: `:${leaf.name}:` }];
  if (leaf.type === 'link')
    return [{ kind: 'link', url: leaf.url, inside: [{ kind: 'text', text: leaf.text ?? leaf.url }] }];
  if (leaf.style?.code) return [{ kind: 'code', text: leaf.text }];
  return leaf.text.split(/(\n)/).flatMap((part): Mark | readonly Mark[] => {
    if (part === '\n') return { kind: 'break' };
    return part === '' ? [] : styled({ kind: 'text', text: part }, leaf.style);
  });
};

const marksOf = (leaves: readonly RichLeaf[]): readonly Mark[] => leaves.flatMap(markOf);

const codeOf = (leaves: readonly RichLeaf[]): string =>
  leaves.map((leaf) => (leaf.type === 'text' ? leaf.text : leaf.type === 'link' ? leaf.url : '')).join('');

/** Rich text, as passages. */
export const readRich = (elements: readonly RichText[]): readonly Passage[] =>
  elements.map((element): Passage => {
    if (element.type === 'rich_text_section') return { kind: 'line', marks: marksOf(element.elements) };
    if (element.type === 'rich_text_quote') return { kind: 'quote', lines: [marksOf(element.elements)] };
    if (element.type === 'rich_text_preformatted') return { kind: 'code', text: codeOf(element.elements) };
    const items = element.elements.map((item) => marksOf(item.elements));
    return { kind: 'list', ordered: element.style === 'ordered', items };
  });
