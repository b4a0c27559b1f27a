import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { Pool } from 'undici';
import { byConcreteness } from '../by-concreteness.ts';
import { createServer } from '../http.ts';
import type { FrontAnswer, FrontRequest } from './exchange.ts';
import type { ModelOperation } from './operation-model.ts';

export interface Front {
  readonly url: string;
  /** The sandbox's own answer. */
  forward(request: FrontRequest): Promise<FrontAnswer>;
  close(): Promise<void>;
}

/** A server that stands in front of a sandbox, on a free port. `base` is the path of the vendor. */
export async function openFront(
  sandboxUrl: string,
  base: string,
  operations: readonly ModelOperation[],
  answer: (request: FrontRequest) => Promise<FrontAnswer>,
  reset: () => Promise<void>,
): Promise<Front> {
  const pool = new Pool(sandboxUrl, { connections: 4 });
  const routes = routesOf(operations);

  async function forward({ method, path, search, headers, body }: FrontRequest): Promise<FrontAnswer> {
    const response = await pool.request({
      method: method as 'GET',
      path: `${base}${path}${search}`,
      headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name))) as Record<
        string,
        string
      >,
      body: body.length > 0 ? body : null,
    });
    const came = Buffer.from(await response.body.arrayBuffer());
    const kept = Object.entries(response.headers).filter(
      ([name, value]) => value !== undefined && !HOP_BY_HOP.has(name),
    );
    return { status: response.statusCode, headers: Object.fromEntries(kept) as FrontAnswer['headers'], body: came };
  }

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.url === '/_sandbox/reset') {
      await reset();
      outgoing.writeHead(204).end();
      return;
    }
    const request = await readRequest(incoming, base, routes);
    const { status, headers, body } = await answer(request);
    const bare = request.method === 'HEAD' || status === 204 || status === 304;
    outgoing.writeHead(status, { ...headers, ...(bare ? {} : { 'content-length': body.length }) } as Record<
      string,
      string
    >);
    outgoing.end(bare ? undefined : body);
  }

  const server = createServer((incoming, outgoing) => {
    serve(incoming, outgoing).catch((error: unknown) => outgoing.destroy(error instanceof Error ? error : undefined));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    forward,
    async close() {
      server.close();
      server.closeAllConnections();
      await pool.close();
    },
  };
}

/** What belongs to a connection, not to a message, and what a changed body changes. */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'expect', 'upgrade']);

interface Route {
  readonly path: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly operations: readonly ModelOperation[];
}

function routesOf(operations: readonly ModelOperation[]): readonly Route[] {
  const byPath = Object.groupBy(operations, ({ path }) => path);
  return Object.keys(byPath)
    .sort(byConcreteness)
    .map((path) => ({
      path,
      pattern: new RegExp(
        `^${path.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{[^}]+\}/g, '([^/]+)')}$`,
      ),
      names: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name),
      operations: byPath[path] ?? [],
    }));
}

async function readRequest(incoming: IncomingMessage, base: string, routes: readonly Route[]): Promise<FrontRequest> {
  const url = incoming.url ?? '/';
  const [whole = '', ...query] = url.split('?');
  const path = whole.startsWith(base) ? whole.slice(base.length) : whole;
  const method = incoming.method ?? 'GET';
  const route = routes.find(({ pattern }) => pattern.test(path));
  const own = route?.operations.find(
    (operation) => operation.method.toUpperCase() === (method === 'HEAD' ? 'GET' : method),
  );
  const values = route?.pattern.exec(path)?.slice(1) ?? [];
  return {
    method,
    path,
    search: query.length > 0 ? `?${query.join('?')}` : '',
    headers: incoming.headers as FrontRequest['headers'],
    body: await buffer(incoming),
    operation: own ?? route?.operations[0],
    otherMethod: route !== undefined && own === undefined,
    params: Object.fromEntries((route?.names ?? []).map((name, index) => [name, decoded(values[index] ?? '')])),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
