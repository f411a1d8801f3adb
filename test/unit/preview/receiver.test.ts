import { beforeEach, describe, expect, it } from 'vitest';

import { app, seats, teamChannel } from '#preview/cast.ts';
import { previewDeliveries, type Deliver, type Deliveries } from '#preview/receiver.ts';
import { makeWorkspace, type Workspace } from '#preview/workspace.ts';

const [caseManager, supervisor] = seats;
const start = Date.UTC(2026, 2, 3, 14, 0);

// oxlint-disable-next-line typescript/no-explicit-any -- a payload, read as deep as a test needs
type Body = Readonly<Record<string, any>>;

let workspace: Workspace;
let people: Deliveries;
let heard: Body[];
let answers: Awaited<ReturnType<Deliver>>[];

const call = async (method: string, args: object): Promise<Body> => {
  const response = await workspace.fetch(`https://slack.com/api/${method}`, {
    method: 'POST',
    headers: { authorization: 'Bearer xoxb-preview', 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  return (await response.json()) as Body;
};

const actions = (...elements: readonly object[]) => ({ type: 'actions', block_id: 'row', elements });
const button = (more: object = {}) => ({
  type: 'button',
  text: { type: 'plain_text', text: 'Go' },
  action_id: 'go',
  value: 'e1',
  ...more,
});

const modal = (more: object = {}) => ({
  type: 'modal',
  callback_id: 'ask',
  private_metadata: 'm1',
  title: { type: 'plain_text', text: 'Ask' },
  submit: { type: 'plain_text', text: 'Send' },
  blocks: [
    {
      type: 'input',
      block_id: 'question',
      label: { type: 'plain_text', text: 'Question' },
      element: { type: 'plain_text_input', action_id: 'words', max_length: 20 },
    },
  ],
  ...more,
});

const openModal = async (more: object = {}) =>
  call('views.open', { trigger_id: workspace.surfaces.trigger(caseManager.id), view: modal(more) });

beforeEach(() => {
  workspace = makeWorkspace({ now: () => start, timeZone: 'UTC' });
  heard = [];
  answers = [];
  people = previewDeliveries(workspace, async (body) => {
    heard.push(body as Body);
    return answers.shift() ?? { status: 200 };
  });
});

describe('messages', () => {
  it('arrive as message.im in an envelope, with the text marked up and the block bare', async () => {
    expect(
      await people.say(caseManager.id, caseManager.dm, 'A & B <b> https://a.example/x. @Curbside'),
    ).toEqual({
      kind: 'taken',
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({
      type: 'event_callback',
      team_id: 'T0PREVIEW1',
      api_app_id: app.id,
      event_id: expect.stringMatching(/^Ev[0-9A-F]+$/),
      event_time: start / 1000,
      authorizations: [{ user_id: app.user, is_bot: true }],
      event: {
        type: 'message',
        channel_type: 'im',
        channel: caseManager.dm,
        user: caseManager.id,
        ts: expect.stringMatching(/^\d{10}\.\d{6}$/),
        text: `A &amp; B &lt;b&gt; <https://a.example/x>. <@${app.user}>`,
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'A & B <b> ' },
                  { type: 'link', url: 'https://a.example/x' },
                  { type: 'text', text: '. ' },
                  { type: 'user', user_id: app.user },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  it('come again, the same, until they are acknowledged', async () => {
    answers = [{ status: 500 }, { status: 503 }];
    await people.say(caseManager.id, caseManager.dm, 'hello');
    expect(heard).toHaveLength(3);
    expect(new Set(heard.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  it('are given up after the fourth time, and the person learns it', async () => {
    answers = Array.from({ length: 9 }, () => ({ status: 500 }));
    expect(await people.say(caseManager.id, caseManager.dm, 'hello')).toEqual({ kind: 'unanswered' });
    expect(heard).toHaveLength(4);
  });

  it('in the team’s channel reach the app only when it is named', async () => {
    await people.say(caseManager.id, teamChannel.id, 'lunch?');
    expect(heard).toEqual([]);
    await people.say(caseManager.id, teamChannel.id, '@Curbside may I?');
    expect(heard).toMatchObject([{ event: { type: 'app_mention', channel: teamChannel.id } }]);
  });

  it('go nowhere from somebody who is not in the conversation', async () => {
    expect(await people.say(supervisor.id, caseManager.dm, 'hello')).toEqual({ kind: 'gone' });
    expect(heard).toEqual([]);
  });

  it('tell the app when they are edited, with what they were', async () => {
    await people.say(caseManager.id, caseManager.dm, 'one');
    const ts = heard[0]!['event'].ts;
    await people.edit(caseManager.id, caseManager.dm, ts, 'two');
    expect(heard[1]).toMatchObject({
      event: {
        subtype: 'message_changed',
        channel: caseManager.dm,
        message: { ts, text: 'two', user: caseManager.id, edited: { user: caseManager.id } },
        previous_message: { ts, text: 'one' },
      },
    });
    expect(heard[1]!['event'].ts).not.toBe(ts);
  });

  it('are gone when deleted', async () => {
    await people.say(caseManager.id, caseManager.dm, 'one');
    const ts = heard[0]!['event'].ts;
    await people.remove(caseManager.id, caseManager.dm, ts);
    expect(heard[1]).toMatchObject({
      event: { subtype: 'message_deleted', deleted_ts: ts, previous_message: { text: 'one' } },
    });
    expect(workspace.room.messages(caseManager.dm)).toEqual([]);
  });

  it('leave a tombstone when deleted with replies', async () => {
    await people.say(caseManager.id, caseManager.dm, 'one');
    const ts = heard[0]!['event'].ts;
    await call('chat.postMessage', { channel: caseManager.dm, thread_ts: ts, text: 'answer' });
    heard.length = 0;
    await people.remove(caseManager.id, caseManager.dm, ts);
    expect(heard).toMatchObject([
      { event: { subtype: 'message_changed', message: { ts, subtype: 'tombstone', user: 'USLACKBOT' } } },
    ]);
  });

  it('cannot be edited or deleted by somebody else', async () => {
    await people.say(caseManager.id, caseManager.dm, 'one');
    const ts = heard[0]!['event'].ts;
    expect(await people.edit(supervisor.id, caseManager.dm, ts, 'two')).toEqual({ kind: 'gone' });
    expect(await people.remove(supervisor.id, caseManager.dm, ts)).toEqual({ kind: 'gone' });
  });

  it('of the app itself come back to it, as from Slack, until that is stopped', async () => {
    const { ts } = await call('chat.postMessage', { channel: caseManager.dm, text: 'answer' });
    expect(heard).toMatchObject([{ event: { type: 'message', bot_id: app.bot, text: 'answer' } }]);
    await call('chat.update', { channel: caseManager.dm, ts, text: 'better' });
    expect(heard[1]).toMatchObject({ event: { subtype: 'message_changed', message: { bot_id: app.bot } } });
    people.stop();
    await call('chat.postMessage', { channel: caseManager.dm, text: 'more' });
    expect(heard).toHaveLength(2);
  });

  it('of the app to the team’s channel do not, for it has no scope to read there', async () => {
    await call('chat.postMessage', { channel: teamChannel.id, text: 'note' });
    expect(heard).toEqual([]);
  });
});

describe('buttons', () => {
  const press = { block: 'row', action: 'go', values: {} };

  it('arrive as block_actions, with the message they stand in', async () => {
    const { ts } = await call('chat.postMessage', {
      channel: supervisor.dm,
      text: 'page',
      blocks: [actions(button())],
    });
    heard.length = 0;
    expect(await people.press(supervisor.id, supervisor.dm, ts, press)).toEqual({ kind: 'taken' });
    expect(heard).toMatchObject([
      {
        type: 'block_actions',
        user: { id: supervisor.id, team_id: 'T0PREVIEW1' },
        team: { id: 'T0PREVIEW1' },
        api_app_id: app.id,
        trigger_id: expect.any(String),
        response_url: expect.stringMatching(/^https:\/\/hooks\.slack\.com\//),
        container: { type: 'message', message_ts: ts, channel_id: supervisor.dm, is_ephemeral: false },
        channel: { id: supervisor.dm, name: 'directmessage' },
        message: { ts, text: 'page', blocks: [{ block_id: 'row' }] },
        actions: [
          { action_id: 'go', block_id: 'row', type: 'button', value: 'e1', action_ts: expect.any(String) },
        ],
      },
    ]);
  });

  it('open a modal by their trigger: once, and only once', async () => {
    const { ts } = await call('chat.postMessage', {
      channel: supervisor.dm,
      text: 'a',
      blocks: [actions(button())],
    });
    await people.press(supervisor.id, supervisor.dm, ts, press);
    const trigger = heard.at(-1)!['trigger_id'];
    expect(await call('views.open', { trigger_id: trigger, view: modal() })).toMatchObject({ ok: true });
    expect(await call('views.open', { trigger_id: trigger, view: modal() })).toMatchObject({
      error: 'exchanged_trigger_id',
    });
    expect(await call('views.open', { trigger_id: 'x', view: modal() })).toMatchObject({
      error: 'invalid_trigger_id',
    });
  });

  it('on a private note carry no message, and answer by their response_url', async () => {
    await call('chat.postEphemeral', {
      channel: teamChannel.id,
      user: caseManager.id,
      text: 'psst',
      blocks: [actions(button())],
    });
    const [note] = workspace.room.messages(teamChannel.id);
    expect(await people.press(supervisor.id, teamChannel.id, note!.ts, press)).toEqual({ kind: 'gone' });
    await people.press(caseManager.id, teamChannel.id, note!.ts, press);
    expect(heard[0]).toMatchObject({ container: { is_ephemeral: true } });
    expect(heard[0]).not.toHaveProperty('message');
    const url = heard[0]!['response_url'];
    const respond = (body: object) =>
      workspace.fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    await respond({ replace_original: true, text: 'done' });
    expect(workspace.room.messages(teamChannel.id)).toMatchObject([
      { text: 'done', onlyFor: caseManager.id },
    ]);
    await respond({ delete_original: true });
    expect(workspace.room.messages(teamChannel.id)).toEqual([]);
  });

  it('that are no longer there do nothing', async () => {
    const { ts } = await call('chat.postMessage', {
      channel: supervisor.dm,
      text: 'a',
      blocks: [actions(button())],
    });
    heard.length = 0;
    expect(await people.press(supervisor.id, supervisor.dm, ts, { ...press, action: 'other' })).toEqual({
      kind: 'gone',
    });
    expect(heard).toEqual([]);
  });

  it('are not sent again: the person sees that nothing came of it', async () => {
    const { ts } = await call('chat.postMessage', {
      channel: supervisor.dm,
      text: 'a',
      blocks: [actions(button())],
    });
    heard.length = 0;
    answers = [{ status: 500 }];
    expect(await people.press(supervisor.id, supervisor.dm, ts, press)).toEqual({ kind: 'unanswered' });
    expect(heard).toHaveLength(1);
  });
});

const headers = { 'content-type': 'application/json' };

describe('forms', () => {
  it('arrive as view_submission with what was filled in, and close', async () => {
    await openModal();
    expect(await people.submit(caseManager.id, { question: { words: 'May I?' } })).toEqual({ kind: 'taken' });
    expect(heard).toMatchObject([
      {
        type: 'view_submission',
        user: { id: caseManager.id },
        view: {
          callback_id: 'ask',
          private_metadata: 'm1',
          state: { values: { question: { words: { type: 'plain_text_input', value: 'May I?' } } } },
        },
      },
    ]);
    expect(workspace.surfaces.modal(caseManager.id)).toBeUndefined();
  });

  it.each([
    ['nothing', {}, 'Please complete this required field.'],
    ['spaces', { question: { words: '  ' } }, 'Please complete this required field.'],
    ['too much', { question: { words: 'a'.repeat(21) } }, 'Please write at most 20 characters.'],
  ])('with %s in them are not sent', async (_, values, words) => {
    await openModal();
    expect(await people.submit(caseManager.id, values)).toEqual({
      kind: 'errors',
      errors: { question: words },
    });
    expect(heard).toEqual([]);
  });

  it('stay open with the errors that the app answers', async () => {
    await openModal();
    answers = [{ status: 200, body: { response_action: 'errors', errors: { question: 'Not saved.' } } }];
    expect(await people.submit(caseManager.id, { question: { words: 'x' } })).toEqual({
      kind: 'errors',
      errors: { question: 'Not saved.' },
    });
    expect(workspace.surfaces.modal(caseManager.id)).toBeDefined();
  });

  it('turn into the view that the app answers', async () => {
    await openModal();
    answers = [{ status: 200, body: { response_action: 'update', view: modal({ callback_id: 'next' }) } }];
    await people.submit(caseManager.id, { question: { words: 'x' } });
    expect(workspace.surfaces.modal(caseManager.id)?.shape.callback_id).toBe('next');
  });

  it('are updated by id, unless somebody was faster', async () => {
    const { view } = await openModal();
    expect(await call('views.update', { view_id: view.id, hash: view.hash, view: modal() })).toMatchObject({
      ok: true,
    });
    expect(await call('views.update', { view_id: view.id, hash: view.hash, view: modal() })).toMatchObject({
      error: 'hash_conflict',
    });
    expect(await call('views.update', { view_id: 'V0', view: modal() })).toMatchObject({
      error: 'not_found',
    });
  });

  it('say that they were closed only where the app asked', async () => {
    await openModal();
    await people.closeView(caseManager.id);
    expect(heard).toEqual([]);
    await openModal({ notify_on_close: true });
    await people.closeView(caseManager.id);
    expect(heard).toMatchObject([{ type: 'view_closed', view: { callback_id: 'ask' } }]);
  });
});

describe('a slash command and a shortcut', () => {
  it('arrive as Slack sends them, the words escaped and the trigger good for a form', async () => {
    expect(await people.command(caseManager.id, teamChannel.id, '/ethics  a < b & c')).toEqual({
      kind: 'taken',
    });
    expect(heard).toMatchObject([
      { command: '/ethics', text: 'a &lt; b &amp; c', user_id: caseManager.id, channel_id: teamChannel.id },
    ]);
    expect(await people.shortcut(supervisor.id)).toEqual({ kind: 'taken' });
    expect(heard[1]).toMatchObject({ type: 'shortcut', callback_id: 'ask', user: { id: supervisor.id } });
    expect(heard[1]).not.toHaveProperty('channel');
    await call('views.open', { trigger_id: heard[0]!['trigger_id'], view: modal() });
    expect(workspace.surfaces.modal(caseManager.id)).toBeDefined();
    expect(workspace.room.messages(teamChannel.id)).toEqual([]);
  });

  it('shows the answer to a command to who typed it, and to nobody else', async () => {
    answers = [{ status: 200, body: { response_type: 'ephemeral', text: 'Too late.' } }];
    await people.command(caseManager.id, teamChannel.id, '/ethics');
    expect(workspace.room.messages(teamChannel.id)).toMatchObject([
      { text: 'Too late.', bot: true, onlyFor: caseManager.id },
    ]);
  });

  it('are refused by Slack itself, or warned of, when nobody takes them', async () => {
    expect(await people.command(caseManager.id, caseManager.dm, '/ethic a')).toEqual({
      kind: 'errors',
      errors: { command: '/ethic is not a valid command.' },
    });
    expect(await people.command(caseManager.id, supervisor.dm, '/ethics')).toEqual({ kind: 'gone' });
    expect(heard).toEqual([]);
    answers = [{ status: 500 }, { status: 500 }];
    expect(await people.command(caseManager.id, caseManager.dm, '/ethics')).toEqual({ kind: 'unanswered' });
    expect(await people.shortcut(caseManager.id)).toEqual({ kind: 'unanswered' });
    expect(heard).toHaveLength(2);
  });
});

const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
const options = [option('a'), option('b')];

describe('what stands in a field', () => {
  it.each<[string, object, string | readonly string[], object]>([
    ['a select', { type: 'static_select', options }, 'b', { selected_option: option('b') }],
    ['a radio', { type: 'radio_buttons', options }, 'a', { selected_option: option('a') }],
    ['checkboxes', { type: 'checkboxes', options }, ['a', 'b'], { selected_options: options }],
    ['an overflow', { type: 'overflow', options }, 'a', { selected_option: option('a') }],
    ['a date', { type: 'datepicker' }, '2026-03-03', { selected_date: '2026-03-03' }],
    ['a time', { type: 'timepicker' }, '14:20', { selected_time: '14:20' }],
    ['a person', { type: 'users_select' }, supervisor.id, { selected_user: supervisor.id }],
  ])('of %s is told as Slack tells it', async (_, element, value, fields) => {
    const { ts } = await call('chat.postMessage', {
      channel: caseManager.dm,
      text: 'a',
      blocks: [actions({ ...element, action_id: 'go' })],
    });
    heard.length = 0;
    await people.press(caseManager.id, caseManager.dm, ts, { block: 'row', action: 'go', value, values: {} });
    expect(heard[0]!['actions'][0]).toMatchObject(fields);
  });
});
