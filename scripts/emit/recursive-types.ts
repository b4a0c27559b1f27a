import type ts from 'typescript';

/**
 * Types whose schemas are made of themselves without an object between, such as "a text, or a list of such": the compiler takes that of
 * an alias and of no member of an interface. So each has an alias here, and the interface of components refers to that.
 * @see https://www.typescriptlang.org/docs/handbook/release-notes/typescript-3-7.html#more-recursive-type-aliases
 */
export function withRecursiveTypes(library: typeof ts, nodes: readonly ts.Node[]): ts.Node[] {
  const members = new Map(nodes.flatMap((node) => schemasOf(library, node)));
  const needs = new Map([...members].map(([name, { type }]) => [name, type ? needsOf(library, type) : []]));
  const recursive = [...members].filter(([name]) => reaches(needs, name, name));
  if (recursive.length === 0) return [...nodes];
  const { factory } = library;
  const aliases = new Map(recursive.map(([name], index) => [name, `Recursive${index + 1}$`]));
  const aliasOf = (name: string) => factory.createTypeReferenceNode(aliases.get(name) ?? name);
  /** A type with aliases for what it is made of; what is in an object of it stays as it is. */
  const aliased = (node: ts.Node): ts.Node => {
    const name = schemaNamed(library, node);
    if (name !== undefined) return aliases.has(name) ? aliasOf(name) : node;
    return library.isTypeLiteralNode(node) ? node : library.visitEachChild(node, aliased, undefined);
  };
  const apart = new Map<ts.Node, string>(recursive.map(([name, member]) => [member, name]));
  const without = (node: ts.Node): ts.Node => {
    const name = apart.get(node);
    if (name === undefined || !library.isPropertySignature(node))
      return library.visitEachChild(node, without, undefined);
    return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, aliasOf(name));
  };
  return [
    ...nodes.map((node) => (isComponents(library, node) ? without(node) : node)),
    ...recursive.flatMap(([name, { type }]) =>
      type ? [factory.createTypeAliasDeclaration([], aliases.get(name) ?? name, [], aliased(type) as ts.TypeNode)] : [],
    ),
  ];
}

function isComponents(library: typeof ts, node: ts.Node): node is ts.InterfaceDeclaration {
  return library.isInterfaceDeclaration(node) && node.name.text === 'components';
}

/** Members of `components["schemas"]`, by their names. */
function schemasOf(library: typeof ts, node: ts.Node): (readonly [string, ts.PropertySignature])[] {
  if (!isComponents(library, node)) return [];
  const schemas = node.members.find((member) => nameOf(library, member) === 'schemas');
  if (!schemas || !library.isPropertySignature(schemas) || !schemas.type) return [];
  if (!library.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members
    .filter(library.isPropertySignature)
    .map((member) => [nameOf(library, member) ?? '', member] as const);
}

function nameOf(library: typeof ts, { name }: ts.TypeElement): string | undefined {
  return name && (library.isIdentifier(name) || library.isStringLiteral(name)) ? name.text : undefined;
}

/** The schemas that a type is made of, but for those inside an object of it. */
function needsOf(library: typeof ts, type: ts.Node): string[] {
  const name = schemaNamed(library, type);
  if (name !== undefined) return [name];
  const needs: string[] = [];
  if (!library.isTypeLiteralNode(type))
    library.forEachChild(type, (child) => {
      needs.push(...needsOf(library, child));
    });
  return needs;
}

/** The schema that `components["schemas"]["Name"]` is. */
function schemaNamed(library: typeof ts, node: ts.Node): string | undefined {
  const outer = accessed(library, node);
  const inner = outer && accessed(library, outer.of);
  if (inner?.name !== 'schemas' || !library.isTypeReferenceNode(inner.of)) return undefined;
  const { typeName } = inner.of;
  return library.isIdentifier(typeName) && typeName.text === 'components' ? outer?.name : undefined;
}

function accessed(library: typeof ts, node: ts.Node): { readonly of: ts.TypeNode; readonly name: string } | undefined {
  if (!library.isIndexedAccessTypeNode(node) || !library.isLiteralTypeNode(node.indexType)) return undefined;
  const { literal } = node.indexType;
  return library.isStringLiteral(literal) ? { of: node.objectType, name: literal.text } : undefined;
}

function reaches(needs: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set(needs.get(from));
  // It grows as it is gone through.
  for (const name of seen) for (const next of needs.get(name) ?? []) seen.add(next);
  return seen.has(to);
}
