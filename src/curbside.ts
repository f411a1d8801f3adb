import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { guidanceFrom } from '#answer/guidance.ts';
import { makeAnswerer } from '#answer/embedded.ts';
import { quotationsFrom } from '#answer/quotations.ts';
import { makeConsult } from '#consult.ts';
import type { Settings } from '#escalation/settings.ts';
import { loadKnowledge } from '#search/knowledge/knowledge.ts';
import { makeSearch } from '#search/search.ts';
import { openDatabase, type Place } from '#store/database.ts';
import { makeEscalations } from '#store/escalations.ts';
import { makeInbox } from '#store/inbox.ts';
import { keyLength } from '#store/sealing.ts';

const knowledgeFolder = fileURLToPath(new URL('../knowledge', import.meta.url));

/** What answers a question: search and answer over the knowledge. Needs no store and no Slack. */
export const makeConsultation = () => {
  const knowledge = loadKnowledge(knowledgeFolder);
  const search = makeSearch(knowledge);
  return {
    search,
    consult: makeConsult({ search, answer: makeAnswerer(knowledge) }),
    quotations: quotationsFrom(knowledge.code),
    guidance: guidanceFrom(knowledge),
  };
};

type Needs = { readonly store: Place; readonly key: Uint8Array | undefined; readonly settings: Settings };

/** Everything that Curbside is, without Slack. */
export const makeCurbside = async ({ store, key = randomBytes(keyLength), settings }: Needs) => {
  const database = await openDatabase(store);
  const needs = { database, key, settings };
  return {
    ...makeConsultation(),
    inbox: makeInbox(needs),
    escalations: makeEscalations(needs),
    /** The store's clock, for the preview and tests. */
    clock: { now: () => database.now(), skip: database.skip },
    close: database.close,
  };
};
