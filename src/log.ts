import { pino, type Logger } from 'pino';

/** Our log: ids, kinds, counts, times. Never a person's words, which is why errors go through `describe`. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

export const makeLog = (level: string): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
