import { globSync, readFileSync } from 'node:fs';

export type Source = { readonly path: string; readonly text: string };

const read = (pattern: string): readonly Source[] =>
  globSync(pattern)
    .toSorted()
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every source file of the product, read once. */
export const sourceFiles = read('src/**/*.ts');
