import type { ApiDocument } from '../guard/api-document.ts';
import type { Operation } from '../operation.ts';
import { answerSchemaOf, bodySchemaOf } from './declared.ts';
import { type Deed, idNamesOf, type Kind, type Role, type Scope } from './kind.ts';
import { above, bare, lastParameter, lastWord, shapeOfPath } from './paths.ts';
import { itemsOf, listPlace, membersOf, plain, referenceOf, schemaAt } from './schema.ts';
import { successOf } from './success.ts';
import { thingPlace } from './thing-place.ts';

/** What a document's operations do, by their ids, and the kinds of things that they do it to. */
export interface Model {
  readonly kinds: readonly Kind[];
  /** The kinds whose things lie directly below one's. */
  readonly inner: ReadonlyMap<Kind | undefined, readonly Kind[]>;
  readonly roles: ReadonlyMap<string, Role>;
  /** The kinds whose things are made by a POST, at their collection or elsewhere. */
  readonly made: ReadonlySet<Kind>;
  /** The kinds whose things are listed, at their collection or elsewhere. */
  readonly listed: ReadonlySet<Kind>;
}

/** Operations of one path, by method. */
type Methods = ReadonlyMap<string, Operation>;

interface Paths {
  readonly document: ApiDocument;
  readonly byShape: ReadonlyMap<string, Methods>;
  /** Kinds by the shape of the path of one. */
  readonly items: Map<string, Kind>;
  /** Kinds by the shape of their collection. */
  readonly collections: Map<string, Kind>;
}

/** Works out of the paths what there is, and what each operation does with it. */
export function modelOf(document: ApiDocument, operations: readonly Operation[]): Model {
  const byShape = Map.groupBy(operations, ({ path }) => shapeOfPath(path));
  const methods = new Map(
    // Of those that are at one place, the first is served.
    [...byShape].map(([shape, all]) => [shape, new Map(all.toReversed().map((one) => [one.method, one]))] as const),
  );
  const paths: Paths = { document, byShape: methods, items: new Map(), collections: new Map() };
  const shapes = [...methods.keys()].sort((one, other) => one.length - other.length);
  for (const shape of shapes) if (isItem(paths, shape)) addKind(paths, shape);
  const items = itemsAlike(paths);
  const views = new Map<string, { kind: Kind; scope: Scope }>();
  for (const shape of shapes) {
    if (paths.items.has(shape) || paths.collections.has(shape)) continue;
    const view = viewAt(paths, items, shape);
    if (view) views.set(shape, view);
    else if (isCollection(paths, shape)) addKind(paths, shape);
  }
  const kinds = [...paths.collections.values()];
  const roles = new Map(
    operations.map((operation) => [operation.id, roleOf(paths, operation, views.get(shapeOfPath(operation.path)))]),
  );
  const doneTo = (deed: Deed) =>
    new Set([...roles.values()].flatMap((role) => (role.does === deed ? [role.kind] : [])));
  const inner = Map.groupBy(kinds, ({ parent }) => parent);
  return { kinds, inner, roles, made: doneTo('create'), listed: doneTo('list') };
}

function methodsAt({ byShape }: Paths, shape: string): Methods {
  return byShape.get(shape) ?? new Map<string, Operation>();
}

function pathOf(methods: Methods): string {
  return [...methods.values()][0]?.path ?? '';
}

/** A path that ends in a parameter, unless it answers lists: then the parameter asks for something. So it does of what the path above answers. */
function isItem(paths: Paths, shape: string): boolean {
  const methods = methodsAt(paths, shape);
  if (lastParameter(pathOf(methods)) === undefined) return false;
  const get = methods.get('get');
  if (get)
    return listIn(paths, get)?.place.length !== 0 && !narrows(paths, get, shape) && !listsBelow(paths, get, shape);
  return CHANGES.some((method) => methods.has(method));
}

/** Whether an operation answers a list of what has its paths right below: `/files/{provider}` of `/files/{provider}/{path}`. */
function listsBelow(paths: Paths, get: Operation, shape: string): boolean {
  if (CHANGES.some((method) => methodsAt(paths, shape).has(method))) return false;
  const below = methodsAt(paths, `${shape}/{}`).get('get');
  return below !== undefined && isOnlyAList(paths, get) && listIn(paths, below) === undefined;
}

