import { type ApiDocument, isObject, type JsonObject } from '../guard/api-document.ts';
import { isJson } from '../media-type.ts';
import { rulesAt } from './broken-values.ts';
import { type FrontAnswer, type FrontRequest, isRefusal } from './exchange.ts';
import type { Memory } from './memory.ts';
import type { AnswerFault, Mutant } from './mutant.ts';
import type { ModelOperation } from './operation-model.ts';
import { instancesOf, placesOf } from './places.ts';
import { below, segmentsOf, withAt } from './pointer.ts';
import { isValid, type Reading, type RequestFits, readingOf } from './reading.ts';
import { fitsOf } from './validator.ts';

/** A rule of a request: the server that has forgotten it takes requests that break it and nothing else. */
interface InputRule {
  readonly id: string;
  readonly pointer: string;
  readonly words: string;
  /** Whether a request breaks this rule alone. */
  breaks(reading: Reading): boolean;
  /** Why no request can, where HTTP itself says so. */
  readonly unobservable?: string;
  /** Why no such request was found, as far as can be told. */
  impossible(memory: Memory): string | undefined;
}

/** Each rule of an operation's requests, forgotten: once the invalid request is accepted, once the server falls over it. */
export function faultsOfInput(document: ApiDocument, operation: ModelOperation, fits: RequestFits): AnswerFault[] {
  return [...inputRules(document, operation, fits)].flatMap((rule): AnswerFault[] => {
    let asked: Memory | undefined;
    const fault = (
      kind: 'invalid input accepted' | 'invalid input crashes',
      answer: (request: FrontRequest, memory: Memory) => FrontAnswer | undefined,
    ): AnswerFault => ({
      mutant: {
        id: `${operation.id}/${kind}/${rule.id}`,
        kind,
        operation: operation.id,
        pointer: rule.pointer,
        words: rule.words,
        ...(rule.unobservable === undefined ? {} : { unobservable: rule.unobservable }),
      } satisfies Mutant,
      change(honest, request, memory) {
        asked = memory;
        if (!isRefusal(honest) || request.otherMethod || request.operation?.id !== operation.id) return undefined;
        if (request.method === 'HEAD' || !rule.breaks(readingOf(document, operation, request))) return undefined;
        return answer(request, memory);
      },
      neverFired: () => (asked ? rule.impossible(asked) : 'no request of the operation was ever refused'),
    });
    return [
      fault('invalid input accepted', (_, memory) => memory.successOf(operation.id)?.answer),
      fault('invalid input crashes', () => ({
        status: 500,
        headers: { 'content-type': 'text/plain' },
        body: Buffer.from('licet mutant'),
      })),
    ];
  });
}

function* inputRules(document: ApiDocument, operation: ModelOperation, fits: RequestFits): Generator<InputRule> {
  const isHonest = remembered((reading) => isValid(operation, reading, fits));
  for (const parameter of operation.parameters) {
    if (parameter.required) {
      yield {
        id: `${parameter.pointer}/required`,
        pointer: below(parameter.pointer, 'required'),
        words: `the ${parameter.in} parameter ${parameter.name} may be missing`,
        breaks: (reading) => !isHonest(reading) && isValid(operation, reading, fits, parameter.pointer),
        ...(parameter.in === 'path' ? { unobservable: 'without the parameter the path is another' } : {}),
        impossible: () => undefined,
      };
    }
    yield* schemaRules(
      document,
      operation,
      isHonest,
      below(parameter.pointer, 'schema'),
      `the ${parameter.in} parameter ${parameter.name}`,
    );
  }
  if (!operation.body) return;
  const { pointer, required, content } = operation.body;
  const wrongs = [
    ...(required ? (['missing'] as const) : []),
    ...(Object.keys(content).some((type) => type.includes('json')) ? (['malformed'] as const) : []),
    'media type' as const,
  ];
  for (const wrong of wrongs) {
    yield {
      id: `${pointer}/${wrong}`,
      pointer: below(pointer, wrong === 'missing' ? 'required' : 'content'),
      words: `the body may be ${wrong === 'media type' ? 'of any media type' : wrong}`,
      breaks: (reading) => reading.wrong === wrong && isValid(operation, reading, fits, wrong),
      impossible: () => undefined,
    };
  }
  for (const [type, schema] of Object.entries(content))
    yield* schemaRules(document, operation, isHonest, schema, `the body (${type})`);
}

