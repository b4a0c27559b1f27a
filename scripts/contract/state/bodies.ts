import type { Contract, MediaType, Operation } from '../../openapi/contract.ts';
import { isForm, isJson } from '../../openapi/media-type.ts';
import { isNode } from '../../openapi/resolve.ts';
import { inOrderWith } from '../derive/in-order.ts';
import { MADE_UP } from '../derive/made-up.ts';
import { sampleOf } from '../derive/sample.ts';
import { sayable } from '../form-text.ts';
import { isMarked } from '../marks.ts';
import { asSent } from '../read-only.ts';
import type { SchemaJudge } from '../violations.ts';
import { propertiesOf } from './property.ts';

/** A body that an operation takes, and where its schema stands. */
export interface Template {
  readonly type: string;
  readonly pointer: string;
  readonly value: unknown;
  /** How it is written, where it is a form whose parts have styles. */
  readonly media?: Pick<MediaType, 'styles'>;
  /** True where the document has no example of it. */
  readonly madeUp?: boolean;
}

/** The bodies to begin from: each example of the document, else a sample. None where the operation takes none. */
export function templatesOf(contract: Contract, operation: Operation, judge: SchemaJudge): Template[] {
  const chosen = typeOf(operation);
  if (!chosen) return [];
  const [type, media] = chosen;
  const { schema, examples } = media;
  if (!schema) return [];
  const { pointer } = schema;
  const fits = (value: unknown) => judge.violationsOf(pointer, value).length === 0;
  const given = Object.entries(examples).flatMap(([name, value]) => (name !== MADE_UP && fits(value) ? [value] : []));
  const values =
    given.length > 0 ? given : [asSent(contract.document, pointer, sampleOf(contract.document, pointer, judge), judge)];
  return values
    .filter((value) => value !== undefined)
    .map((value) => ({ type, pointer, value: sayable(media, value), media, madeUp: given.length === 0 }));
}

/**
 * A made-up body with each optional property of its schema, as far as one can be thought of. An example stays as it is:
 * its author knows what goes together.
 */
export function enriched({ document }: Contract, template: Template, judge: SchemaJudge): Template {
  const { pointer, value } = template;
  if (!isNode(value) || !template.madeUp) return template;
  let full: Record<string, unknown> = value;
  // Of a union's branches those that it is of: what another has is none of it.
  const isOf = (branch: string) => judge.violationsOf(branch, value).length === 0;
  for (const property of propertiesOf(document, pointer, isOf)) {
    if (Object.hasOwn(full, property.name) || isMarked(document, property.pointer, 'readOnly')) continue;
    const sample = asSent(document, property.pointer, sampleOf(document, property.pointer, judge), judge);
    if (sample === undefined) continue;
    const rest = full;
    const candidates = [inOrderWith(rest, property.name, sample), sample].map((one) => ({
      ...rest,
      [property.name]: one,
    }));
    full = candidates.find((one) => judge.violationsOf(pointer, one).length === 0) ?? full;
  }
  return { ...template, value: sayable(template.media ?? {}, full) };
}

/** The media type that a body is sent in: JSON where it may be, a form else. */
export function typeOf({ requestBody }: Operation): readonly [type: string, media: MediaType] | undefined {
  const types = Object.entries(requestBody?.content ?? {});
  const named = (pattern: RegExp) => types.find(([type]) => pattern.test(type));
  return (
    named(/^application\/merge-patch\+json/) ??
    named(/^application\/json\b/) ??
    types.find(([type]) => isJson(type) && !/json-patch/.test(type)) ??
    types.find(([type]) => isForm(type))
  );
}
