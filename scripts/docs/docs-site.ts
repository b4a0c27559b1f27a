import { createHash } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { docsFiles, type FileContent } from './docs-file.ts';
import type { DocsVendor } from './docs-vendor.ts';
import { SITE } from './layout.ts';

/** The vendors, or who knows them: asked once, when the first reader comes, so that starting a server costs nothing. */
export type VendorSource = readonly DocsVendor[] | (() => readonly DocsVendor[] | Promise<readonly DocsVendor[]>);

/**
 * The docs as a site: the index at `/`, each vendor at `/docs/<vendor>/`. Pages are made on first request and kept. Other
 * requests are passed on untouched, so it can be mounted in front of anything.
 */
export function docsSite({ vendors }: { readonly vendors: VendorSource }): RequestHandler {
  const open = once(async () =>
    keepingWhatWasMade(docsFiles(typeof vendors === 'function' ? await vendors() : vendors, SITE)),
  );

  return async (request, response, next) => {
    const { path } = request;
    if (!isRead(request) || !(path === '/' || path === '/docs' || path.startsWith('/docs/'))) return next();
    const files = await open();
    const file = files.get(path.slice(1));
    if (file) return send(response, file());
    if (files.has(`${path.slice(1)}/`)) return response.redirect(`${request.baseUrl}${path}/`);
    if (path === '/docs' || path === '/docs/') return response.redirect(`${request.baseUrl}/`);
    return next();
  };
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

type SentFile = FileContent & { readonly etag: string };

function send(response: Response, { type, text, policy, etag }: SentFile): void {
  response.set({
    'Content-Type': type,
    'Cache-Control': 'no-cache', // ask again each time: the answer is 304 unless the contract has changed
    ETag: etag,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
  });
  response.send(text);
}

function keepingWhatWasMade(files: ReadonlyMap<string, () => FileContent>): ReadonlyMap<string, () => SentFile> {
  return new Map(Array.from(files, ([path, make]) => [path, once(() => withEtag(make()))]));
}

function withEtag(file: FileContent): SentFile {
  return { ...file, etag: `"${createHash('sha256').update(file.text).digest('base64url').slice(0, 22)}"` };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
