import { WebClient } from '@slack/web-api';
import { beforeEach, describe, expect, it } from 'vitest';

import { botToken, seats, teamChannel } from '#preview/cast.ts';
import { makeWorkspace, type Workspace } from '#preview/workspace.ts';

const [caseManager, supervisor] = seats;
const start = Date.UTC(2026, 2, 3, 14, 0);

let now = start;
let workspace: Workspace;
let slack: WebClient;

const clientOf = (token: string, options: object = {}) =>
  new WebClient(token, {
    fetch: workspace.fetch,
    retryConfig: { retries: 0 },
    logger: {
      debug() {},
      info() {},
      warn() {},
      error() {},
      setLevel() {},
      getLevel: () => 'error' as never,
      setName() {},
    },
    ...options,
  });

const errorOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call;
  } catch (error) {
    return (error as { data?: { error?: string }; message: string }).data?.error ?? (error as Error).message;
  }
  return 'ok';
};

type Posted = { readonly ts: string; readonly channel: string };

const postBy = async (client: WebClient, more: object): Promise<Posted> =>
  (await client.apiCall('chat.postMessage', { channel: caseManager.dm, ...more })) as unknown as Posted;

const post = (more: object) => postBy(slack, more);

beforeEach(() => {
  now = start;
  workspace = makeWorkspace({ now: () => now, timeZone: 'America/Denver' });
  slack = clientOf(botToken);
});

describe('tokens and scopes', () => {
  it('knows its own token', async () => {
    expect(await slack.auth.test()).toMatchObject({ team_id: 'T0PREVIEW1', bot_id: 'B0CURBSIDE' });
  });

  it.each([
    ['xoxb-other', 'invalid_auth'],
    ['', 'not_authed'],
  ])('refuses the token “%s”', async (token, error) => {
    expect(await errorOf(clientOf(token).auth.test())).toBe(error);
  });

  it('refuses every call after the token was revoked', async () => {
    workspace.revoke();
    expect(await errorOf(slack.auth.test())).toBe('token_revoked');
  });

  it('refuses what the manifest has no scope for', async () => {
    expect(await errorOf(slack.conversations.history({ channel: teamChannel.id }))).toBe('missing_scope');
    expect(
      await errorOf(slack.reactions.add({ channel: caseManager.dm, name: 'eyes', timestamp: '1.000000' })),
    ).toBe('missing_scope');
  });

  it('does not know a method that Slack has not, nor one named like a part of an object', async () => {
    expect(await errorOf(slack.apiCall('chat.shout'))).toBe('unknown_method');
    expect(await errorOf(slack.apiCall('constructor'))).toBe('unknown_method');
  });

  it('answers no host but Slack’s', async () => {
    await expect(workspace.fetch('https://example.org/api/auth.test')).rejects.toThrow('no such host');
  });
});

