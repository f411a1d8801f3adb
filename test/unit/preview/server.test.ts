import { request } from 'node:http';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { seats } from '#preview/cast.ts';
import { startPreview, type Preview } from '#preview/server.ts';
import { makeWorkspace } from '#preview/workspace.ts';

const [caseManager] = seats;

let preview: Preview;
let heard: unknown[];
let moved: number[];

beforeEach(async () => {
  heard = [];
  moved = [];
  preview = await startPreview({
    workspace: makeWorkspace({ now: Date.now }),
    deliver: async (body) => {
      heard.push(body);
      return { status: 200 };
    },
    clock: { now: Date.now, advance: async (ms) => void moved.push(ms) },
    port: 0,
  });
});
afterEach(() => preview.close());

/** A bare request: `fetch` would not let a test lie about its host. */
const send = (
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  body = '',
): Promise<{ status: number; text: string; headers: Readonly<Record<string, unknown>> }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(preview.url);
    const sent = request({ hostname, port, method, path, headers }, (response) => {
      let text = '';
      response.on('data', (part) => (text += part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const here = { 'content-type': 'application/json' };
const origin = () => new URL(preview.url).origin;
const advance = JSON.stringify({ act: 'advance', ms: 60_000 });

describe('who may come in', () => {
  it('listens on this computer alone', () => {
    expect(new URL(preview.url).hostname).toBe('127.0.0.1');
  });

  it.each(['evil.example', 'evil.example:3000', '127.0.0.1.evil.example', '127.0.0.1'])(
    'refuses the host name “%s”, which is how another site would come in',
    async (host) => {
      expect((await send('GET', '/', { host })).status).toBe(421);
    },
  );

  it('lets its own names in', async () => {
    const { port } = new URL(preview.url);
    expect((await send('GET', '/', { host: `localhost:${port}` })).status).toBe(200);
    expect((await send('GET', '/', { host: `127.0.0.1:${port}` })).status).toBe(200);
  });

  it('takes acts from its own page only', async () => {
    expect((await send('POST', '/api/act', { ...here, origin: origin() }, advance)).status).toBe(200);
    expect(
      (await send('POST', '/api/act', { ...here, origin: 'https://evil.example' }, advance)).status,
    ).toBe(403);
    expect((await send('POST', '/api/act', here, advance)).status).toBe(403);
    expect(
      (await send('POST', '/api/act', { origin: origin(), 'content-type': 'text/plain' }, advance)).status,
    ).toBe(403);
    expect(moved).toEqual([60_000]);
  });

  it('sends a policy under which nothing from elsewhere runs', async () => {
    const { headers, text } = await send('GET', '/', {});
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(text).not.toMatch(/https?:|<script>|style=|onclick/);
  });
});

describe('what it serves', () => {
  it('its page, with TypeScript as a browser runs it', async () => {
    const { text, headers } = await send('GET', '/page/main.ts', {});
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(text).not.toContain('import type');
    expect(text).toContain("from './pane.ts'");
  });

  it.each([
    '/page/../server.ts',
    '/page/%2e%2e/server.ts',
    '/server.ts',
    '/page/nothing.ts',
    '/page/',
    '/etc/passwd',
  ])('nothing at %s', async (path) => {
    expect((await send('GET', path, {})).status).toBe(404);
  });

  it('what stands in the workspace', async () => {
    const act = { act: 'say', user: caseManager.id, channel: caseManager.dm, text: 'hello' };
    await send('POST', '/api/act', { ...here, origin: origin() }, JSON.stringify(act));
    const state = JSON.parse((await send('GET', '/api/state', {})).text);
    expect(state.conversations[0].messages).toMatchObject([{ text: 'hello', user: caseManager.id }]);
    expect(heard).toHaveLength(1);
  });
});

describe('bad requests', () => {
  it.each([
    ['no JSON', '{'],
    ['nothing', ''],
    ['an act that is none', '{"act":"explode"}'],
    ['a clock that goes back', '{"act":"advance","ms":-1}'],
    ['a field too many', '{"act":"open","user":"U0CASEMGR1","x":1}'],
    [
      'more than a message holds',
      JSON.stringify({ act: 'say', user: 'U', channel: 'D', text: 'a'.repeat(400_000) }),
    ],
  ])('of %s are refused, and the next one is answered', async (_, body) => {
    expect((await send('POST', '/api/act', { ...here, origin: origin() }, body)).status).toBe(400);
    expect((await send('POST', '/api/act', { ...here, origin: origin() }, advance)).status).toBe(200);
  });

  it('of another kind are refused', async () => {
    expect((await send('DELETE', '/', {})).status).toBe(405);
  });
});

describe('ports', () => {
  it('takes the next one when its own is taken', async () => {
    const { port } = new URL(preview.url);
    const second = await startPreview({
      workspace: makeWorkspace({ now: Date.now }),
      deliver: async () => ({ status: 200 }),
      clock: { now: Date.now, advance: async () => undefined },
      port: Number(port),
    });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(port));
    await second.close();
  });
});
