import { el } from './nodes.ts';

/** What the page cannot show must be seen, not skipped: in red on the page, and as an error in the console. */
export const loud = (what: string): HTMLElement => {
  console.error(`Curbside preview: ${what}`);
  return el('div', { class: 'loud', role: 'alert' }, el('strong', {}, 'Not shown: '), what);
};
