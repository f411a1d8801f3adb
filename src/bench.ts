import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { makeConsultation } from '#consultation.ts';
import { makeCurbside } from '#curbside.ts';
import { scrub } from '#scrub/scrub.ts';
import { screen } from '#screen/screen.ts';
import { seats } from '#preview/cast.ts';
import { makeAccept } from '#slack/accept.ts';

/** `npm run bench`: how fast the walk is, how long a start takes, what it weighs. Figures, not judgements: machines differ. */

const say = (name: string, value: string) => process.stdout.write(`${name.padEnd(52)} ${value}\n`);
const percentile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor(part * times.length)] ?? 0;
const both = (times: readonly number[]) =>
  `median ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`;

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const labelled = z.object({ text: z.string() });
const texts = ['harm', 'questions', 'scrub'].flatMap((name) =>
  readFileSync(new URL(`../test/eval/${name}.dev.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => labelled.parse(JSON.parse(line)).text),
);

const walk = async () => {
  const { consult } = makeConsultation();
  const once = async (text: string) => {
    const question = scrub(text).text;
    screen(question);
    await consult(question);
  };
  for (const text of texts) await once(text); // warm
  const times: number[] = [];
  for (const text of texts) times.push(await timed(() => once(text)));
  say(`walk: scrub, screen, search, answer (${texts.length} messages)`, both(times));
};

/** Texts that cost the scrubber most for their length; no message is so long. */
const feared = [
  'a@',
  'a at b dot ',
  'HE SAID THAT ',
  'zorblat quivern ',
  '( ',
  '1-',
  '4111 ',
  '<@U',
  '<https://x.org|ann> ',
  '*a* _b_ ',
  'nine one one ',
  '$a',
  'ab:',
  'ann and ',
  'june 3 ',
  'pin 5150 ',
  'Maria told Tulsa 405-555-0123 apt 4 ',
] as const;

const MEGABYTE = 1_000_000;

/** The same numbers below `limit` at every run. */
const drawn = (limit: number, count: number): readonly number[] => {
  const numbers: number[] = [];
  let state = 1;
  for (let at = 0; at < count; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    numbers.push(Math.floor((state / 2 ** 32) * limit));
  }
  return numbers;
};
const lettersOf = (codes: readonly number[]): string =>
  codes.map((code) => String.fromCharCode(code)).join('');

/** No word of it repeats, so nothing that is remembered helps. */
const unrepeated: readonly (readonly [string, string])[] = [
  ['random signs', lettersOf(drawn(95, MEGABYTE).map((number) => 0x20 + number))],
  ['unlisted words', lettersOf(drawn(31, MEGABYTE).map((number) => (number < 26 ? 0x61 + number : 0x20)))],
];

const worst = async () => {
  const all = [
    ...feared.map((unit) => [JSON.stringify(unit), unit.repeat(MEGABYTE / unit.length)] as const),
    ...unrepeated,
  ];
  const times: { readonly name: string; readonly seconds: number }[] = [];
  for (const [name, text] of all) times.push({ name, seconds: (await timed(() => scrub(text))) / 1000 });
  const slowest = times.toSorted((a, b) => b.seconds - a.seconds).slice(0, 4);
  say(
    `scrub: 1 MB of what it fears most, of ${all.length} texts`,
    slowest.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)} s`).join(', '),
  );
};

/** From the raw delivery to the moment Slack may be acknowledged, every commit on disk. */
const acceptance = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'curbside-bench-'));
  const settings = { chain: [['U0S']], admin: undefined, teamChannel: undefined, stepWait: 180_000 };
  const curbside = await makeCurbside({
    store: { file: join(folder, 'curbside.sqlite') },
    key: undefined,
    settings,
  });
  const accept = makeAccept({
    inbox: curbside.inbox,
    we: { team: 'T0', user: 'U0' },
    nudge: () => undefined,
    tellUnsaved: () => Promise.resolve(),
    report: (_, error) => {
      throw error;
    },
  });
  const times: number[] = [];
  for (const [at, text] of texts.entries()) {
    const event = {
      type: 'message',
      channel: `D${at}`,
      channel_type: 'im',
      user: 'U1',
      ts: `${at}.000001`,
      text,
    };
    times.push(
      await timed(() => accept({ type: 'event_callback', team_id: 'T0', event_id: `Ev${at}`, event })),
    );
  }
  say('delivery: scrub, screen, keep on disk, acknowledge', both(times));
  const claims: number[] = [];
  for (let at = 0; at < 200; at += 1) claims.push(await timed(() => curbside.inbox.claim('messages')));
  say('store: claim of an owed delivery', both(claims));
  await curbside.close();
  rmSync(folder, { recursive: true });
};

const [asker] = seats;

/** From `npm start`'s process to the answer on the page, and what the process then weighs. */
const firstAnswer = async () => {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/launch.cjs', 'src/main.ts'], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve) => {
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += String(chunk);
      const found = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)?.[0];
      if (found) resolve(found);
    });
  });
  const listening = performance.now() - start;
  await fetch(`${url}/api/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({
      act: 'say',
      user: asker.id,
      channel: asker.dm,
      text: 'can I take a gift from a client',
    }),
  });
  while (!(await (await fetch(`${url}/api/state`)).text()).includes('your answer is ready'));
  say('start to the preview’s page', `${listening.toFixed(0)} ms`);
  say('start to the first answer', `${(performance.now() - start).toFixed(0)} ms`);
  if (process.platform === 'linux') {
    const kilobytes = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
    say('memory after it (resident)', `${(Number(kilobytes) / 1024).toFixed(0)} MB`);
  }
  child.kill('SIGTERM');
};

await walk();
await worst();
await acceptance();
await firstAnswer();
