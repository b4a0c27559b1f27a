import { isDeepStrictEqual } from 'node:util';
import type { Contract, Document, Operation } from '../../openapi/contract.ts';
import { valueAt } from '../../openapi/pointer.ts';
import { isNode, type Node } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import { SECRET_NAME } from '../credentials.ts';
import { isForReaders } from '../derive/named-words.ts';
import { isMarked } from '../marks.ts';
import { oncePer } from '../once.ts';
import { withoutReadOnly } from '../read-only.ts';
import { typeOf } from './bodies.ts';
import { areAlike, propertiesOf } from './property.ts';
import type { Resource } from './resources.ts';
import { mayLack, NOWHERE, showable } from './showable.ts';
import { type Shown, unwrapped } from './shown.ts';

/** A property that came back as another than it should be. */
export interface Difference {
  readonly name: string;
  readonly want: unknown;
  readonly got: unknown;
}

/** Names of what a server counts, signs or dates by itself. */
export const ITS_OWN =
  /updat|modif|changed|access|last_?seen|etag|version|revision|(^|_)count$|Count$|views|hits|checksum/i;

/** Where what is wanted is not what came, in the properties that both sides promise to be the same. */
export function differences(
  { document }: Contract,
  want: Shown,
  got: Shown,
  ignored: Iterable<string> = [],
): Difference[] {
  const { pointer: asked } = want;
  const { pointer: answered } = got;
  if (asked === undefined || answered === undefined) return [];
  const skip = new Set(ignored);
  return Object.keys(want.value).flatMap((name): Difference[] => {
    const one = propertyPointer(document, asked, name);
    const other = propertyPointer(document, answered, name);
    if (one === undefined || other === undefined || skip.has(name) || SECRET_NAME.test(name)) return [];
    if ([one, other].some((at) => isMarked(document, at, 'writeOnly') || isMarked(document, at, 'readOnly'))) return [];
    if (!areAlike(document, one, other)) return [];
    const came = got.value[name];
    if (came === undefined && mayLack(document, answered, name, got.value)) return [];
    // What within it is the server's to choose is not what was sent.
    const sent = showable(document, one, other, withoutReadOnly(document, one, want.value[name]));
    if (sent === NOWHERE) return [];
    if (agrees(sent, came) && !(isForReaders(name) && isInOtherLetters(sent, came))) return [];
    return [{ name, want: sent, got: came }];
  });
}

/** Top-level names whose values differ. */
export function differing(one: Node, other: Node): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !isDeepStrictEqual(one[name], other[name]));
}

/** The properties of a resource that its requests may set, and that therefore nothing else should change. */
export function settable(contract: Contract, resource: Resource): ReadonlySet<string> {
  return SETTABLE(contract)(resource);
}

const SETTABLE = oncePer(({ document }: Contract) => oncePer((resource: Resource) => settableIn(document, resource)));

function settableIn(document: Document, { create, replace, change }: Resource): ReadonlySet<string> {
  const taken = [create, replace, change].filter((one): one is Operation => one !== undefined);
  const names = taken.flatMap((operation) => {
    const pointer = typeOf(operation)?.[1].schema?.pointer;
    return pointer === undefined
      ? []
      : propertiesOf(document, pointer).filter(({ pointer: at }) => !isMarked(document, at, 'readOnly'));
  });
  return new Set(names.map(({ name }) => name).filter((name) => !ITS_OWN.test(name)));
}

/** What of a resource's settable properties is another afterwards, but for what changes by itself. */
export function disturbed(
  contract: Contract,
  resource: Resource,
  before: Shown,
  after: Shown,
  ignored: Iterable<string>,
): Difference[] {
  const own = settable(contract, resource);
  const skip = new Set(ignored);
  return differing(before.value, after.value)
    .filter((name) => own.has(name) && !skip.has(name) && !agreesBothWays(before.value[name], after.value[name]))
    .map((name) => ({ name, want: before.value[name], got: after.value[name] }));
}

