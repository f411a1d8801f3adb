import type { Inbox, Kept } from '#inbox/inbox.ts';
import { prepare, type Report } from './prepare.ts';
import { read, type Ignored, type Incoming } from './read.ts';

/** What Slack hears from us. Anything but 200 means: not kept, send it again. `body`: what a form or a command shows next. */
export type Ack = {
  readonly status: 200 | 400 | 403 | 500;
  readonly body?: Readonly<Record<string, unknown>>;
};
export type Accept = (body: unknown) => Promise<Ack>;

type Needs = {
  readonly inbox: Pick<Inbox, 'names' | 'keep'>;
  /** Our workspace and our own user there. */
  readonly we: { readonly team: string; readonly user: string };
  /** Something was kept: look at the outbox, then at the inbox. */
  readonly nudge: () => void;
  /** Nothing was kept and nobody was paged: tells this person so, with numbers to call. */
  readonly tellUnsaved: (user: string) => Promise<void>;
  readonly report: Report;
};

/** How often a message is scrubbed anew because its thread's numbers moved meanwhile. */
const renumberings = 5;

/** How long somebody who was told "not saved" is not told again: Slack sends the same event up to four times. */
const toldFor = 10 * 60_000;

/** Takes one delivery: scrub, screen, write down, and only then acknowledge. */
export const makeAccept = (needs: Needs): Accept => {
  const { we, tellUnsaved, report } = needs;
  const told = new Map<string, number>();
  const tellOnce = async (user: string) => {
    if ((told.get(user) ?? -Infinity) > Date.now() - toldFor) return;
    told.set(user, Date.now());
    await tellUnsaved(user).catch((error: unknown) => {
      told.delete(user);
      report('unsaved untold', error);
    });
  };
  return async (body) => {
    const incoming = read(body, we);
    if (typeof incoming === 'string') return { status: statusOf[incoming] };
    try {
      await keep(needs, incoming);
      return { status: 200 };
    } catch (error) {
      await tellOnce(incoming.address.user); // before anything else that could fail
      report(`${incoming.kind} not kept`, error);
      return { status: incoming.kind === 'button' ? 200 : 500 }; // Slack sends only events again
    }
  };
};

/** Writes down what came, scrubbed, with what must be raised. Throws when nothing was kept. */
export const keep = async (
  { inbox, nudge, report }: Pick<Needs, 'inbox' | 'nudge' | 'report'>,
  incoming: Incoming,
): Promise<void> => {
  for (let round = 0; round < renumberings; round += 1) {
    const names = await inbox.names(incoming.address.thread);
    const { delivery } = prepare(incoming, names, report); // below this line nothing sees raw
    const kept: Kept = await inbox.keep(delivery, names);
    if (kept.outcome === 'renumber') continue;
    nudge();
    return;
  }
  throw new Error('The numbers of a thread kept moving.');
};

export const statusOf: Readonly<Record<Ignored, Ack['status']>> = {
  foreign: 403,
  'not for us': 200,
  broken: 400,
};
