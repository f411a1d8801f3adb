import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCode } from '#code/load.ts';
import { readSources } from '#search/knowledge/sources.ts';
import { writeArtefact } from '#search/model/artefact.ts';
import { readVectors } from '#search/model/vectors.ts';
import { train } from './artefact.ts';

// npm run train: reads knowledge/ and writes knowledge/model/artefact.bin, the same bytes for the same files
const folder = 'knowledge';
const { sources, unread } = readSources(folder);
for (const { file, problem } of unread) console.error(`${file}: ${problem}`);
const vectors = readVectors(readFileSync(join(folder, 'model', 'vectors.bin')));
const bytes = writeArtefact(train(sources, loadCode(folder), vectors));
mkdirSync(join(folder, 'model'), { recursive: true });
writeFileSync(join(folder, 'model', 'artefact.bin'), bytes);
console.log(
  `${sources.dilemmas.length} dilemmas, ${sources.silences.length} silences, ${sources.concepts.length} concepts: ${(bytes.length / 2 ** 20).toFixed(2)} MiB`,
);
if (unread.length > 0) process.exitCode = 1;
