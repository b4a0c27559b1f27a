import type { RequestHandler } from 'express';

/** Lets pages of these origins ask; "*" stands for all, who then cannot send a browser's cookies along. */
export async function allowOrigins(origins: readonly string[]): Promise<RequestHandler> {
  // Loaded by those only who use it.
  const { default: cors } = await import('cors');
  const all = origins.includes('*');
  return cors({
    origin: all ? '*' : [...origins],
    credentials: !all,
    exposedHeaders: ['X-Request-Id', 'Location', 'ETag', 'Link', 'Retry-After', 'Allow'],
    maxAge: 600,
  });
}
