import type { Contract, Operation, Parameter, PartStyle } from '../openapi/contract.ts';
import { essenceOf, isJson } from '../openapi/media-type.ts';
import { typesOf } from '../openapi/schema-types.ts';

/** How an operation is written on the wire, where openapi-fetch by itself would write it otherwise. */
export interface Written {
  /** The path with the styles of its parameters as openapi-fetch reads them: `/colors/{;color*}`. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** Whether a header's members are `name=value`; `json` where it is described by that media type. */
  readonly header?: Readonly<Record<string, boolean | 'json'>>;
  /** By media type, the types of its parts where the document says them. */
  readonly body?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By media type, the styles of a form's parts. */
  readonly form?: Readonly<Record<string, Readonly<Record<string, PartStyle>>>>;
}

/** @see https://spec.openapis.org/oas/v3.1.0#style-values */
type QueryStyle = 'json' | { readonly style: string; readonly explode: boolean };

/** The operations of a contract that need a word on how they are written, by method and path. */
export function writtenOf(contract: Contract): Readonly<Record<string, Written>> {
  const rows = contract.operations.map((operation): [string, Written] => [
    `${operation.method.toUpperCase()} ${operation.path}`,
    { ...pathOf(contract, operation), ...parametersOf(contract, operation), ...bodyOf(operation) },
  ]);
  return Object.fromEntries(rows.filter(([, written]) => Object.keys(written).length > 0));
}

function pathOf(contract: Contract, { path, parameters }: Operation): Pick<Written, 'path'> {
  const styled = parameters.reduce((template, parameter) => {
    if (parameter.in !== 'path' || (parameter.style === 'simple' && !parameter.explode)) return template;
    if (parameter.style === 'simple' && !mayBe(contract, parameter, 'object')) return template;
    const { name, style, explode } = parameter;
    return template.replace(`{${name}}`, () => `{${MARKS[style] ?? ''}${name}${explode ? '*' : ''}}`);
  }, path);
  return styled === path ? {} : { path: styled };
}

const MARKS: Readonly<Record<string, string>> = { label: '.', matrix: ';' };

function parametersOf(contract: Contract, { parameters }: Operation): Pick<Written, 'query' | 'header'> {
  const inPlace = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place);
  const query = inPlace('query')
    .filter((parameter) => isWrittenOtherwise(contract, parameter))
    .map(({ name, mediaType, style, explode }): [string, QueryStyle] => [
      name,
      mediaType !== undefined && isJson(mediaType) ? 'json' : { style, explode },
    ]);
  const header = inPlace('header')
    .filter(({ mediaType }) => mediaType === undefined || isJson(mediaType))
    .filter((parameter) => parameter.mediaType !== undefined || mayBe(contract, parameter, 'object'))
    .map(({ name, mediaType, explode }): [string, boolean | 'json'] => [
      name,
      mediaType === undefined ? explode : 'json',
    ]);
  return {
    ...(query.length > 0 ? { query: Object.fromEntries(query) } : {}),
    ...(header.length > 0 ? { header: Object.fromEntries(header) } : {}),
  };
}

/** openapi-fetch repeats the name of a list, and writes an object as `name[member]=value`. */
function isWrittenOtherwise(contract: Contract, parameter: Parameter): boolean {
  const { mediaType, style, explode } = parameter;
  if (mediaType !== undefined) return isJson(mediaType);
  return (
    (mayBe(contract, parameter, 'array') && !(style === 'form' && explode)) ||
    (mayBe(contract, parameter, 'object') && style !== 'deepObject')
  );
}

/** A schema that names no type allows them all. */
function mayBe({ document }: Contract, { schema }: Parameter, type: 'array' | 'object'): boolean {
  const types = typesOf(document, schema.pointer);
  return types.length === 0 || types.includes(type);
}

/** openapi-fetch writes every body as JSON, and says so. */
function bodyOf({ requestBody }: Operation): Pick<Written, 'body' | 'form'> {
  const declared = Object.entries(requestBody?.content ?? {});
  if (declared.every(([type]) => essenceOf(type) === 'application/json')) return {};
  const styled = declared.flatMap(([type, { styles }]) => (styles ? [[type, styles] as const] : []));
  return {
    body: Object.fromEntries(declared.map(([type, { encoding }]) => [type, typesOfParts(encoding)])),
    ...(styled.length > 0 ? { form: Object.fromEntries(styled) } : {}),
  };
}

/** Of several types, or of a range, who sends a part has the choice. */
function typesOfParts(encoding: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(encoding).filter(([, type]) => type !== 'text/plain' && !/[,*]/.test(type)));
}
