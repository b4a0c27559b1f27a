import type { Document } from '../../../openapi/contract.ts';
import { METHODS } from '../../../openapi/contract.ts';
import { isNode, type Node } from '../../../openapi/resolve.ts';
import type { Remark } from '../repair.ts';
import { circularSchemas } from './circular-schemas.ts';

export const DOCUMENT_REMARKS: readonly Remark[] = [
  {
    name: 'circular-schemas',
    what: 'schemas that refer to themselves, at once or through others',
    chokes: 'whoever puts schemas in the place of their references runs out of stack: older validators, Prism in parts',
    left: 'references are followed when they are met',
    roles: ['document'],
    sees(_, { document }) {
      const names = circularSchemas(document);
      return names.length === 0 ? undefined : listed(names);
    },
  },
  {
    name: 'repeated-operation-ids',
    what: 'operations of one id',
    chokes: 'openapi-typescript writes one of them only; other tools refuse the document',
    left: 'the later ones are called by method and path, as `get /pets`',
    roles: ['document'],
    sees(_, { document }) {
      const ids = operationIdsOf(document);
      const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
      return repeated.length === 0 ? undefined : listed(repeated);
    },
  },
  {
    name: 'alike-paths',
    what: 'paths that differ in the names of their parameters only',
    chokes: 'OpenAPI takes them for one path, and other tools serve the first one only',
    left: 'each is served for its methods; of one method, the first',
    roles: ['document'],
    sees(_, { document }) {
      const paths = Object.keys(isNode(document['paths']) ? document['paths'] : {});
      const alike = Map.groupBy(paths, (path) => path.replaceAll(/\{[^{}]*\}/g, '{}'));
      const [first] = [...alike.values()].filter(({ length }) => length > 1);
      return first?.join(', ');
    },
  },
  {
    name: 'servers-with-variables',
    what: 'servers whose URL has variables',
    chokes: 'express-openapi-validator and clients want each to have a value',
    left: 'none is asked: sandbox and mock answer at the root of their own URL, a live target is named by --target',
    roles: ['document'],
    sees(_, { document }) {
      const urls = serversOf(document).filter((url) => url.includes('{'));
      return urls.length === 0 ? undefined : listed(urls);
    },
  },
];

function operationIdsOf(document: Document): string[] {
  const items = Object.values(isNode(document['paths']) ? document['paths'] : {}).filter(isNode);
  return items.flatMap((item) => METHODS.flatMap((method) => idOf(item[method]) ?? []));
}

function idOf(operation: unknown): string | undefined {
  const id = isNode(operation) ? operation['operationId'] : undefined;
  return typeof id === 'string' ? id : undefined;
}

function serversOf({ servers }: Node): string[] {
  const list = Array.isArray(servers) ? servers.filter(isNode) : [];
  return list.flatMap(({ url }) => (typeof url === 'string' ? [url] : []));
}

function listed(names: readonly string[]): string {
  const [first, second, third] = names;
  const some = [first, second, third].filter(Boolean).join(', ');
  return names.length > 3 ? `${some} and ${names.length - 3} more` : some;
}
