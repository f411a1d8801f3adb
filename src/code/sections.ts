import { type Cite, cites, citesOfSection, isCite } from './cite.ts';

export type Unit = {
  readonly cite: Cite;
  /** The title of its section: "Privacy and Confidentiality". */
  readonly title: string;
  readonly paragraphs: readonly string[];
};

export type Section = {
  readonly number: string;
  readonly title: string;
  readonly units: readonly Unit[];
};

export type Part = { readonly title: string; readonly sections: readonly Section[] };

/** The definition and the preamble: shown, never cited. */
export type FrontMatter = { readonly title: string; readonly paragraphs: readonly string[] };

export type Code = {
  readonly title: string;
  readonly front: readonly FrontMatter[];
  readonly parts: readonly Part[];
  readonly units: ReadonlyMap<Cite, Unit>;
};

type Block = { readonly depth: number; readonly heading: string; readonly paragraphs: readonly string[] };

const blocksOf = (markdown: string): readonly Block[] =>
  markdown
    .split(/^(?=#{1,3} )/mu)
    .filter((block) => block.startsWith('#'))
    .map((block) => {
      const [first = '', ...rest] = block.split('\n');
      const heading = first.replace(/^#+ /u, '').trim();
      const paragraphs = rest.map((line) => line.trim()).filter((line) => line !== '');
      return { depth: first.indexOf(' '), heading, paragraphs };
    });

const SECTION = /^(\d\.\d\d) (.+)$/u;

const sectionFrom = (head: Block, below: readonly Block[]): Section => {
  const [, number = '', title = ''] = SECTION.exec(head.heading) ?? [];
  const own = below.length === 0 ? [{ ...head, heading: number }] : below;
  const units = own.map(({ heading, paragraphs }): Unit => {
    if (!isCite(heading)) throw new Error(`The code has no unit "${heading}".`);
    return { cite: heading, title, paragraphs };
  });
  const expected = citesOfSection(number);
  if (units.map(({ cite }) => cite).join(' ') !== expected.join(' ')) {
    throw new Error(`Section ${number} of the code should hold ${expected.join(', ')}.`);
  }
  return { number, title, units };
};

const sectionsFrom = (blocks: readonly Block[]): readonly Section[] => {
  const heads = blocks.flatMap((block, at) => (block.depth === 2 ? [at] : []));
  return heads.flatMap((at, index) => {
    const head = blocks[at];
    return head === undefined
      ? []
      : [sectionFrom(head, blocks.slice(at + 1, heads[index + 1] ?? blocks.length))];
  });
};

const isPart = (block: Block): boolean => block.depth === 1 && /^\d\. /u.test(block.heading);

/** Reads `code.md`. Throws if a citable unit is missing, unknown or out of place. */
export const parseCode = (markdown: string): Code => {
  const blocks = blocksOf(markdown);
  const starts = blocks.flatMap((block, at) => (isPart(block) ? [at] : []));
  const front = blocks.slice(0, starts[0]);
  const parts = starts.map((at, index) => ({
    title: blocks[at]?.heading ?? '',
    sections: sectionsFrom(blocks.slice(at + 1, starts[index + 1] ?? blocks.length)),
  }));
  const units = new Map(
    parts.flatMap(({ sections }) =>
      sections.flatMap((section) => section.units.map((unit) => [unit.cite, unit])),
    ),
  );
  if (units.size !== cites.length)
    throw new Error(`The code has ${cites.length} citable units; ${units.size} were read.`);
  return {
    title: front[0]?.heading ?? '',
    front: front.slice(1).map(({ heading, paragraphs }) => ({ title: heading, paragraphs })),
    parts,
    units,
  };
};
