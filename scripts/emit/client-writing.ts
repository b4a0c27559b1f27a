import type { Contract } from '../openapi/contract.ts';
import type { Feature } from './client.ts';
import { literal } from './names.ts';
import { type Written, writtenOf } from './written.ts';

/**
 * The part of a client that writes parameters and bodies as each operation has them, for openapi-fetch knows one way for all:
 * only what the contract needs of it.
 */
export function writing(contract: Contract): Feature | undefined {
  const table = writtenOf(contract);
  const rows = Object.values(table);
  if (rows.length === 0) return undefined;
  const needed = WAYS.filter(({ member }) => rows.some((row) => member in row));
  return {
    imports: [...new Set(needed.flatMap(({ imports }) => imports))],
    setup: '  writeAsDeclared(client, options);\n',
    code: `
/** How an operation is written, where openapi-fetch by itself would write it otherwise. */
interface Written {
${needed.map(({ type }) => `  ${type}`).join('\n')}
}

const WRITTEN: Record<string, Written> = ${literal(table)};

interface Init {
  params?: { query?: Record<string, unknown>; header?: Record<string, unknown> };
  headers?: unknown;
  body?: unknown;
  [option: string]: unknown;
}

/** What a call, or whoever made the client, says itself is not changed. */
function writeAsDeclared(client: Client<paths>, options: ClientOptions): void {
  const asks = client as unknown as Record<string, (...asked: unknown[]) => unknown>;
  for (const method of ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request']) {
    const ask = asks[method];
    asks[method] = (...asked) => {
      const [name, path] = method === 'request' ? [String(asked[0]).toUpperCase(), asked[1]] : [method, asked[0]];
      const init = asked[method === 'request' ? 2 : 1] as Init | undefined;
      return ask?.(...asked.slice(0, method === 'request' ? 2 : 1), asDeclared(\`\${name} \${path}\`, init, options));
    };
  }
}

function asDeclared(operation: string, init: Init = {}, options: ClientOptions): Init {
  const written = WRITTEN[operation];
  if (!written) return init;
  return {
${uses(needed, true)}    ...init,
${uses(needed, false)}  };
}
${needed.map(({ code }) => code).join('')}`,
  };
}

/** What an operation may need, in the order in which a call is put together. */
interface Way {
  readonly member: keyof Written;
  /** Its line in the interface of the table. */
  readonly type: string;
  /** Its line in what a call is made of. */
  readonly use: string;
  /** The way whose line is not needed beside this one's. */
  readonly insteadOf?: keyof Written;
  readonly imports: readonly string[];
  readonly code: string;
}

/** What a call says itself goes before what is said for all calls, and is written in its turn. */
function uses(ways: readonly Way[], isBefore: boolean): string {
  const replaced = ways.map(({ insteadOf }) => insteadOf);
  return ways
    .filter(({ member }) => !replaced.includes(member))
    .filter(({ member }) => (member === 'path' || member === 'query') === isBefore)
    .map(({ use }) => `    ${use}\n`)
    .join('');
}

const PATH = `
/** The path comes with the URL that it is below. */
function pathBy(path: string, styled: string): typeof defaultPathSerializer {
  return (url, values) => defaultPathSerializer(url.slice(0, url.length - path.length) + styled, values);
}
`;

const QUERY = `
/** A list or an object by its style, all else by its name. */
function queryBy(styles: NonNullable<Written['query']>): (query: Record<string, unknown>) => string {
  return (query) =>
    Object.entries(query)
      .map(([name, value]) => {
        const style = styles[name] ?? { style: Array.isArray(value) ? 'form' : 'deepObject', explode: true };
        const key = encodeURIComponent(name);
        if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return '';
        if (style === 'json') return serializePrimitiveParam(key, JSON.stringify(value));
        if (Array.isArray(value)) return serializeArrayParam(key, value, style as Parameters<typeof serializeArrayParam>[2]);
        if (typeof value !== 'object') return serializePrimitiveParam(key, String(value));
        const members = Object.fromEntries(
          Object.entries(value).flatMap(([member, one]) =>
            one === undefined || one === null ? [] : [[encodeURIComponent(member), String(one)]],
          ),
        );
        return serializeObjectParam(key, members, style as Parameters<typeof serializeObjectParam>[2]);
      })
      .filter(Boolean)
      .join('&');
}
`;

