import type { Operation } from '../../openapi/contract.ts';
import { below } from '../../openapi/pointer.ts';
import type { Case, Edit } from '../case.ts';
import type { Exchange } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import { buildRequest } from '../request.ts';
import { pathsIn } from './identity.ts';
import { parametersOf, resourcesOf } from './resources.ts';
import type { Stage } from './scene.ts';

/** What was read after a case, and what the ordinary checks found in it. */
export interface ReadBack {
  readonly exchanges: readonly Exchange[];
  readonly findings: readonly Finding[];
}

export const NOTHING_READ: ReadBack = { exchanges: [], findings: [] };

/**
 * Reads what an accepted request may have made or changed, by itself and in its list: an answer that goes wrong with some
 * values alone is never asked for otherwise. Whether it is there, scenes judge; here, whether it is as declared.
 */
export async function readBack(
  stage: Stage,
  operation: Operation,
  { request }: Case,
  exchange: Exchange,
): Promise<ReadBack> {
  const { contract, target, send, examine } = stage;
  const exchanges: Exchange[] = [];
  const findings: Finding[] = [];
  for (const { reading, path } of readingsAfter(stage, operation, request.edits ?? [], exchange)) {
    const edits = Object.entries(path).map(([name, value]): Edit => {
      return { op: 'add', path: below('/path', name), value };
    });
    const asked: Case = { ...NOTHING_BUT_READ, operation: reading.id, request: { edits } };
    const came = await send(await buildRequest(contract, reading, asked, target));
    const { status } = came.response;
    if (status >= 300 && status < 500) continue;
    exchanges.push(came);
    const found = examine(reading, { ...asked, statuses: status < 300 ? [status] : [200] }, came);
    // The first exchange is the case's own.
    const fresh = found.filter((one) => !isKnown(one, findings));
    findings.push(...fresh.map((finding) => ({ ...finding, exchange: exchanges.length })));
    if (findings.length > 0) break;
  }
  return { exchanges, findings };
}

const NOTHING_BUT_READ = { id: '', name: '', kind: 'positive', statuses: [200] } as const;

interface ToRead {
  readonly reading: Operation;
  readonly path: Readonly<Record<string, unknown>>;
}

function* readingsAfter(
  { contract }: Stage,
  operation: Operation,
  edits: readonly Edit[],
  exchange: Exchange,
): Generator<ToRead> {
  const given = Object.fromEntries(
    parametersOf(operation.path).map((name) => [name, edits.find(({ path }) => path === below('/path', name))]),
  );
  if (Object.values(given).some((edit) => edit === undefined || edit.op === 'remove')) return;
  const path = Object.fromEntries(
    Object.entries(given).map(([name, edit]) => [name, edit && edit.op !== 'remove' ? edit.value : undefined]),
  );
  const resource = resourcesOf(contract).find(({ create, chosen }) => create === operation && !chosen);
  if (resource?.read) {
    const above = parametersOf(resource.item).slice(0, -1);
    const own = Object.fromEntries(above.map((name, index) => [name, Object.values(path)[index]]));
    const [made] = pathsIn(contract, operation, resource, exchange, own);
    if (made) yield { reading: resource.read, path: made };
  }
  const here = contract.operations.find((one) => one.method === 'get' && one.path === operation.path);
  if (here && !needsMore(here)) yield { reading: here, path };
  const whole = contract.operations.find((one) => one.method === 'get' && one.path === above(operation.path));
  if (whole && !needsMore(whole) && operation.method === 'post') yield { reading: whole, path };
}

/** What an action is done to: `/orders/{id}` of `/orders/{id}/cancel`. */
function above(path: string): string {
  return path.replace(/\/[^/]*$/, '');
}

function needsMore({ parameters }: Operation): boolean {
  return parameters.some(({ in: place, required }) => required && place !== 'path');
}

function isKnown(one: Finding, others: readonly Finding[]): boolean {
  return others.some(({ check, message }) => check === one.check && message === one.message);
}

/** True where something may be read that was not there before. */
export function mayHaveChanged(operation: Operation, { kind, request }: Case, { response }: Exchange): boolean {
  const isChange = !['get', 'head', 'options', 'trace'].includes((request.method ?? operation.method).toLowerCase());
  const isTaken = response.status >= 200 && response.status < 300;
  return kind === 'positive' && isChange && isTaken;
}
