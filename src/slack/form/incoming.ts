import type { Address } from '#inbox/inbox.ts';
import type { Choices } from '#scrub/doubtful.ts';
import { actions } from '#slack/actions.ts';
import { threadOf, type Incoming } from '#slack/read.ts';

/** Whose form it is, and the direct message with them, which is where they are answered. */
export type Author = { readonly team: string; readonly user: string; readonly channel: string };

/** Our clock and Slack's may differ by less than this, in milliseconds. */
const clocksApart = 60_000;

const addressOf = ({ team, user, channel }: Author, ts: string | undefined): Address => ({
  team,
  user,
  channel,
  ts,
  // The conversation's own: what is typed there later may answer a question that this raised.
  thread: threadOf(team, channel, undefined),
  threadTs: undefined,
});

/**
 * In a message `<@…>` was made by Slack and names an account. In a field it was typed, so what stands in it is read
 * like any other word, unless it is such an account. As long as before: choices are offsets.
 */
const typedMarkup = /<(?=[@!#])(?!@[UW](?=[A-Z]{0,20}\d)[A-Z\d]{6,20}[|>])/gu;

/** The words of a form, to be kept and answered as a direct message would be. */
export const wordsIncoming = (
  author: Author,
  { key, words, choices }: { readonly key: string; readonly words: string; readonly choices: Choices },
): Incoming => {
  // No message of theirs has this time: it says only that nothing we post in answer is older.
  const ts = ((Date.now() - clocksApart) / 1000).toFixed(6);
  const chosen = choices.putBack.length + choices.removed.length > 0;
  return {
    kind: 'form',
    key,
    alsoKnownAs: undefined,
    address: addressOf(author, ts),
    words: words.replace(typedMarkup, '‹'),
    ...(chosen ? { choices } : {}),
    pressed: undefined,
    around: (text) => ({
      type: 'event_callback',
      team_id: author.team,
      event: { type: 'message', channel: author.channel, channel_type: 'im', user: author.user, ts, text },
    }),
  };
};

/** "Someone is in danger", pressed in a form: the same as under an answer. */
export const dangerIncoming = (author: Author, key: string, language: string): Incoming => ({
  kind: 'button',
  key,
  alsoKnownAs: undefined,
  address: addressOf(author, undefined),
  words: '',
  pressed: { action: actions.danger, value: language },
  around: () => ({
    type: 'block_actions',
    team: { id: author.team },
    user: { id: author.user },
    channel: { id: author.channel },
    actions: [{ type: 'button', action_id: actions.danger, block_id: '', value: language, action_ts: '' }],
  }),
});
