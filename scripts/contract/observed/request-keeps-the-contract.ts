import type { Contract, MediaType, Operation, Parameter } from '../../openapi/contract.ts';
import { isIgnored } from '../../openapi/ignored-headers.ts';
import { isForm, isJson } from '../../openapi/media-type.ts';
import { typesOf } from '../../openapi/schema-types.ts';
import { fieldsOf, styledForm } from '../../openapi/styled-form.ts';
import { isCredential, isOpen } from '../credentials.ts';
import { declaredMedia } from '../declared-media.ts';
import { type Exchange, jsonOf } from '../exchange.ts';
import type { Finding } from '../finding.ts';
import { formReadings } from '../form-readings.ts';
import { schemaJudge, type Violation } from '../violations.ts';
import { pairsOf, parameterReadings, type SentTexts } from './parameter-readings.ts';

/** A request as it was watched, and the operation that it belongs to. */
export interface Watched {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly request: Exchange['request'];
  /** The texts of its path's parameters. */
  readonly path: Readonly<Record<string, string>>;
}

type Broken = Omit<Finding, 'check'>;

const MOST_VIOLATIONS = 5;

/**
 * What a client sent is what the operation takes: parameters, body, media type, credential. Whatever a server may read in
 * more than one way is kept where one of them is.
 */
export function requestKeepsTheContract(watched: Watched): readonly Broken[] {
  return [...credentials(watched), ...parameters(watched), ...body(watched)].map(({ message, ...rest }) => ({
    ...rest,
    message: `request broke the contract: ${message}`,
  }));
}

function sentTexts({ request, path }: Watched): SentTexts {
  const question = request.url.indexOf('?');
  return { path, headers: request.headers, query: question < 0 ? '' : request.url.slice(question + 1) };
}

function credentials(watched: Watched): Broken[] {
  const { contract, operation } = watched;
  const sent = sentTexts(watched);
  const isThere = (name: string): boolean => {
    const scheme = contract.securitySchemes[name];
    if (!scheme) return true;
    if (scheme.type === 'http') {
      const [word] = (sent.headers['authorization'] ?? '').split(' ', 1);
      return word?.toLowerCase() === scheme.scheme;
    }
    if (scheme.in === 'header') return sent.headers[scheme.name.toLowerCase()] !== undefined;
    if (scheme.in === 'query') return pairsOf(sent.query).some(([key]) => key === scheme.name);
    return (sent.headers['cookie'] ?? '').split(/;\s*/).some((pair) => pair.startsWith(`${scheme.name}=`));
  };
  if (isOpen(operation) || operation.security.some((together) => together.every(isThere))) return [];
  const wanted = operation.security.map((together) => together.join(' and ')).join(' or ');
  return [{ message: `it came without a credential, and needs ${wanted}`, pointer: operation.pointer }];
}

function parameters(watched: Watched): Broken[] {
  const { contract, operation } = watched;
  const sent = sentTexts(watched);
  return operation.parameters
    .filter((one) => !isCredential(contract, operation, one) && !(one.in === 'header' && isIgnored(one.name)))
    .flatMap((one) => parameter(contract, one, sent));
}

function parameter(contract: Contract, one: Parameter, sent: SentTexts): Broken[] {
  const readings = parameterReadings(contract.document, one, sent);
  const name = `the ${one.in} parameter ${one.name}`;
  const { pointer } = one.schema;
  if (!readings || (readings.includes(undefined) && !one.required)) return [];
  const present = readings.filter((reading) => reading !== undefined);
  if (present.length === 0) return [{ message: `${name} is missing`, pointer }];
  return fewest(contract, pointer, present).map(({ at, message }) => ({
    message: `${name}${at === '' ? '' : ` at ${at}`} ${message}`,
    pointer,
  }));
}

function body({ contract, operation, request }: Watched): Broken[] {
  const declared = operation.requestBody;
  if (!declared) return [];
  const came = request.headers['content-type'];
  const types = Object.keys(declared.content);
  if (!request.body && came === undefined)
    return declared.required
      ? [{ message: 'it came without a body', pointer: `${operation.pointer}/requestBody` }]
      : [];
  const media = declaredMedia({ description: '', headers: {}, content: declared.content }, came);
  if (!media)
    return types.length === 0
      ? []
      : [
          {
            message: `its body is ${came ?? 'of no media type'}, and may be ${types.join(', ')}`,
            pointer: `${operation.pointer}/requestBody`,
          },
        ];
  return content(contract, media, came ?? '', request.body ?? new Uint8Array());
}

function content(contract: Contract, media: MediaType, type: string, bytes: Uint8Array): Broken[] {
  if (!media.schema) return [];
  const { pointer } = media.schema;
  const readings = readingsIn(contract, media, pointer, type, bytes);
  if (readings?.length === 0) return [{ message: 'its body is no JSON', pointer }];
  return fewest(contract, pointer, readings ?? []).map(({ at, message }) => ({
    message: `its body’s ${at || 'root'} ${message}`,
    pointer,
  }));
}

/** What a server may read of a body: nothing where it is none of its media type; undefined where it is not looked into, or in too many ways. */
function readingsIn(
  contract: Contract,
  media: MediaType,
  pointer: string,
  type: string,
  bytes: Uint8Array,
): unknown[] | undefined {
  const { document } = contract;
  if (isJson(type)) {
    const body = jsonOf({ status: 0, headers: {}, body: bytes });
    return body ? [body.value] : [];
  }
  const text = Buffer.from(bytes).toString('utf8');
  if (isForm(type)) {
    const { parts, rest } = styledForm(document, media, fieldsOf(text));
    const fields = Map.groupBy(rest, ([name]) => name);
    const form = [...fields].map(([name, pairs]) => [
      name,
      pairs.length > 1 ? pairs.map(([, value]) => value) : pairs[0]?.[1],
    ]);
    const lists = [...fields].map(([name, pairs]) => [name, pairs.map(([, value]) => value)]);
    const judge = schemaJudge(contract, 'request');
    const ways = [Object.fromEntries(form), Object.fromEntries(lists)].map((one) =>
      formReadings(document, pointer, { ...one, ...parts }, media, judge),
    );
    return ways.some(({ isCut }) => isCut) ? undefined : ways.flatMap(({ all }) => all);
  }
  const types = typesOf(document, pointer);
  return /^text\//i.test(type) && types.includes('string') ? [text] : undefined;
}

/** A reading of another type than is asked for is not what was meant. */
function distance(violations: readonly Violation[]): number {
  return violations.length + (violations.some(({ at, keyword }) => at === '' && keyword === 'type') ? 1_000 : 0);
}

/** None where a reading keeps the schema, else the violations of the one that nearly does. */
function fewest(contract: Contract, pointer: string, readings: readonly unknown[]): readonly Violation[] {
  const judge = schemaJudge(contract, 'request');
  let best: readonly Violation[] | undefined;
  for (const reading of readings) {
    const violations = judge.violationsOf(pointer, reading);
    if (violations.length === 0) return [];
    if (!best || distance(violations) < distance(best)) best = violations;
  }
  return (best ?? []).slice(0, MOST_VIOLATIONS);
}
