import type { Concern } from '#escalation/escalation.ts';
import { readReply } from '#escalation/reply.ts';
import type { Delivery, Envelope, Inbox, Kept, Names } from '#inbox/inbox.ts';
import { threadNumbering } from '#scrub/numbering.ts';
import { scrub } from '#scrub/scrub.ts';
import { unreadable, type Scrubbed } from '#scrub/scrubbed.ts';
import { screen, type Screening } from '#screen/screen.ts';
import { languageOf } from '#search/words/language.ts';
import { actions } from './actions.ts';
import { read, type Ignored, type Incoming } from './read.ts';

/** What Slack hears from us. Anything but 200 means: not kept, send it again. */
export type Ack = { readonly status: 200 | 400 | 403 | 500 };
export type Accept = (body: unknown) => Promise<Ack>;

type Needs = {
  readonly inbox: Pick<Inbox, 'names' | 'keep'>;
  /** Our workspace and our own user there. */
  readonly we: { readonly team: string; readonly user: string };
  /** Something was kept: look at the outbox, then at the inbox. */
  readonly nudge: () => void;
  /** Nothing was kept and nobody was paged: tells this person so, with numbers to call. */
  readonly tellUnsaved: (user: string) => Promise<void>;
  readonly report: (what: string, error: unknown) => void;
};

/** How often a message is scrubbed anew because its thread's numbers moved meanwhile. */
const renumberings = 5;

/** How long somebody who was told "not saved" is not told again: Slack sends the same event up to four times. */
const toldFor = 10 * 60_000;

/** Takes one delivery: scrub, screen, write down, and only then acknowledge. */
export const makeAccept = ({ inbox, we, nudge, tellUnsaved, report }: Needs): Accept => {
  const told = new Map<string, number>();
  const tellOnce = async (user: string) => {
    if ((told.get(user) ?? -Infinity) > Date.now() - toldFor) return;
    told.set(user, Date.now());
    await tellUnsaved(user).catch((error: unknown) => {
      told.delete(user);
      report('unsaved untold', error);
    });
  };
  return async (body) => {
    const incoming = read(body, we);
    if (typeof incoming === 'string') return { status: statusOf[incoming] };
    try {
      for (let round = 0; round < renumberings; round += 1) {
        const names = await inbox.names(incoming.address.thread);
        const delivery = scrubDelivery(incoming, names, report); // below this line nothing sees raw
        const kept: Kept = await inbox.keep(delivery, names);
        if (kept.outcome === 'renumber') continue;
        nudge();
        return { status: 200 };
      }
      throw new Error('The numbers of a thread kept moving.');
    } catch (error) {
      await tellOnce(incoming.address.user); // before anything else that could fail
      report(`${incoming.kind} not kept`, error);
      return { status: incoming.kind === 'button' ? 200 : 500 }; // Slack sends only events again
    }
  };
};

const statusOf: Readonly<Record<Ignored, Ack['status']>> = { foreign: 403, 'not for us': 200, broken: 400 };

const scrubDelivery = (incoming: Incoming, names: Names, report: Needs['report']): Delivery => {
  const numbering = threadNumbering(names);
  const { text, masked, failed } = scrubWords(incoming.words, numbering, report);
  const screening = incoming.words === '' ? undefined : screen(text);
  const concern = failed ? unreadableConcern : concernOf(incoming, text, screening);
  const envelope: Envelope = {
    kind: incoming.kind,
    body: incoming.around(text),
    text,
    level: concern?.level ?? 'none',
    harms: screening?.harms ?? [],
    evidence: screening?.evidence.map(({ start, end }) => ({ start, end })) ?? [],
    masked,
    unreadable: failed,
    screenFailed: screening?.failed ?? false,
    reply: incoming.kind === 'message' ? readReply(text) : undefined, // a picture without words is unclear, too
  };
  const { key, alsoKnownAs, address } = incoming;
  return { key, alsoKnownAs, address, envelope, concern, fresh: numbering.fresh() };
};

type ScrubbedWords = {
  readonly text: Scrubbed;
  readonly masked: readonly string[];
  readonly failed: boolean;
};

/** A scrubber that throws leaves no text at all; its message counts as possible. */
const scrubWords = (
  words: string,
  numbering: ReturnType<typeof threadNumbering>,
  report: Needs['report'],
): ScrubbedWords => {
  try {
    const { text, findings } = scrub(words, { numbering });
    return { text, masked: [...new Set(findings.map((finding) => finding.type))], failed: false };
  } catch (error) {
    report('scrub', error);
    return { text: unreadable, masked: [], failed: true };
  }
};

const noConcern = { harms: [], cues: [], atRisk: undefined, now: false, own: false, failed: false } as const;
const unreadableConcern: Concern = {
  ...noConcern,
  level: 'possible',
  how: 'screen',
  failed: true,
  language: 'en',
};

const concernOf = (
  { pressed }: Incoming,
  text: Scrubbed,
  screening: Screening | undefined,
): Concern | undefined => {
  const language = pressed?.value === 'es' ? 'es' : 'en';
  if (pressed?.action === actions.danger) return { ...noConcern, level: 'imminent', how: 'button', language };
  if (pressed?.action === actions.talk) return { ...noConcern, level: 'possible', how: 'talk', language };
  if (!screening || screening.level === 'none') return undefined;
  const { level, harms, atRisk, now, failed } = screening;
  // Where somebody else may be meant as well, or somebody else is the danger, nobody waits for the asker to choose.
  const own = screening.own && harms[0] === 'asker-suicidality' && !harms.includes('suicide');
  const cues = [...new Set(screening.evidence.map((evidence) => evidence.cue))];
  return { level, how: 'screen', harms, cues, atRisk, now, own, failed, language: languageOf(text) };
};
