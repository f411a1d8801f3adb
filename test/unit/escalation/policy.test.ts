import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Concern, Escalation, Notice } from '#escalation/escalation.ts';
import { may, type Happening, type Step } from '#escalation/happening.ts';
import { follow } from '#escalation/policy.ts';
import { raise } from '#escalation/raise.ts';
import type { Settings } from '#escalation/settings.ts';
import { imminent } from '../../concerns.ts';

const minute = 60_000;
const settings: Settings = {
  chain: [['S1'], ['S2', 'S3']],
  admin: 'ADMIN',
  teamChannel: 'C1',
  stepWait: 3 * minute,
};
const origin = {
  id: 'esc-1',
  source: 'm1',
  thread: 'T:D:top',
  asker: 'A',
  channel: 'D',
  threadTs: undefined,
};
const concern = (change: Partial<Concern> = {}): Concern => ({ ...imminent, ...change });
const opened = (change: Partial<Concern> = {}, with_: Partial<Settings> = {}) =>
  raise(concern(change), origin, 0, { ...settings, ...with_ });
const then = (step: Step, happening: Happening, at: number) => {
  const next = follow(step.next, happening, at, settings);
  if (!next) throw new Error(`${happening.kind} changed nothing in ${step.next.state}`);
  return next;
};
const pagesOf = (notices: readonly Notice[]) =>
  notices.flatMap((notice) => (notice.kind === 'page' ? [notice.target] : []));
const phasesOf = (notices: readonly Notice[]) =>
  notices.flatMap((notice) => (notice.kind === 'asker' ? [notice.phase] : []));

describe('raising', () => {
  it('pages the first step at once and tells the asker in the same moment when danger is imminent', () => {
    const step = opened();
    expect(step.next).toMatchObject({ state: 'notifying', step: 1, deadline: 3 * minute });
    expect(pagesOf(step.notices)).toEqual(['S1']);
    expect(phasesOf(step.notices)).toEqual(['paged']);
  });

  it('asks and pages nobody when danger is possible', () => {
    const step = opened({ level: 'possible' });
    expect(step.next).toMatchObject({ state: 'asking', deadline: 3 * minute });
    expect(step.notices).toEqual([{ kind: 'asker', phase: 'ask' }]);
  });

  it('tells the administrator when the question is asked because the screen failed', () => {
    const step = opened({ level: 'possible', failed: true });
    expect(step.next.state).toBe('asking');
    expect(step.notices).toContainEqual({ kind: 'admin', target: 'ADMIN', about: 'screen failed' });
  });

  it('lets the asker choose whom to tell about their own danger, and pages after two minutes without a choice', () => {
    const step = opened({ own: true });
    expect(step.next).toMatchObject({ state: 'choosing', deadline: 2 * minute });
    expect(pagesOf(step.notices)).toEqual([]);
    expect(pagesOf(then(step, { kind: 'deadline' }, 2 * minute).notices)).toEqual(['S1']);
  });

  it('never tells the employer by itself when the asker’s own danger is only possible', () => {
    const step = opened({ own: true, level: 'possible' });
    const closed = then(step, { kind: 'deadline' }, 60 * minute);
    expect(closed.next.state).toBe('closed');
    expect([...step.notices, ...closed.notices]).toEqual([{ kind: 'asker', phase: 'choose' }]);
  });

  it('never pages the asker, and skips a step that held nobody else', () => {
    const step = raise(concern(), { ...origin, asker: 'S1' }, 0, settings);
    expect(pagesOf(step.notices)).toEqual(['S2', 'S3']);
    expect(step.next.chain).toEqual([['S2', 'S3']]);
  });

  it('tells the asker at once when nobody is on call', () => {
    const step = opened({}, { chain: [] });
    expect(step.next.state).toBe('closed');
    expect(phasesOf(step.notices)).toEqual(['nobody']);
    expect(step.notices).toContainEqual({ kind: 'admin', target: 'ADMIN', about: 'no chain' });
  });

  it('sends one quiet notice and no page when somebody would like to talk', () => {
    const step = opened({ how: 'talk', level: 'possible' });
    expect(step.next.state).toBe('closed');
    expect(step.notices).toEqual([{ kind: 'quiet', target: 'S1', about: 'talk' }]);
    const sent = then(step, { kind: 'quiet sent', target: 'S1', about: 'talk' }, 1);
    expect(phasesOf(sent.notices)).toEqual(['talk']);
  });
});

