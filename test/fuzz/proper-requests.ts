import { VENDORS } from '../../server/vendors/index.ts';
import type { Chance } from './chance.ts';

/** A request that a vendor understands: what malformed ones are made from. */
export interface Proper {
  readonly vendor: string;
  readonly method: string;
  readonly target: string;
  readonly headers: readonly string[];
  readonly body: string;
}

/** The worlds that messages name, by a header or at the beginning of the path; many name none. */
const WORLDS = ['one', 'two'];

/** An operation of any vendor, in any of the worlds, with the credential of its demo, and a body where it takes one. */
export function properRequest(chance: Chance): Proper {
  const { name, operations, demo } = chance.of(VENDORS);
  const { method, path, requestBody } = chance.of(operations);
  const type = requestBody && chance.of(requestBody.types);
  const body = requestBody ? JSON.stringify(demo.try.body ?? { some: 'body' }) : '';
  const world = chance.of([undefined, ...WORLDS]);
  const byPath = chance.below(2) === 0;
  return {
    vendor: name,
    method: method.toUpperCase(),
    target: `${world && byPath ? `/_world/${world}` : ''}/${name}${path.replace(/\{[^}]*\}/g, () => chance.of(['1', 'y-y-y-delilah', '25N8D-NC35D-WD01P-8JI4K']))}`,
    headers: [
      'Host: sandbox.example',
      ...(world && !byPath ? [`X-Licet-World: ${world}`] : []),
      ...Object.entries(demo.try.headers ?? {})
        .filter(([header]) => header !== 'Content-Type')
        .map(([header, value]) => `${header}: ${value}`),
      ...(type ? [`Content-Type: ${type}`] : []),
    ],
    body,
  };
}

/** A post with a JSON body to an operation that reads one. */
export function properPost(chance: Chance): Proper {
  for (;;) {
    const proper = properRequest(chance);
    if (proper.headers.includes('Content-Type: application/json')) return proper;
  }
}

/** As it goes over the wire: with a length where there is a body and nothing else is said. */
export function wire(
  { method, target, headers, body }: Pick<Proper, 'method' | 'target' | 'headers' | 'body'>,
  framing: readonly string[] = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`],
): string {
  return [`${method} ${target} HTTP/1.1`, ...headers, ...framing, '', body].join('\r\n');
}
