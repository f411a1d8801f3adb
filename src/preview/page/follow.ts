/** How near to the end counts as being there, in pixels. */
const near = 80;

/** Keeps the newest message in view: from its top where it is long. Whoever scrolls back is left alone. */
export const makeFollow = (scroller: HTMLElement) => {
  let isFollowing = true;
  const isAtEnd = (): boolean => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < near;
  for (const event of ['wheel', 'touchmove', 'keydown'])
    scroller.addEventListener(event, () => {
      isFollowing = false;
    });
  scroller.addEventListener('scrollend', () => {
    if (isAtEnd()) isFollowing = true;
  });
  const toEnd = (): void => {
    isFollowing = true;
    scroller.scrollTo({ top: scroller.scrollHeight });
  };
  return {
    toEnd,
    /** Something arrived: `newest` is the element of the last message. */
    grew: (newest: HTMLElement | undefined): void => {
      if (!isFollowing) return;
      const end = scroller.scrollHeight - scroller.clientHeight;
      const top = newest === undefined ? end : newest.offsetTop - 12;
      scroller.scrollTo({ top: Math.min(end, top) });
    },
  };
};
