import { isNode, type Node } from '../../../openapi/resolve.ts';
import { parametersOf } from '../parameters.ts';
import type { Remark, Surroundings } from '../repair.ts';

const WITHOUT_BODY = ['get', 'head', 'delete', 'options', 'trace'];

export const PATH_REMARKS: readonly Remark[] = [
  {
    name: 'paths-express-cannot-route',
    what: 'a path with a parameter whose name is no identifier, or with characters that Express takes for its own',
    chokes: 'express-openapi-validator answers 404, or 500 where it cannot compile the path',
    left: 'the sandbox finds paths in a tree of its own',
    roles: ['pathItem'],
    sees(_, around) {
      const path = pathOf(around);
      if (path === undefined) return undefined;
      const [name] = /\{[^{}]*[^\w{}][^{}]*\}/.exec(path) ?? [];
      return name ?? /[()*+?!]/.exec(path.replaceAll(/\{[^{}]*\}/g, ''))?.[0];
    },
  },
  {
    name: 'fragments-in-paths',
    what: 'a path with a fragment, as `/#Action=List`',
    chokes: 'no client sends what follows #: Prism answers 404',
    left: 'asked and answered without it: its operations are told apart by a header or query of few words; where they have none, they are not asked',
    roles: ['pathItem'],
    sees: (_, around) => /#[^{}]*$/.exec(pathOf(around) ?? '')?.[0],
  },
  {
    name: 'paths-nobody-can-ask',
    what: 'a path with a query, or a segment of one or two dots',
    chokes: 'no client sends such a segment, and servers look for paths without queries: Prism answers 404',
    left: 'never asked: a path is none of these',
    roles: ['pathItem'],
    sees(_, around) {
      const sent = pathOf(around)?.replace(/#[^{}]*$/, '');
      return /[#?].*|\/\.{1,2}(?=[/#?]|$)/.exec(sent?.replaceAll(/\{[^{}]*\}/g, '{}') ?? '')?.[0];
    },
  },
  {
    name: 'bodies-where-none-is-expected',
    what: 'a request body of GET, HEAD, DELETE, OPTIONS or TRACE',
    chokes: 'browsers refuse to send one with GET; the standard gives it no meaning',
    left: 'sent where the document has it',
    roles: ['operation'],
    sees: (operation, { place }) => {
      const method = String(place.segment);
      return operation['requestBody'] !== undefined && WITHOUT_BODY.includes(method) ? method.toUpperCase() : undefined;
    },
  },
  {
    name: 'missing-operation-ids',
    what: 'an operation without an id',
    chokes: 'openapi-typescript lists no types for it, code generators make up names of their own',
    left: 'called by its method and path, as `get /pets`',
    roles: ['operation'],
    sees: (operation, { place }) =>
      typeof operation['operationId'] === 'string'
        ? undefined
        : `${String(place.segment).toUpperCase()} ${String(place.above?.segment ?? '')}`,
  },
  {
    name: 'array-headers-left-out',
    what: 'a header parameter that is a list, and may be left out',
    chokes: 'Prism refuses each request that leaves it out',
    left: 'the mock takes any text for it',
    roles: ['operation'],
    sees: (operation, { document }) => {
      const list = parametersOf(document, operation).find(
        (parameter) => parameter['in'] === 'header' && parameter['required'] !== true && isList(parameter['schema']),
      );
      return list === undefined ? undefined : String(list['name']);
    },
  },
];

function pathOf({ place }: Surroundings): string | undefined {
  return place.above?.segment === 'paths' ? String(place.segment) : undefined;
}

function isList(schema: unknown): boolean {
  return isNode(schema) && (schema as Node)['type'] === 'array';
}
