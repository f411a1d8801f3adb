import { parse } from 'yaml';
import { z } from 'zod';
import type { Cite } from '#code/cite.ts';
import { cite, problemOf } from './cite.ts';
import type { Both } from './dilemma.ts';

/** A topic that the code does not speak to. */
export type Silence = {
  readonly id: string;
  readonly title: Both<string>;
  /** One sentence that says so. */
  readonly say: Both<string>;
  readonly nearest: readonly Cite[];
  readonly aliases: Both<readonly string[]>;
};

const text = z.string().trim().min(1);
const entry = z.strictObject({
  title: text,
  title_es: text,
  say: text,
  say_es: text,
  nearest: z.array(cite).max(4),
  aliases: z.array(text),
  aliases_es: z.array(text),
});

const parseOne = (section: string): Silence => {
  const id = section.slice(0, section.indexOf('\n')).trim();
  const block = /```ya?ml\n([\s\S]*?)\n```/u.exec(section)?.[1];
  if (block === undefined) throw new Error(`${id}: there is no fenced yaml block`);
  const result = entry.safeParse(parse(block));
  if (!result.success) throw new Error(`${id}: ${problemOf(result.error)}`);
  const { data } = result;
  return {
    id,
    title: { en: data.title, es: data.title_es },
    say: { en: data.say, es: data.say_es },
    nearest: data.nearest,
    aliases: { en: data.aliases, es: data.aliases_es },
  };
};

/** Reads `silences.md`. */
export const parseSilences = (markdown: string): readonly Silence[] =>
  markdown.replaceAll('\r\n', '\n').split(/^## /mu).slice(1).map(parseOne);
