import type { Answer } from '#answer/answer.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';

/** The walk of one question: search, then answer. */
export type Consult = (question: Scrubbed) => Promise<Answer>;