describe('climbing', () => {
  it('pages the next step when nobody answers before the deadline', () => {
    const step = then(opened(), { kind: 'deadline' }, 3 * minute);
    expect(step.next).toMatchObject({ state: 'notifying', step: 2, deadline: 6 * minute });
    expect(pagesOf(step.notices)).toEqual(['S2', 'S3']);
  });

  it('does not move before the deadline', () => {
    expect(follow(opened().next, { kind: 'deadline' }, 3 * minute - 1, settings)).toBeUndefined();
  });

  it('pages the next step at once when the target says they cannot take it', () => {
    expect(pagesOf(then(opened(), { kind: 'cannot take', by: 'S1' }, minute).notices)).toEqual(['S2', 'S3']);
  });

  it('pages the next step at once, and tells the administrator, when nobody of the step can be reached', () => {
    const step = then(
      opened(),
      { kind: 'undeliverable', target: 'S1', reason: 'user_disabled', othersLeft: false, gone: true },
      5,
    );
    expect(pagesOf(step.notices)).toEqual(['S2', 'S3']);
    expect(step.notices).toContainEqual({ kind: 'admin', target: 'ADMIN', about: 'user_disabled:S1' });
  });

  it('waits for the others of a step when one of them cannot be reached', () => {
    const second = then(opened(), { kind: 'deadline' }, 3 * minute);
    const step = then(
      second,
      { kind: 'undeliverable', target: 'S2', reason: 'user_disabled', othersLeft: true, gone: true },
      4 * minute,
    );
    expect(step.next).toMatchObject({ state: 'notifying', step: 2 });
    expect(pagesOf(step.notices)).toEqual([]);
  });

  it('tells the asker plainly when the chain is exhausted, pages everyone, and again every three minutes', () => {
    const second = then(opened(), { kind: 'deadline' }, 3 * minute);
    const exhausted = then(second, { kind: 'deadline' }, 6 * minute);
    expect(exhausted.next.state).toBe('exhausted');
    expect(phasesOf(exhausted.notices)).toEqual(['exhausted']);
    expect(pagesOf(exhausted.notices)).toEqual(['S1', 'S2', 'S3']);
    expect(exhausted.notices).toContainEqual({ kind: 'channel', target: 'C1' });
    expect(pagesOf(then(exhausted, { kind: 'deadline' }, 9 * minute).notices)).toEqual(['S1', 'S2', 'S3']);
  });
});

describe('what is late, twice, or does not get through', () => {
  it('moves on once when the same person declines twice', () => {
    const second = then(opened(), { kind: 'cannot take', by: 'S1' }, minute);
    expect(follow(second.next, { kind: 'cannot take', by: 'S1' }, minute, settings)).toBeUndefined();
  });

  it('waits for the others of a step when one of them declines', () => {
    const second = then(opened(), { kind: 'deadline' }, 3 * minute);
    const one = then(second, { kind: 'cannot take', by: 'S2' }, 4 * minute);
    expect(one.next).toMatchObject({ state: 'notifying', step: 2, declined: ['S2'] });
    expect(then(one, { kind: 'cannot take', by: 'S3' }, 4 * minute).next.state).toBe('exhausted');
  });

  it('does not take the late success of an earlier step for one of this step', () => {
    const second = then(opened(), { kind: 'deadline' }, 3 * minute);
    expect(follow(second.next, { kind: 'sent', target: 'S1' }, 4 * minute, settings)).toBeUndefined();
  });

  it('pages a person named twice in a step once', () => {
    expect(pagesOf(opened({}, { chain: [['S1', 'S1']] }).notices)).toEqual(['S1']);
  });

  it('asks the next person when a quiet notice cannot reach the first, and tells the asker only what is so', () => {
    const step = opened({ how: 'talk', level: 'possible' });
    const second = then(step, { kind: 'quiet refused', target: 'S1', about: 'talk' }, 1);
    expect(second.notices).toContainEqual({ kind: 'quiet', target: 'S2', about: 'talk' });
    expect(phasesOf(second.notices)).toEqual([]);
    const last = then(second, { kind: 'quiet refused', target: 'S3', about: 'talk' }, 2);
    expect(phasesOf(last.notices)).toEqual(['nobody']);
  });

  it('asks about somebody else although the offer about oneself still stands', () => {
    const own = opened({ own: true, level: 'possible' });
    const step = then(own, { kind: 'again', concern: concern({ level: 'possible' }) }, minute);
    expect(step.next).toMatchObject({ state: 'asking', deadline: 4 * minute });
    expect(phasesOf(step.notices)).toEqual(['ask']);
  });

  it('keeps an imminent choice open although somebody else is possibly meant too', () => {
    const own = opened({ own: true });
    const step = then(own, { kind: 'again', concern: concern({ level: 'possible' }) }, minute);
    expect(step.next).toMatchObject({ state: 'choosing', deadline: 2 * minute });
  });

  it('gives the asker three minutes to answer after a long sleep, whatever was due', () => {
    const step = then(opened({ level: 'possible' }), { kind: 'deadline' }, 60 * minute);
    expect(step.next.deadline).toBe(63 * minute);
    expect(phasesOf(step.notices)).toEqual(['remind']);
  });
});

