import type { Found, Hit } from './search.ts';

/** A plain list of what was found, best first; empty where the code does not speak to it or has no such section. */
export const hitsOf = (found: Found): readonly Hit[] => {
  if (found.kind === 'hits') return found.hits;
  if (found.kind === 'section') return found.cites.map((cite) => ({ cite, score: 1 }));
  if (found.kind === 'which-section')
    return found.cites.map((cite) => ({ cite, score: 1 / found.cites.length }));
  return [];
};
