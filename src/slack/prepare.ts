import type { Concern } from '#escalation/escalation.ts';
import { readReply } from '#escalation/reply.ts';
import type { Delivery, Envelope, Names } from '#inbox/inbox.ts';
import { choose } from '#scrub/doubtful.ts';
import { threadNumbering } from '#scrub/numbering.ts';
import { scrub } from '#scrub/scrub.ts';
import { unreadable, type Scrubbed, type Scrubbing } from '#scrub/scrubbed.ts';
import { levels } from '#screen/harm.ts';
import { screen, type Screening } from '#screen/screen.ts';
import { languageOf } from '#search/words/language.ts';
import { actions } from './actions.ts';
import type { Incoming } from './read.ts';

export type Report = (what: string, error: unknown) => void;

type Prepared = {
  readonly delivery: Delivery;
  /** What was masked before the author chose anything; none where the scrubber failed. */
  readonly found: Scrubbing;
  /** What is masked now. */
  readonly findings: Scrubbing['findings'];
};

/** Scrubs and screens. What comes out is all that may be kept, and a form's preview shows the very same. */
export const prepare = (incoming: Incoming, names: Names, report: Report): Prepared => {
  const { text, found, findings, fresh, failed } = scrubWords(incoming, names, report);
  const screening = incoming.words === '' ? undefined : screen(text);
  // A word that its author masked may have been the sign of danger: the worse of both readings counts.
  const worst = screening && incoming.choices ? worse(screening, screen(found.text)) : screening;
  const concern = failed ? unreadableConcern : concernOf(incoming, text, worst);
  const envelope: Envelope = {
    kind: incoming.kind,
    body: incoming.around(text),
    text,
    level: concern?.level ?? 'none',
    harms: worst?.harms ?? [],
    evidence:
      screening === worst ? (screening?.evidence.map(({ start, end }) => ({ start, end })) ?? []) : [],
    masked: [...new Set(findings.map((finding) => finding.type))],
    unreadable: failed,
    screenFailed: worst?.failed ?? false,
    reply: incoming.kind === 'message' ? readReply(text) : undefined, // a picture without words is unclear, too
  };
  const { key, alsoKnownAs, address } = incoming;
  return { delivery: { key, alsoKnownAs, address, envelope, concern, fresh }, found, findings };
};

const worse = (one: Screening, other: Screening): Screening =>
  levels.indexOf(other.level) < levels.indexOf(one.level) ? other : one;

type ScrubbedWords = {
  readonly text: Scrubbed;
  readonly found: Scrubbing;
  readonly findings: Scrubbing['findings'];
  readonly fresh: Delivery['fresh'];
  readonly failed: boolean;
};

/** A scrubber that throws leaves no text at all; its message counts as possible. */
const scrubWords = ({ words, choices }: Incoming, names: Names, report: Report): ScrubbedWords => {
  try {
    const numbering = threadNumbering(names);
    const found = scrub(words, { numbering });
    // Numbers anew: a name that its author put back is not remembered as one.
    const anew = choices ? threadNumbering(names) : numbering;
    const { text, findings } = choices ? choose(words, found, choices, anew) : found;
    return { text, found, findings, fresh: anew.fresh(), failed: false };
  } catch (error) {
    report('scrub', error);
    const found = { text: unreadable, findings: [] };
    return { text: unreadable, found, findings: [], fresh: [], failed: true };
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
