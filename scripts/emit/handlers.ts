import type { Contract, DeclaredResponse, Operation, Parameter } from '../openapi/contract.ts';
import { isMultipart } from '../openapi/media-type.ts';
import { commented, memberName, quoted, typeName, typeNames } from './names.ts';
import { takesMultipart } from './takes-multipart.ts';

/** Handler types: what each operation is given, and every answer it may give, as a union over status and media type. */
export function handlersOf(contract: Contract): string {
  const vendor = typeName(contract.vendor);
  const multipart = takesMultipart(contract);
  const ranges = contract.operations.some(({ responses }) => Object.keys(responses).some((status) => !isCode(status)));
  const names = typeNames(contract.operations.map(({ id }) => id));
  const typed = contract.operations.map((operation) => ({ operation, name: names.get(operation.id) ?? '' }));
  const members = typed.map(
    ({ operation: { id, method, path, summary }, name }) =>
      `  /** ${commented([`${method.toUpperCase()} ${path}`, summary].filter(Boolean).join(': '))} */\n` +
      `  ${memberName(id)}(request: ${name}Request, state: State, caller: Caller): ${name}Answer | Promise<${name}Answer>;`,
  );
  return `import type { operations } from './types.ts';
${multipart ? UPLOADED : ''}${ranges ? RANGE : ''}
/** What to write so that the contract is kept. An answer that it does not declare does not compile. */
export interface ${vendor}Handlers<State, Caller = unknown> {
${members.join('\n')}
}

${typed.map(({ operation, name }) => `${requestType(operation, name)}\n\n${answerType(operation, name)}`).join('\n\n')}
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

const RANGE = `
type Digit = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
type CodeOf<Text> = Text extends \`\${infer Code extends number}\` ? Code : never;

/** Every status that begins with a digit: 4 → 400 | 401 | … | 499. */
type Range<First extends Digit> = CodeOf<\`\${First}\${Digit}\${Digit}\`>;
`;

function requestType(operation: Operation, name: string): string {
  const places = (['path', 'query', 'header', 'cookie'] as const).map((place) => {
    const member = { path: 'path', query: 'query', header: 'headers', cookie: 'cookies' }[place];
    return `  readonly ${member}: ${parametersType(operation, place)};`;
  });
  const body = bodyTypes(operation);
  return `export type ${name}Request = {\n${places.join('\n')}\n}${body.length > 0 ? ` & (\n${body.map((line) => `  | ${line}`).join('\n')}\n)` : ''};`;
}

function parametersType({ id, parameters }: Operation, place: Parameter['in']): string {
  if (!parameters.some((parameter) => parameter.in === place)) return 'Readonly<Record<never, never>>';
  return `NonNullable<operations[${quoted(keyInTypes(id))}]['parameters'][${quoted(place)}]>`;
}

function bodyTypes({ id, requestBody }: Operation): string[] {
  if (!requestBody) return [];
  const types = Object.keys(requestBody.content).map((type) => {
    const body = `NonNullable<operations[${quoted(keyInTypes(id))}]['requestBody']>['content'][${quoted(type)}]`;
    return `{ readonly type: ${quoted(type)}; readonly body: ${isMultipart(type) ? `Uploaded<${body}>` : body} }`;
  });
  return requestBody.required ? types : [...types, '{ readonly type?: undefined; readonly body?: undefined }'];
}

function answerType({ id, responses }: Operation, name: string): string {
  const declared = Object.keys(responses);
  const answers = Object.entries(responses).flatMap(([status, response]) =>
    answersOf(id, status, codeType(status, declared), response),
  );
  // Where no answer is declared, any will do that has no body.
  if (answers.length === 0)
    answers.push('{ readonly status: number; readonly type?: undefined; readonly body?: undefined }');
  return `export type ${name}Answer =\n${answers.map((answer) => `  | ${answer}`).join('\n')};`;
}

/** The codes that a response stands for: a range for those of its own that are not declared, "default" for all the rest. */
function codeType(status: string, declared: readonly string[]): string {
  if (isCode(status)) return status;
  const all = status === 'default' ? '1 | 2 | 3 | 4 | 5' : status[0];
  const narrower = declared.flatMap((other) => {
    if (isCode(other)) return status === 'default' || other[0] === status[0] ? [other] : [];
    return status === 'default' && other !== 'default' ? [`Range<${other[0]}>`] : [];
  });
  return narrower.length === 0 ? `Range<${all}>` : `Exclude<Range<${all}>, ${narrower.join(' | ')}>`;
}

/** openapi-typescript takes `#` out of ids. */
function keyInTypes(id: string): string {
  return id.replaceAll('#', '/');
}

function isCode(status: string): boolean {
  return /^\d+$/.test(status);
}

function answersOf(id: string, status: string, code: string, { content, headers }: DeclaredResponse): string[] {
  const key = isCode(status) ? status : quoted(status);
  const types = Object.keys(content);
  const tail = `${headersType(headers)} }`;
  if (types.length === 0)
    return [`{ readonly status: ${code}; readonly type?: undefined; readonly body?: undefined${tail}`];
  const optional = types.length === 1 ? '?' : '';
  return types.map(
    (type) =>
      `{ readonly status: ${code}; readonly type${optional}: ${quoted(type)}; readonly body: operations[${quoted(keyInTypes(id))}]['responses'][${key}]['content'][${quoted(type)}]${tail}`,
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
