import type { Act } from '#preview/acts.ts';
import type { Outcome } from '#preview/receiver.ts';
import type { Snapshot } from '#preview/snapshot.ts';

/** The page's line to its server. */
export const ask = async (act: Act): Promise<Outcome> => {
  try {
    const response = await fetch('/api/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(act),
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own server wrote it, from this very type
    return response.ok ? ((await response.json()) as Outcome) : { kind: 'gone' };
  } catch {
    return { kind: 'unanswered' };
  }
};

/** Calls back with the whole state, now and after every change, and when the line breaks. */
export const follow = (show: (snapshot: Snapshot) => void, broken: (isBroken: boolean) => void): void => {
  const line = new EventSource('/api/changes');
  line.addEventListener('open', () => broken(false));
  line.addEventListener('error', () => broken(true));
  line.addEventListener('message', ({ data }) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own server wrote it, from this very type
    show(JSON.parse(String(data)) as Snapshot);
  });
};