const HEADER = `
/** An object is \`name,value,…\`, or \`name=value,…\`. */
function headersBy(exploded: NonNullable<Written['header']>, headers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      const way = exploded[name];
      if (way === 'json' && value !== undefined) return [name, JSON.stringify(value)];
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [name, value];
      return [name, Object.entries(value).map((member) => member.join(way ? '=' : ',')).join(',')];
    }),
  );
}
`;

const BODY = `
const JSON_TYPE = /^application\\/json(?=$|[;\\s])|\\+json(?=$|[;\\s])/i;
const MULTIPART = /^multipart\\//i;
const FORM = /^application\\/x-www-form-urlencoded/i;
const OTHER = /^(?!application\\/json(?:$|[;\\s])|multipart\\/|application\\/x-www-form-urlencoded)(?!.*\\+json(?:$|[;\\s]))/i;

/** In the media type that the call names, else in the one that the operation declares for such a value. */
function bodyBy(declared: NonNullable<Written['body']>, { body, headers }: Init): Init {
  const given = headers instanceof Headers ? [...headers] : Object.entries(headers ?? {});
  const isType = ([name]: [string, unknown]) => name.toLowerCase() === 'content-type';
  const named = given.find((header) => isType(header) && header[1] !== null)?.[1];
  const type = named === undefined ? typeFor(Object.keys(declared), body) : String(named);
  const ready = serialized(type, declared[type] ?? {}, body);
  return {
    body: ready,
    bodySerializer: (serialized: unknown) => serialized,
    // The boundary of a form is known when it is sent.
    headers: Object.fromEntries([
      ...given.filter((header) => !isType(header)),
      ['Content-Type', ready instanceof FormData ? null : type],
    ]),
  };
}

function typeFor(declared: string[], body: unknown): string {
  const isRaw = isBytes(body) || (typeof body === 'string' && !declared.some((type) => JSON_TYPE.test(type)));
  const holdsFile = typeof body === 'object' && body !== null && Object.values(body).flat().some(isBytes);
  const wanted = body instanceof URLSearchParams ? FORM : isRaw ? OTHER : holdsFile || body instanceof FormData ? MULTIPART : JSON_TYPE;
  const type = [wanted, JSON_TYPE, MULTIPART, FORM, OTHER]
    .map((kind) => declared.find((one) => kind.test(one)))
    .find((one) => one !== undefined);
  if (type !== undefined && !type.includes('*')) return type;
  if (body instanceof Blob && body.type) return body.type;
  return isBytes(body) ? 'application/octet-stream' : typeof body === 'string' ? 'text/plain' : 'application/json';
}

function serialized(type: string, parts: Record<string, string>, body: unknown): unknown {
  if (body instanceof FormData || body instanceof URLSearchParams || isBytes(body)) return body;
  if (JSON_TYPE.test(type)) return JSON.stringify(body);
  if (MULTIPART.test(type)) {
    const form = new FormData();
    for (const [name, part] of partsOf(body)) form.append(name, asPart(name, part, parts[name]));
    return form;
  }
  if (FORM.test(type)) {
    const form = new URLSearchParams();
    for (const [name, part] of partsOf(body)) form.append(name, String(part));
    return form;
  }
  if (typeof body === 'object') throw new TypeError(\`An object is not written as \${type}: give its text, or its bytes.\`);
  return String(body);
}

/** A list is sent item by item, an object as JSON. */
function partsOf(body: unknown): [string, string | Blob][] {
  return Object.entries(body ?? {}).flatMap(([name, value]) =>
    [value].flat().flatMap((item): [string, string | Blob][] => {
      if (item === undefined) return [];
      if (item instanceof Blob) return [[name, item]];
      return [[name, typeof item === 'object' ? JSON.stringify(item) : String(item)]];
    }),
  );
}

/** A part that the document gives a type to is sent in it. */
function asPart(name: string, part: string | Blob, type: string | undefined): string | Blob {
  if (type === undefined || (part instanceof Blob && part.type)) return part;
  return new File([part], part instanceof File ? part.name : name, { type });
}

function isBytes(value: unknown): value is Blob | ArrayBuffer | ReadableStream | ArrayBufferView {
  return value instanceof Blob || value instanceof ArrayBuffer || value instanceof ReadableStream || ArrayBuffer.isView(value);
}
`;

