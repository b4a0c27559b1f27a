import { UserError } from '../user-error.ts';

/** @throws UserError where the text is no part of a hundred */
export function percentOf(text: string): number {
  const percent = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && percent <= 100) return percent;
  throw new UserError(`“${text}” is no percentage.`, 'Give a number from 0 to 100.');
}
