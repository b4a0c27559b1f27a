import type { Contract, Operation, Parameter, SchemaAt } from '../../openapi/contract.ts';
import { declaredResponse } from '../../openapi/declared-response.ts';
import type { Case } from '../case.ts';
import { isCredential } from '../credentials.ts';
import { once, oncePer } from '../once.ts';
import { asSent } from '../read-only.ts';
import { schemaJudge } from '../violations.ts';
import { fittingIn, fittingOf } from './fitting-examples.ts';
import { inOrder } from './in-order.ts';
import { reached } from './reach.ts';
import { sampleOf } from './sample.ts';
import { namesNoRefusal, onlyRefusals, ownWordsForNotThere, plainRefusals, welcomeStatuses } from './statuses.ts';

/** The name of examples that are not the document's. */
export const MADE_UP = 'made-up';

/**
 * The contract with a value for each required parameter and body that the document gives no example of, or none that its own
 * schema allows. A value is looked at, and made up, when somebody asks for it: the first case of a large document waits for no
 * other's. The same contract gives the same one.
 */
export const withMadeUpExamples = oncePer((contract: Contract): Contract => {
  const judge = schemaJudge(contract, 'request');
  const madeUp = ({ schema }: Exampled): Parameter['examples'] => {
    const made = schema && sampleOf(contract.document, schema.pointer, judge);
    const sample = schema && asSent(contract.document, schema.pointer, made, judge);
    return sample === undefined || sample === '' ? {} : { [MADE_UP]: sample };
  };
  /** Without a member nothing of an exploded list or object would be in the request. */
  const seen = ({ explode, style, schema: { pointer } }: Parameter, made: Parameter['examples']) => {
    const { [MADE_UP]: value } = made;
    if (!explode || style !== 'form' || !isEmpty(value)) return made;
    const { document } = contract;
    for (const { value: other } of reached({ document, pointer, judge, seen: new Set() }, value))
      if (!isEmpty(other)) return { [MADE_UP]: other };
    return {};
  };
  const parametersOf = (operation: Operation): readonly Parameter[] => {
    const all = once(() =>
      parametersInOrder(
        operation.parameters.map((one) => {
          const examples = isCredential(contract, operation, one)
            ? one.examples
            : fittingOf(contract, operation, judge, one);
          return { ...one, examples: one.required && isNone(examples) ? seen(one, madeUp(one)) : examples };
        }),
      ),
    );
    return operation.parameters.map((one, index) =>
      one.required || !isNone(one.examples) ? withExamples(one, () => all()[index]?.examples ?? {}) : one,
    );
  };
  const bodyOf = (operation: Operation): Operation['requestBody'] => {
    const { requestBody } = operation;
    if (!requestBody) return undefined;
    const types = Object.entries(requestBody.content);
    const all = once(() => {
      const fitting = types.map((one) => fittingIn(contract, operation, judge, one));
      return fitting.every(isNone) ? types.map(([, media]) => (media.schema ? madeUp(media) : {})) : fitting;
    });
    const content = types.map(([type, media], index) => [type, withExamples(media, () => all()[index] ?? {})]);
    return { ...requestBody, content: Object.fromEntries(content) };
  };
  const operation = (one: Operation): Operation => {
    const requestBody = bodyOf(one);
    return { ...one, parameters: parametersOf(one), ...(requestBody ? { requestBody } : {}) };
  };
  return { ...contract, operations: contract.operations.map(operation) };
});

interface Exampled {
  readonly examples: Parameter['examples'];
  readonly schema?: SchemaAt;
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isNone(examples: Parameter['examples']): boolean {
  return Object.keys(examples).length === 0;
}

/** A copy whose examples are made when they are first looked at. */
function withExamples<T extends Exampled>(given: T, make: () => T['examples']): T {
  return Object.defineProperty({ ...given }, 'examples', { enumerable: true, get: once(make) });
}

/** A made-up `to` comes after the `from` beside it. */
function parametersInOrder(parameters: readonly Parameter[]): Parameter[] {
  return parameters.map((parameter) => {
    const { [MADE_UP]: own } = parameter.examples;
    if (own === undefined) return parameter;
    const before = parameters.filter((other) => other !== parameter && other.in === parameter.in);
    const values = Object.fromEntries(before.map(({ name, examples }) => [name, Object.values(examples)[0]]));
    const higher = inOrder({ ...values, [parameter.name]: own })[parameter.name];
    return higher === own ? parameter : { ...parameter, examples: { [MADE_UP]: higher } };
  });
}

/** True where a request needs a value that the document gives no example of: what it is answered, nobody promised. */
export function isMadeUp(operation: Operation): boolean {
  return hasMadeUpParameter(operation) || hasMadeUpBody(operation);
}

/** What is required and has no value, made up or not. */
export function valueless({ parameters, requestBody }: Operation): string | undefined {
  const parameter = parameters.find(({ required, examples }) => required && Object.keys(examples).length === 0);
  if (parameter) return `${parameter.in} parameter ${parameter.name}`;
  const empty = Object.values(requestBody?.content ?? {}).every(({ examples }) => Object.keys(examples).length === 0);
  return requestBody?.required && empty ? 'body' : undefined;
}

/**
 * What may be answered to a made-up name, which names nothing: 404, which a document that names no refusal does not deny; where there is
 * none, a status of the author's own that says so.
 */
export function alsoUnknown(operation: Operation): readonly number[] {
  if (!hasMadeUpParameter(operation)) return [];
  if (operation.responses['404'] !== undefined || namesNoRefusal(operation)) return [404];
  return ownWordsForNotThere(operation);
}

/** Where nothing says that a made-up name is unknown, what is left to say no with: of a valid request it says nothing else. */
export function unsurelyUnknown(operation: Operation): readonly number[] {
  if (!hasMadeUpParameter(operation) || alsoUnknown(operation).length > 0) return [];
  const isSaid = [404, 410].some((status) => declaredResponse(operation, status) !== undefined);
  const inPath = operation.parameters.some((one) => one.in === 'path' && Object.keys(one.examples)[0] === MADE_UP);
  return isSaid || !inPath ? [] : plainRefusals(operation);
}

/**
 * What a valid request may be answered, and what leaves open whether its made-up name was all that was wrong with it, be it a status
 * that says something of the state of things elsewhere.
 */
export function answersToValid(operation: Operation, also: readonly number[] = []): Pick<Case, 'statuses' | 'unsure'> {
  const promised = onlyRefusals(operation);
  const unsure = unsurelyUnknown(operation).filter((status) => !promised.includes(status));
  const welcome = [...welcomeStatuses(operation), ...alsoUnknown(operation), ...also];
  const statuses = [...new Set(welcome)].filter((status) => !unsure.includes(status));
  return { statuses, ...(unsure.length > 0 ? { unsure } : {}) };
}

function hasMadeUpParameter({ parameters }: Operation): boolean {
  return parameters.some(({ required, examples }) => required && Object.keys(examples)[0] === MADE_UP);
}

/** True where a body may name what is not there, as a token that nobody was given. */
export function hasMadeUpBody({ requestBody }: Operation): boolean {
  return Object.values(requestBody?.content ?? {}).some(({ examples }) => MADE_UP in examples);
}
