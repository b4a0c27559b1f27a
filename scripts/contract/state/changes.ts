import type { Operation } from '../../openapi/contract.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { type Exchange, headerOf } from '../exchange.ts';
import { isMarked } from '../marks.ts';
import { type Template, templatesOf, typeOf } from './bodies.ts';
import { isIdName } from './identity.ts';
import type { Item } from './make.ts';
import { NotSetUp } from './not-set-up.ts';
import { propertiesOf, requiredOf } from './property.ts';
import { type Before, isYes } from './reading.ts';
import type { Scene, Wanted } from './scene.ts';
import { wrapperOf } from './shown.ts';
import { varied } from './vary.ts';

/** A change that went through: what was sent, and what was answered. */
export interface Changed {
  readonly template: Template;
  readonly exchange: Exchange;
}

/** Asks for a change; with the item's ETag where the operation takes one. */
export function askChange(
  scene: Scene,
  operation: Operation,
  item: Item,
  template: Template,
  etag?: string,
  wanted: Wanted = {},
) {
  const match = operation.parameters.find(({ in: place, name }) => place === 'header' && /^if-match$/i.test(name));
  return scene.ask(operation, {
    ...wanted,
    path: item.path,
    body: template.value,
    type: template.type,
    ...(match && etag !== undefined ? { header: { [match.name]: etag } } : {}),
  });
}

/** Changes all that can be changed, or as much as goes through. @throws NotSetUp where nothing does */
export async function changeIt(scene: Scene, operation: Operation, item: Item, before: Before): Promise<Changed> {
  let last: number | undefined;
  for (const template of changesOf(scene, operation, item, before)) {
    const exchange = await askChange(scene, operation, item, template, headerOf(before.exchange.response, 'etag'));
    const { status } = exchange.response;
    if (status === 202) throw new NotSetUp(`${operation.id} answered 202: the change may come later`);
    if (isYes(status)) return { template, exchange };
    last = status;
    if (status >= 500 || [401, 403, 405].includes(status)) break;
  }
  throw new NotSetUp(`${operation.id} refused the changes that we made up: it answered ${last ?? 'nothing'}`);
}

/** Bodies that change much, then less: of the item as it is, then of the document's examples. */
export function* changesOf(scene: Scene, operation: Operation, item: Item, before: Before): Generator<Template> {
  const { contract, requests } = scene.stage;
  const own = asItIs(scene, operation, item, before);
  const given = templatesOf(contract, operation, requests).slice(0, 2);
  for (const what of ['everything', 'names'] as const) {
    for (const template of [...(own ? [own] : []), ...given]) {
      const value = varied(contract, template.pointer, template.value, requests, { word: scene.word(), what });
      yield { ...template, value: named(item, template.value, value) };
    }
  }
}

/** The item as the operation would take it: what was read, of the properties that it takes. */
export function asItIs(scene: Scene, operation: Operation, item: Item, before: Before): Template | undefined {
  const { contract, requests } = scene.stage;
  const chosen = typeOf(operation);
  const pointer = chosen?.[1].schema?.pointer;
  if (!chosen || pointer === undefined) return undefined;
  const sent = item.made && isNode(item.made.template.value) ? item.made.template.value : {};
  const entries = propertiesOf(contract.document, pointer).flatMap((property): [string, unknown][] => {
    if (isMarked(contract.document, property.pointer, 'readOnly')) return [];
    const value = before.shown.value[property.name] ?? sent[property.name];
    return value === undefined || value === null ? [] : [[property.name, value]];
  });
  const value = Object.fromEntries(entries);
  if (entries.length === 0 || requests.violationsOf(pointer, value).length > 0) return undefined;
  return { type: chosen[0], pointer, value };
}

/** A body without one optional property that the item has set: to be gone, or as at first, after a PUT. */
export function leftOut(scene: Scene, template: Template): { name: string; template: Template }[] {
  const { document } = scene.stage.contract;
  const { value, pointer } = template;
  if (!isNode(value)) return [];
  const required = requiredOf(document, pointer);
  return Object.keys(value)
    .filter((name) => !required.has(name) && propertyPointer(document, pointer, name) !== undefined)
    .map((name) => ({ name, template: { ...template, value: without(value, name) } }))
    .filter(({ template: rest }) => scene.stage.requests.violationsOf(pointer, rest.value).length === 0);
}

function without(value: Node, name: string): Node {
  return Object.fromEntries(Object.entries(value).filter(([one]) => one !== name));
}

/** What names the item stays, in its wrapping too: another id in the body would be another item. */
function named(item: Item, before: unknown, value: unknown, isWrapped = true): unknown {
  if (!isNode(value) || !isNode(before)) return value;
  const { resource, path } = item;
  const id = path[resource.parameter];
  const wrapper = isWrapped ? wrapperOf(resource, value) : undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === wrapper) return [name, named(item, before[name], member, false)];
      if (!isIdName(resource, name)) return [name, member];
      return [name, typeof before[name] === 'number' ? Number(id) : (id ?? member)];
    }),
  );
}
