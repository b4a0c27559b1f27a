import { type Logger, pino } from 'pino';

/** A program's log is written ten times a second, sooner where there is more than this, and at the end: each line by itself would cost as much as an answer. */
const IN_PIECES = { minLength: 8192, periodicFlush: 100, sync: false } as const;

/** A log on stderr: lines to read where a person looks at it, JSON where a program does. Of requests only where it is not to be quiet. */
export async function requestLogger(quiet: boolean): Promise<Logger> {
  const options = { level: quiet ? 'error' : 'info', base: null };
  if (!process.stderr.isTTY) return pino(options, pino.destination({ fd: 2, ...IN_PIECES }));
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', singleLine: true }));
}
