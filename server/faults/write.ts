import type { Response } from 'express';
import type { Delivery, Head } from '../delivery.ts';
import type { Fault } from './fault.ts';

type Write = NonNullable<Delivery['write']>;

/** How an answer goes out that a fault strikes on its way; undefined for faults that strike earlier. */
export function writeWith(fault: Fault): Write | undefined {
  if (fault.kind === 'truncate') return truncated(fault.percent);
  if (fault.kind === 'slow') return slowly(fault.ms);
  if (fault.kind === 'reset' && fault.when !== 'before') return fault.when === 'after' ? reset : truncated(50, true);
  return undefined;
}

/** Promises the whole body by its length, sends a part of it, and closes the connection: with a reset, or as if all were well. */
function truncated(percent: number, isReset = false): Write {
  return (response, head, bytes) => {
    begin(response, head);
    const part = bytes?.subarray(0, Math.floor((bytes.byteLength * percent) / 100));
    const finish = () => (isReset ? resetSocket(response) : response.socket?.end());
    if (part && part.byteLength > 0) response.write(part, finish);
    else {
      response.flushHeaders();
      finish();
    }
  };
}

/** Sends a byte or a few at a time, so that the whole takes so long. */
function slowly(ms: number): Write {
  return (response, head, bytes) => {
    begin(response, head);
    if (!bytes || bytes.byteLength === 0) return void response.end();
    const ticks = Math.max(1, Math.min(bytes.byteLength, Math.round(ms / TICK_MS)));
    let sent = 0;
    const timer = setInterval(() => {
      sent += 1;
      const [from, to] = [sent - 1, sent].map((part) => Math.floor((bytes.byteLength * part) / ticks));
      response.write(bytes.subarray(from, to));
      if (sent < ticks) return;
      clearInterval(timer);
      response.end();
    }, ms / ticks);
    response.once('close', () => clearInterval(timer));
  };
}

const TICK_MS = 50;

function begin(response: Response, { status, headers }: Head): void {
  response.writeHead(status, headers);
}

/** Everything has been done, and nobody hears of it. */
const reset: Write = (response) => resetSocket(response);

/** TCP's own word for a connection that has broken down. Over TLS it can only be cut. */
export function resetSocket({ socket }: Pick<Response, 'socket'>): void {
  if (!socket) return;
  if ('encrypted' in socket) socket.destroy();
  else socket.resetAndDestroy();
}
