import { expect, it } from 'vitest';
import { restore } from '#scrub/restore.ts';

it('gives back what the store sealed, unchanged', () => {
  expect(restore('[PERSON 1] called')).toBe('[PERSON 1] called');
});
