import type { Contract, SecurityScheme } from '../openapi/contract.ts';
import { commented, header, memberName, quoted, typeName } from './names.ts';
import { takesMultipart } from './takes-multipart.ts';

/** A part of the client that only some contracts need. */
interface Feature {
  readonly imports: readonly string[];
  /** What it adds to the options of openapi-fetch. */
  readonly option?: string;
  /** Statements after the client is made. */
  readonly setup?: string;
  readonly code: string;
}

/** A typed client on openapi-fetch: serializers that fit the contract, credentials as an option. */
export function clientOf(contract: Contract): string {
  const vendor = typeName(contract.vendor);
  const features = [
    credentials(contract, vendor),
    cookies(contract),
    joinedArrays(contract),
    multipart(contract),
  ].filter((feature) => feature !== undefined);
  const imports = [
    ...new Set(['type Client', 'type ClientOptions', ...features.flatMap((feature) => feature.imports)]),
  ].sort(byBareName);
  const options = [
    `headers: { Accept: ${quoted(acceptOf(contract))} }`,
    ...features.map(({ option }) => option).filter(Boolean),
    '...options',
  ];
  const signsIn = Object.keys(contract.securitySchemes).length > 0;
  return `${header(contract.vendor)}
import createClient, { ${imports.join(', ')} } from 'openapi-fetch';
import type { paths } from './types.ts';

export type ${vendor}Client = Client<paths>;

export interface ${vendor}ClientOptions extends Omit<ClientOptions, 'credentials'> {
  /** Where the API answers, without a slash at the end. */
  baseUrl: string;
${signsIn ? `  /** Sent with every request; what is left out is not sent. */\n  credentials?: ${vendor}Credentials;\n` : ''}}

/**
 * A client for ${commented(contract.title)}. Its answers carry \`data\` or \`error\`; where an answer has no body both are undefined,
 * so look at \`response.ok\` or \`response.status\`.
 */
export function create${vendor}Client(${signsIn ? '{ credentials = {}, ...options }' : 'options'}: ${vendor}ClientOptions): ${vendor}Client {
  const client = createClient<paths>({ ${options.join(', ')} });
${features.map(({ setup }) => setup ?? '').join('')}  return client;
}
${features.map(({ code }) => code).join('')}`;
}

function credentials({ securitySchemes }: Contract, vendor: string): Feature | undefined {
  const schemes = Object.entries(securitySchemes);
  if (schemes.length === 0) return undefined;
  return {
    imports: ['type Middleware'],
    setup: '  client.use(withCredentials(credentials));\n',
    code: `
/** A credential, or a function that fetches the one to use now. */
export type Credential = string | (() => string | undefined | Promise<string | undefined>);

export interface ${vendor}Credentials {
${schemes.map(([name, scheme]) => `  /** Sent as ${commented(describe(scheme))}. */\n  ${memberName(name)}?: Credential | undefined;`).join('\n')}
}

function withCredentials(credentials: ${vendor}Credentials): Middleware {
  return {
    async onRequest({ request }) {
${schemes.map(([name, scheme]) => attach(name, scheme)).join('\n')}
      return request;
    },
  };
}

async function given(credential: Credential | undefined, attach: (value: string) => void): Promise<void> {
  const value = typeof credential === 'function' ? await credential() : credential;
  if (value !== undefined) attach(value);
}
${schemes.some(([, scheme]) => isBasic(scheme)) ? BASE64 : ''}`,
  };
}

const BASE64 = `
/** Of the bytes in UTF-8: \`btoa\` alone refuses most letters. */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
`;

function isBasic(scheme: SecurityScheme): boolean {
  return scheme.type === 'http' && scheme.scheme === 'basic';
}

function describe(scheme: SecurityScheme): string {
  if (scheme.type === 'apiKey') return `the ${scheme.in} \`${scheme.name}\``;
  return isBasic(scheme)
    ? '`Authorization: Basic`; give it as `user:password`'
    : `\`Authorization: ${capital(scheme.scheme)}\``;
}

function attach(name: string, scheme: SecurityScheme): string {
  const credential = memberName(name) === name ? `credentials.${name}` : `credentials[${quoted(name)}]`;
  return `      await given(${credential}, (value) => ${attachment(scheme)});`;
}

