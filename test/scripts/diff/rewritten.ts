/* biome-ignore-all lint/suspicious/noExplicitAny: documents are rewritten as their author might */

/** The same promises, written otherwise. */
export const REWRITTEN: Readonly<Record<string, (document: any) => any>> = {
  'in another order': (document) => turned(document),
  'with other names for its schemas': (document) => {
    const named = renamed(document);
    const schemas = named.components?.schemas ?? {};
    const others = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [`${name}Renamed`, schema]));
    return { ...named, components: { ...named.components, schemas: others } };
  },
  'with each schema where it is used': (document) => inlined(document, document, []),
  'with each object put together of two': (document) => parted(document),
};

/** Members and what is a set the other way round; in examples nothing is. */
function turned(value: any, name = ''): any {
  if (Array.isArray(value)) {
    const items = value.map((item) => turned(item));
    return /^(required|enum|type|oneOf|anyOf|allOf|tags|security)$/.test(name) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (/^(examples?|value|default|const)$/.test(name)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, turned(member, key)]),
  );
}

const REF = '#/components/schemas/';

function renamed(value: any): any {
  if (Array.isArray(value)) return value.map(renamed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      typeof member === 'string' && member.startsWith(REF) && member.split('/').length === 4
        ? `${member}Renamed`
        : typeof member === 'string' && member.startsWith(REF)
          ? member.replace(/^(#\/components\/schemas\/[^/]+)/, '$1Renamed')
          : renamed(member),
    ]),
  );
}

/** What refers to itself stays as it is; so does what a discriminator names. */
function inlined(document: any, value: any, above: readonly string[]): any {
  if (Array.isArray(value)) return value.map((item) => inlined(document, item, above));
  if (typeof value !== 'object' || value === null) return value;
  if (value.discriminator !== undefined) return value;
  const { $ref: ref, ...rest } = value;
  if (typeof ref === 'string' && ref.startsWith(REF) && !above.includes(ref) && Object.keys(rest).length === 0) {
    const target = ref
      .slice(2)
      .split('/')
      .reduce((at, name) => at?.[decodeURIComponent(name)], document);
    if (JSON.stringify(target)?.includes(`"${ref}"`)) return value;
    return inlined(document, target, [...above, ref]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlined(document, member, above)]));
}

/** `{ type: object, required, properties }` as `allOf` of its first property and the others. Closed ones are left. */
function parted(value: any): any {
  if (Array.isArray(value)) return value.map(parted);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, member]) => [key, parted(member)])) as any;
  const { type, properties, required = [], additionalProperties, ...rest } = copy;
  const names = Object.keys(properties ?? {});
  const isPlain = Object.keys(rest).every((key) => /^(description|title|x-.*)$/.test(key));
  if (type !== 'object' || names.length < 2 || additionalProperties !== undefined || !isPlain) return copy;
  if (!Array.isArray(required) || Object.values(properties).some((one) => typeof one !== 'object')) return copy;
  const part = (picked: readonly string[]) => ({
    type: 'object',
    required: required.filter((name: string) => picked.includes(name)),
    properties: Object.fromEntries(picked.map((name) => [name, properties[name]])),
  });
  const others = required.filter((name: string) => !names.includes(name));
  return {
    ...rest,
    allOf: [part(names.slice(0, 1)), part(names.slice(1)), ...(others.length > 0 ? [{ required: others }] : [])],
  };
}
