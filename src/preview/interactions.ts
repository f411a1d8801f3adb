import type { StoredBlock } from './blocks.ts';
import { app, shortcut, team, teamChannel } from './cast.ts';
import { elementsOf } from './checks.ts';
import { stateOf, valueFields, type FormValues } from './form-state.ts';
import type { Message } from './message.ts';
import { messageJson } from './slack-json.ts';
import { viewJson, type OpenView } from './surfaces.ts';
import type { Workspace } from './workspace.ts';
import { escaped } from './written.ts';

type Json = Readonly<Record<string, unknown>>;

/** A press on one element: which, and what it now holds, for those that hold something. */
export type Press = {
  readonly block: string;
  readonly action: string;
  readonly value?: string | readonly string[] | undefined;
  /** What else stands in the fields around it. */
  readonly values: FormValues;
};

/** Who did it, and what every interaction carries. */
const common = ({ room, surfaces }: Workspace, user: string): Json => ({
  user: { id: user, username: room.person(user)?.handle, name: room.person(user)?.handle, team_id: team.id },
  api_app_id: app.id,
  token: 'preview',
  team: { id: team.id, domain: team.domain },
  enterprise: null,
  is_enterprise_install: false,
  trigger_id: surfaces.trigger(user),
});

const channelName = (channel: string): string =>
  channel === teamChannel.id ? 'privategroup' : 'directmessage';

const actionOf = (workspace: Workspace, blocks: readonly StoredBlock[], press: Press): Json | undefined => {
  const block = blocks.find((each) => each.block_id === press.block);
  const found = block && elementsOf(block).find(({ element }) => element.action_id === press.action);
  return (
    found && {
      action_id: press.action,
      block_id: press.block,
      type: found.element.type,
      ...valueFields(found.element, press.value),
      action_ts: workspace.room.stamp(),
    }
  );
};

/** `block_actions` for a press on a message; nothing where the message has no such element. */
export const pressedOnMessage = (
  workspace: Workspace,
  user: string,
  channel: string,
  message: Message,
  press: Press,
): Json | undefined => {
  const action = actionOf(workspace, message.blocks ?? [], press);
  if (!action) return undefined;
  const ephemeral = message.onlyFor !== undefined;
  return {
    type: 'block_actions',
    ...common(workspace, user),
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel,
      is_ephemeral: ephemeral,
      ...(message.thread && { thread_ts: message.thread }),
    },
    channel: { id: channel, name: channelName(channel) },
    ...(!ephemeral && { message: messageJson(message) }),
    state: { values: stateOf(message.blocks ?? [], press.values) },
    response_url: workspace.responseUrl({ channel, user, ts: message.ts }),
    actions: [action],
  };
};

const filled = (view: OpenView, values: FormValues): Json => ({
  ...viewJson(view),
  state: { values: stateOf(view.shape.blocks, values) },
});

/** `block_actions` for a press inside a modal or a Home tab. */
export const pressedInView = (workspace: Workspace, view: OpenView, press: Press): Json | undefined => {
  const action = actionOf(workspace, view.shape.blocks, press);
  return (
    action && {
      type: 'block_actions',
      ...common(workspace, view.user),
      container: { type: 'view', view_id: view.id },
      view: filled(view, press.values),
      actions: [action],
    }
  );
};

export const submitted = (workspace: Workspace, view: OpenView, values: FormValues): Json => ({
  type: 'view_submission',
  ...common(workspace, view.user),
  view: filled(view, values),
  response_urls: [],
});

export const closed = (workspace: Workspace, view: OpenView): Json => ({
  type: 'view_closed',
  ...common(workspace, view.user),
  view: filled(view, {}),
  is_cleared: false,
});

/** A slash command, which Slack sends as bare fields, its words escaped as a message's are. */
export const commanded = (
  workspace: Workspace,
  user: string,
  channel: string,
  { command, words }: { readonly command: string; readonly words: string },
): Json => ({
  token: 'preview',
  team_id: team.id,
  team_domain: team.domain,
  channel_id: channel,
  channel_name: channelName(channel),
  user_id: user,
  user_name: workspace.room.person(user)?.handle,
  command,
  text: escaped(words),
  api_app_id: app.id,
  is_enterprise_install: 'false',
  response_url: workspace.responseUrl({ channel, user, ts: '' }),
  trigger_id: workspace.surfaces.trigger(user),
});

/** The global shortcut: it belongs to no conversation. */
export const shortcutPressed = (workspace: Workspace, user: string): Json => ({
  type: 'shortcut',
  ...common(workspace, user),
  callback_id: shortcut.callback,
  action_ts: workspace.room.stamp(),
});
