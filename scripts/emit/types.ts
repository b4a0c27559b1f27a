import { createRequire } from 'node:module';
import type { GlobalContext, OpenAPI3 } from 'openapi-typescript';
import type { Node, TypeAliasDeclaration } from 'typescript';
import type { Contract, Document } from '../openapi/contract.ts';
import { valueAt } from '../openapi/pointer.ts';
import { withPlainReferences } from './plain-references.ts';
import { withRecursiveTypes } from './recursive-types.ts';

type Library = typeof import('openapi-typescript');

const require = createRequire(import.meta.url);

/**
 * Of openapi-typescript what makes types. The rest of it lints and bundles, and brings a second Redocly for it: that has been done. It
 * is loaded when first needed, for it brings the TypeScript compiler.
 */
function library() {
  const transformSchema = require('openapi-typescript/dist/transform/index.cjs') as Library['transformSchema'];
  const { scanDiscriminators, resolveRef } = require('openapi-typescript/dist/lib/utils.cjs') as Library;
  const { astToString } = require('openapi-typescript/dist/lib/ts.cjs') as Library;
  const ts = require('typescript') as typeof import('typescript');
  return { transformSchema, scanDiscriminators, resolveRef, astToString, ts };
}

/** TypeScript types of every path, operation and schema, by openapi-typescript. */
export function typesOf(contract: Contract): string {
  const { transformSchema, scanDiscriminators, resolveRef, astToString, ts } = library();
  const document = named(contract) as unknown as OpenAPI3;
  const blob = ts.factory.createTypeReferenceNode('Blob');
  const context: Omit<GlobalContext, 'redoc'> = {
    ...USUAL,
    // Of what it refers to they make what it is; the document is changed by that.
    discriminators: scanDiscriminators(document, { silent: true }),
    injectFooter: [],
    postTransform: undefined,
    transform: (schema) => (isBinary(schema) ? blob : undefined),
    transformProperty: undefined,
    resolve: (ref) => resolveRef(document, ref, { silent: true }),
  };
  const nodes = transformSchema(document, context as GlobalContext);
  const isOfSchema = (node: Node): node is TypeAliasDeclaration =>
    ts.isTypeAliasDeclaration(node) && (node.modifiers ?? []).length > 0;
  const isFree = (name: string) => /^[\p{L}_$][\p{L}\p{Nd}_$]*$/u.test(name) && !GLOBALS.has(name);
  const unambiguous = nodes.filter((node) => !isOfSchema(node) || isFree(node.name.text));
  return astToString(withRecursiveTypes(ts, unambiguous));
}

const USUAL = {
  additionalProperties: false,
  alphabetize: false,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  makePathsEnum: false,
  pathParamsAsTypes: false,
  propertiesRequiredByDefault: false,
  readWriteMarkers: false,
  rootTypes: true,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: true,
  silent: true,
} as const;

/** Names that the rest of the file means as TypeScript does: a schema of such a name, or of one that is none, is found in `components`. */
const GLOBALS = new Set(['Blob', 'Omit', 'Partial', 'Readonly', 'Record', 'Required', 'WithRequired']);

/** A copy, for openapi-typescript changes what it is given; with an id for each operation, for it lists no others. */
function named({ document, operations }: Contract): Document {
  const copy: Document = structuredClone({ components: {}, ...withPlainReferences(document) });
  const paths = copy['paths'] as Record<string, Record<string, unknown>>;
  for (const { id, path, method, pointer } of operations) {
    // What two paths share is an operation of each, and each has its own id.
    const item = itemAround(copy, pointer);
    paths[path] = { ...item, ...paths[path], [method]: { ...Object(item[method]), operationId: id } };
  }
  return copy;
}

/** The path item that an operation stands in. */
function itemAround(document: Document, pointer: string): Record<string, unknown> {
  return valueAt(document, pointer.slice(0, pointer.lastIndexOf('/'))) as Record<string, unknown>;
}

/** What travels as bytes. */
export function isBinary(schema: object): boolean {
  const { format, contentMediaType, contentEncoding } = schema as Record<string, unknown>;
  return format === 'binary' || (contentMediaType !== undefined && contentEncoding === undefined);
}
