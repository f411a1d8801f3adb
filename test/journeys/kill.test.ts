import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asker, realProcess, supervisor, type RealProcess } from './real-process.ts';

const emergency =
  'my client texted goodbye to everyone, he has a bottle of pills in his hand and wont open the door';

describe('killed at the worst moment', () => {
  let curbside: RealProcess;
  beforeEach(async () => {
    curbside = await realProcess();
    await curbside.start();
  });
  afterEach(() => curbside.stop());

  const count = (texts: readonly string[], part: string) =>
    texts.filter((text) => text.includes(part)).length;

  /** Kills the process at the first matching call, starts it again, and waits until it is quiet. */
  const killAt = async (
    text: string,
    matches: (method: string, body: string) => boolean,
    when: 'before' | 'after',
  ) => {
    let killed = false;
    curbside.interfere((method, body, moment) => {
      if (killed || moment !== when || !matches(method, body)) return false;
      killed = true;
      return true;
    });
    const ack = await curbside.say(text).catch(() => undefined);
    await curbside.until('the kill', () => killed);
    await curbside.start();
    return ack?.status;
  };

  const postTo = (channel: string) => (method: string, body: string) =>
    method === 'chat.postMessage' && body.includes(channel);

  it.each(['before', 'after'] as const)(
    'answers once when it dies just %s Slack took the answer',
    async (when) => {
      const status = await killAt('can I take a gift from a client', postTo(asker.dm), when);
      expect(status).toBe(200);
      await curbside.until('the answer', () => count(curbside.heard(asker), 'Talk to a person') > 0);
      await pause(1500);
    },
  );

  /** The page, the asker's card and the answer are there, and none of them twice. */
  const oneOfEach = async () => {
    await curbside.until(
      'the page',
      () => count(curbside.heard(supervisor), 'Someone may be in danger now') > 0,
    );
    await curbside.until('the answer', () => count(curbside.heard(asker), 'Talk to a person') > 0);
    await curbside.until('the card', () => count(curbside.heard(asker), 'No answer yet') > 0);
    await pause(1500);
    expect(count(curbside.heard(supervisor), 'Someone may be in danger now')).toBe(1);
    expect(count(curbside.heard(asker), 'Help is not coming')).toBe(1);
    expect(count(curbside.heard(asker), 'Talk to a person')).toBe(1);
  };

  it.each(['before', 'after'] as const)(
    'pages one chain when it dies just %s Slack took the page',
    async (when) => {
      const status = await killAt(emergency, postTo(supervisor.dm), when);
      expect(status).toBe(200);
      await oneOfEach();
    },
  );

  it.each([1, 2, 3, 4, 5])(
    'owes nothing and doubles nothing when it dies at its call number %i',
    async (number) => {
      let calls = 0;
      const matches = (method: string) => method !== 'auth.test' && ++calls === number;
      await killAt(emergency, matches, number % 2 === 0 ? 'before' : 'after');
      await oneOfEach();
    },
  );

  it('keeps nobody’s words in its output', async () => {
    await curbside.say(`${emergency} says Rosalinda Ybarra`);
    await curbside.until('the page', () => curbside.heard(supervisor).length > 0);
    expect(curbside.output()).not.toMatch(/Rosalinda|Ybarra|pills|goodbye/u);
  });
});

describe('the HTTP door', () => {
  let curbside: RealProcess;
  beforeEach(async () => {
    curbside = await realProcess();
    await curbside.start();
  });
  afterEach(() => curbside.stop());

  it('takes only what Slack signed, now, and outlives what it did not', async () => {
    const good = JSON.stringify(curbside.event('can I take a gift from a client'));
    const now = Math.floor(Date.now() / 1000);
    expect((await curbside.post(good, { signature: 'v0=00' })).status).toBe(401);
    expect((await curbside.post(good, { at: now - 400 })).status).toBe(401);
    expect((await curbside.post(good, { at: now + 400 })).status).toBe(401);
    expect((await curbside.post('null')).status).toBe(400);
    expect((await curbside.post('{"broken')).status).toBe(400);
    expect((await curbside.post(`"${'x'.repeat(1_100_000)}"`)).status).toBe(413);
    expect(
      (await curbside.post(JSON.stringify({ ...curbside.event('hello'), team_id: 'T0OTHER' }))).status,
    ).toBe(403);
    const challenge = await curbside.post(JSON.stringify({ type: 'url_verification', challenge: 'abc' }));
    expect([challenge.status, await challenge.text()]).toEqual([200, 'abc']);
    expect((await curbside.post(good)).status).toBe(200);
    await curbside.until('the answer', () => curbside.heard(asker).length > 0);
  });
});
