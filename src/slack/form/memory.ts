import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { Choices } from '#scrub/doubtful.ts';
import { actions } from '#slack/actions.ts';
import { limits } from '#slack/limits.ts';

/** What a form carries from one press to the next, in `private_metadata`: a keyed hash of the text, and offsets into it. */
export type Memory = Choices & {
  /** Of the text that was shown; none before the first preview. */
  readonly mark: string | undefined;
};

export const nothing: Memory = { mark: undefined, putBack: [], removed: [] };

/** Names a text without saying anything about it: short texts could be guessed from a plain hash. */
export const markOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);

/** More than a text of the form's length needs, and less than `private_metadata` takes. */
const mostChoices = 100;

const offset = z.number().int().min(0).max(limits.inputValue);
const spans = z.array(z.tuple([offset, offset])).max(mostChoices);
const shape = z.object({ mark: z.string().max(64), back: spans, away: spans });

const spanOf = ([start, end]: readonly [number, number]) => ({ start, end });
const pairOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end];

export const written = ({ mark, putBack, removed }: Memory): string =>
  mark === undefined
    ? ''
    : JSON.stringify({
        mark,
        back: putBack.slice(-mostChoices).map(pairOf),
        away: removed.slice(-mostChoices).map(pairOf),
      });

/** What is not ours is nothing: then the preview is shown again. */
export const remembered = (metadata: string): Memory => {
  const { data } = shape.safeParse(parsed(metadata));
  return data ? { mark: data.mark, putBack: data.back.map(spanOf), removed: data.away.map(spanOf) } : nothing;
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
  return {
    ...memory,
    putBack: pressed.action === actions.putBack ? [...putBack, span] : putBack,
    removed: pressed.action === actions.removeToo ? [...removed, span] : removed,
  };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
