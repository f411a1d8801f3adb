import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { Answer } from '#answer/answer.ts';
import { makeConsultation } from '#consultation.ts';
import { describe } from '#describe.ts';
import { scrub } from '#scrub/scrub.ts';
import { screen, type Screening } from '#screen/screen.ts';
import { hitsOf } from '#search/hits.ts';
import { toOriginal } from '#text/offsets.ts';

const usage = `curbside: ethics questions from the command line. It cannot page anyone: in danger, call 911.

  ask "…"                        a readable answer
  ask --jsonl                    {"id","text"} → {"id","level","question","points","citations","nearest"?}
  scrub --jsonl                  {"id","text"} → {"id","text","findings"}
  screen --jsonl                 {"id","text"} → {"id","level","evidence"}
  search --jsonl                 {"id","text","limit"?} → {"id","hits"}
  evaluate [--json] [FILE…]      quality figures of labelled files, the bundled ones by default
  --help                         this text; after a command too

The --jsonl commands read one JSON object per line and write one per line, in order; a bad line gets
{"id"?,"error"} and exit code 1 at the end.
`;

const EX_USAGE = 64; // sysexits.h

type Row = {
  readonly id?: string | number | undefined;
  readonly text: string;
  readonly limit?: number | undefined;
};
/** Answers one row. */
type Command = (row: Row) => Promise<object> | object;

const commands: Readonly<Record<string, () => Command>> = {
  ask: () => {
    const { consult } = makeConsultation();
    return async ({ text }) => {
      const { question, screening } = read(text);
      return answerLine(await consult(question), screening, question);
    };
  },
  scrub:
    () =>
    ({ text }) => {
      const scrubbing = scrub(text);
      return {
        text: scrubbing.text,
        findings: scrubbing.findings.map(({ type, start, end, placeholder }) => ({
          type,
          start,
          end,
          placeholder,
        })),
      };
    },
  screen:
    () =>
    ({ text }) => {
      const { text: scrubbed, findings } = scrub(text);
      const { level, evidence } = screen(scrubbed);
      return {
        level,
        evidence: evidence.map(({ cue, ...span }) => ({ ...toOriginal(span, findings), cue })),
      };
    },
  search: () => {
    const { search } = makeConsultation();
    return ({ text, limit }) => ({ hits: hitsOf(search(scrub(text).text, limit)) });
  },
};

/** The walk that every surface takes: scrub, then screen. */
const read = (text: string) => {
  const question = scrub(text).text;
  return { question, screening: screen(question) };
};

const answerLine = ({ points, citations, nearest }: Answer, { level }: Screening, question: string) => ({
  level,
  question,
  points: points.map(({ text, cites }) => ({ text, cites })),
  citations,
  ...(nearest.length > 0 ? { nearest } : {}),
});

const shape = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  text: z.string({ error: 'text is missing or not a string' }),
  limit: z.int({ error: 'limit is not a whole number' }).min(1).max(46).optional(),
});

/** One line in, one line out. Nothing of the line is repeated in an error. */
const lineFor = async (
  line: string,
  command: Command,
): Promise<{ readonly out: object; readonly bad: boolean }> => {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { out: { error: 'not JSON' }, bad: true };
  }
  const id = z.object({ id: shape.shape.id }).safeParse(json).data?.id;
  const named = id === undefined ? {} : { id };
  const row = shape.safeParse(json);
  if (!row.success)
    return { out: { ...named, error: row.error.issues[0]?.message ?? 'not a row' }, bad: true };
  try {
    return { out: { ...named, ...(await command(row.data)) }, bad: false };
  } catch (error) {
    return { out: { ...named, error: `could not be processed (${describe(error).error})` }, bad: true };
  }
};

/** Reads standard input to its end; waits whenever whoever reads us is slower than we are. */
const batch = async (command: Command): Promise<number> => {
  let code = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const { out, bad } = await lineFor(line, command);
    if (bad) code = 1;
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((resolve) => process.stdout.once('drain', resolve));
  }
  return code;
};

const danger: Readonly<Record<Screening['level'], string>> = {
  imminent:
    'Someone may be in danger now. Call 911; for suicide or crisis call or text 988. This command line pages nobody.\n\n',
  possible: 'Is anyone in danger right now? If so call 911; for suicide or crisis call or text 988.\n\n',
  none: '',
};

const askOnce = async (text: string): Promise<number> => {
  const { question, screening } = read(text);
  const { points, nearest, clarify } = await makeConsultation().consult(question);
  const lines = points.map(
    (point, at) => `${at + 1}. ${point.text}${point.cites.length > 0 ? `  [${point.cites.join(', ')}]` : ''}`,
  );
  const near = nearest.length > 0 ? [`Nearest sections: ${nearest.join(', ')}`] : [];
  process.stdout.write(
    `${danger[screening.level]}> ${question}\n\n${[...lines, ...(clarify ? [clarify] : []), ...near].join('\n')}\n`,
  );
  return 0;
};

const print = (text: string): void => {
  process.stdout.write(text);
};

/** An option is one word that begins with - and a letter: a question may hold a dash, and a list begins with one. */
const isOption = (word: string): boolean => /^--?[A-Za-z][\w=-]*$/u.test(word);

const main = async ([name = '', ...rest]: readonly string[]): Promise<number> => {
  const options = rest.filter(isOption);
  const words = rest.filter((word) => !isOption(word));
  if ([name, ...options].some((word) => word === '--help' || word === '-h')) {
    print(usage);
    return 0;
  }
  const only = (option: string): boolean => options.length === 1 && options[0] === option;
  if (name === 'evaluate' && (options.length === 0 || only('--json')))
    return (await import('#evaluate/evaluate.ts')).evaluate(words, { json: only('--json') }, print);
  const make = commands[name];
  if (make && only('--jsonl') && words.length === 0) return batch(make());
  if (name === 'ask' && options.length === 0 && words.length > 0) return askOnce(words.join(' '));
  process.stderr.write(usage);
  return EX_USAGE;
};

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1)); // our reader left
process.exitCode = await main(process.argv.slice(2));
