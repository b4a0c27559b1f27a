/** True where an object has a member of that name, here or anywhere below. Costs less than a copy of a large document. */
export function mentions(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some((item) => mentions(item, name));
  for (const member in value)
    if (member === name || mentions((value as Readonly<Record<string, unknown>>)[member], name)) return true;
  return false;
}
