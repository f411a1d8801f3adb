import type { WebClient } from '@slack/web-api';
import type { Answer } from '#answer/answer.ts';
import type { Owed } from '#inbox/inbox.ts';
import { languageOf } from '#search/words/language.ts';
import { postOnce } from '#slack/post.ts';
import { answerView, type Frame } from '#slack/views/answer.ts';
import type { Message } from '#slack/views/blocks.ts';
import { noteView, unreadableView } from '#slack/views/notes.ts';
import { workOf, type Listener, type ListenerNeeds } from './listener.ts';

/** A direct message, new or edited, or a form's words: answers in the direct message. */
export const message: Listener = (app, needs) => {
  app.message(async ({ client, context }) => {
    const { owed, answeredBy } = workOf(context);
    if (owed.envelope.kind === 'deletion' || owed.envelope.kind === 'button') return;
    const view = await reply(owed, needs);
    if (view) answeredBy(await post(client, owed, view));
  });
};

const post = async (client: WebClient, { id, attempts, address }: Owed, view: Message): Promise<string> => {
  const place = {
    channel: address.channel,
    threadTs: address.threadTs,
    id,
    since: address.ts,
    begunBefore: attempts > 0,
  };
  return (await postOnce(client, place, view)).ts;
};

const reply = async (owed: Owed, needs: ListenerNeeds): Promise<Message | undefined> => {
  const { envelope, escalation } = owed;
  if (envelope.unreadable) return unreadableView(needs.pages);
  if (escalation && (envelope.reply === 'yes' || envelope.reply === 'no')) return undefined; // it answered a card, which says so itself
  if (!hasWords(envelope.text))
    return noteView(filesIn(envelope.body) > 0 ? 'file' : 'empty', languageOf(envelope.text), needs.pages);
  const answer = await needs.consult(envelope.text);
  return answerView(answer, frameOf(owed, answer, needs));
};

/** Something to read beside placeholders, emoji codes and signs. */
const hasWords = (text: string): boolean =>
  /\p{L}\p{M}*\p{L}|\p{Script=Han}/u.test(
    text.replace(/\[[A-Z_0-9]+ \d+\]|:[\w+-]+:|&(?:amp|lt|gt);/gu, ' '),
  ) || /\d\.\d/u.test(text);

const filesIn = (body: Owed['envelope']['body']): number => {
  const event: unknown = body['event'];
  const files: unknown = typeof event === 'object' && event !== null && 'files' in event ? event.files : 0;
  return typeof files === 'number' ? files : 0;
};

const frameOf = (
  { envelope, first }: Owed,
  { dilemma }: Answer,
  { pages, reportingLine }: ListenerNeeds,
): Frame => {
  const dependents = envelope.harms.some(
    (harm) => harm === 'child-abuse' || harm === 'vulnerable-adult-abuse',
  );
  return {
    question: envelope.text,
    masked: envelope.masked,
    first,
    pages,
    reportingLine: dependents || (dilemma && aboutDependents.includes(dilemma)) ? reportingLine : undefined,
    screenFailed: envelope.screenFailed,
    because: envelope.evidence.map(({ start, end }) => envelope.text.slice(start, end)),
    came: envelope.kind === 'edit' || envelope.kind === 'form' ? envelope.kind : 'message',
  };
};

/** Situations in which a child or dependent adult may be hurt, whatever the screen made of it. */
const aboutDependents = ['child-may-be-hurt', 'adult-neglected-exploited'];
