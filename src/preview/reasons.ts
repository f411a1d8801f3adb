import type { z } from 'zod';

import { isRecord } from './arguments.ts';

const pointer = (path: readonly PropertyKey[]): string => `[json-pointer:/${path.map(String).join('/')}]`;

/** One finding in the words of Slack's own validator. */
export const reason = (words: string, path: readonly PropertyKey[]): string => `${words} ${pointer(path)}`;

const typeIn = (input: unknown): string =>
  isRecord(input) && typeof input['type'] === 'string' ? input['type'] : 'none';

const told = (issue: z.core.$ZodIssue, path: readonly PropertyKey[]): readonly string[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => reason(`invalid additional property: ${key}`, path));
  if (issue.code === 'invalid_union') return [reason(`unsupported type: ${typeIn(issue.input)}`, path)];
  if (issue.code === 'invalid_value')
    return [reason(`must match one of the allowed values: ${issue.values.map(String).join(', ')}`, path)];
  if (issue.code === 'invalid_type')
    return issue.input === undefined
      ? [reason(`missing required field: ${String(path.at(-1))}`, path.slice(0, -1))]
      : [reason(`must be a ${issue.expected}`, path)];
  if (issue.code === 'too_big')
    return issue.origin === 'array'
      ? [reason(`no more than ${issue.maximum} items allowed`, path)]
      : [reason(`must be less than ${Number(issue.maximum) + 1} characters`, path)];
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? [reason(`no fewer than ${issue.minimum} items allowed`, path)]
      : [reason(`must be more than ${Number(issue.minimum) - 1} characters`, path)];
  return [reason('must be a valid value', path)];
};

/** Mistakes in a shape, told as Slack tells them. */
export const reasonsOf = (
  issues: readonly z.core.$ZodIssue[],
  root: readonly PropertyKey[],
): readonly string[] => issues.flatMap((issue) => told(issue, [...root, ...issue.path]));
