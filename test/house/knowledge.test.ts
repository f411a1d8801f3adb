import { describe, expect, it } from 'vitest';
import { lintFolder } from '#search/lint/folder.ts';

describe('the knowledge folder', () => {
  // Review dates expire after twelve months: then this fails until a person has read the entries again.
  it('keeps every rule of the linter', () => {
    expect(lintFolder('knowledge', 'test/eval', new Date())).toEqual([]);
  });

  it('would be told of an entry whose review has expired', () => {
    const later = new Date(Date.now() + 400 * 24 * 3600 * 1000);
    expect(lintFolder('knowledge', 'test/eval', later).length).toBeGreaterThan(0);
  });
});
