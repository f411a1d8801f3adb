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
    /** Call it before something is drawn, and what it returns after that, with the message that is new, if any. */
    drawing: (): ((newest: HTMLElement | undefined) => void) => {
      const wasAtEnd = isAtEnd();
      return (newest) => {
        if (!isFollowing) return;
        const end = scroller.scrollHeight - scroller.clientHeight;
        if (newest) scroller.scrollTo({ top: Math.min(end, newest.offsetTop) });
        else if (wasAtEnd) scroller.scrollTo({ top: end });
      };
    },
  };
};