const CHANGES = ['put', 'patch', 'delete'];

/** Whether an operation answers what the one above its path does, a list by the same name: some of it. Nobody changes a part of a list. */
function narrows(paths: Paths, get: Operation, shape: string): boolean {
  if (CHANGES.some((method) => methodsAt(paths, shape).has(method))) return false;
  const whole = methodsAt(paths, above(shape)).get('get');
  if (!whole || lastParameter(whole.path) !== undefined) return false;
  const [all, some] = [whole, get].map((one) => answerSchemaOf(paths.document, one, successOf(one)));
  return referenceOf(all) !== undefined && referenceOf(all) === referenceOf(some) && isOnlyAList(paths, get);
}

/** Whether an answer is a list with what tells of the list, and no thing that has others in it: that has a name, or is one of these. */
function isOnlyAList(paths: Paths, operation: Operation): boolean {
  const { document } = paths;
  const { path } = operation;
  const schema = answerSchemaOf(document, operation, successOf(operation));
  const list = listIn(paths, operation);
  if (!list) return false;
  const names = new Set(['name', ...idNamesOf({ collection: above(path), parameter: lastParameter(path) ?? 'id' })]);
  const around = list.place.map((_, depth) => schemaAt(document, schema, list.place.slice(0, depth)));
  return around.every(
    (one) =>
      (referenceOf(one) === undefined || referenceOf(one) !== referenceOf(list.items)) &&
      ![...membersOf(document, one).keys()].some((name) => names.has(plain(name))),
  );
}

/** A path that answers a list; with a POST, that list is made by it. */
function isCollection(paths: Paths, shape: string): boolean {
  const get = methodsAt(paths, shape).get('get');
  return get !== undefined && lastParameter(get.path) === undefined && listIn(paths, get) !== undefined;
}

interface ListAnswer {
  readonly place: readonly string[];
  readonly items: unknown;
}

function listIn({ document }: Paths, operation: Operation): ListAnswer | undefined {
  const schema = answerSchemaOf(document, operation, successOf(operation));
  const place = schema === undefined ? undefined : listPlace(document, schema);
  return place && { place, items: itemsOf(document, schemaAt(document, schema, place)) };
}

/** The kind of an item's path, or of a collection's that has no items with paths. */
function addKind(paths: Paths, shape: string): void {
  const isOfItem = isItem(paths, shape);
  const path = bare(pathOf(methodsAt(paths, shape)));
  const collection = isOfItem ? above(path) : path;
  const at = (method: string) => (isOfItem ? methodsAt(paths, shape).get(method) : undefined);
  const all = methodsAt(paths, shapeOfPath(collection));
  const list = all.get('get');
  const found: Readonly<Record<Deed, Operation | undefined>> = {
    create: all.get('post'),
    list: list && listIn(paths, list) ? list : undefined,
    read: at('get'),
    replace: at('put'),
    change: at('patch'),
    remove: at('delete'),
  };
  const kind: Kind = {
    name: shapeOfPath(collection),
    collection,
    item: isOfItem ? path : undefined,
    parameter: (isOfItem ? lastParameter(path) : undefined) ?? 'id',
    operations: Object.fromEntries(Object.entries(found).filter(([, operation]) => operation !== undefined)),
    parent: kindAround(paths, collection),
  };
  if (isOfItem) paths.items.set(shape, kind);
  paths.collections.set(kind.name, kind);
}

/** The innermost kind at or below one of whose things a path lies. */
function kindAround({ items }: Paths, path: string): Kind | undefined {
  for (let shape = shapeOfPath(path); shape !== ''; shape = above(shape)) {
    const kind = items.get(shape);
    if (kind) return kind;
  }
  return undefined;
}

/** Kinds that have a path of their own for each thing, by what they have in common: looked up, and not gone through for each path. */
interface ItemsAlike {
  /** By the last word of their collection's path. */
  readonly byWord: ReadonlyMap<string, readonly Kind[]>;
  /** Those that lie below nothing, by what their things' schema is called. */
  byReference(reference: string): readonly Kind[];
}