describe('messages', () => {
  it('posts to a person by their id, into the direct message', async () => {
    const posted = await post({ channel: supervisor.id, text: 'Curbside: open now' });
    expect(posted.channel).toBe(supervisor.dm);
    const { messages } = await slack.conversations.history({ channel: supervisor.dm });
    expect(messages?.map(({ text }) => text)).toEqual(['Curbside: open now']);
  });

  it('gives every message its own, later timestamp', async () => {
    const first = await post({ text: 'one' });
    const second = await post({ text: 'two' });
    expect(Number(second.ts)).toBeGreaterThan(Number(first.ts));
    expect(first.ts).toMatch(/^\d{10}\.\d{6}$/);
  });

  it('keeps metadata, and gives it back only when asked', async () => {
    const metadata = { event_type: 'curbside_page', event_payload: { key: 'e1:1' } };
    await post({ channel: supervisor.dm, text: 'page', metadata });
    const bare = await slack.conversations.history({ channel: supervisor.dm });
    const full = await slack.conversations.history({ channel: supervisor.dm, include_all_metadata: true });
    expect(bare.messages?.[0]).not.toHaveProperty('metadata');
    expect(full.messages?.[0]).toMatchObject({ metadata });
  });

  it.each([
    ['nothing in it', {}, 'no_text'],
    ['only spaces in it', { text: '   ' }, 'no_text'],
    ['too many characters', { text: 'a'.repeat(40_001) }, 'msg_too_long'],
    ['as many characters as fit', { text: 'a'.repeat(40_000) }, 'ok'],
    ['a channel that is none', { channel: 'C0NOWHERE', text: 'a' }, 'channel_not_found'],
    ['blocks that are no list', { text: 'a', blocks: '{}' }, 'invalid_blocks_format'],
    ['metadata without a type', { text: 'a', metadata: { event_payload: {} } }, 'invalid_metadata_format'],
    ['two kinds of text', { text: 'a', markdown_text: 'b' }, 'markdown_text_conflict'],
    [
      'more text in blocks than Slack was seen to take',
      { text: 'a', blocks: Array.from({ length: 5 }, () => section('a'.repeat(2_900))) },
      'msg_blocks_too_long',
    ],
  ])('with %s: %s', async (_, args, error) => {
    expect(await errorOf(post(args))).toBe(error);
  });

  it.each([
    ['a deactivated person', () => workspace.deactivate(caseManager.id), 'channel_not_found'],
    ['an archived conversation', () => workspace.archive(caseManager.dm), 'is_archived'],
    ['a channel it was taken out of', () => workspace.expel(caseManager.dm), 'not_in_channel'],
  ])('does not reach %s', async (_, happens, error) => {
    happens();
    expect(await errorOf(post({ text: 'a' }))).toBe(error);
  });

  it('updates its own message and keeps the blocks that the update leaves out', async () => {
    const { ts } = await post({ text: 'a', blocks: [section('kept')] });
    await slack.chat.update({ channel: caseManager.dm, ts: ts, text: 'b' });
    const { messages } = await slack.conversations.history({ channel: caseManager.dm });
    expect(messages?.[0]).toMatchObject({ text: 'b', blocks: [{ type: 'section', text: { text: 'kept' } }] });
    await slack.chat.update({ channel: caseManager.dm, ts: ts, text: 'c', blocks: [] });
    const after = await slack.conversations.history({ channel: caseManager.dm });
    expect(after.messages?.[0]).toMatchObject({ text: 'c', blocks: [] });
  });

  it('neither updates nor deletes a message that is not there', async () => {
    const nowhere = { channel: caseManager.dm, ts: '1.000000' };
    expect(await errorOf(slack.chat.update({ ...nowhere, text: 'a' }))).toBe('message_not_found');
    expect(await errorOf(slack.chat.delete(nowhere))).toBe('message_not_found');
  });

  it('neither updates nor deletes what a person wrote', async () => {
    const ts = workspace.room.stamp();
    workspace.room.post(caseManager.dm, personal(ts));
    const theirs = { channel: caseManager.dm, ts };
    expect(await errorOf(slack.chat.update({ ...theirs, text: 'a' }))).toBe('cant_update_message');
    expect(await errorOf(slack.chat.delete(theirs))).toBe('cant_delete_message');
  });

  it('shows an ephemeral note to one person, and no history knows of it', async () => {
    const note = await slack.chat.postEphemeral({
      channel: teamChannel.id,
      user: caseManager.id,
      text: 'psst',
    });
    const kept = workspace.room.messages(teamChannel.id);
    expect(kept.map(({ onlyFor }) => onlyFor)).toEqual([caseManager.id]);
    expect(
      await errorOf(slack.chat.update({ channel: teamChannel.id, ts: note.message_ts ?? '', text: 'a' })),
    ).toBe('message_not_found');
    expect(
      await errorOf(slack.chat.postEphemeral({ channel: supervisor.dm, user: caseManager.id, text: 'a' })),
    ).toBe('user_not_in_channel');
  });

  it('keeps a thread together, oldest first, however a reply was addressed', async () => {
    const root = await post({ text: 'root' });
    const reply = await post({ thread_ts: root.ts, text: 'one' });
    await post({ thread_ts: reply.ts, text: 'two' });
    const thread = await slack.conversations.replies({ channel: caseManager.dm, ts: root.ts });
    expect(thread.messages?.map(({ text }) => text)).toEqual(['root', 'one', 'two']);
    const history = await slack.conversations.history({ channel: caseManager.dm });
    expect(history.messages?.map(({ text }) => text)).toEqual(['root']);
  });

  it('turns pages of a history by cursor', async () => {
    for (const text of ['one', 'two', 'three']) await post({ text });
    const seen: string[] = [];
    for await (const page of slack.paginate('conversations.history', { channel: caseManager.dm, limit: 2 }))
      seen.push(...(page as unknown as { messages: { text: string }[] }).messages.map(({ text }) => text));
    expect(seen).toEqual(['three', 'two', 'one']);
  });

  it('opens a direct message, and says why it cannot', async () => {
    const opened = await slack.conversations.open({ users: supervisor.id });
    expect(opened.channel?.id).toBe(supervisor.dm);
    expect(await errorOf(slack.conversations.open({ users: 'U0NOBODY' }))).toBe('user_not_found');
    workspace.deactivate(supervisor.id);
    expect(await errorOf(slack.conversations.open({ users: supervisor.id }))).toBe('user_disabled');
  });

  it('knows its people and where they live', async () => {
    const { user } = await slack.users.info({ user: supervisor.id });
    expect(user).toMatchObject({ real_name: 'Supervisor', tz: 'America/Denver', deleted: false });
  });
});

