import { describe, expect, it } from 'vitest';

import { readMarkdown } from '#preview/page/markdown.ts';
import type { Mark, Passage } from '#preview/page/marks.ts';
import { readMrkdwn } from '#preview/page/mrkdwn.ts';
import { readRich } from '#preview/page/rich.ts';
import { written } from '#preview/written.ts';

/** A tree, written so that one line of a table can say it. */
const mark = (each: Mark): string => {
  if (each.kind === 'text') return each.text;
  if (each.kind === 'code') return `code(${each.text})`;
  if (each.kind === 'person') return `person(${each.id})`;
  if (each.kind === 'channel') return `channel(${each.text})`;
  if (each.kind === 'break') return '⏎';
  const inside = each.inside.map(mark).join('');
  return each.kind === 'link' ? `link(${each.url}: ${inside})` : `${each.kind}(${inside})`;
};

const line = (marks: readonly Mark[]): string => marks.map(mark).join('');

const passage = (each: Passage): string => {
  if (each.kind === 'gap') return '(gap)';
  if (each.kind === 'code') return `pre(${each.text})`;
  if (each.kind === 'quote') return `quote(${each.lines.map(line).join(' / ')})`;
  if (each.kind === 'list') return `${each.ordered ? 'ol' : 'ul'}(${each.items.map(line).join(' / ')})`;
  return each.kind === 'heading' ? `heading(${line(each.marks)})` : line(each.marks);
};

const told = (passages: readonly Passage[]): string => passages.map(passage).join(' | ');

describe('Slack’s markup', () => {
  it.each([
    ['*bold* and _italic_ and ~gone~', 'bold(bold) and italic(italic) and strike(gone)'],
    ['*bold _both_*', 'bold(bold italic(both))'],
    ['*Who asks*\n<@U1>', 'bold(Who asks) | person(U1)'],
    ['2*3*4 and snake_case_name', '2*3*4 and snake_case_name'],
    ['a * b * c', 'a * b * c'],
    ['*“quoted.”*', 'bold(“quoted.”)'],
    ['*No.* It is not', 'bold(No.) It is not'],
    ['“*So*”', '“bold(So)”'],
    ['¿*Está* bien?', '¿bold(Está) bien?'],
    ['`*code* <x>`', 'code(*code* <x>)'],
    ['<https://a.example/x?y=1&amp;z=2|the code>', 'link(https://a.example/x?y=1&z=2: the code)'],
    ['<tel:911>', 'link(tel:911: 911)'],
    ['<mailto:a@b.example|a@b.example>', 'link(mailto:a@b.example: a@b.example)'],
    ['<!here> now', 'channel(@here) now'],
    ['<#C1|team>', 'channel(#team)'],
    ['&lt;b&gt; &amp;amp;', '<b> &amp;'],
    ['&lt;script&gt; *x*', '<script> bold(x)'],
    ['&gt; one\n&gt; two\nafter', 'quote(one / two) | after'],
    ['> one', 'quote(one)'],
    ['• one\n• *two*\n1. three\n2. four', 'ul(one / bold(two)) | ol(three / four)'],
    ['one\n\ntwo', 'one | (gap) | two'],
    ['before\n```\n*x*\n&lt;y&gt;\n```\nafter', 'before | pre(*x*\n<y>) | after'],
    ['', ''],
    ['a < b and c > d', 'a < b and c > d'],
  ])('reads %j', (text, tree) => {
    expect(told(readMrkdwn(text))).toBe(tree);
  });

  it('says a date in words, and the rest of the format as it stands', () => {
    const at = Date.UTC(2026, 2, 3, 14, 20) / 1000;
    const said = told(readMrkdwn(`by <!date^${at}^{date_num} {time}|fallback>`));
    const expected = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(
      at * 1000,
    );
    expect(said).toContain('2026');
    expect(said.endsWith(expected)).toBe(true);
  });
});

describe('Markdown', () => {
  it.each([
    ['## Head\n**bold** and *it* and _it_', 'heading(Head) | bold(bold) and italic(it) and italic(it)'],
    ['- one\n- two\n\n1. three', 'ul(one / two) | (gap) | ol(three)'],
    ['[words](https://a.example)', 'link(https://a.example: words)'],
    ['> quoted', 'quote(quoted)'],
    ['```\na *b*\n```', 'pre(a *b*)'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['<b>bare</b> `code`', '<b>bare</b> code(code)'],
  ])('reads %j', (text, tree) => {
    expect(told(readMarkdown(text).filter(({ kind }) => kind !== 'gap' || text.includes('\n\n')))).toBe(tree);
  });
});

describe('text made to be slow', () => {
  const parts = ['a', 'a.', '*a ', '_', '~a ', '<', '`a ', '[a', '**a', 'a@', 'https://a', '1. '];

  it.each(parts)('of 40,000 characters of %j is read by every reader, whole', (part) => {
    const text = part.repeat(40_000 / part.length);
    expect(written(text).leaves.length).toBeGreaterThan(0);
    expect(readMrkdwn(text).length).toBeGreaterThan(0);
    expect(readMarkdown(text).length).toBeGreaterThan(0);
  });
});

describe('rich text', () => {
  it('reads sections, lists and quotes', () => {
    expect(
      told(
        readRich([
          {
            type: 'rich_text_section',
            elements: [
              { type: 'text', text: 'one\ntwo ' },
              { type: 'text', text: 'bold', style: { bold: true, italic: true } },
              { type: 'user', user_id: 'U1' },
              { type: 'link', url: 'https://a.example' },
            ],
          },
          {
            type: 'rich_text_list',
            style: 'ordered',
            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'item' }] }],
          },
          { type: 'rich_text_quote', elements: [{ type: 'text', text: 'said' }] },
          { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x\ny' }] },
        ]),
      ),
    ).toBe(
      'one⏎two bold(italic(bold))person(U1)link(https://a.example: https://a.example) | ol(item) | quote(said) | pre(x\ny)',
    );
  });
});
