/** Lower case without accents, and one kind of apostrophe: the form in which words are looked up. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  // oxlint-disable-next-line no-control-regex -- plain ASCII needs no further work, which is the common case
  if (/^[\u0000-\u007f]*$/u.test(lower)) return lower;
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’ʼ]/gu, "'");
};
