/** What a Web API method answers: Slack says everything but rate limits in a body with `ok`. */
export type Answer = { readonly ok: boolean; readonly error?: string; readonly [field: string]: unknown };

export const done = (fields: Readonly<Record<string, unknown>> = {}): Answer => ({ ok: true, ...fields });

export const refuse = (error: string, fields: Readonly<Record<string, unknown>> = {}): Answer => ({
  ok: false,
  error,
  ...fields,
});

/** A refusal that explains itself: Slack gives each reason twice, bare and as `[ERROR] reason`. */
export const refuseBecause = (error: string, reasons: readonly string[]): Answer =>
  refuse(error, {
    errors: reasons,
    response_metadata: { messages: reasons.map((reason) => `[ERROR] ${reason}`) },
  });

const listed = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : [];

/** A refusal as those who watch the workspace hear of it. */
export const refusal = (method: string, answer: Answer) =>
  ({
    kind: 'refused',
    method,
    error: answer.error ?? 'unknown',
    reasons: listed(answer['errors']),
  }) as const;
