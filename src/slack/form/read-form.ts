import { askForm } from '#slack/actions.ts';
import { anyForm, commandDelivery, formDelivery, shortcutDelivery } from '#slack/payload.ts';
import { ourValue, type Ignored, type We } from '#slack/read.ts';
import { unescape } from '#slack/views/blocks.ts';

/** Somebody wants the form. `words` is raw. */
export type Opening = {
  readonly kind: 'opening';
  readonly by: 'command' | 'shortcut';
  readonly user: string;
  readonly trigger: string;
  readonly words: string;
};

/** Somebody submitted the form, or pressed a button in it. `words` is raw: what stands in the field now. */
export type Turn = {
  readonly kind: 'turn';
  readonly user: string;
  readonly trigger: string;
  readonly view: { readonly id: string; readonly hash: string; readonly metadata: string };
  readonly words: string;
  /** The button; none for a submission. */
  readonly pressed: { readonly action: string; readonly value: string } | undefined;
};

/** Reads what Slack delivers about the ask form; `undefined`: this is about something else. */
export const readForm = (body: unknown, we: We): Opening | Turn | Ignored | undefined => {
  const { data } = anyForm.safeParse(body);
  if (!data) return undefined;
  if (data.command === askForm.command) return readCommand(body, we);
  if (data.type === 'shortcut' && data.callback_id === askForm.callback) return readShortcut(body, we);
  // A view that was closed owes nobody anything: nothing of it was kept.
  if (data.type === 'view_closed' || data.view?.callback_id !== askForm.callback) return undefined;
  return readTurn(body, we);
};

const readCommand = (body: unknown, we: We): Opening | Ignored => {
  const { data } = commandDelivery.safeParse(body);
  if (!data) return 'broken';
  if (data.team_id !== we.team) return 'foreign';
  const words = unescape(data.text ?? '').trim();
  return { kind: 'opening', by: 'command', user: data.user_id, trigger: data.trigger_id, words };
};

const readShortcut = (body: unknown, we: We): Opening | Ignored => {
  const { data } = shortcutDelivery.safeParse(body);
  if (!data) return 'broken';
  if (data.team.id !== we.team) return 'foreign';
  return { kind: 'opening', by: 'shortcut', user: data.user.id, trigger: data.trigger_id, words: '' };
};

const readTurn = (body: unknown, we: We): Turn | Ignored => {
  const { data } = formDelivery.safeParse(body);
  if (!data) return 'broken';
  if (data.team.id !== we.team) return 'foreign';
  const [action] = data.actions ?? [];
  const pressed = action && { action: action.action_id, value: action.value ?? '' };
  if (data.type === 'block_actions' && !(pressed && ourValue.test(pressed.value))) return 'broken';
  const { id, hash, private_metadata, state } = data.view;
  return {
    kind: 'turn',
    user: data.user.id,
    trigger: data.trigger_id ?? '',
    view: { id, hash, metadata: private_metadata ?? '' },
    words: state.values[askForm.block]?.[askForm.field]?.value ?? '',
    pressed: data.type === 'block_actions' ? pressed : undefined,
  };
};
