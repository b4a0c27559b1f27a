import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REDOC_NAME } from './pictures.ts';

/** The element that holds the document as JSON, and the one that Redoc draws into. */
export const DOCUMENT_ID = 'document';
export const REDOC_ID = 'redoc';

let script: string | undefined;

/**
 * Redoc as a module that draws the page's document and never asks the network for anything: its telemetry is off, and the one
 * picture it would fetch is part of it. Read from the Redocly CLI, which ships Redoc to build pages with, on first use only.
 */
export function redocScript(): string {
  script ??= offline(readFileSync(fileURLToPath(import.meta.resolve(BUNDLE)), 'utf8')) + START;
  return script;
}

const BUNDLE = '@redocly/cli/lib/chunks/redoc.standalone.js';

function offline(bundle: string): string {
  return bundle
    .replace(/https:\/\/cdn\.redoc\.ly\/redoc\/logo-mini(-full)?\.svg/g, REDOC_NAME)
    .replace(/https:\/\/otel\.cloud\.redocly\.com\/[\w/]*/g, '');
}

/**
 * Markup in descriptions is left alone: sanitizing loses text such as `<sessionId>`, and the page's policy runs no script that it may hold.
 * @see https://redocly.com/docs/redoc/v3.x/config
 */
const OPTIONS = {
  disableTelemetry: true,
  sanitize: false,
  showExtensions: ['x-provenance', 'x-source'],
  schemasExpansionLevel: 1,
};

const START = `
hydrate(JSON.parse(document.getElementById('${DOCUMENT_ID}').textContent), ${JSON.stringify(OPTIONS)}, document.getElementById('${REDOC_ID}'));
`;
