import { type Html, html } from './html.ts';

/** Where a promise was found, and what that is worth. */
export const PROVENANCE: Readonly<Record<string, string>> = {
  documented: 'The vendor’s own page for this API says so.',
  'published-elsewhere': 'The vendor says so, in other material.',
  inferred: 'Nobody says so; it follows from what is said.',
};

/** Tells by shape as well as by colour; nothing where the document does not say. */
export function provenanceBadge(provenance: string | undefined): Html | undefined {
  if (provenance === undefined) return undefined;
  const known = Object.hasOwn(PROVENANCE, provenance) ? provenance : 'other';
  return html`<span class="provenance provenance-${known}">${provenance.replaceAll('-', ' ')}</span>`;
}
