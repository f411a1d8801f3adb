/** Formatted text as a tree: what Slack's two ways of writing it, and rich text, have in common. */
export type Mark =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'italic' | 'strike'; readonly inside: readonly Mark[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly Mark[] }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'channel'; readonly text: string }
  | { readonly kind: 'break' };

export type Passage =
  | { readonly kind: 'line'; readonly marks: readonly Mark[] }
  | { readonly kind: 'gap' }
  | { readonly kind: 'heading'; readonly marks: readonly Mark[] }
  | { readonly kind: 'quote'; readonly lines: readonly (readonly Mark[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Mark[])[] }
  | { readonly kind: 'code'; readonly text: string };

const together = (last: Passage | undefined, next: Passage): Passage | undefined => {
  if (last?.kind === 'quote' && next.kind === 'quote')
    return { kind: 'quote', lines: [...last.lines, ...next.lines] };
  if (last?.kind === 'list' && next.kind === 'list' && last.ordered === next.ordered)
    return { ...last, items: [...last.items, ...next.items] };
  return undefined;
};

/** Joins neighbouring quotes and lists that were read line by line. */
export const joined = (passages: readonly Passage[]): readonly Passage[] => {
  const all: Passage[] = [];
  for (const next of passages) {
    const both = together(all.at(-1), next);
    if (both) all.splice(-1, 1, both);
    else all.push(next);
  }
  return all;
};
