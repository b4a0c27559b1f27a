import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { isLoopback } from '../loopback.ts';
import { OwnRefusal } from '../own-refusal.ts';
import { sameSecret } from '../same-secret.ts';
import { isForeign } from './is-foreign.ts';

/** A token that was given for whoever controls the sandbox, and that nobody could be let in by. */
export class ControlTokenError extends Error {
  readonly hint = 'Give 16 to 256 letters, digits and -._~+/ or leave it out, and one is made.';

  constructor() {
    super('the control token is too short, too long, or nothing that a header can carry');
    this.name = 'ControlTokenError';
  }
}

/**
 * The token that whoever controls the sandbox must show: none where it listens to this machine alone and none is asked for.
 * @throws {ControlTokenError}
 */
export function controlToken(given: string | undefined, host: string): string | undefined {
  if (given === undefined) return isLoopback(host) ? undefined : randomBytes(24).toString('base64url');
  if (!/^[\w~+/.-]{16,256}$/.test(given)) throw new ControlTokenError();
  return given;
}

/** Lets nobody in who does not show the token; without one, only those who call this machine by a name that no other has. */
export function controlAccess(token: string | undefined): RequestHandler {
  return (request, _response, next) => {
    if (isForeign(request))
      throw new OwnRefusal(
        403,
        'Other sites may not control the sandbox.',
        'Ask from a program, or from a page of its own.',
      );
    if (token === undefined) assertLocalName(request);
    else if (!sameSecret(bearerOf(request), token)) {
      throw new OwnRefusal(
        401,
        'The sandbox is controlled with a token.',
        'Send Authorization: Bearer <token>, by --control-token, LICET_CONTROL_TOKEN, or as it was printed at start.',
        { 'WWW-Authenticate': 'Bearer realm="licet"' },
      );
    }
    next();
  };
}

function bearerOf({ headers }: Request): string {
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
}

/** A stranger's site can give its own name our address, and is no stranger then; it cannot take these names. */
function assertLocalName({ headers }: Request): void {
  const host = headers.host ?? '';
  const name = URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname.replace(/^\[|\]$/g, '') : '';
  if (isLoopback(name)) return;
  throw new OwnRefusal(
    403,
    'The sandbox is controlled from this machine.',
    'Call it localhost or 127.0.0.1, or start it with --control-token.',
  );
}