const FORM = `
type Styles = Record<string, { style: string; explode: boolean }>;

/** A form that is given as an object, with its parts in their styles; any other body as it is. */
function inStyles(written: Written, init: Init): Init {
  const { body, headers } = init;
  if (typeof body !== 'object' || body === null || isBytes(body)) return init;
  if (body instanceof FormData || body instanceof URLSearchParams) return init;
  const given = headers instanceof Headers ? [...headers] : Object.entries(headers ?? {});
  const named = given.find(([name, value]) => name.toLowerCase() === 'content-type' && value !== null)?.[1];
  const type = named === undefined ? typeFor(Object.keys(written.body ?? {}), body) : String(named);
  const styles = written.form?.[type];
  if (!styles) return init;
  const fields = Object.entries(body).flatMap(([name, part]) => {
    const style = Object.hasOwn(styles, name) ? styles[name] : undefined;
    return style && part !== undefined ? styledPart(name, part, style) : partsOf({ [name]: part });
  });
  return { ...init, body: new URLSearchParams(fields.map(([name, part]): [string, string] => [name, String(part)])) };
}

const SEPARATORS: Record<string, string> = { spaceDelimited: ' ', pipeDelimited: '|' };

function styledPart(name: string, part: unknown, { style, explode }: Styles[string]): [string, unknown][] {
  if (style === 'deepObject') return deepParts(name, part);
  if (typeof part !== 'object' || part === null) return [[name, part]];
  const members = Object.entries(part).filter(([, member]) => member !== undefined && member !== null);
  const texts = members.map(([member, value]): [string, string] => {
    if (typeof value === 'object') throw new TypeError(\`What is nested in \${name} has no style to be written in.\`);
    return [Array.isArray(part) ? name : member, String(value)];
  });
  if (explode) return texts;
  const words = Array.isArray(part) ? texts.map(([, text]) => text) : texts.flat();
  return [[name, words.join(SEPARATORS[style] ?? ',')]];
}

/** \`name[member][member]\`, and of lists \`name[]\`, or \`name[0][member]\`. */
function deepParts(name: string, part: unknown): [string, unknown][] {
  if (part === undefined || part === null) return [];
  if (typeof part !== 'object') return [[name, part]];
  const isFlat = Array.isArray(part) && part.every((item) => typeof item !== 'object');
  return Object.entries(part).flatMap(([member, one]) => deepParts(\`\${name}[\${isFlat ? '' : member}]\`, one));
}
`;

/** The line of a body's way, made of what a call is asked with. */
function bodyUse(init: string): string {
  return `...(written.body && init.body !== undefined && !init['bodySerializer'] && !options.bodySerializer\n      ? bodyBy(written.body, ${init})\n      : {}),`;
}

const WAYS: readonly Way[] = [
  {
    member: 'path',
    type: 'path?: string;',
    use: "...(written.path && !options.pathSerializer ? { pathSerializer: pathBy(operation.slice(operation.indexOf(' ') + 1), written.path) } : {}),",
    imports: ['defaultPathSerializer'],
    code: PATH,
  },
  {
    member: 'query',
    type: "query?: Record<string, 'json' | { style: string; explode: boolean }>;",
    use: '...(written.query && !options.querySerializer ? { querySerializer: queryBy(written.query) } : {}),',
    imports: ['serializeArrayParam', 'serializeObjectParam', 'serializePrimitiveParam'],
    code: QUERY,
  },
  {
    member: 'header',
    type: "header?: Record<string, boolean | 'json'>;",
    use: '...(written.header && init.params?.header\n      ? { params: { ...init.params, header: headersBy(written.header, init.params.header) } }\n      : {}),',
    imports: [],
    code: HEADER,
  },
  {
    member: 'body',
    type: 'body?: Record<string, Record<string, string>>;',
    use: bodyUse('init'),
    imports: [],
    code: BODY,
  },
  {
    member: 'form',
    type: 'form?: Record<string, Record<string, { style: string; explode: boolean }>>;',
    use: bodyUse('inStyles(written, init)'),
    insteadOf: 'body',
    imports: [],
    code: FORM,
  },
];
