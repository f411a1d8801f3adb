import type { IdentifierType } from './scrubbed.ts';

/**
 * Gives each entity its number, so that the same person stays `[PERSON 1]` through a thread. An entity is
 * the normalised text of a finding ("maria gonzalez"); its parts ("maria", "gonzalez") are known from then on.
 */
export type Numbering = {
  /** The entity's number: from 1, per type, the same each time it is asked. */
  readonly number: (type: IdentifierType, entity: string, parts: readonly string[]) => number;
  /** What an earlier message of the thread masked under this normalised word, if anything. */
  readonly known: (word: string) => { readonly type: IdentifierType; readonly number: number } | undefined;
};

/** One remembered name of a thread: a keyed hash, never the name. `whole` is false for a part of a name. */
export type Alias = {
  readonly type: IdentifierType;
  readonly hmac: string;
  readonly number: number;
  readonly whole: boolean;
};
