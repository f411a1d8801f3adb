import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

import { act, perform } from './acts.ts';
import { asset } from './assets.ts';
import { isOurHost, isOurPage, safeHeaders } from './guard.ts';
import { previewDeliveries, type Deliver, type Deliveries } from './receiver.ts';
import { snapshotOf } from './snapshot.ts';
import { makeTroubles, type Troubles } from './troubles.ts';
import type { Workspace } from './workspace.ts';

/** The preview's time: it runs, and can be moved on. */
export type Clock = { readonly now: () => number; readonly advance: (ms: number) => Promise<void> };

export type Preview = { readonly url: string; readonly close: () => Promise<void> };

type Site = {
  readonly deliveries: Deliveries;
  readonly clock: Clock;
  readonly troubles: Troubles;
  readonly snapshot: () => string;
  readonly watch: (response: ServerResponse) => void;
  readonly changed: () => void;
};

/** A message has at most 40,000 characters, which JSON may write as six each. */
const mostBytes = 300_000;

const bodyOf = async (request: IncomingMessage): Promise<unknown> => {
  let text = '';
  request.setEncoding('utf8');
  // What is too long is read on and forgotten, so that the answer still gets through.
  for await (const part of request) if (text.length <= mostBytes) text += String(part);
  try {
    return text.length > mostBytes ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

const send = (response: ServerResponse, status: number, type: string, body: string): void => {
  response.writeHead(status, { ...safeHeaders, 'content-type': type });
  response.end(body);
};

const sendJson = (response: ServerResponse, status: number, body: string): void =>
  send(response, status, 'application/json', body);

const answerAct = async (site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const wish = act.safeParse(await bodyOf(request));
  if (!wish.success) return sendJson(response, 400, '{"kind":"gone"}');
  const outcome = await perform(site.deliveries, site.clock.advance, wish.data);
  if (outcome.kind === 'unanswered')
    site.troubles.add(
      `Curbside did not take “${wish.data.act}” in time. In Slack the person would see a warning.`,
    );
  site.changed();
  return sendJson(response, 200, JSON.stringify(outcome));
};

const answer = async (
  site: Site,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (!isOurHost(request, port))
    return send(response, 421, 'text/plain', 'Open this page by its own address.');
  if (request.method === 'POST')
    return path === '/api/act' && isOurPage(request, port)
      ? answerAct(site, request, response)
      : send(response, 403, 'text/plain', 'Only this page may do that.');
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET and POST.');
  if (path === '/api/state') return sendJson(response, 200, site.snapshot());
  if (path === '/api/changes') return site.watch(response);
  const found = await asset(path);
  return found
    ? send(response, 200, found.type, found.body)
    : send(response, 404, 'text/plain', 'There is nothing here.');
};

/** Tells every open page when something changed, once for what happens together. */
const makeWatch = (snapshot: () => string) => {
  const watchers = new Set<ServerResponse>();
  let due: NodeJS.Timeout | undefined;
  const tell = (): void => {
    due = undefined;
    const text = `data: ${snapshot()}\n\n`;
    watchers.forEach((response) => response.write(text));
  };
  return {
    changed: (): void => {
      due ??= setTimeout(tell, 15);
    },
    watch: (response: ServerResponse): void => {
      response.writeHead(200, { ...safeHeaders, 'content-type': 'text/event-stream' });
      response.write(`data: ${snapshot()}\n\n`);
      watchers.add(response);
      response.on('close', () => watchers.delete(response));
    },
    close: (): void => {
      clearTimeout(due);
      watchers.forEach((response) => response.end());
    },
  };
};

const listenOn = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

/** Takes the port, or the next free one of the twenty after it. */
const listen = async (server: Server, port: number, last = port + 20): Promise<number> => {
  try {
    return await listenOn(server, port);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!taken || port >= last) throw error;
    return listen(server, port + 1, last);
  }
};

/** Serves the page on this computer only, and passes on what people do in it. */
export const startPreview = async ({
  workspace,
  deliver,
  clock,
  port = 3000,
}: {
  readonly workspace: Workspace;
  readonly deliver: Deliver;
  readonly clock: Clock;
  readonly port?: number;
}): Promise<Preview> => {
  const troubles = makeTroubles(clock.now);
  const snapshot = (): string => JSON.stringify(snapshotOf(workspace, clock.now(), troubles.all()));
  const { watch, changed, close } = makeWatch(snapshot);
  const deliveries = previewDeliveries(workspace, deliver);
  const deaf = workspace.room.listen((change) => {
    troubles.hear(change);
    changed();
  });
  const site: Site = { deliveries, clock, troubles, snapshot, watch, changed };
  let ours = port;
  const server = createServer((request, response) => {
    answer(site, ours, request, response).catch((error: unknown) => {
      troubles.add(`The preview itself failed: ${error instanceof Error ? error.message : 'unknown'}`);
      if (!response.headersSent) send(response, 500, 'text/plain', 'The preview failed.');
    });
  });
  ours = await listen(server, port);
  return {
    url: `http://127.0.0.1:${ours}/`,
    close: async () => {
      deaf();
      deliveries.stop();
      close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => void server.close(() => resolve()));
    },
  };
};
