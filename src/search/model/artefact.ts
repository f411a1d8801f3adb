import { type Cite, cites } from '#code/cite.ts';
import type { Sources } from '#search/knowledge/sources.ts';
import type { Gloss } from '#search/knowledge/words.ts';
import type { Lexicon } from '#search/words/concepts.ts';
import type { Head } from './head.ts';
import type { Vocabulary } from './space.ts';

/** The authored content as the running app carries it. Phrasings and terms stay behind: the model has learned them. */
export type Content = Omit<Sources, 'glosses' | 'titlesEs' | 'concepts'> & {
  readonly glosses: readonly (readonly [Cite, Gloss])[];
  readonly titlesEs: readonly (readonly [section: string, title: string])[];
};

/** What `npm run train` makes of the knowledge folder. */
export type Artefact = {
  /** Eight hex digits that change with the content. */
  readonly version: string;
  readonly content: Content;
  readonly lexicon: Lexicon;
  readonly vocabulary: Vocabulary;
  /** Ids of dilemmas and silences: the classes of the `entries` head, in order. */
  readonly entryIds: readonly string[];
  readonly entries: Head;
  /** Classes: the 46 units in the code's order, then "the code does not speak to it". */
  readonly units: Head;
};

type PackedLexicon = Readonly<Record<'en' | 'es', readonly (readonly [concept: string, terms: string])[]>>;

type Shape = { readonly classes: number; readonly rows: number };

type Header = Pick<Artefact, 'version' | 'content' | 'entryIds'> & {
  readonly lexicon: PackedLexicon;
  readonly features: string;
  readonly entries: Shape;
  readonly units: Shape;
};

const LINE_FEED = 10;

const packLexicon = (of: ReadonlyMap<string, readonly string[]>): readonly (readonly [string, string])[] => {
  const terms = new Map<string, string[]>();
  for (const [term, concepts] of of)
    for (const concept of concepts) terms.set(concept, [...(terms.get(concept) ?? []), term]);
  return Array.from(terms, ([concept, own]) => [concept, own.join('\n')] as const);
};

const unpackLexicon = (
  packed: readonly (readonly [string, string])[],
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const [concept, terms] of packed) {
    for (const term of terms.split('\n')) {
      const known = index.get(term);
      if (known === undefined) index.set(term, [concept]);
      else known.push(concept);
    }
  }
  return index;
};

const shapeOf = ({ classes, scales }: Head): Shape => ({ classes, rows: scales.length });

const bytesOf = (array: Float32Array | Int8Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One line of JSON, a line feed, then the numbers (little-endian, as every machine that Node runs on). */
export const writeArtefact = (artefact: Artefact): Uint8Array => {
  const { version, content, lexicon, vocabulary, entryIds, entries, units } = artefact;
  const header: Header = {
    version,
    content,
    entryIds,
    lexicon: { en: packLexicon(lexicon.en), es: packLexicon(lexicon.es) },
    features: [...vocabulary.placeOf.keys()].join('\n'),
    entries: shapeOf(entries),
    units: shapeOf(units),
  };
  return Buffer.concat([
    new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    bytesOf(vocabulary.rarity),
    ...[entries, units].flatMap(({ bias, scales, weights }) => [
      bytesOf(bias),
      bytesOf(scales),
      bytesOf(weights),
    ]),
  ]);
};

/** Reads what {@link writeArtefact} wrote. Throws if the file is cut short. */
export const readArtefact = (bytes: Uint8Array): Artefact => {
  const end = bytes.indexOf(LINE_FEED);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file; a test proves that `train` wrote it
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
  let at = end + 1;
  const take = (length: number): ArrayBuffer => {
    if (at + length > bytes.length) throw new Error('The artefact is cut short. Run "npm run train".');
    const taken = new Uint8Array(length);
    taken.set(bytes.subarray(at, at + length));
    at += length;
    return taken.buffer;
  };
  const features = header.features.split('\n');
  const rarity = new Float32Array(take(features.length * 4));
  const head = ({ classes, rows }: Shape): Head => ({
    classes,
    bias: new Float32Array(take(classes * 4)),
    scales: new Float32Array(take(rows * 4)),
    weights: new Int8Array(take(rows * classes)),
  });
  const entries = head(header.entries);
  const units = head(header.units);
  if (units.classes !== cites.length + 1)
    throw new Error('The artefact was trained for another code. Run "npm run train".');
  return {
    version: header.version,
    content: header.content,
    lexicon: { en: unpackLexicon(header.lexicon.en), es: unpackLexicon(header.lexicon.es) },
    vocabulary: { placeOf: new Map(features.map((feature, place) => [feature, place])), rarity },
    entryIds: header.entryIds,
    entries,
    units,
  };
};
