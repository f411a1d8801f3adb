import { type Both, type Cited, type Dilemma, idsIn } from '#search/knowledge/dilemma.ts';
import { isCite } from '#code/cite.ts';
import { grade, sentencesOf, wordsOf } from './grade.ts';
import { bannedWords, brokenThresholds, hedges, orders, roughWords } from './wording.ts';

type Language = keyof Both<unknown>;
const languages: readonly Language[] = ['en', 'es'];

const ABSOLUTE = '2.09';
const PLAIN = ['2.06(b)', '2.11', '2.12', '5.01', '5.02'];
const YEAR = 365 * 24 * 60 * 60 * 1000;
const NOT_A_REPORT = {
  en: /not the same as (?:making )?a report|is not a report|not (?:the same as )?(?:making|filing) (?:a|the|any) report|(?:does not|do not|never) (?:replace|make|count as) (?:a|the|any|your) report|neither is a report|nor is (?:it )?(?:making )?a report/iu,
  es: /no es (?:lo mismo que )?(?:hacer |presentar )?(?:un|una|el|la) (?:reporte|denuncia|informe)|no (?:equivale|equivalen) a|no (?:reemplaza|sustituye)n?|no es lo mismo que/iu,
};
const MAY_BE_HURT =
  /\b(?:child|children|kid|kids|baby|infant|minor|elder|elderly|dependent adult|vulnerable adult)\b/iu;

/** The lines of an entry's body in one language. */
export const bodyLines = (dilemma: Dilemma, language: Language): readonly string[] =>
  Object.values(dilemma.body[language]).flat();

const pointText = (points: readonly Cited[]): readonly string[] => points.map(({ text }) => text);

const between = (what: string, count: number, least: number, most: number): readonly string[] =>
  count < least || count > most ? [`${what}: ${count}, not ${least}–${most}`] : [];

const references = (dilemma: Dilemma): readonly string[] => {
  const own: readonly string[] = [...dilemma.must, ...dilemma.also];
  const body = { en: bodyLines(dilemma, 'en').join('\n'), es: bodyLines(dilemma, 'es').join('\n') };
  return [
    ...own
      .filter((cite, at) => own.indexOf(cite) !== at)
      .map((cite) => `${cite} stands twice in must and also`),
    ...languages.flatMap((language) => [
      ...dilemma.must
        .filter((cite) => !idsIn(body[language]).includes(cite))
        .map((cite) => `must ${cite} is not cited in the ${language} body`),
      ...idsIn(body[language])
        .filter((id) => !isCite(id))
        .map((id) => `${id} in the ${language} body is not a citable unit`),
    ]),
  ];
};

const pointsOf = (dilemma: Dilemma, language: Language): readonly string[] => {
  const points = dilemma.points[language];
  const own = new Set([...dilemma.must, ...dilemma.also]);
  const cited = points.flatMap(({ cites }) => cites);
  const [longest, limit] = language === 'en' ? [19, 85] : [24, 95];
  return [
    ...between(`points (${language})`, points.length, 3, 3),
    ...between(`words of the points (${language})`, pointText(points).flatMap(wordsOf).length, 15, limit),
    ...points
      .filter(({ cites }) => cites.length === 0)
      .map(({ text }) => `a point without a cite at its end: "${text}"`),
    ...points.flatMap(({ text }) => idsIn(text).map((id) => `a point cites ${id} before its end: "${text}"`)),
    ...cited
      .filter((cite) => !own.has(cite))
      .map((cite) => `a point (${language}) cites ${cite}, which is in neither must nor also`),
    ...dilemma.must
      .filter((cite) => !cited.includes(cite))
      .map((cite) => `no point (${language}) cites must ${cite}`),
    ...(dilemma.must.some((cite) => points[0]?.cites.includes(cite))
      ? []
      : [`the first point (${language}) cites no must`]),
    ...sentencesOf(pointText(points))
      .filter((sentence) => wordsOf(sentence).length > longest)
      .map(
        (sentence) => `a sentence of ${wordsOf(sentence).length} words, ${longest} at most: "${sentence}"`,
      ),
    ...orders(pointText(points)),
  ];
};

