import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';

type Run = { readonly code: number | null; readonly lines: readonly string[]; readonly errors: string };

/** Runs the command line with these lines on standard input. */
const run = (words: readonly string[], input = ''): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/launch.cjs', 'src/cli.ts', ...words], { stdio: 'pipe' });
    let output = '';
    let errors = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    child.stdin.end(input);
    child.once('exit', (code) =>
      resolve({ code, lines: output.split('\n').filter((line) => line !== ''), errors }),
    );
  });
const rows = async (command: string, ...lines: readonly (object | string)[]) => {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { code, lines: out } = await run([command, '--jsonl'], input);
  return { code, out: out.map((line): Record<string, unknown> => JSON.parse(line)) };
};

describe('the command line', () => {
  it('answers a question readably', async () => {
    const { code, lines } = await run(['ask', 'can I take a gift from a client']);
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/1\. .*\[2\.06\(/u);
  });

  it('says that it pages nobody when somebody is in danger', async () => {
    const { lines } = await run(['ask', 'client texted goodbye, has pills and wont open the door']);
    expect(lines.join('\n')).toContain('Call 911');
    expect(lines.join('\n')).toContain('pages nobody');
  });

  it('asks a batch: level, the question as it was read, points with their cites', async () => {
    const { code, out } = await rows(
      'ask',
      { id: 1, text: 'Rosalinda Ybarra wants to give me a gift' },
      { id: 'b', text: 'zzz qqq xxx' },
    );
    expect(code).toBe(0);
    expect(Object.keys(out[0]!).toSorted()).toEqual(
      expect.arrayContaining(['citations', 'id', 'level', 'points', 'question']),
    );
    expect(out[0]).toMatchObject({ id: 1, level: 'none' });
    expect(out[0]!['question']).toContain('[PERSON 1]');
    expect(out[1]).toMatchObject({ id: 'b', citations: [], points: [{ cites: [] }] });
  });

  it('scrubs a batch, with offsets into the text that was given', async () => {
    const text = 'call 405-555-0123 today';
    const { out } = await rows('scrub', { id: 1, text });
    expect(out).toEqual([
      {
        id: 1,
        text: 'call [PHONE 1] today',
        findings: [{ type: 'PHONE', start: 5, end: 17, placeholder: '[PHONE 1]' }],
      },
    ]);
  });

  it('screens a batch, with evidence in the text that was given', async () => {
    const text = 'Rosalinda Ybarra texted goodbye, has pills and wont open the door';
    const { out } = await rows('screen', { id: 1, text });
    expect(out[0]!['level']).toBe('imminent');
    const evidence = out[0]!['evidence'] as { start: number; end: number; cue: string }[];
    expect(evidence.length).toBeGreaterThan(0);
    for (const { start, end } of evidence) expect(end).toBeGreaterThan(start);
    expect(evidence.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/goodbye|pills/u);
  });

  it('searches a batch, and finds nothing where the code is silent or has no such section', async () => {
    const { out } = await rows(
      'search',
      { id: 1, text: '2.07(c)' },
      { id: 2, text: '3.06' },
      { id: 3, text: 'how tall is a giraffe', limit: 3 },
    );
    expect(out[0]).toMatchObject({ id: 1, hits: [{ cite: '2.07(c)' }] });
    expect(out[1]).toEqual({ id: 2, hits: [] });
    expect(out[2]).toEqual({ id: 3, hits: [] });
  });

  it.each(['ask', 'scrub', 'screen', 'search'])(
    '%s gives each bad line an error line, in order, and stops for nothing',
    async (command) => {
      const { code, out } = await rows(
        command,
        'not json',
        { id: 2 },
        { id: 3, text: 5 },
        [1],
        { id: 5, text: '' },
        { id: { a: 1 }, text: 'x' },
        { id: 7, text: 'can I take a gift' },
      );
      expect(code).toBe(1);
      expect(out).toHaveLength(7);
      expect(out[0]).toEqual({ error: 'not JSON' });
      expect(out[1]).toEqual({ id: 2, error: 'text is missing or not a string' });
      expect(out[2]).toMatchObject({ id: 3, error: expect.any(String) });
      expect(out[3]).toMatchObject({ error: expect.any(String) });
      expect(out[4]).toMatchObject({ id: 5 });
      expect(out[4]).not.toHaveProperty('error');
      expect(out[5]).toMatchObject({ error: expect.any(String) });
      expect(out[6]).toMatchObject({ id: 7 });
    },
  );

  it('does not mind a reader that leaves', async () => {
    const lines = Array.from({ length: 3000 }, (_, id) =>
      JSON.stringify({ id, text: 'can I take a gift' }),
    ).join('\n');
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" src/launch.cjs src/cli.ts scrub --jsonl | head -n 1`],
      { stdio: 'pipe' },
    );
    let output = '';
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stdin.on('error', () => undefined);
    child.stdin.end(lines);
    await new Promise((resolve) => child.once('exit', resolve));
    expect(output).toContain('"id":0');
  });

  it.each([
    [[]],
    [['nonsense']],
    [['--nonsense']],
    [['ask']],
    [['ask', '--nonsense']],
    [['ask', 'can I take a gift', '--nonsense']],
    [['ask', '--jsonl', 'can I take a gift']],
    [['scrub']],
    [['scrub', '--jsonl', '--nonsense']],
    [['screen', '--json']],
    [['search', '-n']],
    [['evaluate', '--nonsense']],
    [['evaluate', '--jsonl', 'test/eval/questions.dev.jsonl']],
  ])('shows how it is used after %j', async (words) => {
    const { code, lines, errors } = await run(words);
    expect(code).toBe(64);
    expect(errors).toContain('curbside:');
    expect(lines).toEqual([]);
  });

  it.each([
    [['--help']],
    [['-h']],
    [['ask', '--help']],
    [['scrub', '--help']],
    [['screen', '--jsonl', '--help']],
    [['search', '-h']],
    [['evaluate', '--help']],
  ])('helps whoever asks with %j', async (words) => {
    const { code, lines, errors } = await run(words);
    expect(code).toBe(0);
    expect(lines[0]).toContain('curbside:');
    expect(errors).toBe('');
  });

  it('takes a dash in a question for what it is', async () => {
    const { code, lines } = await run(['ask', '- can I', 'take a gift', '--', 'from a client']);
    expect(code).toBe(0);
    expect(lines.join('\n')).toContain('[2.06(');
  });

  it('measures a file that is named, and says when it cannot be read', async () => {
    const { code, lines } = await run(['evaluate', '--json', 'test/eval/questions.dev.jsonl']);
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject([{ file: 'questions.dev.jsonl', rows: 104 }]);
    expect((await run(['evaluate', 'no-such-file.jsonl'])).code).toBe(1);
  });
});
