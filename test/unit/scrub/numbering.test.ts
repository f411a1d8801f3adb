import { describe, expect, it } from 'vitest';
import { messageNumbering, threadNumbering, type Alias } from '#scrub/numbering.ts';
import { scrub } from '#scrub/scrub.ts';

const key = new Uint8Array(32).fill(7);

/** One message after another in one thread, the store keeping what is fresh. */
const thread = (...messages: readonly string[]): readonly string[] => {
  const known: Alias[] = [];
  return messages.map((text) => {
    const numbering = threadNumbering({ key, known });
    const scrubbed = scrub(text, { numbering }).text;
    known.push(...numbering.fresh());
    return scrubbed;
  });
};

describe('numbers of one message', () => {
  it('count from 1 for each type', () => {
    const { text } = scrub('Tyrone Baskin lives in Wewoka, Denisha Crowe in Holdenville');
    expect(text).toBe('[PERSON 1] lives in [LOCATION 1], [PERSON 2] in [LOCATION 2]');
  });

  it('leave out those that somebody typed', () => {
    expect(scrub('[PERSON 1] hit Tyrone Baskin').text).toBe('[PERSON 1] hit [PERSON 2]');
  });

  it('are the same for a part of the name and for its possessive', () => {
    expect(scrub("Denisha Crowe called. denisha's mom is Mrs. Crowe's boss").text).toBe(
      "[PERSON 1] called. [PERSON 1]'s mom is Mrs. [PERSON 1]'s boss",
    );
  });

  it('prefer a new one when a part is two people’s', () => {
    const numbering = messageNumbering('');
    expect(numbering.number('PERSON', 'maria gonzalez', ['maria', 'gonzalez'])).toBe(1);
    expect(numbering.number('PERSON', 'maria lopez', ['maria', 'lopez'])).toBe(2);
    expect(numbering.number('PERSON', 'maria', ['maria'])).toBe(3);
    expect(numbering.number('PERSON', 'lopez', ['lopez'])).toBe(2);
    expect(numbering.number('PERSON', 'maria', ['maria'])).toBe(3);
  });

  it('follow a first name to the full name, once', () => {
    const numbering = messageNumbering('');
    expect(numbering.number('PERSON', 'denisha', ['denisha'])).toBe(1);
    expect(numbering.number('PERSON', 'denisha crowe', ['denisha', 'crowe'])).toBe(1);
    expect(numbering.number('PERSON', 'denisha okoye', ['denisha', 'okoye'])).toBe(2);
  });
});

describe('numbers of a thread', () => {
  it('stay with the person', () => {
    expect(thread('Denisha Crowe wants out', 'Tyrone Baskin too', 'and Denisha Crowe again')).toEqual([
      '[PERSON 1] wants out',
      '[PERSON 2] too',
      'and [PERSON 1] again',
    ]);
  });

  it('remember somebody from the first name on, and from what the store kept', () => {
    const numbering = threadNumbering({ key, known: [] });
    expect(numbering.remembers()).toBe(false);
    numbering.number('PERSON', 'denisha crowe', ['denisha', 'crowe']);
    expect(numbering.remembers()).toBe(true);
    const later = threadNumbering({ key, known: numbering.fresh() });
    expect(later.remembers()).toBe(true);
    expect(later.known('crowe')).toEqual({ type: 'PERSON', number: 1 });
    expect(later.known('baskin')).toBeUndefined();
  });

  it('mask a later partial mention that no rule would see', () => {
    expect(thread('Maribel Oakgrove wants out', 'then oakgrove left')[1]).toBe('then [PERSON 1] left');
  });

  it('keep hashes and no names', () => {
    const numbering = threadNumbering({ key, known: [] });
    scrub('Denisha Crowe lives in Wewoka', { numbering });
    const kept = JSON.stringify(numbering.fresh()).toLowerCase();
    expect(numbering.fresh().length).toBeGreaterThan(2);
    expect(kept).not.toMatch(/denisha|crowe|wewoka/u);
  });

  it('cannot be read with another key', () => {
    const first = threadNumbering({ key, known: [] });
    first.number('PERSON', 'denisha', ['denisha']);
    const other = threadNumbering({ key: new Uint8Array(32).fill(8), known: first.fresh() });
    expect(other.known('denisha')).toBeUndefined();
  });

  it('are unique both ways among whole names', () => {
    const numbering = threadNumbering({ key, known: [] });
    scrub('Ann Bakari, Ann Moto, ann, Tess Moto and Moto met', { numbering });
    const wholes = numbering.fresh().filter((alias) => alias.whole);
    expect(new Set(wholes.map((alias) => alias.hmac + alias.type)).size).toBe(wholes.length);
    expect(new Set(wholes.map((alias) => `${alias.type} ${alias.number}`)).size).toBe(wholes.length);
  });

  it('are remembered in whatever order the store gives them back', () => {
    const first = threadNumbering({ key, known: [] });
    first.number('PERSON', 'ann bakari', ['ann', 'bakari']);
    first.number('PERSON', 'tess moto', ['tess', 'moto']);
    const second = threadNumbering({ key, known: first.fresh().toReversed() });
    expect(second.number('PERSON', 'moto', ['moto'])).toBe(2);
    expect(second.number('PERSON', 'new one', ['new', 'one'])).toBe(3);
  });
});