const sameCites = ({ points }: Dilemma): readonly string[] => {
  const order = (language: Language): string =>
    points[language].map(({ cites }) => cites.join(',')).join(' ');
  return order('en') === order('es')
    ? []
    : ['points and points_es do not cite the same units in the same order'];
};

const kindOf = ({ kind, must }: Dilemma): readonly string[] => {
  const absolute = must.some((cite) => cite === ABSOLUTE);
  if (absolute !== (kind === 'absolute'))
    return [`kind is ${kind}: absolute goes with must 2.09, and only with it`];
  if (kind === 'plain-should-not' && !must.some((cite) => PLAIN.includes(cite))) {
    return [`kind plain-should-not needs one of ${PLAIN.join(', ')} in must`];
  }
  return [];
};

const lengths = (dilemma: Dilemma): readonly string[] => [
  ...between('words of the English body', bodyLines(dilemma, 'en').flatMap(wordsOf).length, 150, 350),
  ...between('words of the Spanish body', bodyLines(dilemma, 'es').flatMap(wordsOf).length, 120, 350),
  ...between('aliases', dilemma.aliases.en.length, 12, 16),
  ...between('aliases_es', dilemma.aliases.es.length, 8, 12),
  ...(dilemma.tension.length >= 2 || dilemma.kind === 'absolute' ? [] : ['tension needs two duties']),
];

const reading = (dilemma: Dilemma): readonly string[] =>
  [
    ['the points', pointText(dilemma.points.en)] as const,
    ['the body', bodyLines(dilemma, 'en')] as const,
  ].flatMap(([what, lines]) =>
    grade(lines) > 9 ? [`reading grade of ${what} is ${grade(lines).toFixed(1)}, 9 at most`] : [],
  );

/** Where a child or a dependent adult may be hurt, nobody may take a question to us for a report. */
const reporting = (dilemma: Dilemma): readonly string[] => {
  if (dilemma.canReach === 'none' || !MAY_BE_HURT.test(dilemma.title.en)) return [];
  return languages.flatMap((language) =>
    NOT_A_REPORT[language].test(
      [...bodyLines(dilemma, language), ...pointText(dilemma.points[language])].join(' '),
    )
      ? []
      : [`say that asking here or telling a supervisor is not the same as making a report (${language})`],
  );
};

const hedging = (dilemma: Dilemma): readonly string[] => {
  const lines = languages.flatMap((language) =>
    dilemma.kind === 'absolute'
      ? [...pointText(dilemma.points[language]), ...dilemma.body[language].pulls]
      : sentencesOf([...dilemma.body[language].pulls]).filter((sentence) => sentence.includes(ABSOLUTE)),
  );
  return hedges(lines);
};

const fresh = ({ reviewedOn }: Dilemma, now: Date): readonly string[] => {
  const age = now.getTime() - Date.parse(reviewedOn);
  return age > YEAR ? [`reviewed on ${reviewedOn}: more than twelve months ago`] : [];
};

/** All that is wrong with one entry by itself. */
export const lintDilemma = (dilemma: Dilemma, rough: RegExp | undefined, now: Date): readonly string[] => {
  const shown = [
    dilemma.title.en,
    dilemma.title.es,
    ...dilemma.tension.map(([words]) => words),
    ...languages.flatMap((language) => [
      ...pointText(dilemma.points[language]),
      ...bodyLines(dilemma, language),
    ]),
  ];
  return [
    ...references(dilemma),
    ...languages.flatMap((language) => pointsOf(dilemma, language)),
    ...sameCites(dilemma),
    ...kindOf(dilemma),
    ...lengths(dilemma),
    ...reading(dilemma),
    ...reporting(dilemma),
    ...hedging(dilemma),
    ...fresh(dilemma, now),
    ...bannedWords(shown),
    ...brokenThresholds(shown),
    ...roughWords(shown, rough),
  ];
};
