import type { Contract, DeclaredResponse, Operation, Parameter } from '../openapi/contract.ts';
import { isMultipart } from '../openapi/media-type.ts';
import { header, quoted, typeName } from './names.ts';

/** Handler types: what each operation is given, and every answer it may give, as a union over status and media type. */
export function handlersOf(contract: Contract): string {
  const vendor = typeName(contract.vendor);
  const multipart = contract.operations.some(({ requestBody }) =>
    Object.keys(requestBody?.content ?? {}).some(isMultipart),
  );
  const members = contract.operations.map(
    ({ id, method, path, summary }) =>
      `  /** ${method.toUpperCase()} ${path}: ${summary} */\n` +
      `  ${id}(request: ${typeName(id)}Request, state: State, caller: Caller): ${typeName(id)}Answer | Promise<${typeName(id)}Answer>;`,
  );
  return `${header(contract.vendor)}
import type { operations } from './types.ts';
${multipart ? UPLOADED : ''}
/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface ${vendor}Handlers<State, Caller = unknown> {
${members.join('\n')}
}

${contract.operations.map((operation) => `${requestType(operation)}\n\n${answerType(operation)}`).join('\n\n')}
`;
}

const UPLOADED = `
/** A file of a multipart body. */
export interface UploadedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A multipart body as it arrives: each binary part is a file. */
type Uploaded<Parts> = { readonly [Part in keyof Parts]: Blob extends Parts[Part] ? UploadedFile : Parts[Part] };
`;

function requestType(operation: Operation): string {
  const places = (['path', 'query', 'header', 'cookie'] as const).map((place) => {
    const member = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' }[place];
    return `  readonly ${member}: ${parametersType(operation, place)};`;
  });
  const body = bodyTypes(operation);
  return `export type ${typeName(operation.id)}Request = {\n${places.join('\n')}\n}${body.length > 0 ? ` & (\n${body.map((line) => `  | ${line}`).join('\n')}\n)` : ''};`;
}

function parametersType({ id, parameters }: Operation, place: Parameter['in']): string {
  if (!parameters.some((parameter) => parameter.in === place)) return 'Readonly<Record<never, never>>';
  return `NonNullable<operations[${quoted(id)}]['parameters'][${quoted(place)}]>`;
}

function bodyTypes({ id, requestBody }: Operation): string[] {
  if (!requestBody) return [];
  const types = Object.keys(requestBody.content).map((type) => {
    const body = `NonNullable<operations[${quoted(id)}]['requestBody']>['content'][${quoted(type)}]`;
    return `{ readonly type: ${quoted(type)}; readonly body: ${isMultipart(type) ? `Uploaded<${body}>` : body} }`;
  });
  return requestBody.required ? types : [...types, '{ readonly type?: undefined; readonly body?: undefined }'];
}

function answerType({ id, responses }: Operation): string {
  const answers = Object.entries(responses).flatMap(([status, response]) => answersOf(id, status, response));
  return `export type ${typeName(id)}Answer =\n${answers.map((answer) => `  | ${answer}`).join('\n')};`;
}

function answersOf(id: string, status: string, { content, headers }: DeclaredResponse): string[] {
  const code = /^\d+$/.test(status) ? status : 'number';
  const key = /^\d+$/.test(status) ? status : quoted(status);
  const types = Object.keys(content);
  const tail = `${headersType(headers)} }`;
  if (types.length === 0)
    return [`{ readonly status: ${code}; readonly type?: undefined; readonly body?: undefined${tail}`];
  const optional = types.length === 1 ? '?' : '';
  return types.map(
    (type) =>
      `{ readonly status: ${code}; readonly type${optional}: ${quoted(type)}; readonly body: operations[${quoted(id)}]['responses'][${key}]['content'][${quoted(type)}]${tail}`,
  );
}

function headersType(headers: DeclaredResponse['headers']): string {
  const names = Object.entries(headers);
  if (names.length === 0) return '';
  const members = names.map(
    ([name, { required }]) => `readonly ${quoted(name)}${required ? '' : '?'}: string | readonly string[]`,
  );
  const optional = names.some(([, { required }]) => required) ? '' : '?';
  return `; readonly headers${optional}: { ${members.join('; ')} }`;
}
