import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { ModalView } from '@slack/types';
import type { Inbox } from '#inbox/inbox.ts';
import { keep, statusOf, type Ack } from '#slack/accept.ts';
import { actions, askForm } from '#slack/actions.ts';
import { limits } from '#slack/limits.ts';
import { postOnce } from '#slack/post.ts';
import type { Report } from '#slack/prepare.ts';
import type { Incoming, We } from '#slack/read.ts';
import { complaint, doneView, formView, notOpened, type Note } from '#slack/views/form.ts';
import { plainNote, unsavedPlain } from '#slack/views/notes.ts';
import { makeDirect } from './direct.ts';
import { draftOf, type Draft } from './draft.ts';
import { dangerIncoming, type Author } from './incoming.ts';
import { decided, markOf, nothing, remembered, type Memory } from './memory.ts';
import { readForm, type Opening, type Turn } from './read-form.ts';

type Needs = {
  readonly client: WebClient;
  readonly inbox: Pick<Inbox, 'names' | 'keep'>;
  readonly we: We;
  /** Of the hash by which a form knows its text again. */
  readonly formKey: Uint8Array;
  /** Somebody is on call. */
  readonly pages: boolean;
  readonly nudge: () => void;
  readonly tellUnsaved: (user: string) => Promise<void>;
  readonly report: Report;
};

/** Takes a delivery that is about the ask form; `undefined`: it is about something else. */
export type TakeForm = (body: unknown) => Promise<Ack> | undefined;

const taken: Ack = { status: 200 };
/** Slack shows its own warning and leaves the form as it was. */
const failed: Ack = { status: 500 };
/** Said to whoever typed a command, and to nobody else. */
const answering = (text: string): Ack => ({ status: 200, body: { response_type: 'ephemeral', text } });
const complaining = (text: string): Ack => ({
  status: 200,
  body: { response_action: 'errors', errors: { [askForm.block]: text } },
});
const showing = (view: ModalView): Ack => ({ status: 200, body: { response_action: 'update', view } });

/**
 * The ask form. It is answered here, before the inbox: what somebody is still typing is kept nowhere, and Bolt
 * never sees it. Only *Answer* keeps it, or danger that cannot wait; from there it goes the way of a message.
 */
export const makeForm = (needs: Needs): TakeForm => {
  const { we, report } = needs;
  const direct = makeDirect(needs.client, report);
  const authorOf = async (user: string): Promise<Author> => ({
    team: we.team,
    user,
    channel: await direct(user),
  });
  return (body) => {
    const read = readForm(body, we);
    if (read === undefined) return undefined;
    if (typeof read === 'string') return Promise.resolve({ status: statusOf[read] });
    if (read.kind === 'opening') return open(needs, read, authorOf);
    return read.pressed ? press(needs, read, read.pressed, authorOf) : submit(needs, read, authorOf);
  };
};

type AuthorOf = (user: string) => Promise<Author>;

const viewOf = (
  { pages }: Needs,
  draft: Draft | undefined,
  memory: Memory,
  more: { readonly note?: Note | undefined; readonly filled?: string } = {},
): ModalView =>
  draft?.urgent
    ? doneView(draft.urgent, draft.language, pages)
    : formView({ language: draft?.language, memory, pages, preview: draft, ...more });

/** Keeps and raises it now. `false`: nothing was kept. */
const kept = async (needs: Needs, incoming: Incoming): Promise<boolean> => {
  try {
    await keep(needs, incoming);
    return true;
  } catch (error) {
    needs.report(`${incoming.kind} not kept`, error);
    return false;
  }
};

const open = async (needs: Needs, opening: Opening, authorOf: AuthorOf): Promise<Ack> => {
  const { by, user, trigger, words } = opening;
  if (words === '') {
    void authorOf(user); // so that *Answer* need not ask Slack
    return show(needs, opening, viewOf(needs, undefined, nothing), authorOf);
  }
  const author = await authorOf(user);
  const read = (part: string) =>
    draftOf(needs, author, { key: `${by}:${trigger}`, words: part, choices: nothing });
  const draft = await read(words);
  if (draft.urgent && !(await kept(needs, draft.incoming))) return answering(unsavedPlain);
  const filled = fitting(words);
  const memory = { ...nothing, mark: markOf(needs.formKey, filled) };
  const note = filled === words ? undefined : 'shortened';
  const shown = draft.urgent || !note ? draft : await read(filled);
  return show(needs, opening, viewOf(needs, shown, memory, { note, filled }), authorOf);
};

