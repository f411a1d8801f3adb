import { type Cite, citesOfSection, sectionOf } from '#code/cite.ts';
import type { Knowledge } from '#search/knowledge/knowledge.ts';
import type { Found } from '#search/search.ts';
import { languageOf } from '#search/words/language.ts';
import type { Answer, Answerer, Language, Point } from './answer.ts';
import { guidanceOf } from './guidance.ts';
import { phrases } from './phrases.ts';
import { claimed, cover, firstScreen, glossPoints, MOST_POINTS, unique } from './points.ts';

type Draft = Pick<Answer, 'kind' | 'points'> &
  Partial<Pick<Answer, 'nearest' | 'clarify' | 'dilemma' | 'guidance'>>;

const fromHits = (
  found: Extract<Found, { kind: 'hits' }>,
  knowledge: Knowledge,
  language: Language,
): Draft => {
  const dilemmas = found.dilemmas.flatMap((id) => knowledge.dilemmas.get(id) ?? []);
  const [first, second] = dilemmas;
  const cites = claimed(found.hits);
  if (found.confidence === 'high') {
    const guidance = first && guidanceOf(first, language);
    return {
      kind: 'points',
      points: cover(knowledge, dilemmas, cites, language),
      dilemma: first?.id,
      guidance,
    };
  }
  const close = first !== undefined && second !== undefined;
  const clarify = close
    ? phrases[language].closer(first.title[language], second.title[language])
    : phrases[language].closest;
  // The likelier reading can still be opened: "More" is an offer, not a claim.
  const offer = first && { dilemma: first.id, guidance: guidanceOf(first, language) };
  return { kind: 'closest', points: firstScreen(glossPoints(knowledge, cites, language)), clarify, ...offer };
};

const titleOf = (cite: Cite, { code, titlesEs }: Knowledge, language: Language): string =>
  (language === 'es' ? titlesEs.get(sectionOf(cite)) : undefined) ?? code.units.get(cite)?.title ?? '';

const fromSection = (cites: readonly Cite[], knowledge: Knowledge, language: Language): Draft => {
  const [first] = cites;
  const number = first === undefined ? '' : sectionOf(first);
  const whole = cites.length > MOST_POINTS && cites.join(' ') === citesOfSection(number).join(' ');
  if (!whole || first === undefined)
    return { kind: 'section', points: firstScreen(glossPoints(knowledge, cites, language)) };
  const title = titleOf(first, knowledge, language);
  const text = phrases[language].manyParagraphs(number, title, cites.length);
  return { kind: 'section', points: [{ text, cites }], clarify: phrases[language].whichSection };
};

const whichSection = (cites: readonly Cite[], knowledge: Knowledge, language: Language): Draft => {
  const points = unique(cites.map(sectionOf)).map((number): Point => {
    const own = cites.filter((cite) => sectionOf(cite) === number);
    const title = own[0] === undefined ? '' : titleOf(own[0], knowledge, language);
    return { text: `${number} ${title}`, cites: own };
  });
  return {
    kind: 'which-section',
    points: points.slice(0, MOST_POINTS),
    clarify: phrases[language].whichSection,
  };
};

const noSuchSection = (asked: string, nearest: readonly Cite[], language: Language): Draft => {
  const [first] = nearest;
  const last = nearest.at(-1);
  const words = phrases[language];
  const hint =
    first === undefined || last === undefined || first === last ? '' : words.partHolds(first, last);
  return {
    kind: 'no-such-section',
    points: [{ text: words.noSuchSection(asked, hint), cites: [] }],
    nearest,
  };
};

const silent = (
  found: Extract<Found, { kind: 'silent' }>,
  knowledge: Knowledge,
  language: Language,
): Draft => {
  const silence = found.silence === undefined ? undefined : knowledge.silences.get(found.silence);
  const text = silence?.say[language] ?? phrases[language].silent;
  return { kind: 'silent', points: [{ text, cites: [] }], nearest: found.nearest };
};

const draft = (found: Found, knowledge: Knowledge, language: Language): Draft => {
  if (found.kind === 'hits') return fromHits(found, knowledge, language);
  if (found.kind === 'section') return fromSection(found.cites, knowledge, language);
  if (found.kind === 'which-section') return whichSection(found.cites, knowledge, language);
  if (found.kind === 'no-such-section') return noSuchSection(found.asked, found.nearest, language);
  return silent(found, knowledge, language);
};

/** Makes the answerer that needs no model: what the knowledge says on what was found, in the asker's language. */
export const makeAnswerer = (knowledge: Knowledge): Answerer => {
  const source = `knowledge@${knowledge.version}`;
  return (question, found) => {
    const language = languageOf(question);
    const { kind, points, nearest = [], clarify, dilemma, guidance } = draft(found, knowledge, language);
    const citations = unique(points.flatMap(({ cites }) => cites));
    return { kind, language, points, citations, nearest, clarify, dilemma, guidance, source };
  };
};
