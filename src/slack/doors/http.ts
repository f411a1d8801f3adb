import { createServer, type IncomingMessage, type Server } from 'node:http';
import { isValidSlackRequest } from '@slack/bolt';
import { describe } from '#describe.ts';
import type { Log } from '#log.ts';
import type { Accept } from '#slack/accept.ts';
import type { Door } from './socket.ts';

/** Slack's own limit is far below this. */
const largestBody = 1_000_000;
/** Seconds that a request's timestamp may be away from our clock, in either direction. Bolt alone accepts any future one. */
const mostSkew = 300;

type Answer = { readonly status: number; readonly body?: string; readonly type?: string };
type Needs = {
  readonly signingSecret: string;
  readonly port: number;
  readonly accept: Accept;
  readonly log: Log;
};

/**
 * Slack's Events API and interactivity over HTTP. Bolt verifies the signature; around it we bound the body and the
 * clock, and take a body that is not an object (Bolt 5.1's own HTTP receiver dies of a signed `null`).
 */
export const openHttp = async ({
  signingSecret,
  port,
  accept,
  log,
}: Needs): Promise<Door & { readonly port: number }> => {
  const server = createServer((request, response) => {
    void answer(request, signingSecret, accept)
      .catch((error: unknown): Answer => {
        log.error({ what: 'http', ...describe(error) }, 'failed');
        return { status: 500 };
      })
      .then(({ status, body = '', type = 'text/plain' }) =>
        response.writeHead(status, { 'content-type': type }).end(body),
      );
  });
  server.requestTimeout = 10_000;
  await listen(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
};

const listen = (server: Server, port: number) =>
  new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });

const answer = async (request: IncomingMessage, signingSecret: string, accept: Accept): Promise<Answer> => {
  if (request.method !== 'POST' || request.url?.split('?')[0] !== '/slack/events') return { status: 404 };
  const raw = await bodyOf(request);
  if (raw === undefined) return { status: 413 };
  if (!isFromSlack(request, raw, signingSecret)) return { status: 401 };
  const delivery = parse(raw, request.headers['content-type'] ?? '');
  if (typeof delivery !== 'object' || delivery === null) return { status: 400 };
  if ('type' in delivery && delivery.type === 'url_verification')
    return { status: 200, body: 'challenge' in delivery ? String(delivery.challenge) : '' };
  const { status, body } = await accept(delivery);
  return body ? { status, type: 'application/json', body: JSON.stringify(body) } : { status };
};

/** The body, or `undefined` when it is too large; what is too much is read to its end and dropped, so that 413 arrives. */
const bodyOf = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size <= largestBody) chunks.push(bytes);
  }
  return size > largestBody ? undefined : Buffer.concat(chunks).toString('utf8');
};

const isFromSlack = (request: IncomingMessage, body: string, signingSecret: string): boolean => {
  const timestamp = Number(request.headers['x-slack-request-timestamp']);
  const signature = request.headers['x-slack-signature'];
  if (!Number.isFinite(timestamp) || typeof signature !== 'string') return false;
  if (Math.abs(Date.now() / 1000 - timestamp) > mostSkew) return false;
  return isValidSlackRequest({
    signingSecret,
    body,
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
  });
};

const parse = (body: string, contentType: string): unknown => {
  try {
    if (!contentType.startsWith('application/x-www-form-urlencoded')) return JSON.parse(body);
    const fields = new URLSearchParams(body);
    const payload = fields.get('payload');
    // A slash command comes as bare fields, everything else as JSON in one of them.
    return payload === null ? Object.fromEntries(fields) : JSON.parse(payload);
  } catch {
    return undefined;
  }
};
