type Described = {
  readonly error: string;
  readonly code?: string;
  /** Slack's word for what was wrong, such as `invalid_auth`. */
  readonly slack?: string;
  readonly at?: readonly string[];
  readonly cause?: Described;
};

const frames = 4;
const shortest = /^[\w.:-]{1,60}$/u;

/** An error as its kind, code and place. Its message is left out: a library may have put somebody's words in it. */
export const describe = (error: unknown): Described => {
  if (!(error instanceof Error)) return { error: typeof error };
  const code: unknown = 'code' in error ? error.code : undefined;
  const at = error.stack
    ?.replace(error.message, '') // it may hold lines that look like frames
    .split('\n')
    .filter((line) => /^\s+at .*:\d+:\d+\)?$/u.test(line))
    .slice(0, frames)
    .map((line) => line.trim().replace(/(?:file:\/\/)?\/\S*\/(?=src\/|node_modules\/)/u, ''));
  return {
    error: error.name,
    ...(typeof code === 'string' && shortest.test(code) ? { code } : {}),
    ...slackWord(error),
    ...(at ? { at } : {}),
    ...(error.cause === undefined ? {} : { cause: describe(error.cause) }),
  };
};

/** Slack's errors are lower-case words from a fixed list. */
const slackWord = (error: Error): { readonly slack?: string } => {
  const data: unknown = 'data' in error ? error.data : undefined;
  const word: unknown = typeof data === 'object' && data !== null && 'error' in data ? data.error : undefined;
  return typeof word === 'string' && /^[a-z_]{1,40}$/u.test(word) ? { slack: word } : {};
};
