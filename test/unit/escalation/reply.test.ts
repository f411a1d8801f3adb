import { describe, expect, it } from 'vitest';
import { readReply } from '#escalation/reply.ts';
import { scrub } from '#scrub/scrub.ts';

describe('a reply to "Is anyone in danger right now?"', () => {
  it.each([
    ['no', 'no'],
    ['No, thanks!', 'no'],
    ['nobody is in danger', 'no'],
    ['she’s safe now', 'no'],
    ['No hay peligro', 'no'],
    ['nadie está en peligro', 'no'],
    ['YES', 'yes'],
    ['sí', 'yes'],
    ['si por favor', 'unclear'],
    ['help', 'yes'],
    ['no idea', 'unclear'],
    ['not sure', 'unclear'],
    ['no but he is on his way', 'unclear'],
    ['can I take the gift?', 'unclear'],
    ['I don’t know if she is safe', 'unclear'],
    ['', 'unclear'],
  ])('reads "%s" as %s', (text, expected) => {
    expect(readReply(scrub(text).text)).toBe(expected);
  });
});
