import { createHash } from 'node:crypto';

/** What a page may load: nothing but what is named here, and nothing from another host. @see https://www.w3.org/TR/CSP3/ */
export interface Allowed {
  readonly scripts?: string;
  readonly styles: string;
}

/** The policy of a page, for its header or, in a file, for its `<meta>`. */
export function contentSecurityPolicy({ scripts = "'none'", styles }: Allowed): string {
  return `default-src 'none'; script-src ${scripts}; style-src ${styles}; img-src 'self' data:; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;
}

/** A header can forbid what a `<meta>` cannot: to be shown in the frame of another page. */
export const NO_FRAMES = "; frame-ancestors 'none'";

/** Names one inline script or stylesheet by its content, so that no other is let in. */
export function hashSource(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
