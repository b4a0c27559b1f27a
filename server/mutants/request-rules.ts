import type { ApiDocument } from '../guard/api-document.ts';
import { type AskedPart, askedBody, askedParameter } from './asked-part.ts';
import { brokenRequests } from './broken-requests.ts';
import { rulesAt } from './broken-values.ts';
import { lazily } from './lazily.ts';
import type { Memory } from './memory.ts';
import type { ModelOperation } from './operation-model.ts';
import { placesOf } from './places.ts';
import { below, segmentsOf, withAt } from './pointer.ts';
import { fitsOfRequests, isValid, type Reading, type RequestFits, readingOf } from './reading.ts';
import { repairable } from './repairable.ts';
import { whyLegal } from './why-legal.ts';

/** A rule of a request: the server that has forgotten it takes requests that break it and nothing else. */
export interface InputRule {
  readonly id: string;
  readonly pointer: string;
  readonly words: string;
  /** Whether a request breaks this rule, and no other that a request could keep where it breaks this one. */
  breaks(reading: Reading, memory: Memory): boolean;
  /** Why no request can, where HTTP, the document or how a request is read says so. */
  readonly unobservable?: string;
}

export function* inputRules(document: ApiDocument, operation: ModelOperation, fits: RequestFits): Generator<InputRule> {
  const isHonest = remembered((reading) => isValid(operation, reading, fits));
  for (const parameter of operation.parameters) {
    if (parameter.required) {
      yield {
        id: `${parameter.pointer}/required`,
        pointer: below(parameter.pointer, 'required'),
        words: `the ${parameter.in} parameter ${parameter.name} may be missing`,
        breaks: (reading) => !isHonest(reading) && isValid(operation, reading, fits, parameter.pointer),
        ...(parameter.in === 'path' ? { unobservable: 'without the parameter the path is another' } : {}),
      };
    }
    yield* schemaRules(document, operation, isHonest, askedParameter(document, parameter));
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
    };
  }
  for (const [type, schema] of Object.entries(content))
    yield* schemaRules(document, operation, isHonest, askedBody(type, schema));
}

function* schemaRules(
  document: ApiDocument,
  operation: ModelOperation,
  isHonest: (reading: Reading) => boolean,
  asked: AskedPart,
): Generator<InputRule> {
  const places = [...placesOf(document, asked.schema)];
  const rules = places.flatMap((place) => [...rulesAt(place.node)].map((rule) => ({ place, ...rule })));
  // The same rule met in another place of the same value is the same promise.
  for (const [id, same] of Map.groupBy(
    rules,
    ({ place, keyword, name }) => `${place.pointer}/${keyword}/${name ?? ''}`,
  )) {
    const [{ place, keyword, name, rule, values }] = same as [(typeof same)[number]];
    const { pointer, node } = place;
    const lax = lazily(() => fitsOfRequests(withoutRule(document, pointer, keyword, name)));
    const isAlone = (reading: Reading) => !isHonest(reading) && isValid(operation, reading, lax());
    const canBeAlone = once((memory: Memory) => {
      const known = memory.exchangesOf(operation.id).map(({ request }) => readingOf(document, operation, request));
      return (
        known.some(isAlone) ||
        same.some(({ place: { at } }) =>
          brokenRequests(document, operation, memory, asked, at, (honest) => values(rule, honest, node)).some(isAlone),
        )
      );
    });
    const together = lazily(() =>
      repairable(
        document,
        operation,
        asked,
        { keyword, name, rule, node, pointer },
        same.map((one) => one.place),
        isHonest,
      ),
    );
    const unobservable = whyLegal(
      asked,
      same.map((one) => one.place.at),
      keyword,
      rule,
    );
    yield {
      id,
      pointer: below(pointer, keyword),
      words: `${asked.words}${place.at.length === 0 ? '' : ` at /${place.at.join('/')}`} may break ${keyword}${name === undefined ? '' : ` ${name}`}`,
      ...(unobservable === undefined ? {} : { unobservable }),
      breaks: (reading, memory) =>
        isAlone(reading) || (!isHonest(reading) && !canBeAlone(memory) && together()(reading, memory)),
    };
  }
}

/** What is true of all that was recorded, asked once. */
function once<K, T>(ask: (of: K) => T): (of: K) => T {
  let known: { readonly value: T } | undefined;
  return (of) => {
    known ??= { value: ask(of) };
    return known.value;
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

/** The document without one rule. */
function withoutRule(document: ApiDocument, pointer: string, keyword: string, name: string | undefined): ApiDocument {
  const drop = (value: unknown) =>
    name !== undefined && Array.isArray(value) ? value.filter((one) => one !== name) : undefined;
  return withAt(document, segmentsOf(below(pointer, keyword)), drop) as ApiDocument;
}
