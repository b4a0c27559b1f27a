/** `vmware-logs` → `VmwareLogs`, `addLicense` → `AddLicense`: a name for a type, `_` where no letter is in it. */
export function typeName(name: string): string {
  const joined = name
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');
  return /^(?:\p{Nd}|$)/u.test(joined) ? `_${joined}` : joined;
}

/** A type name for each of several names: where two come out alike, the later ones are numbered. */
export function typeNames(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const used = new Set<string>();
  for (const name of names) {
    const plain = typeName(name);
    let free = plain;
    for (let next = 2; used.has(free); next++) free = `${plain}${next}`;
    used.add(free);
    taken.set(name, free);
  }
  return taken;
}

/** A JSON value as TypeScript source, its lines after the first indented; what fits into a line stays in one. */
export function literal(value: unknown, indent = ''): string {
  const flat = flatLiteral(value);
  if (flat.length + indent.length <= LINE || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join('')}${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${deeper}${memberName(name)}: ${literal(member, deeper)},\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

const LINE = 120;

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${memberName(name)}: ${flatLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/**
 * The name of a member in an object literal or an interface. Even quoted, `__proto__` would set the prototype; in an interface,
 * `new` would be how it is constructed.
 */
export function memberName(name: string): string {
  if (name === 'new') return quoted(name);
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

/** A string as TypeScript source. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** Text for inside a comment, in one line: nothing in it ends the comment. */
export function commented(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/');
}

/** The first line of every generated file of code. */
export function header(source: string): string {
  return `${MADE} from ${commented(source)}. Changes by hand are lost.\n`;
}

/** Whether a file of code was generated, now or once. */
export function isMade(text: string): boolean {
  return text.startsWith(MADE);
}

const MADE = '// Made by `npx licet generate`';
