/** The most places of a message that are read for words; more is noise or an attack. */
const mostTexts = 500;

/**
 * Every word a person can read in a message: its text, or what its blocks spell when there is none, and the
 * texts of what was shared with it. Raw: call it only on the way into the scrubber.
 */
export const wordsOf = (message: {
  readonly text?: string | null | undefined;
  readonly blocks?: unknown;
  readonly attachments?: unknown;
}): string => {
  const typed = message.text?.trim() ? [message.text] : textsIn(message.blocks);
  return [...typed, ...textsIn(message.attachments)].join('\n');
};

const readable = ['text', 'fallback', 'title', 'pretext', 'value', 'footer', 'author_name'];

const textsIn = (value: unknown): readonly string[] => {
  const found: string[] = [];
  const waiting: unknown[] = [value];
  while (waiting.length > 0 && found.length < mostTexts) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, mostTexts));
    else if (typeof next === 'object' && next !== null) {
      const inside = Object.entries(next);
      waiting.push(...inside.flatMap(([, part]) => (typeof part === 'object' ? [part] : [])));
      found.push(
        ...inside.flatMap(([key, part]) =>
          typeof part === 'string' && readable.includes(key) ? [part] : [],
        ),
      );
    }
  }
  return [...new Set(found)];
};
