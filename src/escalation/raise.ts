import type { Concern, Escalation } from './escalation.ts';
import { page } from './climb.ts';
import type { Step } from './happening.ts';
import { talk } from './quiet.ts';
import { tellAdmin } from './step.ts';
import { askSchedule, choosingOpen, choosingWait, type Settings } from './settings.ts';

/** Who wrote what the concern was found in, and where they read. */
export type Origin = Pick<Escalation, 'id' | 'source' | 'thread' | 'asker' | 'channel' | 'threadTs'>;

/**
 * Opens an escalation for a concern in a thread that has none open (else: `follow` with 'again').
 * imminent pages at once; possible asks; the asker's own danger lets them choose; "talk to a person" is one quiet notice.
 */
export const raise = (concern: Concern, origin: Origin, at: number, settings: Settings): Step => {
  const { how, ...found } = concern;
  const opened: Escalation = {
    ...found,
    ...origin,
    state: 'asking',
    how: how === 'screen' && concern.level === 'possible' ? 'asked' : how,
    chain: withoutAsker(settings.chain, origin.asker),
    step: 0,
    round: 0,
    openedAt: at,
    deadline: undefined,
    declined: [],
    untold: false,
    ackedBy: undefined,
    ackedAt: undefined,
    called911: 'unknown',
    linked: 0,
    version: 1,
  };
  if (how === 'talk') return talk(opened, settings);
  if (concern.own && how === 'screen') return letThemChoose(opened, at);
  if (concern.level === 'imminent') return page(opened, 1, at, settings);
  return {
    next: { ...opened, deadline: at + askSchedule[0] },
    notices: [
      { kind: 'asker', phase: 'ask' },
      ...(opened.failed ? tellAdmin(settings, 'screen failed') : []),
    ],
    cancelPages: false,
  };
};

/** *possible* about the asker themselves only closes by itself: it never reaches the employer. */
const letThemChoose = (opened: Escalation, at: number): Step => ({
  next: {
    ...opened,
    state: 'choosing',
    deadline: at + (opened.level === 'imminent' ? choosingWait : choosingOpen),
  },
  notices: [{ kind: 'asker', phase: 'choose' }],
  cancelPages: false,
});

/** Nobody is paged about their own message. */
const withoutAsker = (chain: Settings['chain'], asker: string): Settings['chain'] =>
  chain
    .map((step) => [...new Set(step)].filter((target) => target !== asker))
    .filter((step) => step.length > 0);