function attachment(scheme: SecurityScheme): string {
  if (isBasic(scheme)) return "request.headers.set('Authorization', `Basic ${base64(value)}`)";
  if (scheme.type === 'http')
    return `request.headers.set('Authorization', ${quoted(`${capital(scheme.scheme)} `)} + value)`;
  if (scheme.in === 'header') return `request.headers.set(${quoted(scheme.name)}, value)`;
  if (scheme.in === 'cookie') return `addCookie(request, ${quoted(scheme.name)}, value)`;
  return `{\n        const url = new URL(request.url);\n        url.searchParams.set(${quoted(scheme.name)}, value);\n        request = new Request(url, request);\n      }`;
}

function cookies({ operations, securitySchemes }: Contract): Feature | undefined {
  const asParameter = operations.some(({ parameters }) => parameters.some((parameter) => parameter.in === 'cookie'));
  const asCredential = Object.values(securitySchemes).some(
    (scheme) => scheme.type === 'apiKey' && scheme.in === 'cookie',
  );
  if (!asParameter && !asCredential) return undefined;
  return {
    imports: asParameter ? ['type Middleware'] : [],
    ...(asParameter ? { setup: '  client.use(cookieParameters);\n' } : {}),
    code: `${asParameter ? COOKIE_PARAMETERS : ''}
function addCookie(request: Request, name: string, value: string): void {
  request.headers.set('Cookie', [request.headers.get('Cookie'), \`\${name}=\${value}\`].filter(Boolean).join('; '));
}
`,
  };
}

const COOKIE_PARAMETERS = `
/** openapi-fetch itself sends no cookie parameters. */
const cookieParameters: Middleware = {
  onRequest({ request, params }) {
    for (const [name, value] of Object.entries(params.cookie ?? {})) {
      if (value !== undefined) addCookie(request, name, encodeURIComponent(String(value)));
    }
    return request;
  },
};
`;

function joinedArrays(contract: Contract): Feature | undefined {
  const names = new Set(
    contract.operations.flatMap(({ parameters }) =>
      parameters
        .filter((parameter) => parameter.in === 'query' && parameter.style === 'form' && !parameter.explode)
        .map(({ name }) => name),
    ),
  );
  if (names.size === 0) return undefined;
  return {
    imports: ['createQuerySerializer'],
    option: 'querySerializer',
    code: `
/** Query parameters whose values go out joined by commas: \`style: form, explode: false\`. */
const JOINED = new Set([${[...names].map(quoted).join(', ')}]);
const joined = createQuerySerializer({ array: { style: 'form', explode: false } });
const repeated = createQuerySerializer();

function querySerializer(query: Record<string, unknown>): string {
  const parts = Object.entries(query).map(([name, value]) => (JOINED.has(name) ? joined : repeated)({ [name]: value }));
  return parts.filter(Boolean).join('&');
}
`,
  };
}

function multipart(contract: Contract): Feature | undefined {
  if (!takesMultipart(contract)) return undefined;
  return {
    imports: ['defaultBodySerializer'],
    option: 'bodySerializer',
    code: `
/** A body that holds a Blob goes out as multipart/form-data, any other as JSON. */
function bodySerializer(body: unknown): string | FormData {
  const parts = typeof body === 'object' && body !== null ? Object.entries(body).flatMap(partsOf) : [];
  if (!parts.some(([, part]) => part instanceof Blob)) return defaultBodySerializer(body);
  const form = new FormData();
  for (const [name, part] of parts) form.append(name, part);
  return form;
}

/** A list is sent item by item, an object as JSON. */
function partsOf([name, value]: [string, unknown]): [string, string | Blob][] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item) => partsOf([name, item]));
  if (value instanceof Blob) return [[name, value]];
  return [[name, typeof value === 'object' ? JSON.stringify(value) : String(value)]];
}
`,
  };
}

/** Every media type of a successful answer. */
function acceptOf({ operations }: Contract): string {
  const types = operations.flatMap(({ responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => Object.keys(content)),
  );
  return [...new Set(types), '*/*;q=0.1'].join(', ');
}

function capital(scheme: string): string {
  return scheme[0]?.toUpperCase() + scheme.slice(1);
}

/** Import names sorted as if `type` were not there. */
function byBareName(a: string, b: string): number {
  return a.replace('type ', '').localeCompare(b.replace('type ', ''));
}
