import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '#config.ts';

const folder = mkdtempSync(join(tmpdir(), 'curbside-config-'));
const yaml = (text: string) => {
  const path = join(folder, `${Math.random()}.yaml`);
  writeFileSync(path, text);
  return path;
};
const key = Buffer.alloc(32, 1).toString('base64');
const none = { CURBSIDE_CONFIG: join(folder, 'none.yaml') };
const slack = { ...none, SLACK_BOT_TOKEN: 'xoxb-secret', CURBSIDE_KEY: key };
const problem = (variables: Record<string, string>) => {
  try {
    readConfig(variables);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('It was taken.');
};

describe('the configuration', () => {
  it('is the preview without tokens', () => {
    expect(readConfig(none)).toMatchObject({
      mode: 'preview',
      key: undefined,
      settings: { chain: [], stepWait: 180_000 },
    });
  });

  it('is Socket Mode with an app token, and HTTP with a signing secret alone', () => {
    expect(readConfig({ ...slack, SLACK_APP_TOKEN: 'xapp-1' }).mode).toBe('socket');
    expect(readConfig({ ...slack, SLACK_SIGNING_SECRET: 's' }).mode).toBe('http');
    expect(readConfig({ ...slack, SLACK_SIGNING_SECRET: 's', SLACK_APP_TOKEN: 'xapp-1' }).mode).toBe(
      'socket',
    );
  });

  it('reads who is on call', () => {
    const path = yaml(
      'on_call:\n  steps: [[U01A], [U02B, W03C]]\n  step_minutes: 5\n  administrator: U09Z\nteam_channel: C01\n',
    );
    expect(readConfig({ CURBSIDE_CONFIG: path }).settings).toEqual({
      chain: [['U01A'], ['U02B', 'W03C']],
      stepWait: 300_000,
      admin: 'U09Z',
      teamChannel: 'C01',
    });
  });

  it('goes by an empty file', () => {
    expect(readConfig({ CURBSIDE_CONFIG: yaml('') }).settings.chain).toEqual([]);
  });

  it('keeps to Postgres when it is named', () => {
    expect(readConfig({ ...none, DATABASE_URL: 'postgres://db' }).store).toEqual({ url: 'postgres://db' });
  });

  it('reads the key from a file that nobody else may read', () => {
    const path = join(folder, 'key');
    writeFileSync(path, `${key}\n`, { mode: 0o600 });
    expect(readConfig({ ...slack, SLACK_APP_TOKEN: 'x', CURBSIDE_KEY: path }).key).toHaveLength(32);
    chmodSync(path, 0o644);
    expect(problem({ ...slack, SLACK_APP_TOKEN: 'x', CURBSIDE_KEY: path })).toContain('chmod 600');
  });

  it.each([
    ['no key', { ...none, SLACK_BOT_TOKEN: 'xoxb-secret', SLACK_APP_TOKEN: 'x' }, 'CURBSIDE_KEY is missing'],
    ['a short key', { ...slack, SLACK_APP_TOKEN: 'x', CURBSIDE_KEY: 'c2hvcnQ=' }, '32 bytes'],
    ['no way in', slack, 'SLACK_APP_TOKEN'],
    ['no bot token', { ...none, SLACK_APP_TOKEN: 'xapp-secret' }, 'SLACK_BOT_TOKEN is missing'],
    ['a port that is none', { ...none, PORT: 'lots' }, 'PORT is not a number'],
    [
      'a channel as a person',
      { CURBSIDE_CONFIG: yaml('on_call: {steps: [[C01]]}') },
      'not a Slack member id',
    ],
    [
      'somebody twice in a step',
      { CURBSIDE_CONFIG: yaml('on_call: {steps: [[U01, U01]]}') },
      'names somebody twice',
    ],
    ['an empty step', { CURBSIDE_CONFIG: yaml('on_call: {steps: [[]]}') }, 'empty step'],
    ['a key it does not know', { CURBSIDE_CONFIG: yaml('on_cal: {}') }, 'on_cal'],
    ['broken YAML', { CURBSIDE_CONFIG: yaml('on_call: [') }, 'not valid YAML'],
  ])('says what is wrong with %s, and nothing secret', (_, variables, expected) => {
    const message = problem(variables);
    expect(message).toContain(expected);
    expect(message).not.toMatch(/secret|c2hvcnQ/u);
  });
});
