import type { Socket } from 'node:net';
import { Dialogue } from './dialogue.ts';
import type { Observed } from './observed.ts';
import { type OwnAnswer, ownAnswer } from './own-answer.ts';
import { forUpstream } from './request-head.ts';
import { silence } from './silence.ts';
import type { Upstream } from './upstream.ts';

export interface RelayOptions {
  readonly connection: number;
  readonly upstream: Upstream;
  readonly mostKept: number;
  /** So long a connection to the upstream may take. */
  readonly connectMilliseconds: number;
  /** So long nothing may be said, in the middle of an exchange or between two; 0 for ever. */
  readonly idleMilliseconds: number;
  readonly observe: (observed: Observed) => void;
}

/** A client's connection and the one to the upstream that belongs to it. */
export interface Relay {
  /** True while an exchange is under way. */
  isBusy(): boolean;
  /** Ends both, and records what was under way. */
  cut(reason: string): void;
}

/**
 * Passes bytes on as they come, both ways, one connection to the upstream for each of a client: an end is passed on as an
 * end, a reset as a reset, and who reads slowly is sent slowly.
 */
export function relay(client: Socket, options: RelayOptions): Relay {
  const { upstream, connection, mostKept, observe } = options;
  const { socket, ready, reset } = upstream.connect();
  let isThere = false;
  let isOver = false;
  let isFull = false;
  /** Why the upstream cannot be asked, for whoever asks next. */
  let refusal: { readonly kind: OwnAnswer; readonly reason: string } | undefined;

  const dialogue = new Dialogue({
    connection,
    mostKept,
    rewrite: (bytes, head) => forUpstream(bytes, head, upstream.host, upstream.prefix),
    forward(bytes) {
      if (!socket.writable || socket.write(bytes) || isFull) return;
      isFull = true;
      client.pause();
      socket.once('drain', () => {
        quiet.heard();
        isFull = false;
        client.resume();
      });
    },
    observe,
  });

  const over = (reason: string, isUpstreams = false) => {
    if (isOver) return;
    isOver = true;
    dialogue.closed(reason, isUpstreams);
  };
  const refuse = () => {
    if (isOver || !refusal || dialogue.open === 0) return;
    isOver = true;
    answer(refusal.kind, `the upstream could not be asked: ${refusal.reason}`);
  };
  const answer = (kind: OwnAnswer, reason: string, isUpstreams = false) => {
    isOver = true;
    const bytes = ownAnswer(kind, reason, dialogue.method);
    dialogue.answeredByUs(bytes, reason, isUpstreams);
    client.end(bytes);
  };
  const unreachable = (kind: OwnAnswer, reason: string) => {
    clearTimeout(clock);
    refusal ??= { kind, reason };
    socket.destroy();
    client.resume();
    refuse();
  };
  const clock = setTimeout(
    () => unreachable('late', `no connection within ${options.connectMilliseconds} ms`),
    options.connectMilliseconds,
  );

  /** Nobody has said anything for too long: who is to blame, and what can still be said, depends on how far they had come. */
  const tooSilent = () => {
    const span = `${options.idleMilliseconds / 1000} s`;
    const { standing } = dialogue;
    if (standing === 'answering') {
      if (client.writableNeedDrain) over(`the client read nothing for ${span}`);
      else over(`the upstream said nothing for ${span} in the middle of its answer`, true);
      reset();
      client.resetAndDestroy();
      return;
    }
    // Who is not read cannot say any more.
    const isUpstreams = standing === 'waiting' || (standing === 'asking' && isFull);
    if (!isOver && isUpstreams) answer('silent', `the upstream did not answer for ${span}`, true);
    else if (!isOver && standing !== 'unused') answer('client-silent', `the client said nothing for ${span}`);
    reset();
    // What was written is let out first.
    client.destroySoon();
  };
  const quiet = silence(options.idleMilliseconds, tooSilent);

  socket.once(ready, () => {
    isThere = true;
    clearTimeout(clock);
  });
  socket.on('data', (chunk: Buffer) => {
    quiet.heard();
    if (client.writable && !client.write(chunk)) {
      socket.pause();
      client.once('drain', () => {
        quiet.heard();
        socket.resume();
      });
    }
    dialogue.fromUpstream(chunk);
  });
  socket.on('end', () => {
    dialogue.upstreamEnded();
    client.end();
  });
  socket.on('error', (error: Error & { code?: string }) => {
    if (!isThere) unreachable('unreachable', error.message || error.code || error.name);
    else over(`the connection broke: ${error.message}`, true);
  });
  socket.on('close', (broke) => {
    clearTimeout(clock);
    if (!isThere) return;
    over('the upstream closed the connection without an answer', true);
    if (broke) afterWrites(client, () => client.resetAndDestroy());
    else if (client.writable) client.end();
  });

  client.on('data', (chunk: Buffer) => {
    if (isOver) return;
    // What comes at once goes at once.
    socket.cork();
    dialogue.fromClient(chunk);
    socket.uncork();
    // A head that comes by drops is none.
    if (dialogue.standing !== 'head') quiet.heard();
    refuse();
  });
  client.on('end', () => {
    dialogue.clientEnded();
    if (refusal) client.end();
    else socket.end();
  });
  client.on('error', () => {
    over('the client broke the connection');
    reset();
  });
  client.on('close', (broke) => {
    clearTimeout(clock);
    quiet.end();
    over('the client went away before the answer was whole');
    // Where both have said their last, what was written is still on its way.
    if (broke || !socket.writableEnded) socket.destroy();
  });

  return {
    isBusy: () => dialogue.open > 0,
    cut(reason) {
      over(reason);
      socket.destroy();
      client.destroy();
    },
  };
}

/** What was written before is let out first. */
function afterWrites(socket: Socket, then: () => void): void {
  if (socket.destroyed) return;
  if (socket.writableLength === 0 || !socket.writable) then();
  else socket.write('', () => then());
}
