'use strict';
// Runs a TypeScript file on a Node that can: `node src/launch.cjs FILE [ARGUMENT…]`.
// This file alone must run on Node 20, so it is CommonJS and old-fashioned on purpose.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { constants } = require('node:os');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

const FLOOR = [24, 15]; // node:sqlite with SQLite 3.51.3 or later, type stripping without a flag
const EX_UNAVAILABLE = 69; // sysexits.h

const [file, ...rest] = process.argv.slice(2);
const [major, minor] = process.versions.node.split('.').map(Number);

if (major > FLOOR[0] || (major === FLOOR[0] && minor >= FLOOR[1])) {
  enableCompileCache(); // set here: an environment variable would come too late for this process
  process.argv.splice(1, 2, resolve(file));
  void import(pathToFileURL(resolve(file)).href); // an error in it is an unhandled rejection: printed, exit code 1
} else {
  const bundled = findBundledNode();
  if (!bundled) {
    console.error(
      `Curbside runs on Node ${FLOOR.join('.')} or later; this is ${process.versions.node} and none was installed for ${process.platform} ${process.arch}. Install a newer Node, or run "npm ci" without --omit=optional.`,
    );
    process.exit(EX_UNAVAILABLE);
  }
  forward(bundled);
}

/** The Node that npm installed beside us, if this platform has one. */
function findBundledNode() {
  const name = process.platform === 'win32' ? 'node.exe' : join('bin', 'node');
  const packages = [
    `node-${process.platform}-${process.arch}`,
    `node-win-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ];
  return packages
    .flatMap((folder) => [
      join(__dirname, '..', 'node_modules', folder, name),
      join(__dirname, '..', 'node_modules', folder, 'bin', name),
    ])
    .find((path) => existsSync(path));
}

/** Hands over to another Node: its output, its signals and its exit code are ours. */
function forward(node) {
  const { spawn } = require('node:child_process');
  const child = spawn(node, [__filename, file, ...rest], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`Curbside could not start ${node}: ${error.message}`);
    process.exit(EX_UNAVAILABLE);
  });
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}
