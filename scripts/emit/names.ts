/** `vmware-logs` → `VmwareLogs`, `addLicense` → `AddLicense`: a name for a type. */
export function typeName(name: string): string {
  const joined = name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

/** A JSON value as TypeScript source, its lines after the first indented; what fits into a line stays in one. */
export function literal(value: unknown, indent = ''): string {
  const flat = flatLiteral(value);
  if (flat.length + indent.length <= LINE || typeof value !== 'object' || value === null) return flat;
  const deeper = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${deeper}${literal(item, deeper)},\n`).join('')}${indent}]`;
  const members = Object.entries(value).map(
    ([name, member]) => `${deeper}${keyOf(name)}: ${literal(member, deeper)},\n`,
  );
  return `{\n${members.join('')}${indent}}`;
}

const LINE = 120;

function flatLiteral(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(flatLiteral).join(', ')}]`;
  const members = Object.entries(value).map(([name, member]) => `${keyOf(name)}: ${flatLiteral(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function keyOf(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__' ? name : quoted(name);
}

/** A string as TypeScript source. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/** The first lines of every generated file of code. */
export function header(vendor: string): string {
  return `// Made by \`npm run generate\` from specs/${vendor}. Changes by hand are lost.\n`;
}
