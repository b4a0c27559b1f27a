import type { Contract, MediaType } from '../openapi/contract.ts';
import { essenceOf, isForm, isJson, isMultipart, isXml, sentAs } from '../openapi/media-type.ts';
import { below } from '../openapi/pointer.ts';
import { isNode, resolve } from '../openapi/resolve.ts';
import { propertyPointer } from '../openapi/schema-types.ts';
import { matches } from './declared-media.ts';
import { formText } from './form-text.ts';
import { NotSent } from './not-sent.ts';
import { partText } from './part-text.ts';
import { xmlText } from './xml-text.ts';

/** A body as it goes out, with its Content-Type. */
export interface WireBody {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/**
 * Serialises a value in a media type that an operation declares.
 * @throws {NotSent} where that cannot be done as the document has it
 */
export async function wireBody(contract: Contract, type: string, media: MediaType, value: unknown): Promise<WireBody> {
  if (!type.includes('/')) throw new NotSent(`${type} is no media type`);
  if (isMultipart(type)) return multipart(contract, media, value);
  if (isJson(type)) return { type, bytes: Buffer.from(JSON.stringify(value) ?? '') };
  if (isForm(type)) return { type, bytes: Buffer.from(formText(media, value)) };
  // Where any type may come, what only JSON says as it is comes as JSON: a range is no type of a body.
  if (matches(type, 'application/json') && typeof value !== 'string')
    return wireBody(contract, 'application/json', media, value);
  return {
    type: sentAs(type),
    bytes: Buffer.from(isNode(value) ? textOfObject(contract, type, media, value) : String(value)),
  };
}

/** @throws {NotSent} where nobody but the author knows how the parts of an object are written in a media type */
function textOfObject({ document }: Contract, type: string, { schema }: MediaType, value: unknown): string {
  const text = isXml(type) && schema ? xmlText(document, schema.pointer, value) : undefined;
  if (text === undefined && (isXml(type) || essenceOf(type).startsWith('text/')))
    throw new NotSent(`the document does not say how an object is written as ${type}`);
  return text ?? String(value);
}

async function multipart(contract: Contract, media: MediaType, value: unknown): Promise<WireBody> {
  const form = new FormData();
  for (const [name, part] of Object.entries(value ?? {})) {
    const fileType = fileTypeOf(contract, media, name);
    for (const item of Array.isArray(part) ? part : [part]) {
      if (fileType === undefined) form.append(name, partText(item));
      else form.append(name, new Blob([partText(item)], { type: fileType }), name);
    }
  }
  const response = new Response(form);
  return { type: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The media type that a part is sent in where it is a file, undefined where it is plain text. */
export function fileTypeOf({ document }: Contract, { schema, encoding }: MediaType, name: string): string | undefined {
  const declared = Object.hasOwn(encoding, name) ? encoding[name]?.split(',')[0]?.trim() : undefined;
  if (declared !== undefined && declared !== 'text/plain') return sentAs(declared);
  const property = schema && propertyPointer(document, schema.pointer, name);
  if (property === undefined) return undefined;
  const { node, pointer } = resolve(document, property);
  // Of a list of files each is a part.
  const { format, contentMediaType } = isNode(node['items']) ? resolve(document, below(pointer, 'items')).node : node;
  if (typeof contentMediaType === 'string') return contentMediaType;
  return format === 'binary' ? 'application/octet-stream' : undefined;
}
