import type { ApiDocument } from '../guard/api-document.ts';
import { demandedBy, namedByAll } from './demanded.ts';
import { type FrontAnswer, isSuccess } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault, Silence } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, type Place, placesOf } from './places.ts';
import { below, follow, valueAt, withAt } from './pointer.ts';
import { isValid, type Reading, type RequestFits, readingOf } from './reading.ts';

/** Something that a request may legally be, and a server may wrongly refuse. */
interface Freedom {
  readonly id: string;
  readonly pointer: string;
  readonly words: string;
  taken(reading: Reading): boolean;
  /** Where the value stands that is at a bound. */
  readonly read?: (reading: Reading) => unknown;
  readonly at?: readonly string[];
}

/** Each thing that an operation's requests may legally be: once it is refused, once the server falls over it. */
export function faultsOfGoodInput(document: ApiDocument, operation: ModelOperation, fits: RequestFits): AnswerFault[] {
  return [...freedomsOf(document, operation)].flatMap(({ id, pointer, words, taken, read, at }): AnswerFault[] => {
    const fault = (
      kind: 'valid input refused' | 'valid input crashes',
      does: string,
      answer: (memory: Memory) => FrontAnswer | undefined,
    ): AnswerFault => ({
      mutant: {
        id: `${operation.id}/${does}/${id}`,
        kind,
        operation: operation.id,
        pointer,
        words: `${does} where ${words}`,
      },
      change(honest, request, memory) {
        if (!isSuccess(honest) || request.otherMethod || request.operation?.id !== operation.id) return undefined;
        if (request.method === 'HEAD' || !taken(readingOf(document, operation, request))) return undefined;
        return answer(memory);
      },
      neverFired: (memory) =>
        (read && at ? unknownThere(document, operation, fits, memory, read, at) : undefined) ?? UNREACHED,
    });
    return [
      fault('valid input refused', 'refuses', (memory) => memory.refusalOf(operation.id)),
      fault('valid input crashes', 'falls over', () => CRASH),
    ];
  });
}

const UNREACHED: Silence = {
  fate: 'unreached',
  reason: 'the sandbox never said yes to such a request, and may have a reason that the document does not tell',
};

const CRASH: FrontAnswer = {
  status: 500,
  headers: { 'content-type': 'text/plain' },
  body: Buffer.from('licet mutant'),
};

/**
 * Where a request that keeps every rule is refused, and all that it says but this value was said in requests that were
 * taken, it is the value that the server does not know. What it knows, no schema says: none may be just at a bound.
 */
function unknownThere(
  document: ApiDocument,
  operation: ModelOperation,
  fits: RequestFits,
  memory: Memory,
  read: (reading: Reading) => unknown,
  at: readonly string[],
): Silence | undefined {
  const readings = memory.exchangesOf(operation.id).map(({ request, answer }) => ({
    answer,
    reading: readingOf(document, operation, request),
  }));
  const taken = readings.filter(({ answer }) => isSuccess(answer)).map(({ reading }) => [...leavesOf(read(reading))]);
  const said = new Set(taken.flat().map(({ place }) => place));
  const refused = readings.find(({ answer, reading }) => {
    const whole = read(reading);
    const [instance] = whole === undefined ? [] : instancesOf(whole, at);
    if (!instance || taken.length === 0 || !NAMES_UNKNOWN.includes(answer.status)) return false;
    const leaves = [...leavesOf(whole)];
    const isIt = (path: string) => path === instance.join('/');
    return leaves.every(({ path, place }) => said.has(place) !== isIt(path)) && isValid(operation, reading, fits);
  });
  return (
    refused && {
      fate: 'unobservable',
      reason: `what stands there names something, and what it may name no schema says: the honest server too refuses what it does not know (${refused.answer.status}), with or without the fault`,
    }
  );
}

/** The parts of a value, each by its path, and by its path with what it is. */
function* leavesOf(value: unknown, path = ''): Generator<{ readonly path: string; readonly place: string }> {
  if (typeof value !== 'object' || value === null) yield { path, place: `${path}=${JSON.stringify(value)}` };
  else
    for (const [name, member] of Object.entries(value)) yield* leavesOf(member, path === '' ? name : `${path}/${name}`);
}

const NAMES_UNKNOWN = [400, 404, 409, 410, 422];

function* freedomsOf(document: ApiDocument, operation: ModelOperation): Generator<Freedom> {
  for (const [index, parameter] of operation.parameters.entries()) {
    const what = `the ${parameter.in} parameter ${parameter.name}`;
    const schema = below(parameter.pointer, 'schema');
    if (!parameter.required)
      yield {
        id: `${parameter.pointer}/present`,
        pointer: parameter.pointer,
        words: `${what} is there`,
        taken: ({ parameters }) => parameters[index] !== undefined,
      };
    yield* valuesOf(document, schema, what, ({ parameters }) => parameters[index]);
  }
  for (const [type, schema] of Object.entries(operation.body?.content ?? {})) {
    yield {
      id: `${schema}/type`,
      pointer: schema,
      words: `the body is ${type}`,
      taken: ({ body }) => body?.type === type,
    };
    yield* valuesOf(document, schema, 'the body', ({ body }) => (body?.type === type ? body.value : undefined));
  }
}