function itemsAlike(paths: Paths): ItemsAlike {
  const all = [...paths.items.values()];
  let outermost: ReadonlyMap<string | undefined, readonly Kind[]> | undefined;
  return {
    byWord: Map.groupBy(all, ({ collection }) => lastWord(collection)),
    byReference(reference) {
      outermost ??= Map.groupBy(
        all.filter(({ parent }) => parent === undefined),
        (kind) => thingReference(paths, kind),
      );
      return outermost.get(reference) ?? [];
    },
  };
}

/** The kind whose things are listed at a path that is not their collection's: they have the same schema, or the same name. */
function viewAt(
  paths: Paths,
  { byWord, byReference }: ItemsAlike,
  shape: string,
): { kind: Kind; scope: Scope } | undefined {
  const methods = methodsAt(paths, shape);
  const [get, post] = [methods.get('get'), methods.get('post')];
  const list = get && listIn(paths, get);
  const path = pathOf(methods);
  if (!(list ?? (post && !get))) return undefined;
  const below = kindAround(paths, above(path));
  const scope = { below, path };
  const called = byWord.get(lastWord(path)) ?? [];
  const elsewhere = called.find((kind) => !kind.operations.create && kind !== below && kind.parent === undefined);
  const isNested = bare(path).endsWith(`}/${lastWord(path)}`);
  if (isNested && elsewhere && (list || post?.responses['201'])) return { kind: elsewhere, scope };
  const reference = referenceOf(list?.items);
  if (!list || reference === undefined) return undefined;
  const same = byReference(reference);
  // A word at a collection asks for some of it; what lies below a thing of another kind must have the same name.
  const found = below
    ? same.find((kind) => called.includes(kind) && kind !== below)
    : same.find((kind) => shape.startsWith(`${kind.name}/`));
  return found && { kind: found, scope };
}

const REFERENCES = new WeakMap<Kind, string | undefined>();

function thingReference({ document }: Paths, kind: Kind): string | undefined {
  if (REFERENCES.has(kind)) return REFERENCES.get(kind);
  const { read, create, replace } = kind.operations;
  const answering = read ?? replace ?? create;
  const schema = answering && answerSchemaOf(document, answering, successOf(answering));
  const reference =
    schema === undefined ? undefined : referenceOf(schemaAt(document, schema, thingPlace(document, schema, kind)));
  REFERENCES.set(kind, reference);
  return reference;
}

const DEEDS: Readonly<Record<string, Exclude<Deed, 'list' | 'create'>>> = {
  get: 'read',
  head: 'read',
  put: 'replace',
  patch: 'change',
  delete: 'remove',
};

function roleOf(paths: Paths, operation: Operation, view: { kind: Kind; scope: Scope } | undefined): Role {
  const { method, path } = operation;
  const shape = shapeOfPath(path);
  const deed = DEEDS[method];
  const item = paths.items.get(shape);
  if (item && deed) return { does: deed, kind: item };
  const listing = method === 'get' || method === 'head' ? 'list' : method === 'post' ? 'create' : undefined;
  if (view && listing) return { does: listing, ...view };
  const collection = paths.collections.get(shape);
  const parent = kindAround(paths, path);
  if (collection) {
    if (listing === 'create' || (listing === 'list' && collection.operations.list))
      return { does: listing, kind: collection };
    // What names its thing in the body: `PUT /pets`.
    if ((deed === 'replace' || deed === 'change') && namesItself(paths, operation, collection))
      return { does: deed, kind: collection };
  }
  const methods = methodsAt(paths, shape);
  const last = lastParameter(path);
  const owner = paths.items.get(above(shape));
  if (owner && last === undefined && !methods.has('get') && deed !== 'read')
    return { does: 'act', kind: owner, word: lastWord(path) };
  if (item && method === 'post') return { does: 'act', kind: item, word: '' };
  const get = methods.get('get');
  if (get && last === undefined && !listIn(paths, get)) {
    const single = method === 'post' ? 'create' : deed;
    if (single && (single !== 'create' || !collection)) return { does: 'single', deed: single, path: get.path, parent };
  }
  return { does: 'show', parent };
}

function namesItself({ document }: Paths, operation: Operation, kind: Kind): boolean {
  const schema = bodySchemaOf(document, operation);
  if (schema === undefined || itemsOf(document, schema) !== undefined) return false;
  return (
    thingReference({ document } as Paths, kind) !== undefined &&
    thingReference({ document } as Paths, kind) === referenceOf(schema)
  );
}
