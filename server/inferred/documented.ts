import { isDeepStrictEqual } from 'node:util';
import type { Answer } from '../answer.ts';
import { type ApiDocument, isObject, type JsonObject, operationIn, resolved } from '../guard/api-document.ts';
import { coveringType } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { isAsDeclared } from '../send-answer.ts';
import { plausible } from '../values/plausible.ts';
import type { HandlerRequest } from '../vendor.ts';
import { answered } from './answered.ts';
import type { Asked } from './asked.ts';
import { parametersIn } from './declared.ts';
import { shown } from './shown.ts';

/** A refusal that a document shows by name, and what of a request its namesakes among the examples are. */
interface Shown {
  readonly answer: Answer;
  readonly parts: readonly ((request: HandlerRequest) => boolean)[];
}

/**
 * The refusals that an operation's examples promise by name: an example request is refused as its namesake among the answers.
 * Only what its author says can tell why: `unknown-customer` is as good as any to the schema.
 */
export function documentedRefusals(
  document: ApiDocument,
  operation: Operation,
): (request: HandlerRequest) => Answer | undefined {
  const shown = refusalsIn(document, operation).flatMap(({ name, answer }): Shown[] => {
    const parts = partsNamed(document, operation, name);
    return parts.length === 0 ? [] : [{ answer, parts }];
  });
  return (request) => shown.find(({ parts }) => parts.every((isLike) => isLike(request)))?.answer;
}

/** A refusal as its author shows it; where his own schema wants more of it, with that. */
export async function inDeclaredShape({ lore, operation, request }: Asked, told: Answer): Promise<Answer> {
  const { document, matching, guard } = lore;
  const { status, body } = told;
  if (await isAsDeclared(guard, operation, told)) return told;
  return answered(lore, operation, request, {
    status,
    body: (schema, manner) =>
      shown(
        { maker: plausible(document, matching, `${operation.id} ${status}`, manner), fills: () => false },
        schema,
        body,
      ),
  });
}

function refusalsIn(document: ApiDocument, operation: Operation): { name: string; answer: Answer }[] {
  const shown = answersIn(document, operation);
  // A name that is a success's too tells nobody when to refuse.
  const succeeds = new Set(shown.filter(({ status }) => /^2/.test(status)).map(({ name }) => name));
  return shown
    .filter(({ status, name }) => /^4\d\d$/.test(status) && !succeeds.has(name))
    .map(({ name, status, type, body }) => ({ name, answer: { status: Number(status), type, body } }));
}

function answersIn(document: ApiDocument, operation: Operation) {
  const responses = Object(operationIn(document, operation)?.['responses']) as JsonObject;
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content } = resolved(document, response);
    return Object.entries(isObject(content) ? content : {}).flatMap(([type, media]) =>
      namedIn(document, media).map(([name, body]) => ({ name, status, type, body })),
    );
  });
}

/** The parts of a request that have an example of that name; none where a body that it needs has none: what it is refused for may be there. */
function partsNamed(document: ApiDocument, operation: Operation, wanted: string): Shown['parts'] {
  const inParameters = parametersIn(document, operation).flatMap((parameter) =>
    namedIn(document, parameter)
      .filter(([name]) => name === wanted)
      .map(
        ([, value]) =>
          (request: HandlerRequest) =>
            sameText(partOf(request, parameter.in, parameter.name), value),
      ),
  );
  const { content, required } = resolved(document, operationIn(document, operation)?.['requestBody']);
  const types = Object.entries(isObject(content) ? content : {});
  const bodies = types.flatMap(([type, media]) =>
    namedIn(document, media)
      .filter(([name]) => name === wanted)
      .map(([, value]) => ({ type, value })),
  );
  const inBody = (request: HandlerRequest) =>
    bodies.some(
      ({ type, value }) =>
        coveringType(
          types.map(([one]) => one),
          request.type ?? '',
        ) === type && isWithin(value, request.body),
    );
  if (bodies.length > 0) return [...inParameters, inBody];
  return required === true ? [] : inParameters;
}

function namedIn(document: ApiDocument, described: unknown): (readonly [string, unknown])[] {
  const { examples } = Object(described) as JsonObject;
  return Object.entries(isObject(examples) ? examples : {}).map(
    ([name, one]) => [name, resolved(document, one)['value']] as const,
  );
}

const PLACES = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' } as const;

function partOf(request: HandlerRequest, place: string, name: string): unknown {
  const values = Object.hasOwn(PLACES, place) ? request[PLACES[place as keyof typeof PLACES]] : {};
  return values[name] ?? values[name.toLowerCase()];
}

function sameText(came: unknown, shown: unknown): boolean {
  return isDeepStrictEqual(came, shown) || String(came) === String(shown);
}

/** Whether a body is the one that is shown; it may have got defaults since. */
function isWithin(shown: unknown, came: unknown): boolean {
  // A file is shown as the text that is in it.
  if (isObject(came) && came['bytes'] instanceof Uint8Array) return Buffer.from(came['bytes']).toString() === shown;
  if (!isObject(shown) || !isObject(came)) return isDeepStrictEqual(shown, came);
  return Object.entries(shown).every(([name, value]) => isWithin(value, came[name]));
}
