import { METHODS } from '../../openapi/contract.ts';

/** What an object of a document is. `shown` is what an author shows: whatever it looks like, it is data. */
export type Role =
  | 'document'
  | 'info'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'encoding'
  | 'example'
  | 'callback'
  | 'link'
  | 'securityScheme'
  | 'schema'
  | 'shown'
  | 'extension';

/** A member is of a role itself, or holds such by names that the author chose, or in a list. */
export type Member = Role | { readonly named: Role } | { readonly list: Role };

const described = {
  schema: 'schema',
  content: { named: 'mediaType' },
  example: 'shown',
  examples: { named: 'example' },
} as const;

const operation = {
  parameters: { list: 'parameter' },
  requestBody: 'requestBody',
  responses: { named: 'response' },
  callbacks: { named: 'callback' },
} as const;

const ONE_SCHEMA =
  'items not additionalProperties if then else contains propertyNames unevaluatedProperties unevaluatedItems contentSchema additionalItems';
const SCHEMAS_BY_NAME = 'properties patternProperties dependentSchemas $defs definitions';

/**
 * The members of each role that are more than plain values. An item of a path has its operations by method.
 * @see https://spec.openapis.org/oas/v3.1.0#schema
 */
const GRAMMAR: Readonly<Record<Role, Readonly<Record<string, Member>>>> = {
  document: { info: 'info', paths: { named: 'pathItem' }, webhooks: { named: 'pathItem' }, components: 'components' },
  info: {},
  components: {
    schemas: { named: 'schema' },
    responses: { named: 'response' },
    parameters: { named: 'parameter' },
    examples: { named: 'example' },
    requestBodies: { named: 'requestBody' },
    headers: { named: 'header' },
    securitySchemes: { named: 'securityScheme' },
    links: { named: 'link' },
    callbacks: { named: 'callback' },
    pathItems: { named: 'pathItem' },
  },
  pathItem: { parameters: { list: 'parameter' }, ...Object.fromEntries(METHODS.map((name) => [name, 'operation'])) },
  operation,
  parameter: described,
  header: described,
  requestBody: { content: { named: 'mediaType' } },
  response: { headers: { named: 'header' }, content: { named: 'mediaType' }, links: { named: 'link' } },
  mediaType: {
    schema: 'schema',
    example: 'shown',
    examples: { named: 'example' },
    encoding: { named: 'encoding' },
  },
  encoding: { headers: { named: 'header' } },
  example: { value: 'shown' },
  callback: {},
  link: { parameters: 'shown', requestBody: 'shown' },
  securityScheme: {},
  schema: {
    ...Object.fromEntries(ONE_SCHEMA.split(' ').map((name) => [name, 'schema'])),
    ...Object.fromEntries(SCHEMAS_BY_NAME.split(' ').map((name) => [name, { named: 'schema' }])),
    ...Object.fromEntries(['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((name) => [name, { list: 'schema' }])),
    example: 'shown',
    examples: 'shown',
    default: 'shown',
    enum: 'shown',
    const: 'shown',
  },
  shown: {},
  extension: {},
};

export const ROLES = Object.keys(GRAMMAR) as readonly Role[];

/** Objects whose names the author chooses, but for extensions. */
const EXTENDED: readonly Role[] = ['pathItem', 'response'];

/** What a member of a role is; undefined where it is a plain value, or nothing that the standard knows. */
export function memberOf(role: Role, name: string): Member | undefined {
  if (role === 'shown' || role === 'extension') return undefined;
  if (name.startsWith('x-')) return 'extension';
  // A callback has items of a path by expressions.
  if (role === 'callback') return name === '$ref' ? undefined : 'pathItem';
  const members = GRAMMAR[role];
  return Object.hasOwn(members, name) ? members[name] : undefined;
}

/** What stands by a name of the author's: in `paths` and `responses`, names that begin with `x-` are extensions. */
export function namedRole(role: Role, container: string, name: string): Role {
  const extended = EXTENDED.includes(role) && (container === 'paths' || container === 'responses');
  return extended && name.startsWith('x-') ? 'extension' : role;
}

/** What stands at the end of a way through a document; undefined where the standard knows nothing of it. */
export function roleAt(segments: readonly string[]): Role | undefined {
  let here: Member | undefined = 'document';
  let container = '';
  for (const segment of segments) {
    if (here === undefined || here === 'shown' || here === 'extension') return here;
    if (typeof here === 'string') here = memberOf(here, segment);
    else here = 'named' in here ? namedRole(here.named, container, segment) : here.list;
    container = segment;
  }
  return typeof here === 'string' ? here : undefined;
}
