import type { IdentifierType } from './scrubbed.ts';
import { titles } from './names/vocabulary.ts';

/** What a finding is called for numbering: lower case, words and digits only, without titles and possessives. */
export const entityOf = (
  type: IdentifierType,
  text: string,
): { readonly entity: string; readonly parts: readonly string[] } => {
  const words = text
    .toLowerCase()
    .replace(/'s\b/gu, '')
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');
  if (type !== 'PERSON') return { entity: words.join(' ') || text, parts: [] };
  const named = words.filter((word) => !titles.has(word));
  const kept = named.length > 0 ? named : words;
  return { entity: kept.join(' ') || text, parts: kept.filter((word) => word.length > 2) };
};
