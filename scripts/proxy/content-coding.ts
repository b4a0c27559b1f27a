import {
  brotliDecompressSync,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
  zstdDecompressSync,
} from 'node:zlib';

type Decode = (bytes: Uint8Array, options: ZlibOptions) => Buffer;

const CODINGS: Readonly<Record<string, Decode>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: (bytes, { maxOutputLength = 0 }) => brotliDecompressSync(bytes, { maxOutputLength }),
  zstd: (bytes, { maxOutputLength = 0 }) => zstdDecompressSync(bytes, { maxOutputLength }),
  // Some send it without the wrapping that it ought to have. @see RFC 9110 §8.4.1.2
  deflate: (bytes, options) =>
    (bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options),
  identity: (bytes) => Buffer.from(bytes),
};

/**
 * A body as it was before it was packed for its way; undefined where nobody knows how, it is no such thing, or longer than so
 * many bytes. @see RFC 9110 §8.4
 */
export function unpacked(bytes: Buffer, codings: readonly string[], most: number): Buffer | undefined {
  const names = codings.flatMap((value) => value.toLowerCase().split(',')).map((name) => name.trim());
  try {
    return names
      .filter((name) => name !== '')
      .reduceRight<Buffer | undefined>((rest, name) => {
        const decode = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
        return rest && decode?.(rest, { maxOutputLength: most });
      }, bytes);
  } catch {
    return undefined;
  }
}
