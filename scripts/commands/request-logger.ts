import { type Logger, pino } from 'pino';

/** A log on stderr: lines to read where a person looks at it, JSON where a program does. Of requests only where it is not to be quiet. */
export async function requestLogger(quiet: boolean): Promise<Logger> {
  const options = { level: quiet ? 'error' : 'info', base: null };
  if (!process.stderr.isTTY) return pino(options, pino.destination({ fd: 2, sync: true }));
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', singleLine: true }));
}
