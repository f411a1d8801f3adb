import type { Span } from '#text/span.ts';
import { type TaggedSpan, tagWith } from './decode.ts';
import type { Hints } from './hints.ts';
import { model } from './model.ts';

export type { TaggedSpan } from './decode.ts';

/**
 * Names of people, places and organisations in an informal message, in order and without overlap, with the
 * probability that each is a name at all. Doubtful words (from .01) are included: the caller sets the threshold.
 * Every span starts and ends with one of `tokens`.
 */
export const tagNames = (text: string, tokens: readonly Span[], hints: Hints): readonly TaggedSpan[] =>
  tagWith(model(), text, tokens, hints);

/** The same by the field alone, which is less sure of itself both ways: for whoever would rather ask once too often. */
export const tagUnadvised = (text: string, tokens: readonly Span[], hints: Hints): readonly TaggedSpan[] =>
  tagWith(model(), text, tokens, hints, false);
