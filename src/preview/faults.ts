import { refuse } from './answer.ts';
import type { Arguments } from './arguments.ts';

/** An accident that a test arranges for a coming call. */
export type Fault =
  | { readonly kind: 'rate limit'; readonly retryAfter: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'network' }
  /** No answer until the caller gives up. */
  | { readonly kind: 'silence' }
  | { readonly kind: 'error'; readonly error: string };

export type Accident = Fault & {
  /** Slack did what it was asked and then answered badly: the caller cannot know. */
  readonly afterwards?: boolean;
  /** How many calls meet it; one by default. */
  readonly times?: number;
  /** Which calls meet it; all of the method by default. */
  readonly when?: (args: Arguments) => boolean;
};

type Arranged = { readonly method: string; readonly accident: Accident; left: number };

export type Faults = {
  readonly arrange: (method: string, accident: Accident) => () => void;
  readonly next: (method: string, args: Arguments) => Accident | undefined;
};

/** Accidents wait in order; each call takes the first that is meant for it. `*` is any method. */
export const makeFaults = (): Faults => {
  const waiting = new Set<Arranged>();
  return {
    arrange: (method, accident) => {
      const arranged = { method, accident, left: accident.times ?? 1 };
      waiting.add(arranged);
      return () => void waiting.delete(arranged);
    },
    next: (method, args) => {
      const found = [...waiting].find(
        (each) => (each.method === method || each.method === '*') && (each.accident.when?.(args) ?? true),
      );
      if (!found) return undefined;
      found.left -= 1;
      if (found.left <= 0) waiting.delete(found);
      return found.accident;
    },
  };
};

const untilAborted = (signal: AbortSignal | undefined): Promise<Response> =>
  new Promise((_, reject) => {
    const giveUp = (): void => reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
    if (signal?.aborted) giveUp();
    else signal?.addEventListener('abort', giveUp, { once: true });
  });

/** What the caller meets instead of Slack's answer. */
export const suffer = async (fault: Fault, signal: AbortSignal | undefined): Promise<Response> => {
  if (fault.kind === 'network') throw new TypeError('fetch failed');
  if (fault.kind === 'silence') return untilAborted(signal);
  if (fault.kind === 'error') return Response.json(refuse(fault.error));
  if (fault.kind === 'status') return new Response('upstream error', { status: fault.status });
  const headers = { 'retry-after': String(fault.retryAfter) };
  return Response.json(refuse('ratelimited'), { status: 429, headers });
};
