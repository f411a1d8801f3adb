/** A call's arguments: form fields are text, JSON bodies are what they are. */
export type Arguments = Readonly<Record<string, unknown>>;

const asRecord = (value: unknown): Arguments =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads a body as Slack does: by its content type. */
export const readArguments = (body: unknown, contentType: string): Arguments => {
  if (typeof body !== 'string') return {};
  return contentType.includes('json')
    ? asRecord(parsed(body))
    : Object.fromEntries(new URLSearchParams(body));
};

export const textOf = (args: Arguments, name: string): string | undefined => {
  const value = args[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A structured argument: in a form it is JSON text. `undefined` if it is missing, `null` if it is not JSON. */
export const structureOf = (args: Arguments, name: string): unknown => {
  const value = args[name];
  if (value === undefined || value === '') return undefined;
  return typeof value === 'string' ? (parsed(value) ?? null) : value;
};

export const yes = (args: Arguments, name: string): boolean =>
  args[name] === true || args[name] === 'true' || args[name] === '1';

export const numberOf = (args: Arguments, name: string): number | undefined => {
  const value = args[name];
  return value === undefined || value === '' ? undefined : Number(value);
};

/** Whether a value is a record of fields. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