function* valuesOf(
  document: ApiDocument,
  schema: string,
  what: string,
  read: (reading: Reading) => unknown,
): Generator<Freedom> {
  const seen = new Set<string>();
  const places = [...placesOf(document, schema)];
  for (const place of places) {
    const { pointer, node, at } = place;
    const where = at.length === 0 ? what : `${what}’s /${at.join('/')}`;
    const some = (test: (value: unknown) => boolean) => (reading: Reading) => {
      const whole = read(reading);
      if (whole === undefined) return false;
      return [...instancesOf(whole, at)].some((instance) => {
        let inside: unknown;
        withAt(whole, instance, (value) => (inside = value));
        return test(inside);
      });
    };
    const once = function* (freedom: Freedom) {
      if (seen.has(freedom.id)) return;
      seen.add(freedom.id);
      yield freedom;
    };
    for (const value of Array.isArray(node['enum']) ? node['enum'] : [])
      yield* once({
        id: `${pointer}/enum/${String(value)}`,
        pointer: below(pointer, 'enum'),
        words: `${where} is ${JSON.stringify(value)}`,
        taken: some((came) => came === value || String(came) === String(value)),
      });
    for (const [keyword, sizeOf] of Object.entries(SIZES)) {
      const bound = node[keyword];
      if (typeof bound !== 'number') continue;
      yield* once({
        id: `${pointer}/${keyword}`,
        pointer: below(pointer, keyword),
        words: `${where} is just at its ${keyword}`,
        taken: some((came) => sizeOf(came) === bound),
        read,
        at,
      });
    }
    const required = requiredAt(document, places, place);
    for (const name of Object.keys(Object(node['properties']))) {
      const property = below(pointer, 'properties', name);
      // What the server chooses is none of the request's business.
      if (required.includes(name) || follow(document, property).node['readOnly'] === true) continue;
      yield* once({
        id: `${property}/present`,
        pointer: property,
        words: `${where} has ${name}`,
        taken: some((came) => typeof came === 'object' && came !== null && Object.hasOwn(came, name)),
      });
      yield* once({
        id: `${property}/absent`,
        pointer: property,
        words: `${where} has no ${name}`,
        taken: some(
          (came) => typeof came === 'object' && came !== null && !Array.isArray(came) && !Object.hasOwn(came, name),
        ),
      });
    }
  }
}

/**
 * Names that an object cannot lack at a place: other schemas of it that always have a say there may ask for them, and so
 * may whichever branch of a union has it.
 */
function requiredAt(document: ApiDocument, places: readonly Place[], place: Place): readonly string[] {
  const there = places
    .filter(({ at }) => at.join('/') === place.at.join('/'))
    .map((one) => ({ pointer: one.pointer, conditions: conditionsOf(one) }));
  const demandedWhere = (granted: readonly string[]) =>
    there
      .filter(({ conditions }) => conditions.every((one) => granted.includes(one)))
      .flatMap(({ pointer }) => demandedBy(document, pointer));
  const own = conditionsOf(place);
  const branches = new Set(there.flatMap(({ conditions }) => conditions.filter((one) => /\/\d+$/.test(one))));
  const unions = new Set([...branches].map((branch) => branch.replace(/\/\d+$/, '')));
  const byAnyBranch = [...unions].flatMap((union) =>
    namedByAll(
      Object.keys(Object(valueAt(document, union))).map((index) => demandedWhere([...own, below(union, index)])),
    ),
  );
  return [...demandedWhere(own), ...byAnyBranch];
}

/** The branches of unions and conditions on the way to a place. */
function conditionsOf({ trail }: Place): readonly string[] {
  return trail
    .map(({ pointer }) => pointer)
    .filter((pointer) => /\/(oneOf\/\d+|anyOf\/\d+|then|else|dependentSchemas\/[^/]+)$/.test(pointer));
}

const numeric = (value: unknown) =>
  value === '' || value === null || typeof value === 'object' ? Number.NaN : Number(value);
const textLength = (value: unknown) => (typeof value === 'string' ? [...value].length : Number.NaN);
const itemCount = (value: unknown) => (Array.isArray(value) ? value.length : Number.NaN);

const SIZES: Readonly<Record<string, (value: unknown) => number>> = {
  minimum: numeric,
  maximum: numeric,
  minLength: textLength,
  maxLength: textLength,
  minItems: itemCount,
  maxItems: itemCount,
};
