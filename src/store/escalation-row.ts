import type { Selectable } from 'kysely';
import { z } from 'zod';
import { askerPhases, openStates, states, type Escalation, type Notice } from '#escalation/escalation.ts';
import { harms, peopleAtRisk } from '#screen/harm.ts';
import type { Tables } from './tables.ts';

type Row = Selectable<Tables['escalation']>;

const detail = z.object({
  how: z.enum(['screen', 'button', 'yes', 'unclear', 'silence', 'chosen', 'asked', 'talk']),
  harms: z.array(z.enum(harms)),
  cues: z.array(z.string()),
  atRisk: z.enum(peopleAtRisk).optional(),
  now: z.boolean(),
  own: z.boolean(),
  failed: z.boolean(),
  language: z.enum(['en', 'es']),
  chain: z.array(z.array(z.string())),
  step: z.number(),
  round: z.number(),
  declined: z.array(z.string()),
  untold: z.boolean(),
  ackedBy: z.string().optional(),
  ackedAt: z.number().optional(),
  called911: z.enum(['yes', 'no', 'unknown']),
  linked: z.number(),
});

/** The columns of an escalation; everything that no query asks for goes into `detail`. */
export const toRow = (escalation: Escalation): Omit<Row, 'sealed'> => {
  const { id, source, thread, asker, channel, threadTs, state, level, deadline, openedAt, version, ...rest } =
    escalation;
  return {
    id,
    source,
    thread,
    asker,
    channel,
    thread_ts: threadTs ?? null,
    state,
    open: openStates.includes(state) ? 1 : 0,
    level,
    detail: JSON.stringify(rest),
    deadline: deadline ?? null,
    opened_at: openedAt,
    version,
  };
};

export const fromRow = (row: Row): Escalation => {
  const { atRisk, ackedBy, ackedAt, ...rest } = detail.parse(JSON.parse(row.detail));
  return {
    ...rest,
    atRisk,
    ackedBy,
    ackedAt,
    id: row.id,
    source: row.source,
    thread: row.thread,
    asker: row.asker,
    channel: row.channel,
    threadTs: row.thread_ts ?? undefined,
    state: z.enum(states).parse(row.state),
    level: z.enum(['imminent', 'possible']).parse(row.level),
    deadline: row.deadline ?? undefined,
    openedAt: row.opened_at,
    version: row.version,
  };
};

const notice: z.ZodType<Notice> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asker'), phase: z.enum(askerPhases) }),
  z.object({ kind: z.literal('page'), target: z.string(), again: z.boolean() }),
  z.object({
    kind: z.literal('quiet'),
    target: z.string(),
    about: z.enum(['unanswered', 'call', 'talk', 'withdrawn']),
  }),
  z.object({ kind: z.literal('more'), target: z.string() }),
  z.object({ kind: z.literal('admin'), target: z.string(), about: z.string() }),
  z.object({ kind: z.literal('channel'), target: z.string() }),
]);

export const parseNotice = (json: string): Notice => notice.parse(JSON.parse(json));
