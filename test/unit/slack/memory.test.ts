import { describe, expect, it } from 'vitest';
import { actions } from '#slack/actions.ts';
import { decided, markOf, nothing, remembered, written, type Memory } from '#slack/form/memory.ts';
import { makeRecent } from '#slack/form/recent.ts';
import { limits } from '#slack/limits.ts';

const mark = markOf(new Uint8Array(32), 'a text');
const start: Memory = { ...nothing, mark, turn: 1 };
const removing = (at: number) => ({ action: actions.removeToo, value: `${at}-${at + 9}` });
const puttingBack = (at: number) => ({ action: actions.putBack, value: `${at}-${at + 9}` });

describe('what a form carries', () => {
  it('comes back as it was written', () => {
    const memory = decided(decided(start, removing(3)), puttingBack(30));
    expect(remembered(written(memory))).toEqual(memory);
    expect(written(nothing)).toBe('');
  });

  it.each(['', 'null', '[]', '{"mark":1}', '{"mark":"a","back":[[1]],"away":[]}', '{"mark":"a"'])(
    'is nothing where it is not ours: %s',
    (metadata) => expect(remembered(metadata)).toEqual(nothing),
  );

  it('fits into what Slack takes when everything is chosen, and comes back whole', () => {
    let memory = start;
    for (let at = 0; at < 240; at += 1)
      memory = decided(decided(memory, removing(2_700 + at)), puttingBack(2_400 + at));
    expect(written(memory).length).toBeLessThanOrEqual(limits.privateMetadata);
    expect(remembered(written(memory))).toEqual(memory);
  });

  it('does not give up an earlier choice for one that is too many', () => {
    let memory = start;
    for (let at = 0; at < 300; at += 1) memory = decided(memory, removing(at));
    expect(memory.removed[0]).toEqual({ start: 0, end: 9 });
    const full = memory.removed.length;
    expect(decided(memory, { action: actions.undo, value: '0-9' }).removed).toHaveLength(full - 1);
  });
});

describe('what was decided last', () => {
  it('is the newer of what a form carries and what was noted', () => {
    const recent = makeRecent();
    const next = decided(start, removing(3));
    expect(recent.newer('V1', start)).toBe(start);
    recent.note('V1', next);
    expect(recent.newer('V1', start)).toBe(next);
    expect(recent.newer('V2', start)).toBe(start);
    const carried = remembered(written(next));
    expect(recent.newer('V1', carried)).toBe(carried);
    recent.forget('V1');
    expect(recent.newer('V1', start)).toBe(start);
  });

  it('is forgotten for the oldest of very many forms', () => {
    const recent = makeRecent();
    const next = decided(start, removing(3));
    for (let form = 0; form <= 1_000; form += 1) recent.note(`V${form}`, next);
    expect(recent.newer('V0', start)).toBe(start);
    expect(recent.newer('V1000', start)).toBe(next);
  });
});
