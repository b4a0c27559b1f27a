import {
  buildRequest,
  type Case,
  curlOf,
  type HttpRequest,
  type HttpResponse,
  isCredential,
  type Observer,
  observerOf,
  type SchemaPlace,
  schemaPlace,
  secretsOf,
  type Target,
} from '../contract/index.ts';
import type { Contract, Operation, Parameter, SchemaAt } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import type { Direction } from './change.ts';

/** A version of a contract, and who says whether a request or an answer keeps it. */
export interface Version {
  readonly contract: Contract;
  readonly observer: Observer;
}

export function versionOf(contract: Contract): Version {
  return { contract, observer: observerOf(contract) };
}

/** An operation of a version. */
export interface Side {
  readonly version: Version;
  readonly operation: Operation;
}

/** An operation in both versions; of one that is gone, the later version has none. */
export interface OperationPair {
  /** As it is asked for: `POST /orders`. */
  readonly name: string;
  readonly before: Side;
  readonly after: Side;
}

/** What an operation is asked with. */
export interface Values {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The media type of the body. */
  readonly type?: string;
  /** The schemes whose credentials go along. */
  readonly credentials: readonly string[];
}

/** Where nobody is: requests are made to be read, and not to be sent. */
const NOWHERE = 'http://licet.invalid';

/** A request of an operation with these values, written as its version writes them. */
export async function requestOf({ version, operation }: Side, values: Values): Promise<HttpRequest> {
  const { contract } = version;
  const edits = (['path', 'query', 'header', 'cookie'] as const).map((place) => ({
    op: 'add' as const,
    path: `/${place}`,
    value: values[place],
  }));
  const body =
    values.body === undefined
      ? { op: 'remove' as const, path: '/body' }
      : { op: 'add' as const, path: '/body', value: values.body };
  const testCase: Case = {
    id: 'diff',
    name: 'shows a difference',
    operation: operation.id,
    kind: 'positive',
    statuses: [],
    request: {
      edits: [...edits, body],
      ...(values.type === undefined ? {} : { type: values.type }),
      credential: { use: 'valid', alternative: values.credentials },
    },
  };
  return buildRequest(contract, operation, testCase, targetOf(contract));
}

function targetOf({ securitySchemes }: Contract): Target {
  const valid = Object.fromEntries(Object.keys(securitySchemes).map((name) => [name, 'licet-credential']));
  return {
    name: 'nobody',
    url: NOWHERE,
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    valid,
    inputs: {},
  };
}

const NO_ANSWER: HttpResponse = { status: 200, headers: {}, body: new Uint8Array() };
const OF_REQUESTS = 'request-keeps-the-contract';

/** What a version has against a request; nothing where it takes it. */
export function refusalsOf({ observer }: Version, request: HttpRequest): readonly string[] {
  return observer
    .observe({ request, response: NO_ANSWER, milliseconds: 0 })
    .verdict.findings.filter(({ check }) => check === OF_REQUESTS)
    .map(({ message }) => message.replace(/^request broke the contract: /, '').replace(/, and was answered \d+$/, ''));
}

/** What a version has against an answer. */
export function objectionsTo({ observer }: Version, request: HttpRequest, response: HttpResponse): readonly string[] {
  return observer
    .observe({ request, response, milliseconds: 0 })
    .verdict.findings.filter(({ check }) => check !== OF_REQUESTS)
    .map(({ message }) => message.replace(/; expected .*$/, ''));
}

/** A command that sends a request to where the document says that its API is. */
export function commandOf({ contract }: Version, request: HttpRequest): string {
  const url = request.url.replace(NOWHERE, serverOf(contract));
  const { accept = '', ...others } = request.headers;
  // Nobody says what he takes who takes whatever comes.
  const headers = accept.includes('*/*') ? others : request.headers;
  return curlOf({
    request: { ...request, url, headers },
    response: NO_ANSWER,
    milliseconds: 0,
    secrets: secretsOf(targetOf(contract)),
  });
}

function serverOf({ document }: Contract): string {
  const [first] = Array.isArray(document['servers']) ? document['servers'] : [];
  const variables = isNode(first) && isNode(first['variables']) ? first['variables'] : {};
  const url = (isNode(first) && typeof first['url'] === 'string' ? first['url'] : '')
    .replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
      const variable = variables[name];
      return isNode(variable) && variable['default'] !== undefined ? String(variable['default']) : whole;
    })
    .replace(/\/+$/, '');
  if (/^https?:/.test(url)) return url;
  return `https://host${url.startsWith('/') ? url : ''}`;
}

/** A schema of a version, for values that go one way. */
export function placeOf(
  { contract }: Version,
  direction: Direction,
  schema: SchemaAt | undefined,
): SchemaPlace | undefined {
  return schema && schemaPlace(contract, direction, schema.pointer);
}

/** The parameters of an operation that no security scheme puts on the request. */
export function parametersOf({ version: { contract }, operation }: Side): readonly Parameter[] {
  return operation.parameters.filter((parameter) => !isCredential(contract, operation, parameter));
}
