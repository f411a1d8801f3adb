import type { Language } from '#answer/answer.ts';
import type { Inbox } from '#inbox/inbox.ts';
import { doubtful, type Choices } from '#scrub/doubtful.ts';
import { unreadable, type Scrubbed, type Scrubbing } from '#scrub/scrubbed.ts';
import type { Span } from '#text/span.ts';
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

/** Never throws: what cannot be read is a draft that is unreadable. */
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
  try {
    const { delivery, found, findings } = prepare(incoming, names, report);
    const { text, level, unreadable: failed } = delivery.envelope;
    if (failed) return unread(incoming);
    const raw = incoming.words;
    const doubts = doubtsIn(raw, found, report);
    return {
      ...offersOf({ raw, doubts, found, findings, choices }),
      incoming,
      text,
      language: languageOf(text),
      urgent: level === 'imminent' ? 'urgent' : undefined,
    };
  } catch (error) {
    report('draft', error);
    return unread(incoming);
  }
};

const unread = (incoming: Incoming): Draft => ({
  offers: [],
  always: [],
  incoming,
  text: unreadable,
  language: undefined,
  urgent: 'unreadable',
});

/** Strict scrubbing only asks. Where it fails, nothing is asked, and what was found stays masked. */
const doubtsIn = (raw: string, found: Scrubbing, report: Report): readonly Span[] => {
  try {
    return doubtful(raw, found);
  } catch (error) {
    report('doubts', error);
    return [];
  }
};