describe('answering a page', () => {
  it('stops the climb and tells the asker who has it', () => {
    const step = then(opened(), { kind: 'got it', by: 'S1' }, minute);
    expect(step.next).toMatchObject({ state: 'acknowledged', ackedBy: 'S1', ackedAt: minute });
    expect(step.cancelPages).toBe(true);
    expect(phasesOf(step.notices)).toEqual(['acknowledged']);
  });

  it('lets somebody of an earlier step answer after the climb', () => {
    const second = then(opened(), { kind: 'deadline' }, 3 * minute);
    expect(then(second, { kind: 'got it', by: 'S1' }, 4 * minute).next.ackedBy).toBe('S1');
  });

  it('takes the first of two answers in the same moment', () => {
    const step = then(opened(), { kind: 'got it', by: 'S1' }, minute);
    expect(follow(step.next, { kind: 'got it', by: 'S2' }, minute, settings)).toBeUndefined();
  });

  it('re-opens after half an hour of silence: first whoever has it, then the chain from the start', () => {
    const has = then(opened(), { kind: 'got it', by: 'S2' }, 0);
    const reopened = then(has, { kind: 'deadline' }, 30 * minute);
    expect(pagesOf(reopened.notices)).toEqual(['S2']);
    expect(phasesOf(reopened.notices)).toEqual(['reopened']);
    expect(pagesOf(then(reopened, { kind: 'deadline' }, 33 * minute).notices)).toEqual(['S1']);
  });

  it('stays with whoever says they are still working', () => {
    const has = then(opened(), { kind: 'got it', by: 'S1' }, 0);
    expect(then(has, { kind: 'still working', by: 'S1' }, 20 * minute).next.deadline).toBe(50 * minute);
  });

  it.each(['resolve', 'not imminent'] as const)('ends with "%s" and tells the asker', (kind) => {
    const has = then(opened(), { kind: 'got it', by: 'S1' }, 0);
    const step = then(has, { kind, by: 'S1' }, minute);
    expect(step.next).toMatchObject({ state: 'resolved', deadline: undefined });
    expect(phasesOf(step.notices)).toHaveLength(1);
  });

  it('stops climbing on a false alarm and asks one supervisor to confirm by phone', () => {
    const step = then(opened(), { kind: 'withdraw' }, minute);
    expect(step.next.state).toBe('withdrawn');
    expect(step.notices).toContainEqual({ kind: 'quiet', target: 'S1', about: 'withdrawn' });
  });
});

describe('the danger question', () => {
  const asked = () => opened({ level: 'possible' });

  it.each(['yes', 'unclear'] as const)('pages when the answer is %s', (kind) => {
    expect(pagesOf(then(asked(), { kind }, minute).notices)).toEqual(['S1']);
  });

  it('closes on a no, and tells nobody', () => {
    const step = then(asked(), { kind: 'no' }, minute);
    expect(step.next.state).toBe('closed');
    expect(step.notices).toEqual([{ kind: 'asker', phase: 'no-danger' }]);
  });

  it('reminds at 3 and 10 minutes, then sends one quiet notice at 15 and does not climb', () => {
    const first = then(asked(), { kind: 'deadline' }, 3 * minute);
    expect(phasesOf(first.notices)).toEqual(['remind']);
    expect(first.next.deadline).toBe(10 * minute);
    const second = then(first, { kind: 'deadline' }, 10 * minute);
    expect(second.next.deadline).toBe(15 * minute);
    const last = then(second, { kind: 'deadline' }, 15 * minute);
    expect(last.next.state).toBe('closed');
    expect(last.notices).toContainEqual({ kind: 'quiet', target: 'S1', about: 'unanswered' });
    expect(pagesOf(last.notices)).toEqual([]);
  });

  it('pages after three minutes of silence when a cue is happening now', () => {
    const step = then(opened({ level: 'possible', now: true }), { kind: 'deadline' }, 3 * minute);
    expect(step.next).toMatchObject({ state: 'notifying', how: 'silence' });
    expect(pagesOf(step.notices)).toEqual(['S1']);
  });

  it('pages only whom the asker chose about themselves first', () => {
    const step = then(opened({ own: true }), { kind: 'choose', whom: 'S3' }, minute);
    expect(pagesOf(step.notices)).toEqual(['S3']);
    expect(step.next.chain).toEqual([['S3'], ['S1'], ['S2']]);
  });
});