/** Where two answers about one thing say different things of what it is, whoever chooses it. */
export function disagreements(
  { document }: Contract,
  one: Shown,
  other: Shown,
  ignored: Iterable<string>,
): Difference[] {
  const [left, right] = [one.pointer, other.pointer];
  if (left === undefined || right === undefined) return [];
  const skip = new Set(ignored);
  return Object.keys(one.value).flatMap((name): Difference[] => {
    const [ours, theirs] = [propertyPointer(document, left, name), propertyPointer(document, right, name)];
    if (ours === undefined || theirs === undefined || !areAlike(document, ours, theirs)) return [];
    if (skip.has(name) || SECRET_NAME.test(name) || ITS_OWN.test(name) || !Object.hasOwn(other.value, name)) return [];
    if ([ours, theirs].some((at) => isMarked(document, at, 'writeOnly'))) return [];
    const inBoth = bothKnow(document, ours, theirs);
    const agree = isSameSchema(document, ours, theirs) ? agreesBothWays : agreesInCommon;
    if (agree(inBoth(other.value[name]), inBoth(one.value[name]))) return [];
    return [{ name, want: one.value[name], got: other.value[name] }];
  });
}

/** Of an object that two answers show by schemas of their own, the members that both of these name. */
function bothKnow(document: Document, one: string, other: string): (value: unknown) => unknown {
  const [names, others] = [one, other].map((at) => propertiesOf(document, at).map(({ name }) => name));
  if (!names?.length || !others?.length) return (value) => value;
  const isAside = (name: string) => names.includes(name) !== others.includes(name);
  return (value) =>
    isNode(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !isAside(name))) : value;
}

export function told(differences: readonly Difference[]): string {
  return differences.map(({ name, want, got }) => `${name} is ${brief(got)}, expected ${brief(want)}`).join('; ');
}

/** What was sent, out of its wrapping. */
export function sentAs(contract: Contract, resource: Resource, value: unknown, pointer: string): Shown | undefined {
  return unwrapped(contract, resource, value, pointer);
}

function agreesBothWays(one: unknown, other: unknown): boolean {
  return agrees(one, other) && agrees(other, one);
}

/** True of two places that refer to one schema, or are one. */
function isSameSchema(document: Document, one: string, other: string): boolean {
  const [ours, theirs] = [valueAt(document, one), valueAt(document, other)];
  return (
    one === other || (isNode(ours) && isNode(theirs) && ours['$ref'] !== undefined && ours['$ref'] === theirs['$ref'])
  );
}

/** True where two values agree in all that both of them have and show in one form: by another schema there may be more, or less. */
function agreesInCommon(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && haveLikes(one, other) && haveLikes(other, one);
  if (isNode(one) && isNode(other))
    return Object.keys(one).every((name) => !Object.hasOwn(other, name) || agreesInCommon(one[name], other[name]));
  if (!isEmpty(one) && !isEmpty(other) && (isWhole(one) || isWhole(other))) return true;
  return agrees(one, other);
}

/** Each of some has one of the others that it agrees with. */
function haveLikes(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.every((item) => others.some((like) => agreesInCommon(item, like)));
}

function isWhole(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

/** True where a server may say the one for the other: in another order, with more members, the same instant. */
function agrees(want: unknown, got: unknown): boolean {
  if (isDeepStrictEqual(want, got)) return true;
  if (isEmpty(want) && isEmpty(got)) return true;
  if (Array.isArray(want) && Array.isArray(got)) {
    if (want.length !== got.length) return false;
    const left = [...got];
    return want.every((one) => {
      const index = left.findIndex((other) => agrees(one, other));
      if (index >= 0) left.splice(index, 1);
      return index >= 0;
    });
  }
  if (isNode(want) && isNode(got)) return Object.keys(want).every((name) => agrees(want[name], got[name]));
  if (isScalar(want) && isScalar(got)) return sameText(String(want), String(got));
  return false;
}

/** True of a text with another case, which only somebody who looks things up has a reason to change. */
function isInOtherLetters(sent: unknown, came: unknown): boolean {
  if (typeof sent !== 'string' || typeof came !== 'string') return false;
  return sent.trim() !== came.trim() && sent.trim().toLowerCase() === came.trim().toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Case of an address, a trailing slash, and how an instant is written are a server's to choose. */
function sameText(want: string, got: string): boolean {
  if (want.trim().toLowerCase().replace(/\/$/, '') === got.trim().toLowerCase().replace(/\/$/, '')) return true;
  const isDate = /^\d{4}-\d\d-\d\d/;
  if (!isDate.test(want) || !isDate.test(got)) return false;
  return Math.abs(Date.parse(want) - Date.parse(got)) < 1000 || got.startsWith(want) || want.startsWith(got);
}

function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
