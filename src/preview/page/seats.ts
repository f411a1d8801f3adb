import type { Snapshot } from '#preview/snapshot.ts';

/** A place on the page: a conversation, seen with one person's eyes. */
export type Seat = {
  readonly key: string;
  readonly user: string;
  readonly channel: string;
  readonly name: string;
  readonly short: string;
  readonly about: string;
  readonly empty: string;
  /** Whether something to press that arrives here needs someone's answer. */
  readonly isPaged: boolean;
  readonly examples: readonly Example[];
  /** The app's global shortcut, where this seat shows it. */
  readonly shortcut: string | undefined;
};

type Example = { readonly label: string; readonly message: string };

const examples: readonly Example[] = [
  {
    label: 'An everyday dilemma',
    message: 'Can I tell my client’s mother how he is doing? She calls me every day.',
  },
  {
    label: 'An emergency',
    message: 'Client just texted me goodbye. He has pills and he won’t open the door.',
  },
  {
    label: 'En español',
    message: 'Mi clienta quiere darme un regalo por ayudarla con la vivienda. ¿Puedo aceptarlo?',
  },
];

const texts = [
  {
    key: 'case-manager',
    short: 'Case manager',
    empty: 'Write as you would in Slack. Curbside masks what it recognises before it looks anything up.',
    isPaged: false,
    examples,
  },
  {
    key: 'supervisor',
    short: 'Supervisor',
    empty: 'No pages. When someone may be in danger, the page comes here first.',
    isPaged: true,
    examples: [],
  },
  {
    key: 'alternate',
    short: 'Alternate',
    empty: 'No pages. When the supervisor does not answer in time, the page comes here.',
    isPaged: true,
    examples: [],
  },
] as const;

const channelSeat = (snapshot: Snapshot): readonly Seat[] =>
  snapshot.conversations
    .filter(({ name }) => name !== undefined)
    .map(({ id, name }) => ({
      key: 'team',
      user: snapshot.seats[0]?.id ?? '',
      channel: id,
      name: `#${name ?? ''}`,
      short: 'Team',
      about: 'Private channel, as the case manager',
      empty: 'The team’s private channel. Curbside writes here only when it has to.',
      isPaged: false,
      examples: [],
      shortcut: undefined,
    }));

/** The three people, and the team's channel. */
export const seatsOf = (snapshot: Snapshot): readonly Seat[] => [
  ...snapshot.seats.flatMap(({ id, name, dm }, index) => {
    const text = texts[index];
    const shortcut = text?.key === 'case-manager' ? snapshot.shortcut : undefined;
    return text
      ? [{ ...text, user: id, channel: dm, name, about: 'Direct message with Curbside', shortcut }]
      : [];
  }),
  ...channelSeat(snapshot),
];
