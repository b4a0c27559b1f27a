import type { Operation } from '../../openapi/contract.ts';
import { isNode } from '../../openapi/resolve.ts';
import { edited } from '../edit.ts';
import type { Exchange } from '../exchange.ts';
import { sentReadings } from '../readings.ts';
import { enriched, type Template, templatesOf } from './bodies.ts';
import { idOf, isIdName, type Path, pathsIn } from './identity.ts';
import { linksOf } from './links.ts';
import { itemsIn } from './listing.ts';
import { NotSetUp, unlessNotSetUp } from './not-set-up.ts';
import { referencesIn, resolved } from './references.ts';
import { parametersOf, parentOf, type Resource } from './resources.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown.ts';
import { varied } from './vary.ts';

/** One of a resource: where it is, and what was sent to make it, if it was we who made it. */
export interface Item {
  readonly resource: Resource;
  readonly path: Path;
  readonly made?: {
    readonly exchange: Exchange;
    readonly operation: Operation;
    readonly template: Template;
    /** The status of the first reading, undefined where it cannot be read by itself. */
    readonly readable: number | undefined;
    /** True where the answer leaves no doubt that one was made, and what it is called. */
    readonly certain: boolean;
  };
}

/**
 * Makes one of a resource, and first those that it lies below.
 * @param as what is sent in the place of a body that was thought of
 * @throws NotSetUp where that is refused
 */
export async function make(
  scene: Scene,
  resource: Resource,
  above?: Path,
  as: (template: Template) => Template = (same) => same,
): Promise<Item> {
  const { create } = resource;
  if (!create) throw new NotSetUp(`no operation makes one of ${resource.name}`);
  const over = above ?? (await pathAbove(scene, resource));
  let last: Exchange | undefined;
  for await (const template of attempts(scene, create)) {
    const path = resource.chosen ? { ...over, ...(await chosenPath(scene, resource, create, over)) } : over;
    const sent = template && resource.chosen ? calledAs(scene, resource, template, path) : template && as(template);
    const exchange = await scene.ask(create, { path, body: sent?.value, ...(sent ? { type: sent.type } : {}) });
    last = exchange;
    const { status } = exchange.response;
    if (status >= 200 && status < 300) return made(scene, resource, exchange, sent, path, create);
    if (status < 400 || status >= 500 || [401, 403, 405, 429].includes(status)) break;
  }
  throw new NotSetUp(`${create.id} refused what we made up: it answered ${last?.response.status ?? 'nothing'}`);
}

/** One of a resource that need not be ours: made, else the first of the list, else the document's example. */
export async function anyOf(scene: Scene, resource: Resource): Promise<Item> {
  if (resource.create && !scene.stage.target.safe) {
    try {
      return await make(scene, resource);
    } catch (reason) {
      if (!(reason instanceof NotSetUp)) throw reason;
    }
  }
  const path = await pathAbove(scene, resource);
  const listed = resource.list && (await itemsIn(scene, resource, path));
  const id = listed?.items.map(({ value }) => idOf(resource, value)).find((one) => mayNameOne(scene, resource, one));
  if (id !== undefined) return { resource, path: { ...path, [resource.parameter]: id } };
  return { resource, path: {} };
}

/**
 * The path's parameters but the last: of one that lies above, be it made for the purpose; else as one operation's examples
 * have them, for two may be about different things.
 */
export async function pathAbove(scene: Scene, resource: Resource): Promise<Path> {
  const names = parametersOf(resource.item).slice(0, -1);
  if (names.length === 0) return {};
  const parent = parentOf(resource, scene.resources);
  const known: Path = parent ? (await anyOf(scene, parent)).path : {};
  const values = parent ? parametersOf(parent.item).map((name) => known[name]) : [];
  if (values.some((value) => value === undefined)) return {};
  const { create, read, replace, change, remove, list } = resource;
  const [one] = [create, read, replace, change, remove, list].filter((operation) => operation !== undefined);
  const documented = parametersOf(one?.path ?? '').map((name) => {
    const declared = one?.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name);
    return Object.values(declared?.examples ?? {})[0];
  });
  const all = names.map((name, index): [string, unknown] => [name, values[index] ?? documented[index]]);
  return Object.fromEntries(all.filter(([, value]) => value !== undefined));
}

/** Names of operations that leave no doubt about what they do. */
const MAKES = /^(create|add|register|insert)(?![a-z])/;

