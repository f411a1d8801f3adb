import type { Dilemma } from '#search/knowledge/dilemma.ts';
import type { Knowledge } from '#search/knowledge/knowledge.ts';
import type { Guidance, Language } from './answer.ts';

/** What a dilemma adds behind "More". */
export const guidanceOf = (dilemma: Dilemma, language: Language): Guidance => ({
  title: dilemma.title[language],
  ...dilemma.body[language],
});

/** Looks it up again by the id that a button carries. */
export const guidanceFrom =
  (knowledge: Knowledge) =>
  (id: string, language: Language): Guidance | undefined => {
    const dilemma = knowledge.dilemmas.get(id);
    return dilemma && guidanceOf(dilemma, language);
  };
