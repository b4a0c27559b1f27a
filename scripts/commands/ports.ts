import { UserError } from '../user-error.ts';

/** Where things listen unless told otherwise: below the range that systems hand out by themselves. */
export const PORTS = { sandbox: 4000, mock: 4011, proxy: 4090 } as const;

/** @throws UserError where the text is no port */
export function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UserError(`“${text}” is no port.`, 'Give a number from 0 to 65535; 0 takes any port that is free.');
}
