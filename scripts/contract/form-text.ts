import type { MediaType } from '../openapi/contract.ts';
import { isNode } from '../openapi/resolve.ts';
import { NotSent } from './not-sent.ts';
import { partText } from './part-text.ts';
import { isNested, queryParts } from './wire.ts';

const UNSTYLED = { style: 'form', explode: true };

/**
 * A form as text. What has no style is text, or JSON, and a list of it repeats its name.
 * @throws {NotSent} where a part is nested beyond what its style says
 * @see https://spec.openapis.org/oas/v3.1.0#support-for-x-www-form-urlencoded-request-bodies
 */
export function formText(media: Pick<MediaType, 'styles'>, value: unknown): string {
  if (!isNode(value)) return '';
  const unwritten = unwrittenPart(media, value);
  if (unwritten !== undefined)
    throw new NotSent(`no style says how what is nested in the part ${unwritten} is written`);
  return Object.entries(value)
    .flatMap(([name, part]) => {
      const style = styleOf(media, name);
      if (style?.style === 'deepObject') return deepParts(encodeURIComponent(name), part);
      if (style) return queryParts({ name, ...style }, part);
      return queryParts({ name, ...UNSTYLED }, Array.isArray(part) ? part.map(partText) : partText(part));
    })
    .join('&');
}

export function styleOf({ styles }: Pick<MediaType, 'styles'>, name: string) {
  return styles && Object.hasOwn(styles, name) ? styles[name] : undefined;
}

/** The first part of a form of which its style does not say how it is written. */
export function unwrittenPart(media: Pick<MediaType, 'styles'>, form: Readonly<Record<string, unknown>>) {
  return Object.keys(form).find((name) => {
    const style = styleOf(media, name);
    return style !== undefined && style.style !== 'deepObject' && isNested({}, form[name]);
  });
}

/**
 * `name[member][member]=text`, and lists as `name[]=text`, or `name[0][member]=text`: of what is deeper than one level, and of lists,
 * the style says nothing, and readers of it agree.
 */
function deepParts(key: string, value: unknown): string[] {
  if (Array.isArray(value)) {
    const isFlat = value.every((item) => typeof item !== 'object' || item === null);
    return value.flatMap((item, index) => deepParts(`${key}[${isFlat ? '' : index}]`, item));
  }
  if (!isNode(value)) return [`${key}=${encodeURIComponent(String(value))}`];
  return Object.entries(value).flatMap(([member, item]) => deepParts(`${key}[${encodeURIComponent(member)}]`, item));
}

/** A form without what its styles have no words for: what is empty within a part, and what is nested beyond its style. */
export function sayable(media: Pick<MediaType, 'styles'>, form: unknown): unknown {
  if (!media.styles || !isNode(form)) return form;
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, part]): [string, unknown][] => {
      if (!styleOf(media, name)) return [[name, part]];
      const told = withoutEmpty(part);
      return told === undefined || unwrittenPart(media, { [name]: told }) !== undefined ? [] : [[name, told]];
    }),
  );
}

function withoutEmpty(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value)
    .map(([name, member]) => [name, withoutEmpty(member)] as const)
    .filter(([, member]) => member !== undefined);
  if (kept.length === 0) return undefined;
  return Array.isArray(value) ? kept.map(([, item]) => item) : Object.fromEntries(kept);
}
