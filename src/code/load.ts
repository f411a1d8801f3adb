import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Code, parseCode } from './sections.ts';

/** Reads the Code of Ethics from the knowledge folder. */
export const loadCode = (folder: string): Code =>
  parseCode(readFileSync(join(folder, 'code', 'code.md'), 'utf8'));
