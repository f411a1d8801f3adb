import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameType } from '#scrub/tagger/labels.ts';
import type { Labelled, Sentence } from './grammar.ts';

const typeOf: Readonly<Record<string, NameType>> = {
  PER: 'PERSON', person: 'PERSON', LOC: 'LOCATION', location: 'LOCATION', ORG: 'ORGANIZATION', corporation: 'ORGANIZATION', group: 'ORGANIZATION',
}; // prettier-ignore

/** Countries, states and tools that the corpora label and the scrub policy leaves in the text. */
const kept = new Set(
  `us usa uk u.s. america england britain scotland wales ireland france germany spain italy china japan india pakistan iran iraq israel palestine russia ukraine canada mexico brazil australia africa europe asia egypt syria libya
  nigeria kenya indonesia malaysia philippines singapore korea vietnam turkey greece poland texas california florida georgia ohio virginia alabama oklahoma kansas missouri arkansas louisiana colorado michigan illinois
  facebook twitter google youtube instagram apple iphone microsoft android amazon netflix skype whatsapp snapchat yahoo ebay uber nba nfl nhl mlb fifa fbi cia nasa nypd gop un nato eu bbc cnn fox espn mtv itunes xbox`.split(
    /\s+/u,
  ),
);

const read = (path: string): readonly Sentence[] =>
  readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map(sentenceOf)
    .filter((sentence) => sentence.text.length > 3);

const sentenceOf = (block: string): Sentence => {
  let text = '';
  const names: Labelled[] = [];
  for (const line of block.split('\n')) {
    const [word = '', label = 'O'] = line.split('\t');
    if (word === '') continue;
    if (text !== '' && !/^['’,.?!)]/u.test(word)) text += ' ';
    const start = text.length;
    text += word;
    const type = typeOf[label.slice(2)];
    const before = names.at(-1);
    if (!type) continue;
    if (label.startsWith('I-') && before?.type === type) names.splice(-1, 1, { ...before, end: text.length });
    else names.push({ start, end: text.length, type });
  }
  return { text, names: names.filter((name) => !kept.has(text.slice(name.start, name.end).toLowerCase())) };
};

const cut = (file: readonly Sentence[]): number => Math.floor(file.length * 0.9);

/** The labelled tweets; the last tenth of each file is held out. */
export const readTweets = (
  folder: string,
): { readonly train: readonly Sentence[]; readonly heldOut: readonly Sentence[] } => {
  const files = ['wnut17.conll', 'btc.conll'].map((name) => read(join(folder, name)));
  return {
    train: files.flatMap((file) => file.slice(0, cut(file))),
    heldOut: files.flatMap((file) => file.slice(cut(file))),
  };
};
