import type { ApiDocument } from '../guard/api-document.ts';
import { isSuccess } from './exchange.ts';
import type { AnswerFault } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, placesOf } from './places.ts';
import { below, follow, withAt } from './pointer.ts';
import { type Reading, readingOf } from './reading.ts';

/** Something that a request may legally be, and a server may wrongly refuse. */
interface Freedom {
  readonly id: string;
  readonly pointer: string;
  readonly words: string;
  taken(reading: Reading): boolean;
}

/** Each thing that an operation's requests may legally be, refused. */
export function faultsOfGoodInput(document: ApiDocument, operation: ModelOperation): AnswerFault[] {
  return [...freedomsOf(document, operation)].map(
    ({ id, pointer, words, taken }): AnswerFault => ({
      mutant: {
        id: `${operation.id}/refused/${id}`,
        kind: 'valid input refused',
        operation: operation.id,
        pointer,
        words: `refuses a request where ${words}`,
      },
      change(honest, request, memory) {
        if (!isSuccess(honest) || request.otherMethod || request.operation?.id !== operation.id) return undefined;
        if (request.method === 'HEAD' || !taken(readingOf(document, operation, request))) return undefined;
        return memory.refusalOf(operation.id);
      },
      neverFired: () =>
        'the sandbox never said yes to such a request, and may have a reason that the document does not tell',
    }),
  );
}

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
  for (const { pointer, node, at } of placesOf(document, schema)) {
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
      });
    }
    const required = Array.isArray(node['required']) ? node['required'] : [];
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
