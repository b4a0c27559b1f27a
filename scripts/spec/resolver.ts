import type { BaseResolver, Source } from '@redocly/openapi-core';
import { localFileOf } from './local-files.ts';
import { fetchText, isUrl } from './remote.ts';

type Core = typeof import('@redocly/openapi-core');

/** So many values a file may have, each alias of YAML counted as all that it stands for. */
const MOST_VALUES = 5_000_000;

/**
 * Opens what references name: files beside files, and what is remote only where that is allowed. A document from elsewhere
 * gets no file of this machine, and one from here none but those of its folder and of where the user stands.
 * @param named the document that the user named: its host is allowed
 */
export function resolverFor({ BaseResolver, ResolveError, Source }: Core, named: string, root: string): BaseResolver {
  const budget = { files: 0, bytes: 0 };
  class Resolver extends BaseResolver {
    override async loadExternalRef(ref: string): Promise<Source> {
      if (!isUrl(ref)) {
        if (isUrl(named) || /^[a-z][a-z\d+.-]+:/i.test(ref))
          throw new ResolveError(new Error(`${ref} is no file that this document may name.`));
        const problem = localFileOf(ref, named, root);
        if (problem !== undefined) throw new ResolveError(new Error(problem));
        return super.loadExternalRef(ref);
      }
      const { body, mimeType } = await fetchText(ref, named, budget).catch((cause: unknown) => {
        throw new ResolveError(cause instanceof Error ? cause : new Error(String(cause)));
      });
      return new Source(ref, body.replaceAll('\r\n', '\n'), mimeType);
    }

    override parseDocument(
      ...args: Parameters<BaseResolver['parseDocument']>
    ): ReturnType<BaseResolver['parseDocument']> {
      const document = super.parseDocument(...args);
      if (valuesIn(document.parsed, new Map()) > MOST_VALUES)
        throw new ResolveError(new Error(`Its aliases stand for more than ${MOST_VALUES} values.`));
      return document;
    }
  }
  return new Resolver();
}

/** As many as would be written down: what stands in several places, which is looked at once, counts in each. */
function valuesIn(value: unknown, known: Map<object, number>): number {
  if (typeof value !== 'object' || value === null) return 1;
  const before = known.get(value);
  if (before !== undefined) return before;
  // What holds itself is written by nobody.
  known.set(value, Number.POSITIVE_INFINITY);
  const sum = Object.values(value).reduce<number>((all, member) => all + valuesIn(member, known), 1);
  known.set(value, sum);
  return sum;
}
