import type { Concern, Escalation, Notice } from './escalation.ts';

/** What can happen to an escalation. `by` is a Slack user id. */
export type Happening =
  | { readonly kind: 'yes' | 'no' | 'unclear' | 'call me' | 'withdraw' }
  | { readonly kind: 'choose'; readonly whom: string }
  | { readonly kind: 'called 911'; readonly answer: 'yes' | 'no' }
  | { readonly kind: 'again'; readonly concern: Concern }
  | { readonly kind: 'sent'; readonly target: string }
  /** A page does not get through. `gone`: it never will; else it is still tried, but not waited for. */
  | {
      readonly kind: 'undeliverable';
      readonly target: string;
      readonly reason: string;
      readonly othersLeft: boolean;
      readonly gone: boolean;
    }
  | { readonly kind: 'quiet sent' | 'quiet refused'; readonly target: string; readonly about: Quiet }
  | { readonly kind: 'asker unreachable'; readonly reason: string }
  | {
      readonly kind: 'got it' | 'cannot take' | 'still working' | 'not imminent' | 'resolve';
      readonly by: string;
    }
  | { readonly kind: 'deadline' };

export type Quiet = Extract<Notice, { kind: 'quiet' }>['about'];

/** What follows: the next state, and what is now owed to whom. */
export type Step = {
  readonly next: Escalation;
  readonly notices: readonly Notice[];
  /** Pages not sent yet are no longer owed. */
  readonly cancelPages: boolean;
};

/** Whether this person may do this to this escalation: the asker their own part, the chain theirs. */
export const may = (now: Escalation, happening: Happening, actor: string): boolean => {
  switch (happening.kind) {
    case 'yes':
    case 'no':
    case 'unclear':
    case 'call me':
    case 'withdraw':
    case 'choose':
      return actor === now.asker;
    case 'called 911':
      return actor === now.asker || now.chain.flat().includes(actor);
    case 'got it':
    case 'cannot take':
    case 'still working':
    case 'not imminent':
    case 'resolve':
      return actor === happening.by && now.chain.flat().includes(actor);
    case 'again':
    case 'sent':
    case 'undeliverable':
    case 'quiet sent':
    case 'quiet refused':
    case 'asker unreachable':
    case 'deadline':
      return actor === 'curbside' || actor === now.asker;
  }
};
