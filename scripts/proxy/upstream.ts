import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** Who is asked. */
export interface Upstream {
  /** As requests name it in Host. */
  readonly host: string;
  readonly origin: string;
  /** The path that each target is put below; empty where it is the root. */
  readonly prefix: string;
  connect(): UpstreamConnection;
}

/** A connection that may still be under way. */
export interface UpstreamConnection {
  readonly socket: Socket;
  /** The event that says it is there. */
  readonly ready: 'connect' | 'secureConnect';
  /** Ends it as a crash would. */
  reset(): void;
}

/** How far an upstream's certificate is trusted. */
export interface UpstreamTls {
  readonly insecure?: boolean;
  /** Certificates to trust besides the system's, as PEM. */
  readonly ca?: string;
}

/** Where a URL of http or https leads. */
export function upstreamAt(url: URL, { insecure = false, ca }: UpstreamTls = {}): Upstream {
  const isSecure = url.protocol === 'https:';
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port || (isSecure ? 443 : 80));
  return {
    host: url.host,
    origin: url.origin,
    prefix: url.pathname.replace(/\/+$/, ''),
    connect() {
      const plain = connectTcp({ host: name, port, noDelay: true, keepAlive: true, allowHalfOpen: true });
      const reset = () => {
        if (plain.destroyed) return;
        if (plain.connecting) plain.destroy();
        else plain.resetAndDestroy();
      };
      if (!isSecure) return { socket: plain, ready: 'connect', reset };
      const socket = connectTls({
        socket: plain,
        ALPNProtocols: ['http/1.1'],
        rejectUnauthorized: !insecure,
        ...(isIP(name) ? {} : { servername: name }),
        ...(isIP(name) ? { host: name } : {}),
        ...(ca === undefined ? {} : { ca }),
      });
      plain.on('error', (error) => socket.destroy(error));
      return { socket, ready: 'secureConnect', reset };
    },
  };
}
