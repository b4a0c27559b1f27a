import fc from 'fast-check';
import type { Contract, MediaType } from '../../openapi/contract.ts';
import { essenceOf, isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import { isNode } from '../../openapi/resolve.ts';
import { propertyPointer } from '../../openapi/schema-types.ts';
import type { SchemaJudge } from '../violations.ts';
import type { Arbitraries } from './arbitrary-of.ts';
import { sifted } from './sifted.ts';
import { smallerJson } from './smaller-json.ts';
import { Wild } from './wild.ts';

/** Valid bodies of a media type: from the schema, examples, and examples of which one member is another. */
export function bodyValues(
  { document }: Contract,
  judge: SchemaJudge,
  arbitraries: Arbitraries,
  type: string,
  { schema, examples }: MediaType,
): fc.Arbitrary<unknown> | undefined {
  const known = Object.values(examples);
  const told = known.length > 0 ? fc.constantFrom(...known) : undefined;
  if (!schema || !(isJson(type) || isForm(type) || isMultipart(type) || essenceOf(type) === 'text/plain')) return told;
  const wild = arbitraries.of(schema.pointer);
  const touched = known.flatMap((example) => touchedAt(example, document, arbitraries, schema.pointer));
  const fits = (value: unknown) => judge.violationsOf(schema.pointer, value).length === 0;
  const near = touched.length > 0 ? sifted(fc.oneof(...touched), fits) : undefined;
  const parts = [
    ...(told ? [{ weight: 1, arbitrary: told }] : []),
    ...(near ? [{ weight: 4, arbitrary: near }] : []),
    ...(wild ? [{ weight: 4, arbitrary: wild }] : []),
  ];
  if (parts.length === 0) return undefined;
  const values = sifted(fc.oneof(...parts), (value) => (JSON.stringify(value)?.length ?? 0) <= LARGEST);
  return values && new Wild(values, (value) => smallerJson(value, fits));
}

/** More than this many servers refuse for its size alone. */
const LARGEST = 60_000;

/** An example with another value for one of the properties that its schema declares. */
function touchedAt(
  example: unknown,
  document: Contract['document'],
  arbitraries: Arbitraries,
  pointer: string,
): fc.Arbitrary<unknown>[] {
  if (!isNode(example)) return [];
  return Object.keys(example).flatMap((name) => {
    const property = propertyPointer(document, pointer, name);
    const values = property === undefined ? undefined : arbitraries.of(property);
    return values ? [values.map((value) => ({ ...example, [name]: value }))] : [];
  });
}
