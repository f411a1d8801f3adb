import type { IncomingMessage } from 'node:http';

/**
 * Who may speak to the page's server: this computer's own browser, on the page itself. The names are checked
 * because another site can point its own name at 127.0.0.1 (DNS rebinding) or post to it from its pages.
 */
const names = ['127.0.0.1', 'localhost'];

export const isOurHost = ({ headers }: IncomingMessage, port: number): boolean =>
  names.some((name) => headers.host === `${name}:${port}`);

export const isOurPage = ({ headers }: IncomingMessage, port: number): boolean =>
  names.some((name) => headers.origin === `http://${name}:${port}`) &&
  (headers['content-type'] ?? '').startsWith('application/json');

/** No script, style, picture or connection from anywhere else. */
export const safeHeaders = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;
