import { fileURLToPath } from 'node:url';
import { makeAnswerer } from '#answer/embedded.ts';
import { guidanceFrom } from '#answer/guidance.ts';
import { quotationsFrom } from '#answer/quotations.ts';
import { makeConsult } from '#consult.ts';
import { loadKnowledge } from '#search/knowledge/knowledge.ts';
import { makeSearch } from '#search/search.ts';

const knowledgeFolder = fileURLToPath(new URL('../knowledge', import.meta.url));

/** What answers a question: search and answer over the knowledge. Needs no store and no Slack. */
export const makeConsultation = () => {
  const knowledge = loadKnowledge(knowledgeFolder);
  const search = makeSearch(knowledge);
  const answer = makeAnswerer(knowledge);
  return {
    search,
    answer,
    consult: makeConsult({ search, answer }),
    quotations: quotationsFrom(knowledge.code),
    guidance: guidanceFrom(knowledge),
  };
};
