import type { Answer } from '../answer.ts';
import { isObject } from '../guard/api-document.ts';
import { essenceOf, isJson, isText } from '../media-type.ts';
import type { Operation } from '../operation.ts';
import { madeUp } from '../values/made-up.ts';
import { MANNERS, type Manner, plausible } from '../values/plausible.ts';
import type { HandlerRequest } from '../vendor.ts';
import { type DeclaredMedia, mediaOf, responseOf } from './declared.ts';
import { declaredHeaders } from './declared-headers.ts';
import type { Lore } from './lore.ts';
import { unambiguous } from './unambiguous.ts';

/** What is to be answered, before the document has said in what form. */
export interface Reply {
  readonly status: number;
  /** The body as a schema shows it; left out where there is nothing but what the schema makes. */
  body?(schema: unknown, manner: Manner): unknown;
  /** Headers by their names in small letters and without signs; they are sent where they are declared. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** In what manner to begin. */
  readonly manner?: Manner;
  /** The author's example is more telling than what would be made. */
  readonly byExample?: boolean;
}

/** A reply in the form that an operation declares: its media type, its headers, and a body that its schema allows. */
export async function answered(
  lore: Lore,
  operation: Operation,
  { headers: sent }: Pick<HandlerRequest, 'headers'>,
  reply: Reply,
): Promise<Answer> {
  const { status } = reply;
  const response = responseOf(lore.document, operation, status);
  const accepts = typeof sent['accept'] === 'string' ? sent['accept'] : undefined;
  const media = mediaOf(response, accepts);
  const { document, matching } = lore;
  const parts = { document, matching: () => matching };
  const headers = declaredHeaders(parts, `${operation.id} ${status}`, response, reply.headers ?? {});
  if (!media) return { status, headers };
  const type = concrete(media.type);
  return { status, type, body: await bodyOf(lore, operation, media, type, reply), headers };
}

/** Of so many values that fit several branches where they should fit one, it is tried to tell these apart. */
const TOLD_APART = 3;

/** The first body that is legal; where none is, the first of all, which the server then says is not. */
async function bodyOf(
  lore: Lore,
  operation: Operation,
  media: DeclaredMedia,
  type: string,
  reply: Reply,
): Promise<unknown> {
  const { status, manner, byExample = false } = reply;
  const { schema = true, example } = media;
  const make = reply.body ?? ((one: unknown, how: Manner) => madeFor(lore, `${operation.id} ${status}`, one, how));
  const isLegal = async (body: unknown) =>
    body instanceof Uint8Array ||
    (body !== undefined &&
      (await lore.guard.violationOf(operation, { status, declaredType: media.type, body })) === undefined);
  const inType = await writerOf(type);
  const given = example === undefined ? undefined : inType(example);
  if (byExample && (await isLegal(given))) return given;
  const made: unknown[] = [];
  for (const how of new Set([...(manner ? [manner] : []), ...MANNERS])) {
    const body = make(schema, how);
    if (await isLegal(inType(body))) return inType(body);
    made.push(body);
  }
  if (await isLegal(given)) return given;
  if (!isJson(type)) return inType(made[0]);
  const { document, guard } = lore;
  const parts = { document, guard, operation, schema, answer: { status, declaredType: media.type } };
  return (await unambiguous(parts, made.slice(0, TOLD_APART))) ?? made[0];
}

/** A value of a schema, always the same for the same words. */
export function madeFor({ document, matching }: Lore, words: string, schema: unknown, manner: Manner): unknown {
  return madeUp(plausible(document, matching, words, manner), schema);
}

/** A range is declared where anything of it may come. */
function concrete(type: string): string {
  if (!type.includes('*')) return type;
  return /^text\//.test(type)
    ? 'text/plain'
    : /^\*\/|^application\//.test(type)
      ? 'application/json'
      : 'application/octet-stream';
}

/** Puts a body in the form of its media type: what is neither JSON nor text as bytes, of which a schema can say nothing. */
async function writerOf(type: string): Promise<(body: unknown) => unknown> {
  if (isJson(type)) return (body) => body;
  const write = /[/+]xml$/.test(essenceOf(type))
    ? await xmlWriter()
    : essenceOf(type) === 'text/csv'
      ? asCsv
      : JSON.stringify;
  return (body) => {
    if (typeof body === 'string') return isText(type) ? body : Buffer.from(body);
    return body instanceof Uint8Array ? body : Buffer.from(write(body ?? null));
  };
}

/** Loaded when somebody takes nothing but XML. */
async function xmlWriter(): Promise<(body: unknown) => string> {
  const { default: Builder } = await import('fast-xml-builder');
  const builder = new Builder({});
  return (body) =>
    `<?xml version="1.0" encoding="UTF-8"?>${builder.build({ root: Array.isArray(body) ? { item: body } : body })}`;
}

function asCsv(body: unknown): string {
  const rows = (Array.isArray(body) ? body : [body]).filter(isObject);
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown) => {
    const text = value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [names, ...rows.map((row) => names.map((name) => row[name]))]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n');
}
