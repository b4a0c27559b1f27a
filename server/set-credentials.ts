import type { SecurityScheme } from './operation.ts';
import type { Accepted, AnyVendor } from './vendor.ts';

/** Credentials that were set, and that cannot be. Says where, and never what they are. */
export class CredentialsError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'CredentialsError';
    this.hint = hint;
  }
}

const MOST_CHARACTERS = 256;

/**
 * The same vendors, who accept what is given in place of all demo values: a vendor of whom nothing is given lets nobody in.
 * @param given for each vendor an object of names and values
 * @throws {CredentialsError}
 */
export function setCredentials(vendors: readonly AnyVendor[], given: unknown): readonly AnyVendor[] {
  const byVendor = membersOf(given, 'the credentials');
  const stranger = [...byVendor.keys()].find((name) => !vendors.some((vendor) => vendor.name === name));
  if (stranger !== undefined)
    throw new CredentialsError(
      `there is no vendor ${quoted(stranger)}`,
      `These have credentials: ${vendors.map(({ name }) => name).join(', ')}.`,
    );
  return vendors.map((vendor) => {
    const accepted = acceptedOf(vendor, byVendor.get(vendor.name) ?? {});
    const demo = vendor.demoOf(accepted);
    for (const [scheme, value] of [demo.valid, demo.expired, demo.unscoped ?? {}].flatMap(Object.entries<string>))
      assertSendable(vendor, scheme, value);
    return {
      ...vendor,
      accepted,
      ownCredentials: true,
      demo: { ...demo, try: vendor.demoOf(placeholders(vendor)).try },
    };
  });
}

function acceptedOf({ name, access }: AnyVendor, given: unknown): Accepted {
  const values = membersOf(given, `the credentials of ${name}`);
  const known = access.flatMap((one) => Object.keys(one.values));
  for (const [member, value] of values) {
    if (!known.includes(member))
      throw new CredentialsError(
        `${name} has no credential ${quoted(member)}`,
        known.length === 0 ? 'It lets in everybody: name nothing for it.' : `It has ${known.join(', ')}.`,
      );
    if (typeof value !== 'string' || !isText(value))
      throw new CredentialsError(
        `${member} of ${name} is no text of 1 to ${MOST_CHARACTERS} letters, digits, signs and spaces`,
        'In YAML, what is made of digits alone needs quotes.',
      );
  }
  for (const { what, values: together } of access) {
    const names = Object.keys(together);
    const missing = names.filter((one) => !values.has(one));
    if (missing.length > 0 && missing.length < names.length)
      throw new CredentialsError(
        `${name} lacks ${missing.join(', ')}`,
        `It takes ${names.join(', ')} together, or none of them: ${what}.`,
      );
  }
  return Object.fromEntries(values) as Accepted;
}

function membersOf(value: unknown, what: string): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return new Map(Object.entries(value));
  throw new CredentialsError(
    `${what} are no object of names and values`,
    'Write, for example: {"vmware-logs": {"bearer": "…", "username": "…", "password": "…"}}',
  );
}

function isText(value: string): boolean {
  return value.length <= MOST_CHARACTERS && /^\P{C}+$/u.test(value) && value === value.trim();
}

/** What a request can carry for each kind of scheme, so that nothing is accepted that nobody can show. */
const SENDABLE = {
  // RFC 6750 §2.1
  bearer: /^[\w~+/.-]+=*$/,
  // RFC 6265 §4.1.1
  cookie: /^[!#-+\--:<-[\]-~]+$/,
  header: /^[!-~](?:[ -~]*[!-~])?$/,
  query: /^.+$/,
} as const;

function assertSendable({ name, securitySchemes }: AnyVendor, member: string, value: string): void {
  const scheme = securitySchemes[member];
  if (!scheme || sendable(scheme).test(value)) return;
  throw new CredentialsError(
    `the ${member} of ${name} has a character that no request can carry there`,
    'Letters and digits do anywhere.',
  );
}

function sendable(scheme: SecurityScheme): RegExp {
  if (scheme.type === 'apiKey') return SENDABLE[scheme.in];
  return scheme.scheme.toLowerCase() === 'bearer' ? SENDABLE.bearer : /:/;
}

/** For a command that is shown: what somebody has set is nobody else's to read. */
function placeholders({ access }: AnyVendor): Accepted {
  return Object.fromEntries(access.flatMap(({ values }) => Object.keys(values).map((name) => [name, `<${name}>`])));
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 64));
}
