/** A media type as it was sent: `essence` is lower case and has no parameters. */
export interface MediaType {
  readonly essence: string;
  readonly parameters: Readonly<Record<string, string>>;
}

const TOKEN = "[\\w!#$%&'*+.^`|~-]+";
const MEDIA_TYPE = new RegExp(`^\\s*(${TOKEN}/${TOKEN})\\s*(;.*)?$`);
const PARAMETER = new RegExp(`;\\s*(${TOKEN})=(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))`, 'g');

const ESSENCE = /^[a-z\d.+*/-]+$/;

/** What was read of headers before: clients send few, and send them again and again. */
const read = new Map<string, MediaType | undefined>();
const MOST_READ = 100;

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
export function parseMediaType(header: string): MediaType | undefined {
  if (read.has(header)) return read.get(header);
  const type = parsed(header);
  if (read.size < MOST_READ && header.length < MOST_READ) read.set(header, type);
  return type;
}

function parsed(header: string): MediaType | undefined {
  const [, essence, rest = ''] = MEDIA_TYPE.exec(header) ?? [];
  if (essence === undefined) return undefined;
  const parameters = [...rest.matchAll(PARAMETER)].map(([, name = '', quoted, plain]) => [
    name.toLowerCase(),
    quoted ?? plain ?? '',
  ]);
  return { essence: essence.toLowerCase(), parameters: Object.fromEntries(parameters) };
}

/** The essence of a type that is known to be well formed, such as one that a contract declares. */
export function essenceOf(type: string): string {
  // Most are nothing but that.
  return type === 'application/json' || ESSENCE.test(type)
    ? type
    : (type.split(';', 1)[0] ?? type).trim().toLowerCase();
}

/**
 * The declared type or range ("text/*") that covers this one, the most exact first: of several that differ in their parameters the one
 * that has most of those of this one, and no other. @see https://spec.openapis.org/oas/v3.1.0#media-types
 */
export function coveringType(declared: readonly string[], given: string): string | undefined {
  if (declared.includes(given)) return given;
  const essence = essenceOf(given);
  const [top] = essence.split('/');
  for (const range of [essence, `${top}/*`, '*/*']) {
    const [first, ...others] = declared.filter((type) => essenceOf(type) === range);
    if (first !== undefined) return others.length === 0 ? first : closest([first, ...others], given);
  }
  return undefined;
}

function closest(types: readonly string[], given: string): string | undefined {
  const ofGiven = parametersOf(given);
  const fit = (type: string) => {
    const own = [...parametersOf(type)];
    return own.every((one) => ofGiven.has(one)) ? own.length : -1;
  };
  return types.toSorted((one, other) => fit(other) - fit(one))[0];
}

function parametersOf(type: string): ReadonlySet<string> {
  const { parameters = {} } = parseMediaType(type) ?? {};
  return new Set(Object.entries(parameters).map(([name, value]) => `;${name}=${value}`));
}

/** One spelling of a type, whatever the case of its names, their order and the spaces around them. @see RFC 9110 §8.3.1 */
export function spelling(type: string): string {
  const parsed = type.includes(';') ? parseMediaType(type) : undefined;
  if (!parsed) return essenceOf(type);
  return parsed.essence + [...parametersOf(type)].sort().join('');
}

/** Whether a body of this type is JSON: `application/json` and everything with the suffix. */
export function isJson(type: string): boolean {
  return type === 'application/json' || /[/+]json$/.test(essenceOf(type));
}

/** Whether a body of this type is text that people read. */
export function isText(type: string): boolean {
  return essenceOf(type).startsWith('text/');
}

/**
 * Whether any schema can be asked of a body of this type: it is read as a value, is no more than its text, or a range that has such
 * types. What a table or a page says stands in it as in XML: by rules that nobody here knows. @see RFC 7303 §4.1: `text/xml` is no other
 */
export function takesSchema(type: string): boolean {
  const essence = essenceOf(type);
  return isJson(type) || essence === 'text/plain' || /^multipart\/|\*|x-www-form-urlencoded$/.test(essence);
}
