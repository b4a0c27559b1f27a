import { below, valueAt } from '../openapi/pointer.ts';
import { isNode } from '../openapi/resolve.ts';

/** Leads references that go by `$id` and `$anchor` to places in the document. */
export interface Identified {
  /**
   * The pointer of what a reference names, or nothing where it names nothing of the document.
   * @param at the pointer of the schema that refers
   */
  placeOf(ref: string, at: string): string | undefined;
}

/** The document's own address: no reference of a document names it, but its relative ids are seen from here. */
const DOCUMENT = 'licet://document/';

/**
 * What a document's schemas are called besides their places; nothing where none has a name.
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2
 */
export function identified(document: object): Identified | undefined {
  if (!hasNames(document)) return undefined;
  const resources = new Map<string, string>();
  const bases = new Map<string, string>();
  const anchors = new Map<string, string>();
  collect(document, '#', DOCUMENT);

  function collect(value: unknown, at: string, base: string): void {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) collect(item, below(at, index), base);
    if (!isNode(value)) return;
    const { $id, $anchor, $dynamicAnchor } = value;
    const own = typeof $id === 'string' ? addressOf($id, base) : undefined;
    if (own !== undefined) {
      bases.set(at, own);
      if (!resources.has(own)) resources.set(own, at);
    }
    for (const name of [$anchor, $dynamicAnchor]) {
      const address = `${own ?? base}#${String(name)}`;
      if (typeof name === 'string' && !anchors.has(address)) anchors.set(address, at);
    }
    for (const [name, member] of Object.entries(value)) collect(member, below(at, name), own ?? base);
  }

  function baseAt(at: string): string {
    for (let above = at; above.includes('/'); above = above.slice(0, above.lastIndexOf('/'))) {
      const base = bases.get(above);
      if (base !== undefined) return base;
    }
    return DOCUMENT;
  }

  return {
    placeOf(ref, at) {
      const [, fragment] = ref.split('#', 2);
      const address = addressOf(ref, baseAt(at));
      if (address === undefined) return undefined;
      const resource = address === DOCUMENT ? '#' : resources.get(address);
      if (resource === undefined) return undefined;
      if (fragment === undefined || fragment === '') return resource;
      if (!fragment.startsWith('/')) return anchors.get(`${address}#${fragment}`);
      const place = resource + fragment;
      return valueAt(document, place) === undefined ? undefined : place;
    },
  };
}

/** Most documents have none: these are not gone through with a pointer for each place. */
function hasNames(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasNames);
  if (!isNode(value)) return false;
  return NAMES.some((name) => typeof value[name] === 'string') || Object.values(value).some(hasNames);
}

const NAMES = ['$id', '$anchor', '$dynamicAnchor'];

/** Without its fragment. */
function addressOf(uri: string, base: string): string | undefined {
  if (!URL.canParse(uri, base)) return undefined;
  const url = new URL(uri, base);
  url.hash = '';
  return url.href;
}
