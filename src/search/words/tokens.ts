import type { Language } from './language.ts';
import { shorthand, shorthandEs } from './shorthand.ts';

const spelled = (table: Readonly<Record<string, string>>, word: string): string | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** Lower case, without accents, marks in words or letters held down ("soooo"); a placeholder such as [PERSON 1] is one word. */
const plain = (text: string): string =>
  text
    .replaceAll(
      /\[([A-Z_]+)(?: \d+)?\]/gu,
      (_, type: string) => ` x${type.toLowerCase().replaceAll('_', '')} `,
    )
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’'`´]/gu, '')
    .replaceAll(/([a-z])\1{2,}/gu, '$1$1');

/** The words of a message as they are meant: "cant w/ u" is "can not with you". */
export const tokens = (text: string, language: Language): readonly string[] =>
  (plain(text).match(/[a-z]\/[a-z]*|[a-z0-9]+/gu) ?? []).flatMap((word) => {
    const meant =
      (language === 'es' ? spelled(shorthandEs, word) : undefined) ??
      (language === 'es' ? undefined : spelled(shorthand, word));
    return (meant ?? word.replace('/', ' ')).split(' ').filter((part) => part !== '');
  });
