import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { askForm } from '#slack/actions.ts';
import { sourceFiles } from './sources.ts';

const manifest: unknown = parse(readFileSync('manifest.yml', 'utf8'));
const known = z
  .object({
    features: z.object({
      shortcuts: z.array(z.object({ callback_id: z.string() })),
      slash_commands: z.array(z.object({ command: z.string() })),
    }),
    oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
    settings: z.object({ event_subscriptions: z.object({ bot_events: z.array(z.string()) }) }),
  })
  .parse(manifest);

const slack = sourceFiles.filter(({ path }) => path.startsWith('src/slack/'));
const calls = new Set(
  slack.flatMap(({ text }) =>
    [...text.matchAll(/client\.([a-z]+\.[a-zA-Z.]+)\(/gu)].map((match) => match[1] ?? ''),
  ),
);

/** What each call of ours needs, from Slack's reference of its methods. */
const scopeOf: Readonly<Record<string, string | undefined>> = {
  'auth.test': undefined,
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.history': 'im:history',
  'conversations.replies': 'im:history',
  'conversations.open': 'im:write',
  'views.open': undefined,
  'views.update': undefined,
};

describe('the manifest', () => {
  it('is one that Slack accepts', () => {
    const schema: unknown = JSON.parse(readFileSync('test/fixtures/slack-manifest.schema.json', 'utf8'));
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
    const validate = ajv.compile(z.record(z.string(), z.unknown()).parse(schema));
    expect(validate(manifest), JSON.stringify(validate.errors)).toBe(true);
  });

  it('asks for the scopes of the calls we make, and for no more', () => {
    expect([...calls].toSorted()).toEqual(Object.keys(scopeOf).toSorted());
    const needed = new Set(Object.values(scopeOf).filter((scope) => scope !== undefined));
    expect(new Set(known.oauth_config.scopes.bot)).toEqual(
      new Set([...needed, 'assistant:write', 'commands']),
    );
  });

  it('names the command and the shortcut that open the form', () => {
    expect(known.features.slash_commands.map(({ command }) => command)).toEqual([askForm.command]);
    expect(known.features.shortcuts.map((each) => each.callback_id)).toEqual([askForm.callback]);
  });

  it('subscribes to the events that have a listener', () => {
    expect(known.settings.event_subscriptions.bot_events).toEqual(['message.im']);
    expect(slack.some(({ text }) => text.includes('app.message('))).toBe(true);
  });
});
