import type { Contract, SecurityScheme } from '../openapi/contract.ts';
import { isJson } from '../openapi/media-type.ts';
import { writing } from './client-writing.ts';
import { commented, memberName, quoted, typeName } from './names.ts';

/** A part of the client that only some contracts need. */
export interface Feature {
  readonly imports: readonly string[];
  /** Statements after the client is made. */
  readonly setup?: string;
  readonly code: string;
}

/** A typed client on openapi-fetch: serializers that fit the contract, credentials as an option. */
export function clientOf(contract: Contract): string {
  const vendor = typeName(contract.vendor);
  const features = [credentials(contract, vendor), cookies(contract), writing(contract)].filter(
    (feature) => feature !== undefined,
  );
  const imports = [
    ...new Set(['type Client', 'type ClientOptions', ...features.flatMap((feature) => feature.imports)]),
  ].sort(byBareName);
  const signsIn = Object.keys(contract.securitySchemes).length > 0;
  return `import createClient, { ${imports.join(', ')} } from 'openapi-fetch';
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
  const client = createClient<paths>({ headers: { Accept: ${quoted(acceptOf(contract))} }, ...options });
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
  const name = encodeURIComponent(scheme.name).replaceAll("'", '%27');
  return `{
        const url = new URL(request.url);
        // As text: what is there already stays as it is written.
        url.search += \`\${url.search ? '&' : '?'}${name}=\${encodeURIComponent(value)}\`;
        request = new Request(url, request);
      }`;
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
      if (value === undefined || value === null) continue;
      const items = typeof value === 'object' ? Object.entries(value).flat() : [value];
      const texts = (Array.isArray(value) ? value : items).map((item) => encodeURIComponent(String(item)));
      addCookie(request, name, texts.join(','));
    }
    return request;
  },
};
`;

/** Every media type of a successful answer, JSON first: it is what openapi-fetch reads unless told otherwise. */
function acceptOf({ operations }: Contract): string {
  const types = operations.flatMap(({ responses }) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2'))
      .flatMap(([, { content }]) => Object.keys(content)),
  );
  const inOrder = [...types.filter(isJson), ...types.filter((type) => !isJson(type))];
  return [...new Set(inOrder), '*/*;q=0.1'].join(', ');
}

function capital(scheme: string): string {
  return scheme[0]?.toUpperCase() + scheme.slice(1);
}

/** Import names sorted as if `type` were not there. */
function byBareName(a: string, b: string): number {
  return a.replace('type ', '').localeCompare(b.replace('type ', ''));
}
