/** A picture as a URL that needs no request. */
export function svgUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** An open gate: it is permitted. */
export const FAVICON = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f6f5c"/><path d="M11 7v18h11" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/><circle cx="21.5" cy="11" r="2.6" fill="#f2c14e"/></svg>',
);

/** The name over a reference, in a colour that reads on light and on dark: it leads back to the index. */
export const LOGO = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="36" viewBox="0 0 120 36"><rect x="1" y="5" width="26" height="26" rx="6" fill="#1f6f5c"/><path d="M10 11v14h9" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/><circle cx="18.5" cy="14" r="2.1" fill="#f2c14e"/><text x="36" y="26" font-family="Georgia,serif" font-size="23" fill="#3b8f7a">Licet</text></svg>',
);

/** Redoc's own name in its "API docs by" badge, which would otherwise be fetched from a CDN. */
export const REDOC_NAME = svgUrl(
  '<svg xmlns="http://www.w3.org/2000/svg" width="42" height="14" viewBox="0 0 42 14"><text x="0" y="11" font-family="sans-serif" font-size="12" font-weight="600" fill="#3b6fb5">Redoc</text></svg>',
);
