import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { defaultStepWait, type Settings } from '#escalation/settings.ts';

export type Config = {
  readonly mode: 'preview' | 'socket' | 'http';
  readonly slack: {
    readonly botToken: string;
    readonly appToken: string | undefined;
    readonly signingSecret: string | undefined;
    readonly apiUrl: string | undefined;
  };
  readonly store: { readonly file: string } | { readonly url: string };
  /** 32 bytes that seal what is kept. `undefined`: made anew at each start (preview). */
  readonly key: Uint8Array | undefined;
  readonly port: number;
  readonly logLevel: string;
  readonly settings: Settings;
  readonly reportingLine: string;
};

/** What is wrong with the configuration, each line naming the key, the problem and the fix. Holds no secret. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const optional = z.string().trim().min(1).optional().catch(undefined);
const environment = z.object({
  SLACK_BOT_TOKEN: optional,
  SLACK_APP_TOKEN: optional,
  SLACK_SIGNING_SECRET: optional,
  SLACK_API_URL: z
    .url({ error: 'is not a web address: leave it out for slack.com' })
    .endsWith('/', { error: 'should end in a slash' })
    .optional(),
  CURBSIDE_KEY: optional,
  CURBSIDE_DATA: z.string().default('data'),
  CURBSIDE_CONFIG: z.string().default('curbside.yaml'),
  DATABASE_URL: optional,
  PORT: z.coerce.number({ error: 'is not a number' }).int().min(0).max(65_535).default(3000),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'should be debug, info, warn or error' })
    .default('info'),
});
type Environment = z.infer<typeof environment>;

const userId = z.string().regex(/^[UW][A-Z0-9]{2,}$/u, {
  error: 'is not a Slack member id such as U0123ABCD: copy it from the profile’s menu',
});
const file = z.strictObject({
  on_call: z
    .strictObject({
      steps: z
        .array(
          z
            .array(userId)
            .min(1, { error: 'is an empty step: name somebody or remove it' })
            .refine((step) => new Set(step).size === step.length, { error: 'names somebody twice' }),
        )
        .default([]),
      step_minutes: z
        .number()
        .min(1)
        .max(60)
        .default(defaultStepWait / 60_000),
      administrator: userId.optional(),
    })
    .default({ steps: [], step_minutes: defaultStepWait / 60_000 }),
  team_channel: z
    .string()
    .regex(/^[CG][A-Z0-9]{2,}$/u, { error: 'is not a Slack channel id such as C0123ABCD' })
    .optional(),
  reporting_line: z.string().max(200).default('your state’s child and adult protective services hotline'),
});

/** Environment and `curbside.yaml` meet here. Throws `ConfigError`. */
export const readConfig = (variables: Readonly<Record<string, string | undefined>>): Config => {
  const env = checked(environment, variables, 'environment');
  const { on_call, team_channel, reporting_line } = checked(
    file,
    readFile(env.CURBSIDE_CONFIG),
    env.CURBSIDE_CONFIG,
  );
  const mode = modeOf(env);
  return {
    mode,
    slack: {
      botToken: env.SLACK_BOT_TOKEN ?? '',
      appToken: env.SLACK_APP_TOKEN,
      signingSecret: env.SLACK_SIGNING_SECRET,
      apiUrl: env.SLACK_API_URL,
    },
    store: env.DATABASE_URL
      ? { url: env.DATABASE_URL }
      : { file: join(env.CURBSIDE_DATA, 'curbside.sqlite') },
    key: keyOf(env, mode),
    port: env.PORT,
    logLevel: env.LOG_LEVEL,
    settings: {
      chain: on_call.steps,
      admin: on_call.administrator,
      teamChannel: team_channel,
      stepWait: on_call.step_minutes * 60_000,
    },
    reportingLine: reporting_line,
  };
};

const checked = <Shape extends z.ZodType>(shape: Shape, value: unknown, where: string): z.infer<Shape> => {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    (issue) => `${where}: ${issue.path.join('.') || 'file'} ${issue.message}`,
  );
  throw new ConfigError(problems.join('\n'));
};

const readFile = (path: string): unknown => {
  if (!existsSync(path)) return {};
  try {
    return parse(readFileSync(path, 'utf8')) ?? {};
  } catch (error) {
    throw new ConfigError(`${path}: is not valid YAML`, { cause: error });
  }
};

const modeOf = (env: Environment): Config['mode'] => {
  if (!env.SLACK_BOT_TOKEN && !env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET) return 'preview';
  if (!env.SLACK_BOT_TOKEN)
    throw new ConfigError('environment: SLACK_BOT_TOKEN is missing: it starts with xoxb-');
  if (env.SLACK_APP_TOKEN) return 'socket';
  if (env.SLACK_SIGNING_SECRET) return 'http';
  throw new ConfigError('environment: set SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP)');
};

const keyBytes = 32;
const othersMayRead = 0o077;

/** The key, as base64 or as the path of a file that holds it and that nobody else may read. */
const keyOf = (env: Environment, mode: Config['mode']): Uint8Array | undefined => {
  if (!env.CURBSIDE_KEY) {
    if (mode === 'preview') return undefined;
    throw new ConfigError(
      'environment: CURBSIDE_KEY is missing: make one with "openssl rand -base64 32" and keep it safe',
    );
  }
  const isFile = env.CURBSIDE_KEY.startsWith('/');
  if (isFile && !existsSync(env.CURBSIDE_KEY))
    throw new ConfigError('environment: CURBSIDE_KEY names a file that is not there');
  if (isFile && process.platform !== 'win32' && (statSync(env.CURBSIDE_KEY).mode & othersMayRead) !== 0)
    throw new ConfigError('environment: the file of CURBSIDE_KEY can be read by others: chmod 600 it');
  const key = Buffer.from(
    isFile ? readFileSync(env.CURBSIDE_KEY, 'utf8').trim() : env.CURBSIDE_KEY,
    'base64',
  );
  if (key.length !== keyBytes)
    throw new ConfigError('environment: CURBSIDE_KEY should be 32 bytes in base64');
  return key;
};
