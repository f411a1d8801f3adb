import { basename, join } from 'node:path';
import { lintFolder } from './folder.ts';

// node src/launch.cjs src/search/lint/lint.ts [FILE…]: prints "file: problem" lines; exit code 1 if there are any
const only = process.argv.slice(2).map((file) => basename(file));
const problems = lintFolder('knowledge', join('test', 'eval'), new Date()).filter(
  ({ file }) => only.length === 0 || only.includes(basename(file)),
);
for (const { file, problem } of problems) console.log(`${file}: ${problem}`);
if (problems.length > 0) process.exitCode = 1;
