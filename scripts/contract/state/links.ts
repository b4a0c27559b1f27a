import type { Contract, Operation } from '../../openapi/contract.ts';
import { below, segmentsOf, valueAt } from '../../openapi/pointer.ts';
import { isNode } from '../../openapi/resolve.ts';

/** What a declared answer says of a request that may follow it. */
export interface Link {
  /** The id of the operation that it leads to. */
  readonly operation: string;
  /** Runtime expressions by the name of the parameter that they are for. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The links of an operation's answers, or of its answer with one status.
 * @see https://spec.openapis.org/oas/v3.1.0#link-object
 */
export function linksOf(contract: Contract, operation: Operation, status?: number): Link[] {
  const statuses = Object.keys(operation.responses).filter((one) => status === undefined || covers(one, status));
  return statuses.flatMap((one) => {
    const answer = followed(contract, below(operation.pointer, 'responses', one));
    const links = isNode(answer) && isNode(answer['links']) ? Object.values(answer['links']) : [];
    return links.flatMap((link) => {
      const node = isNode(link) && typeof link['$ref'] === 'string' ? followed(contract, link['$ref']) : link;
      if (!isNode(node)) return [];
      const leadsTo = node['operationId'] ?? byReference(contract, node['operationRef']);
      if (typeof leadsTo !== 'string') return [];
      const parameters = isNode(node['parameters']) ? Object.entries(node['parameters']) : [];
      return [
        {
          operation: leadsTo,
          parameters: Object.fromEntries(
            parameters.map(([name, value]) => [name.replace(/^(path|query|header|cookie)\./, ''), value]),
          ),
        },
      ];
    });
  });
}

function covers(declared: string, status: number): boolean {
  return declared === String(status) || declared.toUpperCase() === `${String(status)[0]}XX` || declared === 'default';
}

function followed({ document }: Contract, pointer: string): unknown {
  const node = valueAt(document, decodeURIComponent(pointer));
  return isNode(node) && typeof node['$ref'] === 'string' ? valueAt(document, decodeURIComponent(node['$ref'])) : node;
}

function byReference({ operations }: Contract, reference: unknown): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith('#/')) return undefined;
  const wanted = segmentsOf(decodeURIComponent(reference)).join('\n');
  return operations.find(({ pointer }) => segmentsOf(pointer).join('\n') === wanted)?.id;
}
