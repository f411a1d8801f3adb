import type { Chain } from './escalation.ts';

const minute = 60_000;

/** Whom to page and how long to wait. Times in milliseconds. */
export type Settings = {
  readonly chain: Chain;
  /** Told when a target cannot be reached. */
  readonly admin: string | undefined;
  /** A private channel that hears "on call: open Curbside" when nobody answered. */
  readonly teamChannel: string | undefined;
  /** How long one step may take. */
  readonly stepWait: number;
};

export const defaultStepWait = 3 * minute;
/** Reminders of an open danger question, then the quiet notice: minutes after it was asked. */
export const askSchedule = [3 * minute, 10 * minute, 15 * minute] as const;
/** A cue that is happening now is paged after this much silence. */
export const nowSilence = 3 * minute;
/** How long someone in danger themselves has to choose whom we tell. */
export const choosingWait = 2 * minute;
/** How long the offer to tell somebody stands when the asker's own danger is only possible; then it closes, untold. */
export const choosingOpen = 60 * minute;
/** After a long sleep, the asker still gets this long to answer before the next thing follows. */
export const leastNotice = 3 * minute;
/** An acknowledged page without news re-opens. */
export const quietAfterAcknowledgement = 30 * minute;
/** Everyone is paged again this often once the chain is exhausted. */
export const exhaustedRepeat = 3 * minute;
