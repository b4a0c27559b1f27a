import { type AnyVendor, inferVendor } from '../../server/index.ts';
import type { Document } from '../openapi/contract.ts';
import { in2020Dialect } from '../openapi/dialect.ts';
import { type OwnHandlers, ownHandlers, type Saved } from '../project/own-handlers.ts';
import { isSpecOf } from '../spec/spec-file.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';

/** Who hears of handlers that were saved, and taken up or not, and until when. */
export interface Follow {
  readonly told: (saved: Saved) => void;
  readonly until: AbortSignal;
}

/** A sandbox that may be made of its document anew. */
export interface SandboxMade {
  readonly vendor: AnyVendor;
  /**
   * The same of another document, with the same handlers of the project's own; left out where somebody has written it, for then only
   * another program would behave otherwise.
   */
  readonly of?: (document: Document) => AnyVendor;
  /** Takes up the project's own handlers when they are saved; left out where it has none. Who calls it ends it. */
  readonly follow?: (follow: Follow) => void;
}

/**
 * The sandbox of a document for which nobody has written one, but for what the project's own handlers answer.
 * @throws UserError where the document cannot be read, or the handlers cannot be used
 */
export async function inferredSandbox(root: string, files: VendorFiles): Promise<SandboxMade> {
  const own = isSpecOf(files.name, files.spec) ? await ownHandlers(root, files.name) : undefined;
  let operations: readonly string[] = [];
  const of = (document: Document) => {
    const made = inferredFrom(files.name, document, own);
    operations = made.operations.map(({ id }) => id);
    return made;
  };
  const vendor = of(await documentOf(root, files));
  own?.check(operations);
  const follow = own && ((one: Follow) => own.follow({ ...one, operations: () => operations }));
  return { vendor, of, ...(follow ? { follow } : {}) };
}

/** The sandbox that a document has by itself, but for what some handlers answer. */
export function inferredFrom(name: string, document: Document, own?: Pick<OwnHandlers, 'current'>): AnyVendor {
  return inferVendor(mountOf(name), readable(document), { handlers: own?.current });
}

type ApiDocument = Parameters<typeof inferVendor>[1];

/** The sandbox reads schemas in one dialect, whichever they were written in. */
function readable(written: Document): ApiDocument {
  const document = in2020Dialect(written);
  return { ...document, paths: { ...Object(document['paths']) } };
}

/** A file's name as the first segment of a path. */
function mountOf(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/^-+|-+$/g, '') || 'api';
}
