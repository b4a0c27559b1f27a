import type { Contract, Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { header } from './names.ts';

/** TypeScript types of every path, operation and schema, by openapi-typescript. */
export async function typesOf(contract: Contract): Promise<string> {
  // Loaded here: it brings the TypeScript compiler, half a second of start-up that only this needs.
  const [{ default: openapiTS, astToString }, { default: ts }] = await Promise.all([
    import('openapi-typescript'),
    import('typescript'),
  ]);
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const nodes = await openapiTS(named(contract) as unknown as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    transform: (schema) => (isBinary(schema) ? blob : undefined),
  });
  const unambiguous = nodes.filter((node) => !ts.isTypeAliasDeclaration(node) || !GLOBALS.has(node.name.text));
  return `${header(contract.vendor)}\n${astToString(unambiguous)}`;
}

/** Names that the rest of the file means as TypeScript does: a schema of such a name is found in `components`. */
const GLOBALS = new Set(['Blob', 'Omit', 'Partial', 'Readonly', 'Record', 'Required', 'WithRequired']);

/** A copy, for openapi-typescript changes what it is given; with an id for each operation, for it lists no others. */
function named({ document, operations }: Contract): Document {
  const copy = structuredClone(document);
  for (const { id, pointer } of operations) Object.assign(valueAt(copy, pointer) as object, { operationId: id });
  return copy;
}

/** What travels as bytes. */
export function isBinary(schema: object): boolean {
  const { format, contentMediaType, contentEncoding } = schema as Record<string, unknown>;
  return format === 'binary' || (contentMediaType !== undefined && contentEncoding === undefined);
}