/** As many whole words as the field takes: half an identifier would not be recognized. */
const fitting = (words: string): string => {
  if (words.length <= limits.inputValue) return words;
  const part = words.slice(0, limits.inputValue);
  return part.slice(0, Math.max(0, part.search(/\s\S*$/u)));
};

/** Opens it. Where Slack does not, the person is told, and can try again. */
const show = async (
  { client, report }: Needs,
  { by, user, trigger }: Opening,
  view: ModalView,
  authorOf: AuthorOf,
): Promise<Ack> => {
  try {
    await client.views.open({ trigger_id: trigger, view });
    return taken;
  } catch (error) {
    report('form not opened', error);
    if (by === 'command') return answering(notOpened);
    void tellLate(client, user, authorOf).catch((again: unknown) => report('form untold', again));
    return taken;
  }
};

const tellLate = async (client: WebClient, user: string, authorOf: AuthorOf): Promise<void> => {
  const { channel } = await authorOf(user);
  await postOnce(
    client,
    { channel, threadTs: undefined, id: 'late-form', begunBefore: false },
    plainNote('press again'),
  );
};

/** What stands in the field now, and whether it is what was shown before. */
const readTurn = async (
  needs: Needs,
  { user, view, words }: Turn,
  pressed: Turn['pressed'],
  authorOf: AuthorOf,
) => {
  const before = remembered(view.metadata);
  const mark = markOf(needs.formKey, words);
  const same = before.mark === mark;
  // Offsets into another text are worth nothing.
  const memory: Memory = same ? decided(before, pressed) : { ...nothing, mark };
  const key = `form:${view.id}:${mark}`;
  const draft = await draftOf(needs, await authorOf(user), { key, words, choices: memory });
  const note: Note | undefined = same || before.mark === undefined ? undefined : 'changed';
  return { draft, memory, same, note };
};

const submit = async (needs: Needs, turn: Turn, authorOf: AuthorOf): Promise<Ack> => {
  const { words } = turn;
  if (words.trim() === '') return complaining(complaint('empty'));
  const { draft, memory, same, note } = await readTurn(needs, turn, undefined, authorOf);
  if (!draft.urgent && words.length > limits.inputValue) return complaining(complaint('tooLong'));
  if (!draft.urgent && !same) return showing(viewOf(needs, draft, memory, { note }));
  if (!(await kept(needs, draft.incoming))) return complaining(unsavedPlain);
  return showing(doneView(draft.urgent ?? 'answering', draft.language, needs.pages));
};

const press = async (
  needs: Needs,
  turn: Turn,
  pressed: NonNullable<Turn['pressed']>,
  authorOf: AuthorOf,
): Promise<Ack> => {
  const danger = pressed.action === actions.danger;
  if (danger) {
    const key = `button:${turn.trigger}:${pressed.action}`;
    const raised = await kept(needs, dangerIncoming(await authorOf(turn.user), key, pressed.value));
    if (!raised) return unsaved(needs, turn.user);
  }
  const noted = danger ? 'noted' : undefined;
  if (turn.words.trim() === '')
    return redraw(needs, turn, viewOf(needs, undefined, nothing, { note: noted }), danger);
  const { draft, memory, note } = await readTurn(needs, turn, pressed, authorOf);
  if (draft.urgent && !(await kept(needs, draft.incoming))) return unsaved(needs, turn.user);
  return redraw(needs, turn, viewOf(needs, draft, memory, { note: noted ?? note }), danger);
};

const unsaved = async ({ tellUnsaved, report }: Needs, user: string): Promise<Ack> => {
  await tellUnsaved(user).catch((error: unknown) => report('unsaved untold', error));
  return taken;
};

/** The form was closed, or another press was quicker: there is nothing to draw, or the person sees that it moved on. */
const overtaken = ['not_found', 'view_not_found', 'hash_conflict'];

const redraw = async (
  { client, report }: Needs,
  { view }: Turn,
  now: ModalView,
  wasKept: boolean,
): Promise<Ack> => {
  try {
    await client.views.update({ view_id: view.id, hash: view.hash, view: now });
    return taken;
  } catch (error) {
    if (error instanceof WebAPIPlatformError && overtaken.includes(error.data.error)) return taken;
    report('form not drawn', error);
    return wasKept ? taken : failed;
  }
};
