import { styleText } from 'node:util';
import { visible } from '../openapi/visible.ts';

/** What a command's end says to whoever started it. */
export const EXIT = { fine: 0, found: 1, misuse: 2, bug: 3 } as const;

/** Turns an error into words for the terminal and an exit code: no stack where the user can help it. */
export function explain(error: unknown): { readonly text: string; readonly code: number } {
  if (isUserError(error)) {
    const hint = styleText('dim', `hint: ${visible(error.hint)}`, { stream: process.stderr });
    return { text: `${label()} ${visible(sentence(error.message))}\n${hint}\n`, code: EXIT.misuse };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const cause = error instanceof Error && error.cause !== undefined ? `\ncaused by ${String(error.cause)}` : '';
  return { text: `${label()} this is a bug in licet\n${visible(stack + cause)}\n`, code: EXIT.bug };
}

/** The server has errors with hints of its own, for it knows nothing of this room. */
function isUserError(error: unknown): error is Error & { readonly hint: string } {
  return error instanceof Error && 'hint' in error && typeof error.hint === 'string';
}

function sentence(message: string): string {
  // A message may begin with a file's name, which stays as it is.
  const start = /^[a-z]+ /.test(message) ? message[0]?.toUpperCase() + message.slice(1) : message;
  return /[.!?]$/.test(start) ? start : `${start}.`;
}

function label(): string {
  return styleText('red', 'error:', { stream: process.stderr });
}
