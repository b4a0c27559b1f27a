import type { Operation } from '../../openapi/contract.ts';
import { below, valueAt } from '../../openapi/pointer.ts';
import type { Case, CaseRequest, Edit } from '../case.ts';
import { MADE_UP } from '../derive/made-up.ts';
import { edited } from '../edit.ts';
import { bodyType, exampleValues } from '../request.ts';
import type { Sent } from './afresh.ts';
import { onceHeaders } from './once.ts';
import { isGiven } from './paging.ts';
import type { Reference } from './references.ts';
import type { Scene } from './scene.ts';

/** The body that a case sends, if it is one that can be looked into; `tail` is what comes after it as it stands. */
export function sentBody(
  operation: Operation,
  { request }: Case,
): (Sent & { readonly madeUp: boolean; readonly tail?: string }) | undefined {
  if (request.method !== undefined) return undefined;
  const type = bodyType(operation, request.type);
  const media = operation.requestBody?.content[type ?? ''];
  if (!media?.schema) return undefined;
  const values = exampleValues(operation, type, request.example);
  const known = { pointer: media.schema.pointer, base: values.body, madeUp: MADE_UP in media.examples };
  if (!request.rawBody) return { ...known, body: edited(values, request.edits ?? []).body };
  const text = JSON.stringify(values.body);
  if (text === undefined || !request.rawBody.text.startsWith(text)) return undefined;
  return { ...known, body: values.body, tail: request.rawBody.text.slice(text.length) };
}

/** The request with another body than it was to be sent with. */
export function withBody(request: CaseRequest, sent: Sent & { readonly tail?: string }, edits: readonly Edit[]) {
  if (sent.tail === undefined || edits.length === 0) return withEdits(request, edits, 'after');
  const { body } = edited({ body: sent.body }, edits) as { body: unknown };
  return { ...request, rawBody: { ...request.rawBody, text: JSON.stringify(body) + sent.tail } };
}

/** True where a reference stands as it was made up, or is put in for its own sake: neither broken nor at a bound. */
export function isMeant({ kind, keeps, request }: Case, { at, value }: Reference, base: unknown): boolean {
  const edits = (request.edits ?? []).filter(({ op }) => op !== 'remove');
  const touched = edits.some(({ path }) => path === `/body${at}`);
  if (touched) return kind === 'positive' && keeps?.keyword === 'properties';
  return kind === 'positive' || valueAt(base, at) === value || isRepeated(base, value);
}

/** An array of a base is made longer by what is in it. */
function isRepeated(base: unknown, value: unknown): boolean {
  if (typeof base !== 'object' || base === null) return base === value;
  return Object.values(base).some((member) => isRepeated(member, value));
}

/** Edits that give the headers which are for one request alone a value for this one. */
export function onceEdits(operation: Operation, { request }: Case, scene: Scene): Edit[] {
  const touched = new Set((request.edits ?? []).map(({ path }) => path));
  return Object.entries(onceHeaders(operation, scene.stage.requests, () => scene.word()))
    .map(([name, value]): Edit => ({ op: 'replace', path: below('/header', name), value }))
    .filter(({ path }) => !touched.has(path));
}

export function withEdits(request: CaseRequest, edits: readonly Edit[], when: 'before' | 'after'): CaseRequest {
  const own = request.edits ?? [];
  return { ...request, edits: when === 'before' ? [...edits, ...own] : [...own, ...edits] };
}

/** True where a case asks with what only a server can give. */
export function isGuessed({ parameters }: Operation, { kind, request: { edits = [] } }: Case): boolean {
  const given = parameters.filter(isGiven).map(({ in: place, name }) => below(`/${place}`, name));
  return kind === 'positive' && edits.some(({ op, path }) => op !== 'remove' && given.includes(path));
}

/** What may be said to a request that names what is not there, whatever else is asked of it. */
const NOT_THERE = [400, 404, 409, 410, 412, 422];

export function alsoRefused({ statuses }: Case): number[] {
  return [...new Set([...statuses, ...NOT_THERE])];
}
