import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ack } from '#slack/accept.ts';
import { openSocket, type Door } from '#slack/doors/socket.ts';

/** RFC 6455: the handshake's constant, and unmasked text frames from the server. */
const magic = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const frame = (text: string): Buffer => {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([0x81, body.length])
      : Buffer.from([0x81, 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([head, body]);
};
/** The text of a client's frame, which is masked. */
const unframe = (data: Buffer): string => {
  if ((data[0]! & 15) !== 1) return '';
  const short = data[1]! & 127;
  const at = short === 126 ? 4 : 2;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  const mask = data.subarray(at, at + 4);
  return Buffer.from(
    data.subarray(at + 4, at + 4 + length).map((byte, index) => byte ^ mask[index % 4]!),
  ).toString();
};

/** Slack's side of Socket Mode: hands out an address, says hello, sends envelopes, hears acknowledgements. */
const startSlack = async () => {
  const heard: string[] = [];
  let line: Duplex | undefined;
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ ok: true, url: `ws://127.0.0.1:${port()}/link` }));
  });
  const port = (): number => {
    const address = server.address();
    return typeof address === 'object' && address ? address.port : 0;
  };
  server.on('upgrade', (request, socket) => {
    line = socket;
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${magic}`)
      .digest('base64');
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
    socket.write(frame(JSON.stringify({ type: 'hello', num_connections: 1 })));
    socket.on('data', (data: Buffer) => heard.push(unframe(data)));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${port()}/api/`,
    heard,
    send: (envelope: object) => line?.write(frame(JSON.stringify(envelope))),
    stop: () => {
      line?.destroy();
      server.closeAllConnections();
      server.close();
    },
  };
};

describe('Socket Mode', () => {
  let door: Door | undefined;
  let slack: Awaited<ReturnType<typeof startSlack>>;
  afterEach(async () => {
    await door?.close();
    slack.stop();
  });

  const until = async (look: () => boolean) => {
    for (let time = 0; time < 200 && !look(); time += 1) await pause(20);
    expect(look()).toBe(true);
  };
  const open = async (accept: (body: unknown) => Promise<Ack>) => {
    slack = await startSlack();
    door = await openSocket({
      appToken: 'xapp-1',
      apiUrl: slack.apiUrl,
      accept,
      log: pino({ level: 'silent' }),
    });
  };
  const envelope = (id: string) => ({
    type: 'events_api',
    envelope_id: id,
    payload: { type: 'event_callback', event_id: id, event: { type: 'message' } },
    accepts_response_payload: false,
  });

  it('acknowledges a delivery after it was kept, and not before', async () => {
    let keep: (ack: Ack) => void = () => undefined;
    const bodies: unknown[] = [];
    await open((body) => {
      bodies.push(body);
      return new Promise((resolve) => (keep = resolve));
    });
    slack.send(envelope('E1'));
    await until(() => bodies.length === 1);
    expect(bodies[0]).toMatchObject({ event_id: 'E1' });
    await pause(100);
    expect(slack.heard.join('')).not.toContain('E1');
    keep({ status: 200 });
    await until(() => slack.heard.join('').includes('E1'));
  });

  it('does not acknowledge what could not be kept, so that Slack sends it again', async () => {
    const bodies: unknown[] = [];
    await open(async (body) => {
      bodies.push(body);
      return { status: 500 };
    });
    slack.send(envelope('E2'));
    await until(() => bodies.length === 1);
    await pause(200);
    expect(slack.heard.join('')).not.toContain('E2');
  });
});
