import type { Span } from '#text/span.ts';

/** Which of `spans`, in order and apart, a stretch has a letter in common with: found by halving, for there may be thousands. */
export const meetingIn =
  <Apart extends Span>(spans: readonly Apart[]) =>
  ({ start, end }: Span): readonly Apart[] => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    let last = low;
    while ((spans[last]?.start ?? Infinity) < end) last += 1;
    return spans.slice(low, last);
  };
