import { describe as group, expect, it } from 'vitest';
import { describe } from '#describe.ts';

group('an error in the log', () => {
  it('keeps its kind, code and place, and never its message', () => {
    const cause = Object.assign(new TypeError('Rosalinda asked'), { code: 'ERR_X' });
    const said = JSON.stringify(describe(new Error('Rosalinda Ybarra', { cause })));
    expect(said).toContain('"error":"Error"');
    expect(said).toContain('ERR_X');
    expect(said).not.toMatch(/Rosalinda|Ybarra|asked/u);
    expect(said).toContain('test/unit/log.test.ts');
  });

  it('keeps no line of a message that looks like a place', () => {
    const said = JSON.stringify(describe(new Error('bad\n    at Rosalinda Ybarra, 12 Oak Street:1:2)')));
    expect(said).not.toMatch(/Rosalinda|Oak/u);
  });

  it('keeps no code that could hold words', () => {
    expect(describe(Object.assign(new Error('x'), { code: 'Rosalinda Ybarra said' })).code).toBeUndefined();
  });

  it('keeps nothing of what was thrown and is no error', () => {
    expect(describe('Rosalinda Ybarra')).toEqual({ error: 'string' });
  });
});
