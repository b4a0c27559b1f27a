/** A contradiction in a vendor's own pages, and how the contract decided it. */
export interface Erratum {
  /** Unique among the vendor's errata: `V1`. */
  readonly id: string;
  readonly title: string;
  /** `semantic`, `syntax` or `wording`. */
  readonly kind: string;
  readonly claim: Statement;
  readonly conflict: Statement;
  readonly decision: string;
  readonly reason: string;
  /** The operationIds concerned; none where the whole contract is. */
  readonly operations: readonly string[];
  /** A documented payload that the contract refuses, verbatim. */
  readonly payload?: unknown;
}

/** What a page says, and which page. */
export interface Statement {
  readonly text: string;
  readonly source: string;
}

/** Everything that the docs say of one vendor. */
export interface DocsVendor {
  /** The folder's name, and so a part of the page's URL. */
  readonly name: string;
  /** The bundled OpenAPI document as parsed JSON; it is never changed. */
  readonly document: unknown;
  readonly errata: readonly Erratum[];
  readonly sandboxUrl?: string | undefined;
  readonly mockUrl?: string | undefined;
  /** A command that works on a fresh sandbox, for the reader to paste. */
  readonly try?: string | undefined;
}
