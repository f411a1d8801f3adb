type Item = { readonly key: string; readonly signature: string; readonly draw: () => HTMLElement };

export type List = {
  readonly show: (items: readonly Item[]) => void;
  readonly node: (key: string) => HTMLElement | undefined;
};

/** Puts one element in another's place; a keyboard that was on it finds the same button, or the new element. */
const swap = (old: HTMLElement, next: HTMLElement): void => {
  const focused = old.contains(document.activeElement) ? document.activeElement : undefined;
  old.replaceWith(next);
  if (!(focused instanceof HTMLElement)) return;
  const same = next.querySelector<HTMLElement>(
    `[data-press="${CSS.escape(focused.dataset['press'] ?? '')}"]`,
  );
  next.tabIndex = -1;
  (same ?? next).focus({ preventScroll: true });
};

/** Changes only what changed, so that focus, typed words and the place in the list stay. */
export const makeList = (log: HTMLElement): List => {
  const drawn = new Map<string, { readonly signature: string; readonly node: HTMLElement }>();
  const drop = (wanted: ReadonlySet<string>): void => {
    for (const [key, { node }] of drawn)
      if (!wanted.has(key)) {
        node.remove();
        drawn.delete(key);
      }
  };
  return {
    node: (key) => drawn.get(key)?.node,
    show: (items) => {
      drop(new Set(items.map(({ key }) => key)));
      items.forEach(({ key, signature, draw }, index) => {
        const old = drawn.get(key);
        if (old?.signature === signature && log.children[index] === old.node) return;
        const node = old?.signature === signature ? old.node : draw();
        if (old && old.node !== node) swap(old.node, node);
        if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
        drawn.set(key, { signature, node });
      });
    },
  };
};
