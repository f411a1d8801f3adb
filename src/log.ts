import { pino, type Logger } from 'pino';

/** Our log: ids, kinds, counts, times. Never a person's words, which is why errors go through `describe`. */
export type Log = Pick<Logger, 'info' | 'warn' | 'error' | 'debug'>;

/** Writes JSON lines to standard error. A full disk under it must not end a process that carries pages. */
export const makeLog = (level: string): Log => {
  const destination = pino.destination({ dest: 2, sync: true });
  const quiet = {
    write: (line: string) => {
      try {
        destination.write(line);
      } catch {
        // there is nowhere left to say it
      }
    },
  };
  destination.on('error', () => undefined);
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, quiet);
};
