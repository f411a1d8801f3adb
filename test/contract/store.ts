import type { Concern } from '#escalation/escalation.ts';
import type { Owed as OwedNotice } from '#escalation/pager.ts';
import type { Settings } from '#escalation/settings.ts';
import type { Delivery, Inbox, Owed } from '#inbox/inbox.ts';
import { scrub } from '#scrub/scrub.ts';
import { openDatabase, type Database, type Place } from '#store/database.ts';
import { makeEscalations } from '#store/escalations.ts';
import { makeInbox } from '#store/inbox.ts';

export const minute = 60_000;
const key = Buffer.alloc(32, 7);
export const settings: Settings = {
  chain: [['S1'], ['S2']],
  admin: 'ADMIN',
  teamChannel: undefined,
  stepWait: 3 * minute,
};

export const openStore = async (place: Place, change: Partial<Settings> = {}) => {
  const database = await openDatabase(place);
  return storeOn(database, change);
};

export const storeOn = (database: Database, change: Partial<Settings> = {}, sealingKey: Uint8Array = key) => {
  const needs = { database, key: sealingKey, settings: { ...settings, ...change } };
  return { database, inbox: makeInbox(needs), escalations: makeEscalations(needs) };
};
export type Store = Awaited<ReturnType<typeof openStore>>;

type Change = {
  readonly concern?: Concern;
  readonly reply?: 'yes' | 'no' | 'unclear';
  readonly thread?: string;
  readonly button?: boolean;
};

/** A delivery of invented words; `id` tells deliveries apart. */
export const delivery = (
  id: string,
  words: string,
  { concern, reply, thread = 'T1:D1:top', button = false }: Change = {},
): Delivery => {
  const { text } = scrub(words);
  const ts = button ? undefined : `${id}.000`;
  return {
    key: `event:${id}`,
    alsoKnownAs: button ? undefined : `message:${id}`,
    address: { team: 'T1', user: 'A1', channel: 'D1', ts, thread, threadTs: undefined },
    envelope: {
      kind: button ? 'button' : 'message',
      body: { type: 'event_callback', event: { text } },
      text,
      level: concern?.level ?? 'none',
      harms: concern?.harms ?? [],
      evidence: [],
      masked: [],
      unreadable: false,
      screenFailed: false,
      reply,
    },
    concern,
    fresh: [],
  };
};

export const keep = async (inbox: Inbox, kept: Delivery) =>
  inbox.keep(kept, await inbox.names(kept.address.thread));

export const claimAll = async (
  inbox: Inbox,
  what: 'messages' | 'presses' = 'messages',
): Promise<readonly Owed[]> => {
  const claimed: Owed[] = [];
  for (let owed = await inbox.claim(what); owed; owed = await inbox.claim(what)) claimed.push(owed);
  return claimed;
};

/** Delivers everything that is owed, as a pager to which nothing happens, and says what it was. */
export const deliverAll = async ({ escalations }: Store): Promise<readonly OwedNotice[]> => {
  const sent: OwedNotice[] = [];
  for (let owed = await escalations.claim(); owed; owed = await escalations.claim()) {
    const card = owed.card ?? { channel: `DM-${sent.length}`, ts: `${sent.length}.1` };
    await escalations.settle(owed, { outcome: 'sent', card });
    sent.push(owed);
  }
  return sent;
};

/** New messages only: who or what was told, in order. */
export const toldBy = (sent: readonly OwedNotice[]): readonly string[] =>
  sent
    .filter(({ card }) => card === undefined)
    .map(({ notice }) =>
      notice.kind === 'asker' ? `asker ${notice.phase}` : `${notice.kind} ${notice.target}`,
    );
