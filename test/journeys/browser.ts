import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium, type Browser } from 'playwright-core';

/** Where the unpacked browser is kept between runs; `npm ci` clears it with everything else. */
const cache = fileURLToPath(new URL('../../node_modules/.cache/curbside-chromium', import.meta.url));

const packageVersion = async (): Promise<string> => {
  const text = await readFile(
    new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url),
    'utf8',
  );
  return (JSON.parse(text) as { version: string }).version;
};

type Unpacked = { readonly executable: string; readonly env: Readonly<Record<string, string>> };

const inFolder = (folder: string): Unpacked => ({
  executable: join(folder, 'chromium'),
  // The package brings the libraries (NSS) and fonts that a bare Linux lacks.
  env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
});

/** The package's own configuration looks for its font where AWS Lambda would have it. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  ${['system-ui', 'sans-serif']
    .map(
      (name) =>
        `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`,
    )
    .join('\n  ')}
</fontconfig>
`;

/** Runs with some environment variables set, and puts them back. */
const withEnv = async <T>(variables: Readonly<Record<string, string>>, run: () => Promise<T>): Promise<T> => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const [name, value] of before)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
};

/** Unpacks `@sparticuz/chromium` once: beside its place, then moved there whole, for tests that run at once. */
const unpack = async (): Promise<Unpacked> => {
  const place = join(cache, await packageVersion());
  if (existsSync(place)) return inFolder(place);
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, 'draft-'));
  const { default: bundled } = await import('@sparticuz/chromium');
  // It unpacks into the temporary folder, and its libraries only where it believes to be on AWS Lambda.
  await withEnv({ TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' }, () => bundled.executablePath());
  await writeFile(join(draft, 'fonts.conf'), fontsIn(place));
  try {
    await rename(draft, place);
  } catch {
    await rm(draft, { recursive: true, force: true }); // another test was first
  }
  return inFolder(place);
};

/** Whether a browser can be had here: the bundled one is for Linux on x64. */
export const canBrowse =
  process.env['CURBSIDE_CHROMIUM'] !== undefined || (process.platform === 'linux' && process.arch === 'x64');

/** Starts a browser: the one that `CURBSIDE_CHROMIUM` names, else the one from npm. */
export const startBrowser = async (): Promise<Browser> => {
  const named = process.env['CURBSIDE_CHROMIUM'];
  const { executable, env } = named === undefined ? await unpack() : { executable: named, env: {} };
  return chromium.launch({
    executablePath: executable,
    args: ['--no-sandbox', '--font-render-hinting=none'],
    env: { ...process.env, ...env },
  });
};

export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1280, height: 800 } as const;
