import { mayPutBack, type Choices } from '#scrub/doubtful.ts';
import type { IdentifierType, Scrubbing } from '#scrub/scrubbed.ts';
import type { Span } from '#text/span.ts';

/** One word of the author's text that they may decide about, and where it stands first. Only ever shown to them. */
export type Offer = Span & {
  readonly kind: 'is this a name' | 'removed' | 'masked' | 'put back';
  readonly word: string;
  readonly placeholder: string;
};

export type Offers = {
  readonly offers: readonly Offer[];
  /** Kinds that are masked whatever anybody says. */
  readonly always: readonly IdentifierType[];
};

type Masked = {
  readonly raw: string;
  /** Words that may be names, and were left. */
  readonly doubts: readonly Span[];
  /** Before the author chose, and after. */
  readonly found: Scrubbing;
  readonly findings: Scrubbing['findings'];
  readonly choices: Choices;
};

const isSame = (one: Span) => (other: Span) => one.start === other.start && one.end === other.end;
const overlaps = (one: Span) => (other: Span) => one.start < other.end && other.start < one.end;

/** What can be decided about a text, doubtful words first. A name that stands in it twice is offered once. */
export const offersOf = ({ raw, doubts, found, findings, choices }: Masked): Offers => {
  const offer = (kind: Offer['kind'], { start, end }: Span, placeholder = ''): Offer => ({
    kind,
    start,
    end,
    placeholder,
    word: raw.slice(start, end),
  });
  const open = doubts.filter((doubt) => !findings.some(overlaps(doubt)));
  const removed = doubts.filter((doubt) => choices.removed.some(isSame(doubt)));
  const back = found.findings.filter((each) => mayPutBack(raw, each) && choices.putBack.some(isSame(each)));
  const masked = findings.filter((each) => found.findings.some(isSame(each)));
  return {
    offers: [
      ...once(open.map((span) => offer('is this a name', span))),
      ...once(removed.map((span) => offer('removed', span))),
      ...once(back.map((span) => offer('put back', span))),
      ...once(
        masked.filter((each) => mayPutBack(raw, each)).map((each) => offer('masked', each, each.placeholder)),
      ),
    ],
    always: [...new Set(masked.filter((each) => !mayPutBack(raw, each)).map(({ type }) => type))],
  };
};

const once = (offers: readonly Offer[]): readonly Offer[] => {
  const nameOf = ({ placeholder, word }: Offer) => placeholder || word.toLowerCase();
  return offers.filter(
    (offer, at) => offers.findIndex((earlier) => nameOf(earlier) === nameOf(offer)) === at,
  );
};
