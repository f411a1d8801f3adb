import { readdirSync, readFileSync } from 'node:fs';

/** What people ask, as the project's own knowledge has it: name-free, and a carrier for names. */
export type Phrasing = { readonly text: string; readonly spanish: boolean };

const list = /^(aliases(?:_es)?):\n((?: {2}- .*\n)+)/gmu;

export const readPhrasings = (folder: URL): readonly Phrasing[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(list)].flatMap(([, key = '', lines = '']) =>
        lines
          .trim()
          .split('\n')
          .map((line) => ({
            text: line.replace(/^\s*- ["']?/u, '').replace(/["']?$/u, ''),
            spanish: key === 'aliases_es',
          })),
      ),
    )
    .filter(({ text }) => !/[{}]/u.test(text));

const someone =
  /\b(?:my|a|the|our|this|that|another) (?:old |new |former |ex-?)?(?:client|coworker|co-worker|supervisor|boss|intern|therapist|director|nurse|guardian|landlord|payee|caseworker|colleague|patient)\b|\b(?:mi|un|una|el|la) (?:cliente|clienta|compañera|compañero|supervisora|supervisor|jefe|jefa|casero|doctor|terapeuta|patrón|señora)\b|\b(?:client|he|she)\b/giu;

/** The phrasing as a template about a named person, where it speaks of one person. */
export const named = ({ text }: Phrasing): string | undefined => {
  const places = [...text.matchAll(someone)];
  const place = places.find((match) => match[0].includes(' ')) ?? places[0];
  return place && text.slice(0, place.index) + '{P}' + text.slice(place.index + place[0].length);
};
