import { Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { makeCurbside } from '#curbside.ts';
import type { Settings } from '#escalation/settings.ts';
import { botToken, seats } from '#preview/cast.ts';
import { previewDeliveries } from '#preview/receiver.ts';
import { makeWorkspace } from '#preview/workspace.ts';
import { runSlack } from '#slack/run.ts';
import type { Place } from '#store/database.ts';

export const minute = 60_000;
export const [asker, supervisor, alternate] = seats;

type Change = { readonly store?: Place; readonly key?: Uint8Array; readonly settings?: Partial<Settings> };

/** The whole product on the stand-in: a real store, real Bolt, and people who type and press. */
export const startProduct = async ({ store = { file: ':memory:' }, key, settings = {} }: Change = {}) => {
  const all: Settings = {
    chain: [[supervisor.id], [alternate.id]],
    admin: undefined,
    teamChannel: undefined,
    stepWait: 3 * minute,
    ...settings,
  };
  const curbside = await makeCurbside({ store, key, settings: all });
  let skew = 0;
  const workspace = makeWorkspace({ now: () => Date.now() + skew });
  const logged: string[] = [];
  const log = pino(
    { level: 'debug', base: null },
    new Writable({ write: (chunk, _, done) => (logged.push(String(chunk)), done()) }),
  );
  const running = await runSlack({
    ...curbside,
    access: { token: botToken, fetch: workspace.fetch },
    log,
    pages: all.chain.length > 0,
    reportingLine: 'the hotline, 1-800-522-3511',
  });
  const people = previewDeliveries(workspace, running.accept);

  /** What the bot said to somebody, oldest first, as all the words of each message. */
  const heard = (seat: { readonly dm: string }) =>
    workspace.room
      .messages(seat.dm)
      .filter((message) => message.bot)
      .map((message) => ({ ...message, words: JSON.stringify(message.blocks ?? []) }));

  const until = async <Result>(what: string, look: () => Result | undefined | false): Promise<Result> => {
    for (let time = 0; time < 400; time += 1) {
      const found = look();
      if (found) return found;
      await pause(20);
    }
    throw new Error(`Waited in vain for ${what}. Log: ${logged.join('')}`);
  };

  return {
    workspace,
    curbside,
    people,
    logged,
    accept: running.accept,
    heard,
    until,
    say: (text: string, seat: { readonly id: string; readonly dm: string } = asker) =>
      people.say(seat.id, seat.dm, text),
    /** Waits for a message of the bot that contains something. */
    hears: (seat: { readonly dm: string }, part: string | RegExp) =>
      until(String(part), () =>
        heard(seat).find(({ words }) => (typeof part === 'string' ? words.includes(part) : part.test(words))),
      ),
    press: async (seat: { readonly id: string; readonly dm: string }, ts: string, action: string) => {
      const message = workspace.room.message(seat.dm, ts);
      const row = message?.blocks?.find((block) => JSON.stringify(block).includes(`"action_id":"${action}"`));
      if (!row) throw new Error(`There is no button ${action} on that message.`);
      return people.press(seat.id, seat.dm, ts, { block: row.block_id, action, values: {} });
    },
    advance: async (milliseconds: number) => {
      skew += milliseconds;
      await curbside.clock.skip(milliseconds);
      running.nudge();
    },
    stop: async () => {
      people.stop();
      await running.stop();
      await curbside.close();
    },
  };
};
export type Product = Awaited<ReturnType<typeof startProduct>>;
