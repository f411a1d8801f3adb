import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Choices } from '#scrub/doubtful.ts';
import { actions } from '#slack/actions.ts';
import { limits } from '#slack/limits.ts';

/** What a form carries from one press to the next, in `private_metadata`: a keyed hash of the text, and offsets into it. */
export type Memory = Choices & {
  /** Of the text that was shown; none before the first preview. */
  readonly mark: string | undefined;
  /** Grows with each change, so that of two memories of a form the newer is known. */
  readonly turn: number;
};

export const nothing: Memory = { mark: undefined, turn: 0, putBack: [], removed: [] };

/** Names a text without saying anything about it: short texts could be guessed from a plain hash. */
export const markOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);

/** Of either kind, as many as `private_metadata` takes. One more is not taken: the form goes on asking about it. */
const mostChoices = 100;

const offset = z.number().int().min(0).max(limits.inputValue);
const spans = z.array(z.tuple([offset, offset])).max(mostChoices);
const shape = z.object({
  mark: z.string().max(64),
  turn: z.int().min(0).default(0),
  back: spans,
  away: spans,
});

const spanOf = ([start, end]: readonly [number, number]) => ({ start, end });
const pairOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end];

export const written = ({ mark, turn, putBack, removed }: Memory): string =>
  mark === undefined
    ? ''
    : JSON.stringify({ mark, turn, back: putBack.map(pairOf), away: removed.map(pairOf) });

/** What is not ours is nothing: then the preview is shown again. */
export const remembered = (metadata: string): Memory => {
  const { data } = shape.safeParse(parsed(metadata));
  if (!data) return nothing;
  const { mark, turn, back, away } = data;
  return { mark, turn, putBack: back.map(spanOf), removed: away.map(spanOf) };
};

/** A decision about one stretch, or the taking back of one. The same twice is once. */
export const decided = (
  memory: Memory,
  pressed: { readonly action: string; readonly value: string } | undefined,
): Memory => {
  const [, start, end] = /^(\d{1,4})-(\d{1,4})$/u.exec(pressed?.value ?? '') ?? [];
  if (!pressed || start === undefined || end === undefined) return memory;
  const span = { start: Number(start), end: Number(end) };
  const without = (spans: Memory['putBack']) =>
    spans.filter((each) => each.start !== span.start || each.end !== span.end);
  const putBack = without(memory.putBack);
  const removed = without(memory.removed);
  const more = (spans: Memory['putBack'], action: string) =>
    pressed.action === action && spans.length < mostChoices ? [...spans, span] : spans;
  return {
    ...memory,
    turn: memory.turn + 1,
    putBack: more(putBack, actions.putBack),
    removed: more(removed, actions.removeToo),
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
