import { z } from 'zod';
import { isCite } from '#code/cite.ts';

/** A unit's id in a knowledge file. */
export const cite = z.string().transform((id, context) => {
  if (isCite(id)) return id;
  context.addIssue({ code: 'custom', message: `"${id}" is not a unit of the code` });
  return z.NEVER;
});

/** Says what is wrong with a file in one line. */
export const problemOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
