import { setTimeout as pause } from 'node:timers/promises';
import { App, type Receiver } from '@slack/bolt';
import {
  WebAPIHTTPError,
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebAPIRequestError,
  type WebClient,
} from '@slack/web-api';
import { watch } from '#escalation/watch.ts';
import type { Escalations } from '#escalation/escalations.ts';
import type { Inbox, Owed } from '#inbox/inbox.ts';
import { work, type Failure } from '#inbox/worker.ts';
import { languageOf } from '#search/words/language.ts';
import { describe } from '#describe.ts';
import type { Log } from '#log.ts';
import { makeAccept, type Accept } from './accept.ts';
import { answerClient, clientOptions, formClient, pageClient, type SlackAccess } from './clients.ts';
import { makeForm } from './form/form.ts';
import { carry, type ListenerNeeds } from './listeners/listener.ts';
import { listeners } from './listeners/index.ts';
import { quietLogger } from './logger.ts';
import { openDirectMessage, slackPager } from './pager.ts';
import { postOnce } from './post.ts';
import { noteView, unsavedView } from './views/notes.ts';

type Needs = Omit<ListenerNeeds, 'inbox' | 'escalations'> & {
  readonly access: SlackAccess;
  readonly inbox: Inbox;
  readonly escalations: Escalations;
  readonly formKey: Uint8Array;
  readonly log: Log;
};

export type Running = {
  /** Our workspace and our own user in it. */
  readonly we: { readonly team: string; readonly user: string };
  /** Hand every delivery of Slack's to this, from whichever door. */
  readonly accept: Accept;
  /** Looks at once for what is due: the clock was moved. */
  readonly nudge: () => void;
  /** Takes no more work, waits up to ten seconds for what is under way; the rest stays owed. */
  readonly stop: () => Promise<void>;
};

/** The product on Slack: receiver, inbox worker, listeners, and the watch over pages. Throws when the token is refused. */
export const runSlack = async (needs: Needs): Promise<Running> => {
  const { access, inbox, escalations, log } = needs;
  const report = (what: string, error: unknown) => log.error({ what, ...describe(error) }, 'failed');
  const pages = pageClient(access, log);
  const we = await whoWeAre(pages, report);
  const app = makeApp(needs, we);
  const answers = answerClient(access, log);
  const watching = watch({ escalations, pager: slackPager({ client: pages, local: needs }), report });
  const working = work({
    inbox,
    walk: (owed) => walk(app, owed),
    giveUp: (owed) => giveUp(answers, owed, needs.pages),
    judge,
    report,
  });
  const tellUnsaved = async (user: string) => {
    const channel = await openDirectMessage(pages, user);
    await postOnce(
      pages,
      { channel, threadTs: undefined, id: `unsaved-${user}`, begunBefore: false },
      unsavedView,
    );
  };
  const nudge = () => {
    watching.nudge(); // pages first
    working.nudge();
  };
  const direct = makeAccept({ inbox, we, nudge, tellUnsaved, report });
  const form = makeForm({ ...needs, client: formClient(access, log), we, nudge, tellUnsaved, report });
  return {
    we: { team: we.team, user: we.user },
    nudge,
    accept: async (body) => form(body) ?? direct(body),
    stop: async () => {
      await Promise.all([working.stop(), watching.stop()]);
    },
  };
};

type We = Running['we'] & { readonly bot: string };

/** Slack cannot be reached: asked again after this long, in milliseconds. */
const knockAgain = 5_000;

/** Who the token belongs to. Waits for a Slack that cannot be reached; throws when Slack answers and refuses. */
const whoWeAre = async (
  client: App['client'],
  report: (what: string, error: unknown) => void,
): Promise<We> => {
  for (;;) {
    try {
      const { team_id: team, user_id: user, bot_id: bot } = await client.auth.test();
      if (!team || !user || !bot)
        throw new Error('Slack did not say who this token belongs to: is it a bot token?');
      return { team, user, bot };
    } catch (error) {
      if (!(error instanceof WebAPIRequestError)) throw error;
      report('Slack cannot be reached', error);
      await pause(knockAgain);
    }
  }
};

/** What of a failure is the way to Slack, and what is ours. */
const judge = (error: unknown): Failure => {
  if (error instanceof WebAPIRateLimitedError) return { after: error.retryAfter * 1000, defect: false };
  return {
    after: undefined,
    defect: !(error instanceof WebAPIRequestError || error instanceof WebAPIHTTPError),
  };
};

/** Deliveries reach Bolt from the inbox, never from Slack directly, so its own receiver does nothing. */
const noReceiver: Receiver = {
  init: () => undefined,
  start: () => Promise.resolve(),
  stop: () => Promise.resolve(),
};

const makeApp = (needs: Needs, { team, user, bot }: We): App => {
  const { access, log } = needs;
  const app = new App({
    receiver: noReceiver,
    authorize: () => Promise.resolve({ botToken: access.token, botId: bot, botUserId: user, teamId: team }),
    convoStore: false,
    logger: quietLogger(log),
    clientOptions: clientOptions(access, log),
  });
  app.error((error) => Promise.reject(error)); // a failed listener leaves its delivery owed
  for (const listen of listeners) listen(app, needs);
  return app;
};

const walk = async (app: App, owed: Owed): Promise<string | undefined> => {
  let reference: string | undefined;
  const answeredBy = (ts: string) => {
    reference = ts;
  };
  await app.processEvent({
    body: { ...owed.envelope.body },
    ack: () => Promise.resolve(),
    customProperties: carry({ owed, answeredBy }),
  });
  return reference;
};

/** Says that a delivery was given up. In its thread, or, where that is gone, beside it. */
const giveUp = async (client: WebClient, owed: Owed, pages: boolean): Promise<void> => {
  const { id, address, envelope } = owed;
  if (envelope.kind === 'deletion') return;
  const note = noteView('given up', languageOf(envelope.text), pages);
  const place = {
    channel: address.channel,
    threadTs: address.threadTs,
    id: `given-up-${id}`,
    begunBefore: true,
  };
  try {
    await postOnce(client, place, note);
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError)) throw error;
    const channel = await openDirectMessage(client, address.user);
    await postOnce(client, { ...place, channel, threadTs: undefined }, note);
  }
};
