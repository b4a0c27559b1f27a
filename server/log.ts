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

/** Where no logger is passed in: bugs go to the terminal, everything else nowhere. */
export function bugLogger(): Logger {
  return pino({ level: 'error', base: null }, pino.destination({ fd: 2, sync: true }));
}
