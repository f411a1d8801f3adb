import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { Log } from '#log.ts';
import { quietLogger } from './logger.ts';

export type SlackAccess = {
  readonly token: string;
  /** Another address of Slack's Web API (GovSlack), ending in a slash. */
  readonly apiUrl?: string | undefined;
  /** Another way to reach it: the preview's stand-in. */
  readonly fetch?: typeof fetch | undefined;
};

/** Answers may take their time; the work is owed until it is done. */
const answerTimeout = 15_000;
/** A page that hangs is tried again well before its step's deadline. */
const pageTimeout = 5_000;

/** A form waits for us while its person waits for Slack: two such calls fit into Slack's three seconds. */
const formTimeout = 1_200;

export const clientOptions = ({ apiUrl, fetch }: SlackAccess, log: Log): WebClientOptions => ({
  logger: quietLogger(log),
  timeout: answerTimeout,
  // Waiting is the queue's: a lane that sleeps through a rate limit holds up everybody behind it.
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  allowAbsoluteUrls: false,
  ...(apiUrl ? { slackApiUrl: apiUrl } : {}),
  ...(fetch ? { fetch: (url, init) => fetch(url, init) } : {}),
});

/** For what is said outside a listener: Bolt's own `app.client` has no token where `authorize` gives one for each delivery. */
export const answerClient = (access: SlackAccess, log: Log): WebClient =>
  new WebClient(access.token, clientOptions(access, log));

/** Pages have a client of their own, so that a rate limit on answers never holds one up; its retries are the outbox's. */
export const pageClient = (access: SlackAccess, log: Log): WebClient =>
  new WebClient(access.token, {
    ...clientOptions(access, log),
    timeout: pageTimeout,
  });

export const formClient = (access: SlackAccess, log: Log): WebClient =>
  new WebClient(access.token, { ...clientOptions(access, log), timeout: formTimeout });
