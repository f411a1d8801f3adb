import { readFileSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadCode } from '#code/load.ts';
import { readSources } from '#search/knowledge/sources.ts';
import { writeArtefact } from '#search/model/artefact.ts';
import { readVectors } from '#search/model/vectors.ts';
import { train } from '#search/train/artefact.ts';

const model = (name: string): string => `knowledge/model/${name}`;

it(
  'the committed artefact is what training makes of the knowledge, byte for byte',
  { timeout: 600_000 },
  () => {
    const { sources, unread } = readSources('knowledge');
    expect(unread).toEqual([]);
    const vectors = readVectors(readFileSync(model('vectors.bin')));
    const trained = Buffer.from(writeArtefact(train(sources, loadCode('knowledge'), vectors)));
    expect(trained.equals(readFileSync(model('artefact.bin')))).toBe(true);
  },
);

it('what search loads stays under 8 MB', () => {
  expect(statSync(model('artefact.bin')).size + statSync(model('vectors.bin')).size).toBeLessThan(8e6);
});

it('every word vector has its row, and no two words share one', () => {
  const { dimensions, rowOf, rows } = readVectors(readFileSync(model('vectors.bin')));
  expect(rows.length).toBe(dimensions * rowOf.size);
  expect(rowOf.size).toBeGreaterThan(1000);
});
