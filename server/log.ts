import { type Logger, pino } from 'pino';

/** What the log tells of an error: no more than this, since other properties may hold what a client sent. */
export interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly cause?: LoggedError;
}

export function asLogged(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: String(error) };
  const { name, message, stack, cause } = error;
  return { type: name, message, stack, ...(cause === undefined ? {} : { cause: asLogged(cause) }) };
}

/** A log on stderr: of every request with `info`, of bugs only with `error`. */
export function requestLogger(level: 'info' | 'error'): Logger {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}

/** Where no logger is passed in: bugs go to the terminal, everything else nowhere. */
export function bugLogger(): Logger {
  return requestLogger('error');
}
