import type { Answer, Answerer } from '#answer/answer.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import type { Search } from '#search/search.ts';

/** The walk of one question: search, then answer. */
export type Consult = (question: Scrubbed) => Promise<Answer>;

/** Joins the two. It is a promise because a model may take part in the answer. */
export const makeConsult =
  ({ search, answer }: { readonly search: Search; readonly answer: Answerer }): Consult =>
  async (question) =>
    answer(question, search(question));
