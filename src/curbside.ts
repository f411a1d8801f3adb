import { createHmac, randomBytes } from 'node:crypto';
import { makeConsultation } from '#consultation.ts';
import type { Settings } from '#escalation/settings.ts';
import { openDatabase, type Place } from '#store/database.ts';
import { makeEscalations } from '#store/escalations.ts';
import { makeInbox } from '#store/inbox.ts';
import { keyLength } from '#store/sealing.ts';

type Needs = { readonly store: Place; readonly key: Uint8Array | undefined; readonly settings: Settings };

/** Everything that Curbside is, without Slack. */
export const makeCurbside = async ({ store, key = randomBytes(keyLength), settings }: Needs) => {
  const database = await openDatabase(store);
  const needs = { database, key, settings };
  return {
    ...makeConsultation(),
    inbox: makeInbox(needs),
    escalations: makeEscalations(needs),
    /** The same for every process of an installation: by it a form knows its text again. */
    formKey: createHmac('sha256', key).update('the ask form').digest(),
    /** The store's clock, for the preview and tests. */
    clock: { now: () => database.now(), skip: database.skip },
    close: database.close,
  };
};
