import { joined, type Mark, type Passage } from './marks.ts';

/** Standard Markdown, as far as Slack's `markdown` block takes it. */
const inline = new RegExp(
  [
    '`(?<code>[^`\\n]+)`',
    '\\[(?<label>[^\\]\\n]{1,500})\\]\\((?<url>[^)\\s]+)\\)',
    '\\*\\*(?<bold>[^\\n]+?)\\*\\*',
    '~~(?<strike>[^\\n]+?)~~',
    '(?<![\\p{L}\\p{N}*])\\*(?<star>[^\\s*][^*\\n]*)\\*',
    '(?<![\\p{L}\\p{N}_])_(?<under>[^\\s_][^_\\n]*)_',
    '<@(?<person>[A-Z0-9]+)>',
  ].join('|'),
  'gu',
);

const marked = (groups: Readonly<Record<string, string | undefined>>): Mark => {
  if (groups['code'] !== undefined) return { kind: 'code', text: groups['code'] };
  if (groups['person'] !== undefined) return { kind: 'person', id: groups['person'] };
  if (groups['url'] !== undefined)
    return { kind: 'link', url: groups['url'], inside: marksIn(groups['label'] ?? '') };
  if (groups['bold'] !== undefined) return { kind: 'bold', inside: marksIn(groups['bold']) };
  if (groups['strike'] !== undefined) return { kind: 'strike', inside: marksIn(groups['strike']) };
  return { kind: 'italic', inside: marksIn(groups['star'] ?? groups['under'] ?? '') };
};

const marksIn = (line: string): readonly Mark[] => {
  const marks: Mark[] = [];
  let at = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > at) marks.push({ kind: 'text', text: line.slice(at, match.index) });
    marks.push(marked(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < line.length) marks.push({ kind: 'text', text: line.slice(at) });
  return marks;
};

const passage = (line: string): Passage => {
  const rest = (pattern: RegExp): string | undefined => pattern.exec(line)?.groups?.['rest'];
  const heading = rest(/^#{1,6} +(?<rest>.+)$/);
  if (heading !== undefined) return { kind: 'heading', marks: marksIn(heading) };
  const quote = rest(/^> ?(?<rest>.*)$/);
  if (quote !== undefined) return { kind: 'quote', lines: [marksIn(quote)] };
  const bullet = rest(/^ *[-*+] +(?<rest>.+)$/);
  if (bullet !== undefined) return { kind: 'list', ordered: false, items: [marksIn(bullet)] };
  const numbered = rest(/^ *\d+[.)] +(?<rest>.+)$/);
  if (numbered !== undefined) return { kind: 'list', ordered: true, items: [marksIn(numbered)] };
  return line.trim() === '' ? { kind: 'gap' } : { kind: 'line', marks: marksIn(line) };
};

export const readMarkdown = (text: string): readonly Passage[] =>
  joined(
    text
      .split(/```[a-z]*\n(?<code>[\s\S]*?)\n```/)
      .flatMap((part, index): readonly Passage[] =>
        index % 2 === 1 ? [{ kind: 'code', text: part }] : part.split('\n').map(passage),
      ),
  );