async function made(
  scene: Scene,
  resource: Resource,
  exchange: Exchange,
  template: Template | undefined,
  over: Path,
  create: Operation,
): Promise<Item> {
  const paths = resource.chosen ? [over] : pathsIn(scene.stage.contract, create, resource, exchange, over);
  const [first] = paths;
  if (!first && exchange.response.status === 202)
    throw new NotSetUp(`${create.id} answered 202: what is made may come later`);
  if (!first) throw new NotSetUp(`${create.id} made one, and its answer does not tell which`);
  let path = first;
  let readable: number | undefined;
  for (const candidate of resource.read ? paths : []) {
    const { status } = (await scene.ask(resource.read as Operation, { path: candidate })).response;
    if (readable === undefined || status < 300) [path, readable] = [candidate, status];
    if (status < 300) break;
  }
  // What was only promised may come later; a job that can be asked for is there.
  if (exchange.response.status === 202 && readable !== 200)
    throw new NotSetUp(`${create.id} answered 202: what is made may come later`);
  const { remove } = resource;
  if (remove) scene.afterwards(async () => void (await scene.ask(remove, { path })));
  const shown = shownIn(scene.stage.contract, create, resource, exchange);
  const known = shown !== undefined && idOf(resource, shown.value) !== undefined;
  const { status } = exchange.response;
  const isLinked = linksOf(scene.stage.contract, create, status).some(
    ({ operation }) => operation === resource.read?.id,
  );
  const certain =
    status === 201 ||
    (isLinked && status !== 202) ||
    (status === 200 && known && (readable === 200 || MAKES.test(create.id)));
  const sent = template ?? { type: '', pointer: '', value: undefined };
  return { resource, path, made: { exchange, operation: create, template: sent, readable, certain } };
}

/** Bodies to try, the most telling first; each but the last cannot clash with one that is there. */
async function* attempts(scene: Scene, create: Operation): AsyncGenerator<Template | undefined> {
  const { contract, requests } = scene.stage;
  const templates = templatesOf(contract, create, requests).slice(0, 3);
  if (templates.length === 0) {
    yield undefined;
    return;
  }
  const other = (template: Template, what: 'names' | 'all'): Template => ({
    ...template,
    value: varied(contract, template.pointer, template.value, requests, { word: scene.word(), what }),
  });
  const [first] = templates as [Template];
  // What an example names may be there; what is made up is not.
  const knowing = async (template: Template) =>
    template.madeUp ? referring(scene, create, other(template, 'names')) : other(template, 'names');
  yield await knowing(enriched(contract, first, requests));
  for (const template of templates) yield await knowing(template);
  if (!first.madeUp) yield await referring(scene, create, other(first, 'names'));
  yield other(first, 'all');
  yield* templates;
}

/** A template whose `authorId` is of an author that was made for it. */
async function referring(scene: Scene, create: Operation, template: Template): Promise<Template> {
  const references = referencesIn(scene.resources, create, template.value);
  const { edits } = await resolved(references, (resource) => scene.once(resource.name, () => idOfAny(scene, resource)));
  const { body } = edited({ body: template.value }, edits) as { body: unknown };
  return scene.stage.requests.violationsOf(template.pointer, body).length === 0
    ? { ...template, value: body }
    : template;
}

async function idOfAny(scene: Scene, resource: Resource): Promise<unknown> {
  const any = await anyOf(scene, resource).catch(unlessNotSetUp);
  return any?.path[resource.parameter];
}

/** An id of the client's choosing: like the document's example, and nobody's. */
async function chosenPath(scene: Scene, resource: Resource, create: Operation, over: Path): Promise<Path> {
  const declared = create.parameters.find(({ in: place, name }) => place === 'path' && name === resource.parameter);
  const example = declared && Object.values(declared.examples)[0];
  if (!declared || example === undefined) return {};
  const { contract, requests } = scene.stage;
  for (let tries = 0; tries < MOST_IDS; tries += 1) {
    const value = varied(contract, declared.schema.pointer, example, requests, {
      word: scene.word(),
      what: 'everything',
    });
    const path = { [resource.parameter]: value };
    if (!(await isSomebodyElses(scene, resource, { ...over, ...path }))) return path;
  }
  throw new NotSetUp(`one of ${resource.name} that we would make is there already`);
}

/** What is put at a path is not called otherwise in the body. */
function calledAs({ stage }: Scene, resource: Resource, template: Template, path: Path): Template {
  const { value, pointer } = template;
  if (!isNode(value)) return template;
  const id = path[resource.parameter];
  const names = Object.keys(value).filter((name) => isIdName(resource, name) && typeof value[name] !== 'object');
  const named = {
    ...value,
    ...Object.fromEntries(names.map((name) => [name, typeof value[name] === 'number' ? Number(id) : String(id)])),
  };
  return id !== undefined && stage.requests.violationsOf(pointer, named).length === 0
    ? { ...template, value: named }
    : template;
}

/** True of what a path of the resource may end in. */
function mayNameOne(scene: Scene, { read, replace, change, remove, parameter }: Resource, id: unknown): boolean {
  return mayStandIn(scene, read ?? replace ?? change ?? remove, parameter, id);
}

/** True of a value that an operation's path may have for a parameter. */
export function mayStandIn({ stage }: Scene, operation: Operation | undefined, name: string, id: unknown): boolean {
  const declared = operation?.parameters.find((one) => one.in === 'path' && one.name === name);
  if (id === undefined || !declared) return id !== undefined;
  return sentReadings(stage.contract.document, declared, id).some(
    (one) => stage.requests.violationsOf(declared.schema.pointer, one).length === 0,
  );
}

/** So many are tried where each is taken. */
const MOST_IDS = 5;

/** True where something is there that we did not make: only what can be forgotten again is written over. */
async function isSomebodyElses(scene: Scene, { read }: Resource, path: Path): Promise<boolean> {
  if (!read || scene.stage.target.resetUrl !== undefined) return false;
  return (await scene.ask(read, { path })).response.status === 200;
}
