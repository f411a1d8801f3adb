import { joined, type Mark, type Passage } from './marks.ts';

/** Slack's own markup. Formatting marks count only at the edge of a word, as in Slack. */
const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const inlineCode = '`(?<code>[^`\\n]+)`';
const angle = '<(?<angle>(?:[@#!]|[a-z][a-z+.-]*:)[^<>\\n]+)>';
const around = (sign: string, name: string): string =>
  `(?<![\\p{L}\\p{N}${sign}])${sign}(?<${name}>[^\\s${sign}](?:[^\\n]{0,999}?[^\\s])??)${sign}(?![\\p{L}\\p{N}${sign}])`;

const inline = new RegExp(
  [inlineCode, angle, around('\\*', 'bold'), around('_', 'italic'), around('~', 'strike')].join('|'),
  'gu',
);

const epoch = /^!date\^(?<seconds>\d+)\^(?<format>[^|^]*)(?:\^[^|]*)?(?:\|(?<otherwise>.*))?$/;

const dateWords = (seconds: number, format: string): string => {
  const at = new Date(seconds * 1000);
  const say = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-US', options).format(at);
  const date = say({ month: 'long', day: 'numeric', year: 'numeric' });
  const short = say({ month: 'short', day: 'numeric', year: 'numeric' });
  const long = say({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' });
  const near = at.toDateString() === new Date().toDateString();
  return format
    .replaceAll('{date_num}', say({ year: 'numeric', month: '2-digit', day: '2-digit' }))
    .replaceAll('{date_short_pretty}', near ? 'today' : short)
    .replaceAll('{date_long_pretty}', near ? 'today' : long)
    .replaceAll('{date_pretty}', near ? 'today' : date)
    .replaceAll('{date_short}', short)
    .replaceAll('{date_long}', long)
    .replaceAll('{date}', date)
    .replaceAll('{time_secs}', say({ hour: 'numeric', minute: '2-digit', second: '2-digit' }))
    .replaceAll('{time}', say({ hour: 'numeric', minute: '2-digit' }));
};

const special = (inside: string): Mark => {
  const date = epoch.exec(inside)?.groups;
  if (date) return { kind: 'text', text: dateWords(Number(date['seconds']), date['format'] ?? '') };
  const label = inside.split('|')[1];
  return { kind: 'channel', text: `@${label ?? inside.slice(1).split('^')[0]}` };
};

const angled = (inside: string): Mark => {
  const [target = '', label] = inside.split('|', 2);
  if (target.startsWith('@')) return { kind: 'person', id: target.slice(1) };
  if (target.startsWith('#')) return { kind: 'channel', text: `#${label ?? target.slice(1)}` };
  if (target.startsWith('!')) return special(inside);
  const url = unescaped(target);
  return {
    kind: 'link',
    url,
    inside: [{ kind: 'text', text: unescaped(label ?? url.replace(/^(?:mailto|tel):/, '')) }],
  };
};

const marked = (groups: Readonly<Record<string, string | undefined>>): Mark => {
  if (groups['code'] !== undefined) return { kind: 'code', text: unescaped(groups['code']) };
  if (groups['angle'] !== undefined) return angled(groups['angle']);
  if (groups['bold'] !== undefined) return { kind: 'bold', inside: marksIn(groups['bold']) };
  if (groups['italic'] !== undefined) return { kind: 'italic', inside: marksIn(groups['italic']) };
  return { kind: 'strike', inside: marksIn(groups['strike'] ?? '') };
};

/** One line of markup. */
const marksIn = (line: string): readonly Mark[] => {
  const marks: Mark[] = [];
  let at = 0;
  for (const match of line.matchAll(inline)) {
    if (match.index > at) marks.push({ kind: 'text', text: unescaped(line.slice(at, match.index)) });
    marks.push(marked(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < line.length) marks.push({ kind: 'text', text: unescaped(line.slice(at)) });
  return marks;
};

const passage = (line: string): Passage => {
  const quote = /^(?:&gt;|>) ?(?<rest>.*)$/.exec(line)?.groups?.['rest'];
  if (quote !== undefined) return { kind: 'quote', lines: [marksIn(quote)] };
  const bullet = /^ *[•◦▪–-] +(?<rest>.+)$/.exec(line)?.groups?.['rest'];
  if (bullet !== undefined) return { kind: 'list', ordered: false, items: [marksIn(bullet)] };
  const numbered = /^ *\d+\. +(?<rest>.+)$/.exec(line)?.groups?.['rest'];
  if (numbered !== undefined) return { kind: 'list', ordered: true, items: [marksIn(numbered)] };
  return line.trim() === '' ? { kind: 'gap' } : { kind: 'line', marks: marksIn(line) };
};

/** A text with Slack's markup, as passages. */
export const readMrkdwn = (text: string): readonly Passage[] =>
  joined(
    text.split(/```\n?(?<code>[\s\S]*?)\n?```/).flatMap((part, index): readonly Passage[] =>
      index % 2 === 1
        ? [{ kind: 'code', text: unescaped(part) }]
        : part === ''
          ? []
          : part
              .replace(/^\n|\n$/g, '')
              .split('\n')
              .map(passage),
    ),
  );
