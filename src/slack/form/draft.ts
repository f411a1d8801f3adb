import type { Language } from '#answer/answer.ts';
import type { Inbox } from '#inbox/inbox.ts';
import type { Choices } from '#scrub/doubtful.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';
import { languageOf } from '#search/words/language.ts';
import { prepare, type Report } from '#slack/prepare.ts';
import type { Incoming } from '#slack/read.ts';
import { wordsIncoming, type Author } from './incoming.ts';
import { offersOf, type Offers } from './offers.ts';

/** What stands in a form, read as it would be kept; nothing of it is kept yet. */
export type Draft = Offers & {
  readonly incoming: Incoming;
  readonly text: Scrubbed;
  /** None where it could not be scrubbed. */
  readonly language: Language | undefined;
  /** Why it is kept at once: someone may be in danger, or nobody can tell. */
  readonly urgent: 'urgent' | 'unreadable' | undefined;
};

type Needs = {
  readonly inbox: Pick<Inbox, 'names'>;
  readonly formKey: Uint8Array;
  readonly report: Report;
};

type Words = { readonly key: string; readonly words: string; readonly choices: Choices };

export const draftOf = async (
  { inbox, formKey, report }: Needs,
  author: Author,
  { key, words, choices }: Words,
): Promise<Draft> => {
  const incoming = wordsIncoming(author, { key, words, choices });
  const names = await inbox.names(incoming.address.thread).catch((error: unknown) => {
    report('names of a form', error); // a preview can do without; keeping will say that it cannot
    return { key: formKey, known: [] };
  });
  const { delivery, found, findings } = prepare(incoming, names, report);
  const { text, level, unreadable } = delivery.envelope;
  const offers = unreadable ? { offers: [], always: [] } : offersOf({ raw: words, found, findings, choices });
  return {
    ...offers,
    incoming,
    text,
    language: unreadable ? undefined : languageOf(text),
    urgent: unreadable ? 'unreadable' : level === 'imminent' ? 'urgent' : undefined,
  };
};
