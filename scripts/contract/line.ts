import { UserError } from '../user-error.ts';
import { secretsOf } from './credentials.ts';
import type { Exchange, HttpRequest } from './exchange.ts';
import { NotSent } from './not-sent.ts';
import { type Clock, pace } from './pace.ts';
import { LIMITS, type Limits, type Send, send } from './send.ts';
import type { Target } from './target.ts';

/** The line to one target: as fast as it may be asked, again where that is harmless, and an eye on whether it is there. */
export interface Line {
  /**
   * @throws NotSent where the request is not to be sent
   * @throws UserError where nobody is there from the start
   */
  readonly send: Send;
  /** Why nothing more is to be asked. */
  down(): string | undefined;
}

/** So many in a row, and the target is taken for gone. */
const MOST_REFUSED = 5;
const MOST_UNANSWERED = 25;

export function lineTo(target: Target, common: Limits = LIMITS, clock?: Clock): Line {
  const limits: Limits = { ...common, ...target.limits };
  const noted = { allowed: limits.responseMilliseconds ?? limits.milliseconds, secrets: secretsOf(target) };
  const turn = pace(target.perSecond, clock);
  let reached = false;
  let refused = 0;
  let unanswered = 0;

  const note = ({ failure, request }: Exchange) => {
    const away = failure !== undefined && UNREACHABLE.test(failure.code);
    if (away && !reached) throw unreachable(request, failure);
    reached = true;
    refused = away ? refused + 1 : 0;
    unanswered = failure ? unanswered + 1 : 0;
  };

  return {
    async send(request) {
      if (target.safe && !isSafe(request.method)) throw new NotSent('only what changes nothing is sent (--safe)');
      const tries = 1 + (isIdempotent(request.method) ? (target.retries ?? 1) : 0);
      for (let left = tries; ; left -= 1) {
        await turn();
        const exchange = { ...(await send(request, limits, target.tls)), ...noted };
        const again = left > 1 && exchange.failure !== undefined && BROKEN_OFF.test(exchange.failure.code);
        if (again) continue;
        note(exchange);
        return exchange;
      }
    },
    down() {
      if (refused >= MOST_REFUSED) return `the target is gone: it refused ${MOST_REFUSED} connections in a row`;
      if (unanswered >= MOST_UNANSWERED)
        return `the target is gone: it left ${MOST_UNANSWERED} requests in a row unanswered`;
      return undefined;
    },
  };
}

const TLS_TROUBLE = /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/;
const UNREACHABLE =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT)$|CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)/;
/** A connection that was not made, or not kept: a server may close an idle one at any moment. */
const BROKEN_OFF = /^(ECONNREFUSED|ECONNRESET|EPIPE|EAI_AGAIN|UND_ERR_SOCKET|UND_ERR_CONNECT_TIMEOUT)$/;

function isSafe(method: string): boolean {
  return ['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** @see RFC 9110 §9.2.2 */
function isIdempotent(method: string): boolean {
  return isSafe(method) || ['PUT', 'DELETE', 'TRACE'].includes(method);
}

function unreachable({ method, url }: HttpRequest, { code, reason }: NonNullable<Exchange['failure']>): UserError {
  // Without its query, which may hold a credential.
  return new UserError(
    `${method} ${url.replace(/\?.*$/s, '')} got no answer: ${reason}.`,
    TLS_TROUBLE.test(code)
      ? 'Name the certificate that signed it with --ca, or take any with --insecure.'
      : 'Is the target running, and is its URL right?',
  );
}
