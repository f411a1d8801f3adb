import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';

/** The page's files. Nothing else is served, whatever a path says. */
const start = new URL('./page/main.ts', import.meta.url);

const types = { html: 'text/html', css: 'text/css', ts: 'text/javascript', svg: 'image/svg+xml' } as const;

export type Asset = { readonly type: string; readonly body: string };

const nameOf = (path: string): { name: string; kind: keyof typeof types } | undefined => {
  if (path === '/') return { name: 'index.html', kind: 'html' };
  const found = /^\/page\/(?<name>[a-z][a-z-]*\.(?<kind>css|ts|svg))$/.exec(path)?.groups;
  const { name, kind } = found ?? {};
  return name !== undefined && (kind === 'css' || kind === 'ts' || kind === 'svg')
    ? { name, kind }
    : undefined;
};

/** Node 24 strips types for itself without a word, and warns those who ask for the same once: not our users' matter. */
const stripped = (text: string): string => {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    process.emitWarning = emitWarning;
  }
};

/** A file of the page; TypeScript without its types, as a browser runs it. */
export const asset = async (path: string): Promise<Asset | undefined> => {
  const wanted = nameOf(path);
  if (!wanted) return undefined;
  try {
    const text = await readFile(new URL(wanted.name, start), 'utf8');
    const body = wanted.kind === 'ts' ? stripped(text) : text;
    return { type: `${types[wanted.kind]}; charset=utf-8`, body };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};
