import type { Contract, MediaType } from '../openapi/contract.ts';
import { isJson, isMultipart } from '../openapi/media-type.ts';
import { below } from '../openapi/pointer.ts';
import { resolve } from '../openapi/resolve.ts';

/** A body as it goes out, with its Content-Type. */
export interface WireBody {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Serialises a value in a media type that an operation declares. */
export async function wireBody(contract: Contract, type: string, media: MediaType, value: unknown): Promise<WireBody> {
  if (isMultipart(type)) return multipart(contract, media, value);
  const text = isJson(type) ? JSON.stringify(value) : urlEncodedOr(type, value);
  return { type, bytes: Buffer.from(text ?? '') };
}

function urlEncodedOr(type: string, value: unknown): string {
  if (type !== 'application/x-www-form-urlencoded') return String(value);
  return new URLSearchParams(
    Object.entries(value as object).map(([name, part]): [string, string] => [name, String(part)]),
  ).toString();
}

async function multipart(contract: Contract, media: MediaType, value: unknown): Promise<WireBody> {
  const form = new FormData();
  for (const [name, part] of Object.entries(value ?? {})) {
    const fileType = fileTypeOf(contract, media, name);
    if (fileType === undefined) form.append(name, typeof part === 'object' ? JSON.stringify(part) : String(part));
    else form.append(name, new Blob([String(part)], { type: fileType }), name);
  }
  const response = new Response(form);
  return { type: response.headers.get('content-type') ?? '', bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** The media type that a part is sent in where it is a file, undefined where it is plain text. */
function fileTypeOf(contract: Contract, { schema, encoding }: MediaType, name: string): string | undefined {
  const declared = encoding[name]?.split(',')[0]?.trim();
  if (declared !== undefined && declared !== 'text/plain') return declared;
  if (!schema) return undefined;
  const { pointer } = resolve(contract.document, schema.pointer);
  const properties = resolve(contract.document, pointer).node['properties'] as Record<string, unknown> | undefined;
  if (!properties || !Object.hasOwn(properties, name)) return undefined;
  const { format, contentMediaType } = resolve(contract.document, below(pointer, 'properties', name)).node;
  if (typeof contentMediaType === 'string') return contentMediaType;
  return format === 'binary' ? 'application/octet-stream' : undefined;
}
