import { parse } from 'yaml';
import { z } from 'zod';
import { type Cite, isCite } from '#code/cite.ts';
import { cite, problemOf } from './cite.ts';

/** English, and the same in Spanish. */
export type Both<T> = { readonly en: T; readonly es: T };

/** A line in our words and the units it stands on. */
export type Cited = { readonly text: string; readonly cites: readonly Cite[] };

/** The headings of an entry's body, in order. */
export const headings = {
  pulls: { en: 'What pulls against what', es: 'Qué se opone a qué' },
  questions: { en: 'Questions to consider', es: 'Preguntas para pensar' },
  firstSteps: { en: 'First steps', es: 'Primeros pasos' },
  document: { en: 'What to document', es: 'Qué documentar' },
  supervisorWhen: { en: 'Bring in a supervisor when', es: 'Avise a un supervisor cuando' },
  redFlags: { en: 'Red flags', es: 'Señales de alerta' },
  notSettled: { en: 'What the code does not settle', es: 'Lo que el código no resuelve' },
} as const;

type Heading = keyof typeof headings;

/** Under each heading, its lines. */
export type Body = Readonly<Record<Heading, readonly string[]>>;

export type Dilemma = {
  readonly id: string;
  readonly title: Both<string>;
  /** What any good answer cites. */
  readonly must: readonly Cite[];
  readonly also: readonly Cite[];
  readonly tension: readonly (readonly [words: string, cite: Cite])[];
  readonly kind: 'absolute' | 'plain-should-not' | 'weigh';
  readonly canReach: 'none' | 'possible' | 'imminent';
  readonly reviewedOn: string;
  readonly reviewedBy: string;
  readonly points: Both<readonly Cited[]>;
  readonly aliases: Both<readonly string[]>;
  readonly body: Both<Body>;
};

const lines = z.array(z.string().trim().min(1));

const frontMatter = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  title: z.string().trim().min(1),
  title_es: z.string().trim().min(1),
  must: z.array(cite).min(1).max(3),
  also: z.array(cite).max(4).default([]),
  tension: z.array(z.tuple([z.string().trim().min(1), cite])),
  kind: z.enum(['absolute', 'plain-should-not', 'weigh']),
  can_reach: z.enum(['none', 'possible', 'imminent']),
  reviewed_on: z.iso.date(),
  reviewed_by: z.string().trim().min(1),
  points: lines,
  points_es: lines,
  aliases: lines,
  aliases_es: lines,
});

const CITES_AT_END = /\s*\((\d\.\d\d(?:\([a-j]\))?(?:(?:, ?| and | y |; ?)\d\.\d\d(?:\([a-j]\))?)*)\)\.?$/u;
const CITE = /\d\.\d\d(?:\([a-j]\))?/gu;

/** Takes the cites off the end of a point: "Ask first. (2.02, 2.13)". */
export const citedLine = (line: string): Cited => {
  const match = CITES_AT_END.exec(line);
  if (match === null) return { text: line, cites: [] };
  return {
    text: line.slice(0, match.index).trim(),
    cites: Array.from(match[1]?.matchAll(CITE) ?? [], ([id]) => id).filter(isCite),
  };
};

/** Every id in a text that is written as the code writes them, existing or not. */
export const idsIn = (text: string): readonly string[] =>
  text.match(/(?<![\d.])\d\.\d\d(?:\([a-z]\))?(?!\d)/gu) ?? [];

const linesUnder = (text: string): readonly string[] =>
  text
    .split(/\n(?=\s*(?:[-*]|\d+\.)\s)|\n\s*\n/u)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*]|\d+\.)\s+/u, '')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    )
    .filter((line) => line !== '');

const bodyFrom = (markdown: string, language: 'en' | 'es'): Body => {
  const under = new Map(
    markdown
      .split(/^## /mu)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [
          part.slice(0, end < 0 ? undefined : end).trim(),
          linesUnder(end < 0 ? '' : part.slice(end + 1)),
        ];
      }),
  );
  const read = (heading: Heading): readonly string[] => {
    const name = headings[heading][language];
    const found = under.get(name);
    if (found === undefined) throw new Error(`the heading "## ${name}" is missing`);
    if (found.length === 0) throw new Error(`nothing stands under "## ${name}"`);
    return found;
  };
  return {
    pulls: read('pulls'),
    questions: read('questions'),
    firstSteps: read('firstSteps'),
    document: read('document'),
    supervisorWhen: read('supervisorWhen'),
    redFlags: read('redFlags'),
    notSettled: read('notSettled'),
  };
};

/** An entry's front matter, English body and Spanish body, as they stand in the file. */
export const splitEntry = (
  markdown: string,
): { readonly front: string; readonly en: string; readonly es: string } => {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(markdown.replaceAll('\r\n', '\n'));
  if (match === null) throw new Error('there is no front matter between two lines of ---');
  const [, front = '', body = ''] = match;
  const [en = '', es] = body.split(/^# Español\s*$/mu);
  if (es === undefined) throw new Error('the line "# Español" is missing');
  return { front, en, es };
};

/** Reads one entry. Throws, saying what is wrong, if it is not complete. */
export const parseDilemma = (markdown: string): Dilemma => {
  const { front, en, es } = splitEntry(markdown);
  const result = frontMatter.safeParse(parse(front));
  if (!result.success) {
    throw new Error(problemOf(result.error));
  }
  const { data } = result;
  return {
    id: data.id,
    title: { en: data.title, es: data.title_es },
    must: data.must,
    also: data.also,
    tension: data.tension,
    kind: data.kind,
    canReach: data.can_reach,
    reviewedOn: data.reviewed_on,
    reviewedBy: data.reviewed_by,
    points: { en: data.points.map(citedLine), es: data.points_es.map(citedLine) },
    aliases: { en: data.aliases, es: data.aliases_es },
    body: { en: bodyFrom(en, 'en'), es: bodyFrom(es, 'es') },
  };
};
