import { WebClient } from '@slack/web-api';

import { botToken, seats } from '#preview/cast.ts';
import type { Deliver } from '#preview/receiver.ts';
import { startPreview, type Preview } from '#preview/server.ts';
import { makeWorkspace, type Workspace } from '#preview/workspace.ts';

const [caseManager, supervisor] = seats;

type Event = Readonly<Record<string, string>> & { readonly bot_id?: string };
type Body = {
  readonly type: string;
  readonly event?: Event;
  readonly trigger_id?: string;
  readonly channel?: { readonly id: string };
  readonly message?: { readonly ts: string };
  readonly actions?: readonly { readonly action_id: string; readonly value?: string }[];
  readonly view?: { readonly state: { readonly values: Record<string, Record<string, { value?: string }>> } };
};

export type SmallApp = {
  readonly preview: Preview;
  readonly workspace: Workspace;
  readonly slack: WebClient;
  /** Everything that was delivered. */
  readonly heard: readonly Body[];
};

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const button = (text: string, action_id: string, more: object = {}) => ({
  type: 'button',
  text: { type: 'plain_text', text },
  action_id,
  ...more,
});

const form = {
  type: 'modal',
  title: { type: 'plain_text', text: 'Ask Curbside' },
  submit: { type: 'plain_text', text: 'Ask' },
  blocks: [
    {
      type: 'input',
      block_id: 'question',
      label: { type: 'plain_text', text: 'Your question' },
      hint: { type: 'plain_text', text: 'Leave names out.' },
      element: { type: 'plain_text_input', action_id: 'words', multiline: true },
    },
    {
      type: 'input',
      block_id: 'when',
      optional: true,
      label: { type: 'plain_text', text: 'When?' },
      element: {
        type: 'radio_buttons',
        action_id: 'time',
        options: ['Now', 'Today'].map((text) => ({ text: { type: 'plain_text', text }, value: text })),
      },
    },
  ],
};

/** A small app for tests of the page alone: it echoes, pages the supervisor, and opens a form. */
export const startSmallApp = async (): Promise<SmallApp> => {
  let offset = 0;
  const now = (): number => Date.now() + offset;
  const workspace = makeWorkspace({ now });
  const slack = new WebClient(botToken, { fetch: workspace.fetch, retryConfig: { retries: 0 } });
  const heard: Body[] = [];
  const post = (channel: string, text: string, more: object = {}) =>
    slack.apiCall('chat.postMessage', { channel, text, ...more });

  const answer = async ({ text = '', channel = '', ts = '' }: Event): Promise<void> => {
    if (text.includes('form'))
      await post(channel, 'A form', { blocks: [actions(button('Open the form', 'open'))] });
    else if (text.includes('pills'))
      await post(supervisor.dm, 'Curbside: open now', {
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: 'Someone may be in danger' } },
          section(`Asked by <@${caseManager.id}>. *Call them now.*`),
          actions(button('I’ve got it', 'got-it', { style: 'primary' }), button('Can’t take this', 'pass')),
        ],
      });
    else await post(channel, `You said: ${text}`, { thread_ts: ts, blocks: [section(`You said: ${text}`)] });
  };

  const press = async (body: Body): Promise<void> => {
    const [action] = body.actions ?? [];
    if (action?.action_id === 'open')
      await slack.apiCall('views.open', { trigger_id: body.trigger_id, view: form });
    if (action?.action_id !== 'got-it') return;
    await slack.apiCall('chat.update', {
      channel: body.channel?.id,
      ts: body.message?.ts,
      text: 'Yours',
      blocks: [section('You have this.'), actions(button('Resolve', 'resolve', { style: 'primary' }))],
    });
    await post(caseManager.dm, 'The supervisor has seen this. Help is not coming until someone calls 911.');
  };

  const deliver: Deliver = async (raw) => {
    const body = raw as Body;
    heard.push(body);
    const { event } = body;
    if (event?.['type'] === 'message' && event.bot_id === undefined && event['subtype'] === undefined)
      void answer(event);
    if (body.type === 'block_actions') await press(body);
    if (body.type !== 'view_submission') return { status: 200 };
    const words = body.view?.state.values['question']?.['words']?.value ?? '';
    if (words.length < 5)
      return { status: 200, body: { response_action: 'errors', errors: { question: 'Say a little more.' } } };
    await post(caseManager.dm, `You asked: ${words}`);
    return { status: 200 };
  };

  const preview = await startPreview({
    workspace,
    deliver,
    port: 0,
    clock: {
      now,
      advance: async (ms) => {
        offset += ms;
        if (offset >= 180_000) await post(caseManager.dm, 'Nobody has answered. Call 911 now.');
      },
    },
  });
  return { preview, workspace, slack, heard };
};

const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