describe('the same thread again', () => {
  it('joins an open page and never opens a second chain', () => {
    const step = then(
      opened(),
      { kind: 'again', concern: concern({ harms: ['weapon'], cues: ['has a gun'] }) },
      minute,
    );
    expect(step.next).toMatchObject({ state: 'notifying', linked: 1, harms: ['suicide', 'weapon'] });
    expect(pagesOf(step.notices)).toEqual([]);
  });

  it('tells whoever has it', () => {
    const has = then(opened(), { kind: 'got it', by: 'S1' }, 0);
    expect(then(has, { kind: 'again', concern: concern() }, minute).notices).toEqual([
      { kind: 'more', target: 'S1' },
    ]);
  });

  it('turns an open question into a page when the next message is imminent', () => {
    const step = then(opened({ level: 'possible' }), { kind: 'again', concern: concern() }, minute);
    expect(pagesOf(step.notices)).toEqual(['S1']);
  });
});

describe('who may do what', () => {
  const open = opened().next;
  it.each([
    ['the asker withdraws', { kind: 'withdraw' }, 'A', true],
    ['a supervisor withdraws', { kind: 'withdraw' }, 'S1', false],
    ['a supervisor of the chain takes it', { kind: 'got it', by: 'S2' }, 'S2', true],
    ['the asker takes their own page', { kind: 'got it', by: 'A' }, 'A', false],
    ['a stranger takes it', { kind: 'got it', by: 'X' }, 'X', false],
    ['somebody resolves in another’s name', { kind: 'resolve', by: 'S1' }, 'S2', false],
    ['a stranger says 911 was called', { kind: 'called 911', answer: 'yes' }, 'X', false],
  ] as const)('%s', (_, happening, actor, allowed) => {
    expect(may(open, happening, actor)).toBe(allowed);
  });
});

const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.constantFrom<Happening>(
    { kind: 'yes' },
    { kind: 'unclear' },
    { kind: 'sent', target: 'S1' },
    { kind: 'called 911', answer: 'no' },
    { kind: 'cannot take', by: 'S1' },
    { kind: 'cannot take', by: 'S2' },
    { kind: 'again', concern: concern() },
    { kind: 'again', concern: concern({ level: 'possible' }) },
  ),
  fc
    .record({ target: fc.constantFrom('S1', 'S2', 'S3'), othersLeft: fc.boolean(), gone: fc.boolean() })
    .map((who): Happening => ({ kind: 'undeliverable', reason: 'user_disabled', ...who })),
);

describe('whatever happens', () => {
  it('tells the asker that nobody answered within the steps’ deadlines and a minute, unless somebody takes it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(happenings, fc.integer({ min: 0, max: 40_000 })), { maxLength: 25 }),
        (events) => {
          let now: Escalation = opened().next;
          let toldAt: number | undefined;
          const queue = [...events];
          let next = queue[0]?.[1] ?? Infinity;
          const take = (step: Step | undefined, at: number) => {
            if (!step) return;
            now = step.next;
            if (phasesOf(step.notices).includes('exhausted')) toldAt ??= at;
          };
          for (let at = 0; at <= 10 * minute; at += 1000) {
            take(follow(now, { kind: 'deadline' }, at, settings), at);
            while (next <= at) {
              const [happening] = queue.shift() ?? [];
              if (happening) take(follow(now, happening, at, settings), at);
              next = queue[0] ? next + queue[0][1] : Infinity;
            }
          }
          expect(toldAt).toBeLessThanOrEqual(settings.chain.length * settings.stepWait + minute);
          expect(now.state).toBe('exhausted');
        },
      ),
    );
  });

  it('never leaves an open page without a deadline', () => {
    fc.assert(
      fc.property(fc.array(happenings, { maxLength: 30 }), (events) => {
        let now: Escalation = opened().next;
        for (const [index, happening] of events.entries())
          now = follow(now, happening, index * 1000, settings)?.next ?? now;
        expect(now.deadline).toBeTypeOf('number');
      }),
    );
  });
});
