import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { asker, realProcess, supervisor } from './real-process.ts';

/** Marked identifiers: wherever one of these turns up, something leaked. */
const canaries = [
  'Zebulon',
  'Quackenbush',
  '555-0199',
  'zq@example.org',
  '987-65-4321',
  'Xanthippe',
  '918-555-0147',
  'hushword',
];
const identifying =
  'Zebulon Quackenbush (405-555-0199, zq@example.org, SSN 987-65-4321) and Xanthippe Quackenbush, 918-555-0147';
/** Not an identifier, but somebody's words: it may reach Slack back, and never a log or a file. */
const words = 'hushword';

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const seen = (text: string): readonly string[] =>
  canaries.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

describe('marked identifiers, pushed through every way in and every failure, at debug level', () => {
  it('are in no log, no file, and no call to Slack but the form that its author has open', async () => {
    const curbside = await realProcess();
    const sent: string[] = [];
    const inForm: string[] = [];
    // A form shows its author their own words, in the very window where they typed them: nowhere else.
    const send = (method: string, body: string) =>
      (method.startsWith('views.') ? inForm : sent).push(decodeURIComponent(body.replaceAll('+', ' ')));
    curbside.interfere((method, body, when) => {
      if (when === 'before') send(method, body);
      return false;
    });
    await curbside.start();
    const post = async (body: unknown) => (await curbside.post(JSON.stringify(body))).status;
    const event = (change: Readonly<Record<string, unknown>>) => {
      const base = curbside.event(`${identifying} ${words}: can I take a gift`);
      return { ...base, event: { ...base.event, ...change } };
    };

    // every way in
    await post(event({}));
    await post(event({ text: `${identifying} said goodbye to everyone and has pills in his hand ${words}` }));
    await post(event({ thread_ts: '1700000000.000100' }));
    await post(
      event({ text: '', blocks: [{ type: 'rich_text', elements: [{ type: 'text', text: identifying }] }] }),
    );
    await post(
      event({ text: 'look', attachments: [{ fallback: identifying, title: identifying, text: words }] }),
    );
    await post(event({ subtype: 'file_share', files: [{ name: `${identifying}.pdf`, title: identifying }] }));
    const message = {
      type: 'message',
      user: asker.id,
      ts: '100.7',
      text: `${identifying} ${words} edited`,
      edited: { ts: '100.8' },
    };
    await post(
      event({ subtype: 'message_changed', message, previous_message: { ...message, text: identifying } }),
    );
    await post(event({ subtype: 'message_deleted', deleted_ts: '100.7', previous_message: message }));

    // the form: its draft is in no store, and never in what a press carries
    const state = { values: { question: { words: { value: `${identifying} ${words}` } } } };
    const view = { id: 'V1', hash: '1.a', callback_id: 'ask', private_metadata: '', state };
    const by = { team: { id: 'T0PREVIEW1' }, user: { id: asker.id }, trigger_id: '1.x' };
    const checked = await curbside.post(JSON.stringify({ type: 'view_submission', ...by, view }));
    const memory = /"private_metadata":"((?:[^"\\]|\\.)*)"/u.exec(await checked.text())?.[1] ?? '';
    expect(memory).toContain('mark');
    expect(seen(memory)).toEqual([]);
    const asked = { ...view, private_metadata: JSON.parse(`"${memory}"`) as string };
    await post({ type: 'view_submission', ...by, view: asked });
    const command = {
      command: '/ethics',
      team_id: 'T0PREVIEW1',
      user_id: asker.id,
      text: `${identifying} ${words}`,
    };
    for (const trigger_id of [curbside.trigger(asker), 'spent'])
      await curbside.post(new URLSearchParams({ ...command, trigger_id }).toString(), {
        contentType: 'application/x-www-form-urlencoded',
      });
    const { id, hash, shape } = curbside.modal(asker)!;
    expect(seen(shape.private_metadata ?? '')).toEqual([]);
    const open = { ...view, id, hash, private_metadata: shape.private_metadata };
    for (const action_id of ['remove_too', 'undo'])
      await post({ type: 'block_actions', ...by, view: open, actions: [{ action_id, value: '0-7' }] });

    // broken, forged and foreign
    await post({ ...event({}), team_id: 'T0OTHER' });
    await post({ type: 'event_callback', event: { type: 'message', text: identifying } });
    await post({
      type: 'block_actions',
      user: { name: identifying },
      actions: [{ action_id: identifying, value: words }],
    });
    await post({
      type: 'view_submission',
      view: { state: { values: { a: { b: { value: identifying } } } } },
    });
    await curbside.post(`{"text":"${identifying}`);
    await curbside.post(JSON.stringify(event({})), { signature: 'v0=00' });
    await curbside.post(identifying, { contentType: 'application/x-www-form-urlencoded' });

    await curbside.until('answers', () => curbside.heard(asker).length >= 6);
    await curbside.until('a page', () => curbside.heard(supervisor).length > 0);

    // a Slack that fails, and a death in the middle
    let killed = false;
    curbside.interfere((method, body, when) => {
      if (when === 'before') send(method, body);
      if (killed || when === 'before' || method !== 'chat.postMessage') return false;
      killed = true;
      return true;
    });
    await post(event({ text: `${identifying} ${words} again, a second time` }));
    await post(event({ text: `${identifying} ${words} again, a third time` })).catch(() => undefined);
    await curbside.until('the death', () => killed);
    await curbside.start();
    await pause(1000);
    await curbside.stop();

    expect(sent.length).toBeGreaterThan(8);
    expect(inForm.length).toBeGreaterThan(2);
    expect(curbside.output().length).toBeGreaterThan(0);
    expect(seen(curbside.output()), 'log').toEqual([]);
    for (const file of filesIn(curbside.folder))
      expect(seen(readFileSync(file).toString('latin1')), file).toEqual([]);
    expect(seen(sent.join('\n').replaceAll(words, '')), 'calls to Slack').toEqual([]);
  });
});
