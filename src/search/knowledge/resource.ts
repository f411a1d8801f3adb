import { parse } from 'yaml';
import { z } from 'zod';
import { problemOf } from './cite.ts';

const text = z.string().trim().min(1);

const resource = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
  name: text,
  name_es: text.optional(),
  area: text,
  contact: text,
  contact_es: text.optional(),
  hours: text,
  hours_es: text.optional(),
  for: text,
  for_es: text.optional(),
  /** Wrong hopes cost time: what this service does not do. */
  not_for: text,
  not_for_es: text.optional(),
  source: text,
  /** When a person last dialled or visited it. */
  verified_on: z.iso.date().nullable(),
  verified_by: text.nullable(),
});

/** A hotline or service. */
export type Resource = Readonly<z.infer<typeof resource>>;

/** Reads one file of `resources/`. */
export const parseResources = (yaml: string): readonly Resource[] => {
  const result = z.union([z.array(resource), resource.transform((one) => [one])]).safeParse(parse(yaml));
  if (!result.success) throw new Error(problemOf(result.error));
  return result.data;
};