function* schemaRules(
  document: ApiDocument,
  operation: ModelOperation,
  isHonest: (reading: Reading) => boolean,
  schema: string,
  what: string,
): Generator<InputRule> {
  const seen = new Set<string>();
  for (const { pointer, node, at } of placesOf(document, schema)) {
    for (const { keyword, name, rule, values } of rulesAt(node)) {
      const at_ = at.length === 0 ? '' : ` at /${at.join('/')}`;
      const id = `${pointer}/${keyword}/${name ?? ''}`;
      // The same rule met in another place of the same value is the same promise.
      if (seen.has(id)) continue;
      seen.add(id);
      const laxFits = lazily(() => fitsWithout(document, pointer, keyword, name));
      const breaks = (reading: Reading) => !isHonest(reading) && isValid(operation, reading, laxFits());
      yield {
        id,
        pointer: below(pointer, keyword),
        words: `${what}${at_} may break ${keyword}${name === undefined ? '' : ` ${name}`}`,
        breaks,
        impossible: (memory) =>
          candidates(document, operation, memory, schema, at, (honest) => values(rule, honest, node)).some(breaks)
            ? undefined
            : 'no request was found that breaks this rule and no other: what it forbids, another rule or the wire forbids too',
      };
    }
  }
}

/** Compiling is dear, and most rules are never asked about. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Many faults ask the same of a request. */
function remembered(ask: (reading: Reading) => boolean): (reading: Reading) => boolean {
  const known = new WeakMap<Reading, boolean>();
  return (reading) => {
    const answer = known.get(reading) ?? ask(reading);
    known.set(reading, answer);
    return answer;
  };
}

/** Validators of the document without one rule. */
function fitsWithout(document: ApiDocument, pointer: string, keyword: string, name: string | undefined): RequestFits {
  const drop = (value: unknown) =>
    name !== undefined && Array.isArray(value) ? value.filter((one) => one !== name) : undefined;
  const lax = withAt(document, segmentsOf(below(pointer, keyword)), drop) as ApiDocument;
  const parameter = lazily(() => fitsOf(lax, 'parameter'));
  const body = lazily(() => fitsOf(lax, 'request'));
  return { parameter: (at, value) => parameter()(at, value), body: (at, value) => body()(at, value) };
}

/** Good requests with a part of them broken, to see whether such a request can be. */
function candidates(
  document: ApiDocument,
  operation: ModelOperation,
  memory: Memory,
  schema: string,
  at: readonly string[],
  values: (honest: unknown) => readonly unknown[],
): Reading[] {
  const readings = memory.successesOf(operation.id).map(({ request }) => readingOf(document, operation, request));
  return readings.slice(0, 20).flatMap((reading): Reading[] => {
    const index = operation.parameters.findIndex(({ pointer }) => below(pointer, 'schema') === schema);
    if (index >= 0) {
      const honest = reading.parameters[index];
      const read =
        typeof honest === 'string' && honest.trim() !== '' && Number.isFinite(Number(honest))
          ? [Number(honest), honest]
          : [honest];
      const sent = read
        .flatMap((one) => broken(one ?? 'licet', at, values))
        .map((value) => asSent(value, Array.isArray(honest)));
      // An empty text in the path makes another path of it.
      const possible = operation.parameters[index]?.in === 'path' ? sent.filter((value) => value !== '') : sent;
      return possible.map((value) => ({
        ...reading,
        parameters: reading.parameters.map((known, other) => (other === index ? value : known)),
      }));
    }
    const { body } = reading;
    if (!body || operation.body?.content[body.type] !== schema) return [];
    const sent = broken(body.value, at, values);
    // Forms are texts by name, and nothing else.
    const possible = isJson(body.type)
      ? sent
      : sent.filter(isObject).map((parts) => mapped(parts, (part) => asSent(part, false)));
    return possible.map((value) => ({ ...reading, body: { ...body, value } }));
  });
}

function broken(value: unknown, at: readonly string[], values: (honest: unknown) => readonly unknown[]): unknown[] {
  return [...instancesOf(value, at)].flatMap((instance) => {
    let inside: unknown;
    withAt(value, instance, (one) => (inside = one));
    return values(inside).map((one) => withAt(value, instance, () => one));
  });
}

/** On the wire all is text, and a list is one only where a list is read. */
function asSent(value: unknown, readsLists: boolean): string | readonly string[] {
  if (readsLists)
    return Array.isArray(value)
      ? value.map(String)
      : [typeof value === 'object' ? JSON.stringify(value) : String(value)];
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function mapped(members: JsonObject, change: (value: unknown) => unknown): JsonObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [name, change(value)]));
}
