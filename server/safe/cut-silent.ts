import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** How many times a silence is looked for until it has lasted too long. */
const LOOKS = 8;

/**
 * Cuts connections off that carry nothing in either direction for so long, or an eighth longer. Node's own timer does so, but is set only
 * where a connection has fallen silent: to set it for each of the others, with each request anew, takes a thirtieth of a request's time.
 */
export function cutSilent(server: Server, connected: 'connection' | 'secureConnection', silenceMs: number): void {
  const carried = new Map<Socket, number>();
  server.on(connected, (socket: Socket) => {
    // Unlike any number of bytes: not yet looked at.
    carried.set(socket, -1);
    socket.once('close', () => carried.delete(socket));
  });
  const looking = setInterval(() => {
    for (const [socket, before] of carried) {
      const bytes = socket.bytesRead + socket.bytesWritten;
      // One that has a timer waits for its next request, or has been found silent before. Node sets it anew when a request comes.
      if (bytes === before && !socket.timeout) socket.setTimeout(silenceMs - silenceMs / LOOKS);
      carried.set(socket, bytes);
    }
  }, silenceMs / LOOKS).unref();
  server.once('close', () => clearInterval(looking));
}