describe('accidents', () => {
  it('answers 429 once, then as usual', async () => {
    workspace.fail('chat.postMessage', { kind: 'rate limit', retryAfter: 30 });
    const quick = clientOf(botToken, { rejectRateLimitedCalls: true });
    await expect(postBy(quick, { text: 'a' })).rejects.toMatchObject({
      retryAfter: 30,
    });
    expect(await errorOf(post({ text: 'a' }))).toBe('ok');
  });

  it('can do what it was asked and still answer fatal_error', async () => {
    workspace.fail('chat.postMessage', { kind: 'error', error: 'fatal_error', afterwards: true });
    expect(await errorOf(post({ text: 'a' }))).toBe('fatal_error');
    expect(workspace.room.messages(caseManager.dm)).toHaveLength(1);
  });

  it('can be silent until the caller gives up', async () => {
    workspace.fail('chat.postMessage', { kind: 'silence' });
    const hasty = clientOf(botToken, { timeout: 20 });
    await expect(postBy(hasty, { text: 'a' })).rejects.toThrow('timeout');
    expect(workspace.room.messages(caseManager.dm)).toHaveLength(0);
  });

  it('can be out of reach, or broken', async () => {
    workspace.fail('*', { kind: 'network' });
    await expect(post({ text: 'a' })).rejects.toThrow('fetch failed');
    workspace.fail('*', { kind: 'status', status: 500 });
    await expect(post({ text: 'a' })).rejects.toMatchObject({ statusCode: 500 });
  });

  it('strikes only the calls it is meant for, as often as it is meant to', async () => {
    workspace.fail('chat.postMessage', {
      kind: 'error',
      error: 'internal_error',
      times: 2,
      when: ({ channel }) => channel === supervisor.dm,
    });
    const toSupervisor = () => errorOf(post({ channel: supervisor.dm, text: 'a' }));
    expect(await errorOf(post({ text: 'a' }))).toBe('ok');
    expect([await toSupervisor(), await toSupervisor(), await toSupervisor()]).toEqual([
      'internal_error',
      'internal_error',
      'ok',
    ]);
  });

  it('can be taken back', async () => {
    const never = workspace.fail('chat.postMessage', { kind: 'network' });
    never();
    expect(await errorOf(post({ text: 'a' }))).toBe('ok');
  });

  it('writes down every call', async () => {
    await errorOf(post({ text: 'a' }));
    expect(workspace.calls).toMatchObject([
      { method: 'chat.postMessage', body: { channel: caseManager.dm, text: 'a' }, at: start },
    ]);
  });
});

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } }) as const;

const personal = (ts: string) => ({
  ts,
  user: caseManager.id,
  bot: false,
  text: 'mine',
  blocks: undefined,
  attachments: undefined,
  metadata: undefined,
  thread: undefined,
  edited: undefined,
  onlyFor: undefined,
});
