import type { Document } from '../openapi/contract.ts';
import type { Erratum } from '../spec/erratum.ts';

/** Everything that the docs say of one vendor. */
export interface DocsVendor {
  /** The folder's name, and so a part of the page's URL. */
  readonly name: string;
  /** The bundled OpenAPI document. It is read, never changed. */
  readonly document: Document;
  readonly errata: readonly Erratum[];
  readonly sandboxUrl?: string | undefined;
  readonly mockUrl?: string | undefined;
  /** A command that works on a fresh sandbox, for the reader to paste. */
  readonly try?: string | undefined;
}
