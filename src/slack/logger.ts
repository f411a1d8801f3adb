import { LogLevel, type Logger } from '@slack/bolt';
import { describe } from '#describe.ts';
import type { Log } from '#log.ts';
import { scrub } from '#scrub/scrub.ts';

/** The most of a library's own sentence that is kept. */
const longest = 160;

/**
 * Bolt's and the Web API client's logger. At debug level they print whole message bodies, so nothing below
 * "info" passes; of the rest one scrubbed, clamped sentence is kept, and of errors their kind and place.
 */
export const quietLogger = (log: Log): Logger => {
  const pass =
    (level: 'info' | 'warn' | 'error') =>
    (...said: unknown[]) => {
      const errors = said.filter((part) => part instanceof Error).map(describe);
      log[level]({ from: 'slack', errors: errors.length > 0 ? errors : undefined }, sentence(said[0]));
    };
  return {
    debug: () => undefined,
    info: pass('info'),
    warn: pass('warn'),
    error: pass('error'),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
};

/** Only a library's fixed beginning, up to its first value. */
const sentence = (said: unknown): string => {
  if (typeof said !== 'string') return '';
  const fixed = said.split(/[:{["'`\n]/u, 1)[0] ?? '';
  try {
    return scrub(fixed.slice(0, longest)).text;
  } catch {
    return '';
  }
};
