import { describe, expect, it } from 'vitest';
import { sourceFiles } from './sources.ts';

/** What each room may import of the others. `*`: anything. The reasons are in DESIGN.md, "The house". */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  code: ['text'],
  scrub: ['text'],
  screen: ['text', 'scrub'],
  search: ['text', 'code', 'scrub'],
  answer: ['text', 'code', 'scrub', 'search'],
  escalation: ['scrub', 'screen', 'loop.ts'],
  inbox: ['text', 'scrub', 'screen', 'escalation', 'loop.ts'],
  store: ['text', 'scrub', 'screen', 'inbox', 'escalation'],
  slack: [
    'text',
    'code',
    'scrub',
    'screen',
    'search',
    'answer',
    'inbox',
    'escalation',
    'consult.ts',
    'log.ts',
    'describe.ts',
  ],
  preview: ['slack/limits.ts'],
  evaluate: ['text', 'code', 'scrub', 'screen', 'search', 'answer', 'consultation.ts'],
  'consult.ts': ['scrub', 'search', 'answer'],
  'config.ts': ['escalation'],
  'log.ts': [],
  'loop.ts': [],
  'consultation.ts': ['search', 'answer', 'consult.ts'],
  'curbside.ts': ['store', 'escalation', 'consultation.ts'],
  'describe.ts': [],
  'main.ts': ['*'],
  'bench.ts': ['*'],
  'cli.ts': ['*'],
};

/** Packages that one room alone may import. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@slack/bolt': ['slack'],
  '@slack/web-api': ['slack'],
  kysely: ['store'],
  'kysely/migration': ['store'],
  pg: ['store'],
  'node:sqlite': ['store'],
  pino: ['log.ts'],
};

type Import = { readonly from: string; readonly room: string; readonly to: string };

const roomOf = (path: string) => path.replace('src/', '').split('/')[0] ?? '';
const importsOf = (path: string, text: string): readonly Import[] =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/gu)].map((match) => ({
    from: path,
    room: roomOf(path),
    to: match[1] ?? '',
  }));
const imports = sourceFiles
  .filter(({ path }) => !path.startsWith('src/preview/page/'))
  .flatMap(({ path, text }) => importsOf(path, text));
const across = imports.filter(({ to }) => to.startsWith('#'));

const isAllowed = ({ room, to }: Import): boolean => {
  const target = to.slice(1);
  const targetRoom = target.split('/')[0] ?? '';
  const allowed = rooms[room] ?? [];
  return (
    targetRoom === room || allowed.some((name) => name === '*' || name === targetRoom || name === target)
  );
};

describe('the borders of the house', () => {
  it('sees the house', () => {
    expect(sourceFiles.length).toBeGreaterThan(60);
    expect(across.length).toBeGreaterThan(100);
    expect(new Set(sourceFiles.map(({ path }) => roomOf(path)))).toEqual(new Set(Object.keys(rooms)));
  });

  it('lets each room use only what the table allows', () => {
    expect(across.filter((each) => !isAllowed(each))).toEqual([]);
  });

  it('has no way up and out of a folder', () => {
    expect(imports.filter(({ to }) => to.startsWith('../'))).toEqual([]);
  });

  it('keeps each package behind the one room that knows it', () => {
    const strays = imports.filter(({ room, to }) => owners[to] !== undefined && !owners[to].includes(room));
    expect(strays).toEqual([]);
  });

  it('lets the store use only the restoring side of the scrubber', () => {
    const seen = imports
      .filter(({ room, to }) => room === 'store' && to.startsWith('#scrub/'))
      .map(({ to }) => to);
    expect(new Set(seen)).toEqual(
      new Set(['#scrub/restore.ts', '#scrub/numbering.ts', '#scrub/scrubbed.ts']),
    );
  });
});

describe('the promise as a type', () => {
  it('is made in scrub/ and nowhere else', () => {
    const makers = sourceFiles.filter(({ text }) => /\bas Scrubbed\b/u.test(text)).map(({ path }) => path);
    expect(makers.length).toBeGreaterThan(0);
    expect(makers.filter((path) => !path.startsWith('src/scrub/'))).toEqual([]);
  });

  it('restores text only in the store', () => {
    const users = imports.filter(({ to }) => to === '#scrub/restore.ts').map(({ room }) => room);
    expect(new Set(users)).toEqual(new Set(['store']));
  });
});
