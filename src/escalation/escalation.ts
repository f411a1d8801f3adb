import type { AtRisk, Harm, Level } from '#screen/harm.ts';

/** People to page, step by step; everyone in a step is paged at once. Slack user ids. */
export type Chain = readonly (readonly string[])[];

export const states = [
  'asking', // "Is anyone in danger right now?" is waiting for the asker
  'choosing', // the asker's own life: they choose whom to tell
  'notifying', // a step is being paged; Slack has accepted nothing yet
  'notified', // Slack accepted a page of this step; waiting for "I've got it"
  'acknowledged', // somebody has it
  'exhausted', // nobody in the chain answered; everyone is paged every few minutes
  'resolved',
  'withdrawn', // the asker said false alarm; one supervisor confirms by phone
  'closed', // no danger, a quiet notice, or nobody to page
] as const;
export type State = (typeof states)[number];

/** States in which something is still owed to the asker. */
export const openStates: readonly State[] = [
  'asking',
  'choosing',
  'notifying',
  'notified',
  'acknowledged',
  'exhausted',
];

/** What made a page go out, or what closed the question. */
export type How =
  | 'screen' // the screen said imminent
  | 'button' // "Someone is in danger"
  | 'yes' // the asker answered yes
  | 'unclear' // the asker answered something else than yes or no
  | 'silence' // the question went unanswered and a cue was happening now
  | 'chosen' // the asker chose whom to tell about themselves
  | 'asked' // still only a question
  | 'talk'; // "Talk to a person": a quiet notice, not a page

/** What the screen, or a button, found. Cue names only, never the asker's words. */
export type Concern = {
  readonly level: Exclude<Level, 'none'>;
  readonly how: 'screen' | 'button' | 'talk';
  readonly harms: readonly Harm[];
  readonly cues: readonly string[];
  readonly atRisk: AtRisk | undefined;
  readonly now: boolean;
  readonly own: boolean;
  /** The screen could not do its work. */
  readonly failed: boolean;
  /** What the asker wrote in; their cards answer in it. */
  readonly language: 'en' | 'es';
};

export type Escalation = Omit<Concern, 'how'> & {
  readonly id: string;
  /** The inbox id of the delivery that raised it. */
  readonly source: string;
  readonly thread: string;
  readonly asker: string;
  /** Where the asker reads: their direct message with Curbside. */
  readonly channel: string;
  readonly threadTs: string | undefined;
  readonly state: State;
  readonly how: How;
  /** The chain as it was when this was raised, without the asker. */
  readonly chain: Chain;
  /** Step being paged, from 1. While asking: reminders sent. */
  readonly step: number;
  /** Counts rounds over the chain, so that a repeated page has a key of its own. */
  readonly round: number;
  readonly openedAt: number;
  /** When the state moves on by itself; store milliseconds. */
  readonly deadline: number | undefined;
  /** Of the step being paged: who said that they cannot take it. */
  readonly declined: readonly string[];
  /** The asker's own card could not be delivered: the responder should know. */
  readonly untold: boolean;
  readonly ackedBy: string | undefined;
  readonly ackedAt: number | undefined;
  readonly called911: 'yes' | 'no' | 'unknown';
  /** Messages of the thread that were linked to this one. */
  readonly linked: number;
  readonly version: number;
};

/** What is told to the asker, one message each. */
export const askerPhases = [
  'ask',
  'remind',
  'choose',
  'paged',
  'acknowledged',
  'exhausted',
  'reopened',
  'resolved',
  'not-imminent',
  'withdrawn',
  'no-danger',
  'quiet-notice',
  'nobody',
  'talk',
] as const;
export type AskerPhase = (typeof askerPhases)[number];

/** One message that is owed to somebody: a row of the outbox. */
export type Notice =
  | { readonly kind: 'asker'; readonly phase: AskerPhase }
  /** A page. `again` is one sent a second time: re-opened, a new cue, or nobody answered. */
  | { readonly kind: 'page'; readonly target: string; readonly again: boolean }
  /** "A safety check went unanswered", "would like to talk", "said false alarm": no alarm, one message. */
  | {
      readonly kind: 'quiet';
      readonly target: string;
      readonly about: 'unanswered' | 'call' | 'talk' | 'withdrawn';
    }
  /** To whoever acknowledged: the asker wrote again. */
  | { readonly kind: 'more'; readonly target: string }
  /** To the page administrator: somebody cannot be reached. */
  | { readonly kind: 'admin'; readonly target: string; readonly about: string }
  /** The team's channel, when nobody answered: no content. */
  | { readonly kind: 'channel'; readonly target: string };
