import { isObject, type JsonObject } from '../guard/api-document.ts';
import { keepsRules } from '../values/keeps-rules.ts';
import { type Maker, madeUp } from '../values/made-up.ts';
import { merged, type Shape, shapeOf } from '../values/shape.ts';

/** How a value is put as a schema wants it. */
export interface Showing {
  /** Makes what is missing. */
  readonly maker: Maker;
  /** What a member is, whatever the value says; `undefined` leaves it out. */
  known?(name: string, schema: unknown, place: string): { readonly value: unknown } | undefined;
  /** Whether an optional member that the value lacks is made. */
  fills(name: string, place: string): boolean;
  /** Whether `known` may know of what is within a member that the value lacks. */
  readonly isDeep?: boolean;
}

/** A value as a schema wants it: what is only ever sent, or not named, is left out; what is required and missing is made. */
export function shown(showing: Showing, schema: unknown, value: unknown, place = ''): unknown {
  const { maker } = showing;
  const node = fitting(maker.document, schema, value);
  const types = [node['type']].flat().filter((type) => type !== undefined);
  if (value === null && mayBeNull(node)) return null;
  const cast = castTo(types, value);
  if (cast === undefined || cast === null || !roughlyFits(node, cast)) return madeUp(maker, schema, place);
  if (Array.isArray(cast)) {
    const items = node['items'] ?? true;
    return cast
      .slice(0, Number(node['maxItems'] ?? cast.length))
      .map((item, index) => shown(showing, items, item, `${place}/${index}`));
  }
  return isObject(cast) ? membersShown(showing, node, cast, place) : cast;
}

function membersShown(showing: Showing, node: JsonObject, value: JsonObject, place: string): JsonObject {
  const { maker, known, fills } = showing;
  const properties = isObject(node['properties']) ? node['properties'] : {};
  const required = new Set(Array.isArray(node['required']) ? node['required'].map(String) : []);
  const entries: [string, unknown][] = [];
  for (const [name, schema] of Object.entries(properties)) {
    const at = `${place}/${name}`;
    const { node: member } = shapeOf(maker.document, schema);
    if (member['writeOnly'] === true || (nothingIs(member) && !required.has(name))) continue;
    const fact = known?.(name, schema, at);
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    if (fact) entries.push([name, fact.value]);
    else if (own !== undefined && (own !== null || mayBeNull(member) || required.has(name)))
      entries.push([name, shown(showing, schema, own, at)]);
    else if (own !== null && (required.has(name) || fills(name, at)))
      entries.push([name, isOfMembers(showing, member) ? shown(showing, schema, {}, at) : madeUp(maker, schema, at)]);
    else if (own === undefined && member['default'] !== undefined && member['default'] !== null)
      entries.push([name, member['default']]);
  }
  const rest = node['additionalProperties'];
  const takesOthers = isObject(rest) || rest === true || (rest !== false && Object.keys(properties).length === 0);
  for (const [name, member] of Object.entries(value))
    if (!Object.hasOwn(properties, name) && (takesOthers || required.has(name)))
      entries.push([name, isObject(rest) ? shown(showing, rest, member, `${place}/${name}`) : member]);
  for (const name of required)
    if (!Object.hasOwn(properties, name) && !Object.hasOwn(value, name))
      entries.push([name, madeUp(maker, isObject(rest) ? rest : true, `${place}/${name}`)]);
  const there = entries.filter(([, member]) => member !== undefined);
  const isEnough = there.length >= Number(node['minProperties'] ?? 0);
  return { ...(isEnough ? {} : Object(madeUp(maker, node, place))), ...Object.fromEntries(there) };
}

function isOfMembers({ isDeep = false }: Showing, { properties }: JsonObject): boolean {
  return isDeep && isObject(properties);
}

/** Whether the words of a schema are all of other types than it has: authors write numbers as texts. */
function nothingIs({ type, enum: words, nullable }: JsonObject): boolean {
  if (type === undefined || !Array.isArray(words)) return false;
  return !words.some((word) => (word === null && nullable === true) || isOfTypes([type].flat(), word));
}

/** Words that it is none of leave it out, whatever the types say. */
function mayBeNull({ type, nullable, enum: words }: JsonObject): boolean {
  if (nullable === true) return true;
  if (Array.isArray(words) && !words.includes(null)) return false;
  return type === undefined || [type].flat().includes('null');
}

/** A schema with the branch of each of its unions that a value was meant for. */
function fitting(document: JsonObject, schema: unknown, value: unknown): JsonObject {
  let { node, unions }: Shape = shapeOf(document, schema);
  for (let step = 0; unions.length > 0 && step < 16; step += 1) {
    const [first, ...others] = unions;
    const shapes = (first?.branches ?? []).map((branch) => shapeOf(document, branch));
    const ranked = shapes.map((shape) => ({ shape, misfit: misfitOf(document, shape, value) }));
    const best = ranked.reduce((one, other) => (other.misfit < one.misfit ? other : one));
    node = merged(node, best.shape.node);
    unions = [...others, ...best.shape.unions];
  }
  return node;
}

const NEVER = 1000;

/** How far a value is from a branch: what is required and missing, and what is there and not named. */
function misfitOf(document: JsonObject, { node, unions }: Shape, value: unknown, depth = 0): number {
  if (depth > 6) return 0;
  const inner = unions.reduce((sum, { branches }) => {
    const misfits = branches.map((branch) => misfitOf(document, shapeOf(document, branch), value, depth + 1));
    return sum + Math.min(...misfits);
  }, 0);
  if (value === null && mayBeNull(node)) return inner;
  if (!roughlyFits(node, value)) return NEVER;
  if (!isObject(value)) return inner;
  const properties = isObject(node['properties']) ? node['properties'] : {};
  const required = Array.isArray(node['required']) ? node['required'].map(String) : [];
  const missing = required.filter((name) => value[name] === undefined).length;
  const unknown = unions.length > 0 ? 0 : Object.keys(value).filter((name) => !Object.hasOwn(properties, name)).length;
  const wrong = Object.entries(properties).reduce((sum, [name, member]) => {
    if (value[name] === undefined) return sum;
    return sum + Math.min(NEVER / 2, misfitOf(document, shapeOf(document, member), value[name], depth + 1));
  }, 0);
  return inner + missing * 10 + unknown + wrong;
}

/** A number for the text that a text is wanted of, and the other way round. */
function castTo(types: readonly unknown[], value: unknown): unknown {
  if (types.length === 0 || types.includes(typeOf(value))) return value;
  if (typeof value === 'number' && types.includes('string')) return String(value);
  const isNumber = typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && (types.includes('integer') || types.includes('number'))) return Number(value);
  return value;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function isOfTypes(types: readonly unknown[], value: unknown): boolean {
  const type = typeOf(value);
  return types.includes(type) || (type === 'number' && types.includes('integer') && Number.isInteger(value));
}

/** Whether a value is of a schema's type, of its words, and keeps the rules for texts and numbers. */
function roughlyFits(node: JsonObject, value: unknown): boolean {
  const types = [node['type']].flat().filter((type) => type !== undefined);
  if (!(types.length === 0 || isOfTypes(types, value)) || !keepsRules(node, value)) return false;
  const words = node['const'] === undefined ? node['enum'] : [node['const']];
  return !Array.isArray(words) || words.some((word) => JSON.stringify(word) === JSON.stringify(value));
}
