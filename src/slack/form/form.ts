import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import type { ModalView } from '@slack/types';
import type { Inbox } from '#inbox/inbox.ts';
import { keep, statusOf, type Ack } from '#slack/accept.ts';
import { actions, askForm } from '#slack/actions.ts';
import { limits } from '#slack/limits.ts';
import { postOnce } from '#slack/post.ts';
import type { Report } from '#slack/prepare.ts';
import type { Incoming, We } from '#slack/read.ts';
import { complaint, doneView, doneWords, formView, notOpened, type Note } from '#slack/views/form.ts';
import { plainNote, unsavedPlain } from '#slack/views/notes.ts';
import { makeDirect } from './direct.ts';
import { draftOf, type Draft } from './draft.ts';
import { dangerIncoming, type Author } from './incoming.ts';
import { decided, markOf, nothing, remembered, type Memory } from './memory.ts';
import { readForm, type Opening, type Turn } from './read-form.ts';
import { makeRecent, type Recent } from './recent.ts';

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
  const recent = makeRecent();
  const authorOf = async (user: string): Promise<Author> => ({
    team: we.team,
    user,
    channel: await direct(user),
  });
  const answer = (read: Opening | Turn): Promise<Ack> => {
    if (read.kind === 'opening') return open(needs, read, authorOf);
    const form = { ...needs, recent };
    return read.pressed ? press(form, read, read.pressed, authorOf) : submit(form, read, authorOf);
  };
  return (body) => {
    const read = readForm(body, we);
    if (read === undefined) return undefined;
    if (read === 'broken') return Promise.resolve(failed); // through a socket, any other answer closes the form
    if (typeof read === 'string') return Promise.resolve({ status: statusOf[read] });
    return answer(read).catch((error: unknown) => {
      report('form', error); // a door that is thrown at may close
      return failed;
    });
  };
};

type AuthorOf = (user: string) => Promise<Author>;
type FormNeeds = Needs & { readonly recent: Recent };

const viewOf = (
  { pages }: Needs,
  draft: Draft | undefined,
  memory: Memory,
  more: { readonly notes?: readonly Note[]; readonly filled?: string } = {},
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
  const whole = await read(words);
  const filled = fitting(words);
  // Danger is looked for in all of it, and what then fits is read anew.
  const draft = whole.urgent || filled === words || filled === '' ? whole : await read(filled);
  if (draft.urgent) {
    if (!(await kept(needs, draft.incoming))) return answering(unsavedPlain);
    const said = doneWords(draft.urgent, draft.language);
    return show(needs, opening, viewOf(needs, draft, nothing), authorOf, said);
  }
  if (filled === '')
    return show(needs, opening, viewOf(needs, undefined, nothing, { notes: ['tooLong'] }), authorOf);
  const memory = { ...nothing, mark: markOf(needs.formKey, filled) };
  const notes: readonly Note[] = filled === words ? [] : ['shortened'];
  return show(needs, opening, viewOf(needs, draft, memory, { notes, filled }), authorOf);
};

/** As many whole words as the field takes: half an identifier would not be recognized. '': not even one. */
const fitting = (words: string): string => {
  if (words.length <= limits.inputValue) return words;
  const part = words.slice(0, limits.inputValue);
  return part.slice(0, Math.max(0, part.search(/\s\S*$/u)));
};

/** Opens it. Where Slack does not, the person is told what was done already, or that they can try again. */
const show = async (
  { client, report }: Needs,
  { by, user, trigger }: Opening,
  view: ModalView,
  authorOf: AuthorOf,
  untaken = notOpened,
): Promise<Ack> => {
  try {
    await client.views.open({ trigger_id: trigger, view });
    return taken;
  } catch (error) {
    report('form not opened', error);
    if (by === 'command') return answering(untaken);
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

/**
 * What was decided about the text that stands in the field now, and whether its author saw it so. Waits for
 * nothing: the next press may be here before this one is drawn.
 */
const consider = ({ formKey, recent }: FormNeeds, { view, words, pressed }: Turn) => {
  const carried = remembered(view.metadata);
  const before = recent.newer(view.id, carried);
  const mark = markOf(formKey, words);
  const same = before.mark === mark;
  // Offsets into another text are worth nothing.
  const memory: Memory = same ? decided(before, pressed) : { ...nothing, mark, turn: before.turn + 1 };
  recent.note(view.id, memory);
  const changed = !same && before.mark !== undefined;
  return { memory, changed, seen: same && before === carried, known: carried.mark === mark };
};

/** The draft of a form as it is now. */
const draftNow = async (needs: Needs, { user, view, words }: Turn, choices: Memory, authorOf: AuthorOf) =>
  draftOf(needs, await authorOf(user), { key: `form:${view.id}:${choices.mark}`, words, choices });

const submit = async (needs: FormNeeds, turn: Turn, authorOf: AuthorOf): Promise<Ack> => {
  const { words, view } = turn;
  if (words.trim() === '') return complaining(complaint('empty'));
  const { memory, changed, seen, known } = consider(needs, turn);
  const draft = await draftNow(needs, turn, memory, authorOf);
  if (!draft.urgent && words.length > limits.inputValue) return complaining(complaint('tooLong'));
  const notes: readonly Note[] = changed ? ['changed'] : known ? ['chosen'] : [];
  // Only what was shown is kept.
  if (!draft.urgent && !seen) return showing(viewOf(needs, draft, memory, { notes }));
  if (!(await kept(needs, draft.incoming))) return complaining(unsavedPlain);
  needs.recent.forget(view.id);
  return showing(doneView(draft.urgent ?? 'answering', draft.language, needs.pages));
};

const press = async (
  needs: FormNeeds,
  turn: Turn,
  pressed: NonNullable<Turn['pressed']>,
  authorOf: AuthorOf,
): Promise<Ack> => {
  const empty = turn.words.trim() === '';
  const { memory, changed } = empty ? { memory: nothing, changed: false } : consider(needs, turn);
  const danger = pressed.action === actions.danger;
  if (danger) {
    const key = `button:${turn.trigger}:${pressed.action}`;
    const raised = await kept(needs, dangerIncoming(await authorOf(turn.user), key, pressed.value));
    if (!raised) return unsaved(needs, turn.user);
  }
  const noted: readonly Note[] = danger ? ['noted'] : [];
  const bare = () => redraw(needs, turn, viewOf(needs, undefined, nothing, { notes: noted }), danger);
  if (empty) return bare();
  const draft = await draftNow(needs, turn, memory, authorOf);
  const notes: readonly Note[] = changed ? [...noted, 'changed'] : noted;
  if (!draft.urgent) return redraw(needs, turn, viewOf(needs, draft, memory, { notes }), danger);
  // Where the button has paged somebody, it would not be true that nobody was.
  if (!(await kept(needs, draft.incoming))) return danger ? bare() : unsaved(needs, turn.user);
  needs.recent.forget(turn.view.id);
  return redraw(needs, turn, viewOf(needs, draft, memory), true);
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
