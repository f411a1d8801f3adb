import { describe, expect, it } from 'vitest';
import { budgetOf, STEPS } from '#screen/budget.ts';
import { contexts } from '#screen/context/index.ts';
import { cues } from '#screen/cues/index.ts';
import { everyPattern, lexicon, read } from '#screen/instrument.ts';
import { leftOf } from '#screen/lowering.ts';
import { keysOf } from '#screen/pattern.ts';
import { screen } from '#screen/screen.ts';
import type { Scrubbed } from '#scrub/scrubbed.ts';

const seenIn = (text: string) => read(text, budgetOf(STEPS));

const heard = (text: string, harm: string, id: string): boolean => {
  const seen = seenIn(text);
  return seen.cues.some(
    (found) =>
      found.subject.harm === harm &&
      found.subject.id === id &&
      !seen.near(found.subject.unless, found.match, 6) &&
      leftOf(seen, found) !== 'nothing',
  );
};

describe('a cue', () => {
  it.each(cues.map((cue) => [`${cue.harm}: ${cue.id}`, cue] as const))('%s fires on its row', (_, cue) => {
    expect(heard(cue.fires, cue.harm, cue.id), cue.fires).toBe(true);
  });

  it.each(cues.map((cue) => [`${cue.harm}: ${cue.id}`, cue] as const))(
    '%s spares its near-miss',
    (_, cue) => {
      expect(heard(cue.spares, cue.harm, cue.id), cue.spares).toBe(false);
    },
  );

  it('has an id of its own within its harm', () => {
    const ids = cues.map(({ harm, id }) => `${harm}/${id}`);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names only word lists that exist', () => {
    const named = everyPattern.flatMap((pattern) => keysOf(pattern)).filter((key) => key.startsWith('@'));
    expect(named.length).toBeGreaterThan(500);
    expect([...new Set(named)].filter((key) => !lexicon.names.has(key))).toEqual([]);
  });
});

describe('a context', () => {
  it.each(contexts.map((context) => [context.id, context] as const))(
    '%s is found in its row',
    (_, context) => {
      expect(seenIn(context.fires).contexts.some(({ subject }) => subject.id === context.id)).toBe(true);
    },
  );

  const lowering = new Set([
    'negation',
    'history',
    'hypothetical',
    'training',
    'fiction',
    'figurative',
    'code',
    'resolved',
  ]);

  it.each(contexts.filter(({ kind }) => lowering.has(kind)).map((context) => [context.id, context] as const))(
    '%s leaves a cue out of its reach alone',
    (_, { spares }) => {
      const seen = seenIn(spares);
      expect(seen.cues.some((found) => leftOf(seen, found) !== 'nothing')).toBe(true);
    },
  );

  it.each(contexts.filter(({ kind }) => lowering.has(kind)).map((context) => [context.id, context] as const))(
    '%s takes back the cues in its reach',
    (_, { fires }) => {
      expect(screen(fires as Scrubbed).level).not.toBe('imminent');
    },
  );
});
