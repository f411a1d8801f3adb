import type { Found, Hit } from './search.ts';

/** A plain list of what was found, best first; empty where the code does not speak to it or has no such section. */
export const hitsOf = (found: Found): readonly Hit[] => {
  switch (found.kind) {
    case 'hits':
      return found.hits;
    case 'section':
      return found.cites.map((cite) => ({ cite, score: 1 }));
    case 'which-section':
      return found.cites.map((cite) => ({ cite, score: 1 / found.cites.length }));
    case 'no-such-section':
    case 'silent':
      return [];
  }
};
