import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { botToken, seats } from '#preview/cast.ts';
import { makeWorkspace } from '#preview/workspace.ts';

export const [asker, supervisor, alternate] = seats;
const signingSecret = 'a-signing-secret-of-the-test';

/** What happens to one call that Curbside makes: before it reaches Slack, or after Slack did it and before Curbside hears. */
export type Interference = (method: string, body: string, when: 'before' | 'after') => boolean;

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createSocket().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

/** A Slack on this machine, and Curbside as a process of its own that may be killed at any instant. */
export const realProcess = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-kill-'));
  const workspace = makeWorkspace({ now: Date.now });
  let interfere: Interference = () => false;
  let child: ChildProcess | undefined;
  let output = '';

  const die = () => {
    child?.kill('SIGKILL');
    child = undefined;
  };

  const slack: Server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const method = request.url?.replace('/api/', '') ?? '';
      if (interfere(method, body, 'before')) return die();
      const headers = Object.entries(request.headers).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      const answer = await workspace.fetch(`https://slack.com/api/${method}`, {
        method: 'POST',
        body,
        headers,
      });
      if (interfere(method, body, 'after')) return die();
      response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
    })();
  });
  const slackPort = await freePort();
  await new Promise<void>((resolve) => slack.listen(slackPort, '127.0.0.1', resolve));

  const port = await freePort();
  const config = join(folder, 'curbside.yaml');
  writeFileSync(config, `on_call:\n  steps: [[${supervisor.id}], [${alternate.id}]]\n`);

  const start = async () => {
    child = spawn(process.execPath, ['src/launch.cjs', 'src/main.ts'], {
      env: {
        PATH: process.env['PATH'] ?? '',
        SLACK_BOT_TOKEN: botToken,
        SLACK_SIGNING_SECRET: signingSecret,
        SLACK_API_URL: `http://127.0.0.1:${slackPort}/api/`,
        CURBSIDE_KEY: Buffer.alloc(32, 3).toString('base64'),
        CURBSIDE_DATA: join(folder, 'data'),
        CURBSIDE_CONFIG: config,
        PORT: String(port),
        LOG_LEVEL: 'debug',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout?.on('data', (chunk) => (output += String(chunk)));
    child.stderr?.on('data', (chunk) => (output += String(chunk)));
    await until('the process to listen', async () => (await post('{}').catch(() => undefined)) !== undefined);
  };

  const sign = (body: string, at: number) =>
    `v0=${createHmac('sha256', signingSecret).update(`v0:${at}:${body}`).digest('hex')}`;

  /** Posts a signed body, as Slack does. */
  const post = async (
    body: string,
    { at = Math.floor(Date.now() / 1000), contentType = 'application/json', signature = sign(body, at) } = {},
  ) =>
    fetch(`http://127.0.0.1:${port}/slack/events`, {
      method: 'POST',
      body,
      headers: {
        'content-type': contentType,
        'x-slack-request-timestamp': String(at),
        'x-slack-signature': signature,
      },
    });

  const until = async (what: string, look: () => boolean | Promise<boolean>) => {
    for (let time = 0; time < 600; time += 1) {
      if (await look()) return;
      await pause(50);
    }
    throw new Error(`Waited in vain for ${what}. Output: ${output}`);
  };

  let messages = 0;
  const event = (text: string) => {
    messages += 1;
    return {
      type: 'event_callback',
      team_id: 'T0PREVIEW1',
      event_id: `Ev${messages}`,
      event: {
        type: 'message',
        channel: asker.dm,
        channel_type: 'im',
        user: asker.id,
        ts: `${Math.floor(Date.now() / 1000)}.00${messages}`,
        text,
      },
    };
  };

  return {
    start,
    die,
    post,
    until,
    event,
    say: (text: string) => post(JSON.stringify(event(text))),
    interfere: (what: Interference) => {
      interfere = what;
    },
    /** What lets a view be opened for this person, within three seconds. */
    trigger: (seat: { readonly id: string }) => workspace.surfaces.trigger(seat.id),
    modal: (seat: { readonly id: string }) => workspace.surfaces.modal(seat.id),
    isRunning: () => child !== undefined,
    heard: (seat: { readonly dm: string }) =>
      workspace.room
        .messages(seat.dm)
        .filter(({ bot }) => bot)
        .map(({ blocks }) => JSON.stringify(blocks)),
    output: () => output,
    folder,
    stop: async () => {
      const last = child;
      const gone = last && new Promise((resolve) => last.once('exit', resolve));
      last?.kill('SIGTERM');
      await gone;
      slack.closeAllConnections();
      slack.close();
    },
  };
};
export type RealProcess = Awaited<ReturnType<typeof realProcess>>;
