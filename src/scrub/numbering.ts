import { createHmac } from 'node:crypto';
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
  /** Whether there is anything to know: most messages come first in their thread. */
  readonly remembers: () => boolean;
};

/**
 * One remembered name of a thread: a keyed hash, never the name. `whole` is false for a part of a name and for a
 * fuller form of one already numbered. Of the whole ones, each hash has one number and each number one hash; a
 * part may stand under two numbers, which is how "two Marias" is remembered.
 */
export type Alias = {
  readonly type: IdentifierType;
  readonly hmac: string;
  readonly number: number;
  readonly whole: boolean;
};

const typed = /\[([A-Z_0-9]+) (\d{1,6})\]/gu;

/** The names seen so far, under whatever `key` makes of a name. */
class Register {
  readonly #key: (type: IdentifierType, name: string) => string;
  readonly #taken: (type: string, number: number) => boolean;
  readonly #wholes = new Map<string, number>();
  readonly #parts = new Map<string, Set<number>>();
  readonly #highest = new Map<IdentifierType, number>();
  /** Numbers that have a name of several words: a second such name with a shared part is another person. */
  readonly #full = new Set<string>();
  readonly fresh: Alias[] = [];

  constructor(
    key: (type: IdentifierType, name: string) => string,
    taken: (type: string, number: number) => boolean,
    known: readonly Alias[] = [],
  ) {
    this.#key = key;
    this.#taken = taken;
    for (const alias of known) this.#learn(alias);
  }

  number(type: IdentifierType, entity: string, parts: readonly string[]): number {
    const key = this.#key(type, entity);
    const whole = this.#wholes.get(key);
    if (whole !== undefined) return whole;
    const same = parts.length > 1 ? this.#fuller(type, parts, key) : this.#only(key);
    const number = same ?? this.#next(type);
    this.#add({ type, hmac: key, number, whole: same === undefined });
    if (parts.length > 1) {
      for (const part of parts) this.#add({ type, hmac: this.#key(type, part), number, whole: false });
    }
    return number;
  }

  known(word: string): { readonly type: IdentifierType; readonly number: number } | undefined {
    for (const type of ['PERSON', 'ORGANIZATION', 'LOCATION'] as const) {
      if (!this.#highest.has(type)) continue; // a keyed hash of every word is dear
      const key = this.#key(type, word);
      const number = this.#wholes.get(key) ?? this.#parts.get(key)?.values().next().value;
      if (number !== undefined) return { type, number };
    }
    return undefined;
  }

  remembers(): boolean {
    return this.#highest.size > 0;
  }

  /** The one number under which a part stands; none when it is two people's. */
  #only(key: string): number | undefined {
    const numbers = this.#parts.get(key);
    return numbers?.size === 1 ? numbers.values().next().value : undefined;
  }

  /** "Maria" first, "Maria Gonzalez" later: the same person, unless that number has a full name already. */
  #fuller(type: IdentifierType, parts: readonly string[], key: string): number | undefined {
    const exact = this.#only(key);
    if (exact !== undefined) return exact;
    const numbers = new Set<number>();
    for (const part of parts) {
      const number = this.#wholes.get(this.#key(type, part));
      if (number !== undefined && !this.#full.has(`${type} ${number}`)) numbers.add(number);
    }
    return numbers.size === 1 ? numbers.values().next().value : undefined;
  }

  #next(type: IdentifierType): number {
    let number = (this.#highest.get(type) ?? 0) + 1;
    while (this.#taken(type, number)) number += 1;
    return number;
  }

  #add(alias: Alias): void {
    const known = alias.whole ? this.#wholes.has(alias.hmac) : this.#parts.get(alias.hmac)?.has(alias.number);
    if (known === true) return;
    this.#learn(alias);
    this.fresh.push(alias);
  }

  #learn({ type, hmac, number, whole }: Alias): void {
    if (whole) {
      this.#wholes.set(hmac, number);
    } else {
      this.#parts.set(hmac, (this.#parts.get(hmac) ?? new Set()).add(number));
      this.#full.add(`${type} ${number}`);
    }
    this.#highest.set(type, Math.max(this.#highest.get(type) ?? 0, number));
  }
}

/** Numbers of one message: from 1 per type, leaving out those that somebody typed ("as [PERSON 1] said"). */
export const messageNumbering = (raw: string): Numbering => {
  const used = new Set(Array.from(raw.matchAll(typed), (match) => `${match[1]} ${match[2]}`));
  const register = new Register(
    (type, name) => `${type}\n${name}`,
    (type, number) => used.has(`${type} ${number}`),
  );
  return {
    number: (type, entity, parts) => register.number(type, entity, parts),
    known: (word) => register.known(word),
    remembers: () => register.remembers(),
  };
};

/** Numbers of a thread, from the thread's own key and what it remembers. Only hashes go in and come out. */
export const threadNumbering = (thread: {
  readonly key: Uint8Array;
  readonly known: readonly Alias[];
}): Numbering & { readonly fresh: () => readonly Alias[] } => {
  // A message is read several times, and each of its words asked for each time.
  const hashes = new Map<string, string>();
  const register = new Register(
    (type, name) => {
      const text = `${type}\n${name}`;
      const hash = hashes.get(text) ?? createHmac('sha256', thread.key).update(text).digest('base64url');
      hashes.set(text, hash);
      return hash;
    },
    () => false,
    thread.known,
  );
  return {
    number: (type, entity, parts) => register.number(type, entity, parts),
    known: (word) => register.known(word),
    remembers: () => register.remembers(),
    fresh: () => [...register.fresh],
  };
};
