type Item = { readonly key: string; readonly signature: string; readonly draw: () => HTMLElement };

/** Changes only what changed, so that focus, typed words and the place in the list stay. */
export const makeList = (log: HTMLElement) => {
  const drawn = new Map<string, { readonly signature: string; readonly node: HTMLElement }>();
  return (items: readonly Item[]) => {
    const wanted = new Set(items.map(({ key }) => key));
    for (const [key, { node }] of drawn)
      if (!wanted.has(key)) {
        node.remove();
        drawn.delete(key);
      }
    items.forEach(({ key, signature, draw }, index) => {
      const old = drawn.get(key);
      const node = old?.signature === signature ? old.node : draw();
      if (old && old.node !== node) old.node.replaceWith(node);
      if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
      drawn.set(key, { signature, node });
    });
  };
};
