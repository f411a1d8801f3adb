import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meetingIn } from '#scrub/names/meeting.ts';

const apart = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
  .map((steps) => {
    let at = 0;
    return steps.map(([gap, length]) => {
      const start = at + gap;
      at = start + length;
      return { start, end: at };
    });
  });

describe('what meets a stretch', () => {
  it('is what has a letter in common with it', () => {
    fc.assert(
      fc.property(apart, fc.nat(40), fc.integer({ min: 1, max: 9 }), (spans, start, length) => {
        const end = start + length;
        expect(meetingIn(spans)({ start, end })).toEqual(
          spans.filter((span) => span.start < end && start < span.end),
        );
      }),
    );
  });
});
