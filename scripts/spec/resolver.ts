import type { BaseResolver, Source } from '@redocly/openapi-core';
import { fetchText, isUrl } from './remote.ts';

type Core = typeof import('@redocly/openapi-core');

/**
 * Opens what references name: files beside files, and what is remote only where that is allowed. A document from elsewhere
 * gets no file of this machine.
 * @param named the document that the user named: its host is allowed
 */
export function resolverFor({ BaseResolver, ResolveError, Source }: Core, named: string): BaseResolver {
  const budget = { files: 0, bytes: 0 };
  class Resolver extends BaseResolver {
    override async loadExternalRef(ref: string): Promise<Source> {
      if (!isUrl(ref)) {
        if (isUrl(named) || /^[a-z][a-z\d+.-]+:/i.test(ref))
          throw new ResolveError(new Error(`${ref} is no file that this document may name.`));
        return super.loadExternalRef(ref);
      }
      const { body, mimeType } = await fetchText(ref, named, budget).catch((cause: unknown) => {
        throw new ResolveError(cause instanceof Error ? cause : new Error(String(cause)));
      });
      return new Source(ref, body.replaceAll('\r\n', '\n'), mimeType);
    }
  }
  return new Resolver();
}
