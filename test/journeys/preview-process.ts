import { spawn } from 'node:child_process';

export type PreviewProcess = { readonly url: string; readonly stop: () => Promise<number | null> };

/** What a newcomer starts with `npm start`: no tokens, nothing configured. */
export const startPreviewProcess = (): Promise<PreviewProcess> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['src/launch.cjs', 'src/main.ts'], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', CURBSIDE_CONFIG: '/nonexistent/curbside.yaml' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: unknown) => {
      output += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+\//u.exec(output)?.[0];
      if (!url) return;
      resolve({
        url,
        stop: () =>
          new Promise((gone) => {
            child.once('exit', (code) => gone(code));
            child.kill('SIGTERM');
          }),
      });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The preview ended with ${code}: ${output}`)));
  });
