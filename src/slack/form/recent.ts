import type { Memory } from './memory.ts';

/** What was decided last in a form, which Slack may not show yet. */
export type Recent = {
  /** The newer of what the form carries and what was decided here. */
  readonly newer: (view: string, carried: Memory) => Memory;
  readonly note: (view: string, memory: Memory) => void;
  readonly forget: (view: string) => void;
};

/** More forms than are open at once; the oldest are forgotten first. */
const mostForms = 1000;

/**
 * Somebody presses two buttons before the form is drawn again, or one and then *Answer*: the second press carries
 * what the form showed before the first. Offsets and a keyed hash, as in the form itself; after a restart, or in
 * another process, the form's own are enough.
 */
export const makeRecent = (): Recent => {
  const forms = new Map<string, Memory>();
  return {
    newer: (view, carried) => {
      const noted = forms.get(view);
      return noted && noted.turn > carried.turn ? noted : carried;
    },
    note: (view, memory) => {
      forms.delete(view);
      forms.set(view, memory);
      const [oldest] = forms.keys();
      if (forms.size > mostForms && oldest !== undefined) forms.delete(oldest);
    },
    forget: (view) => void forms.delete(view),
  };
};
