import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '@redocly/openapi-core';

// Set before the package is loaded: it reads them once. Nothing about a document leaves the machine.
process.env['REDOCLY_TELEMETRY'] = 'off';
process.env['REDOCLY_SUPPRESS_UPDATE_NOTICE'] = 'true';

/** The rule set where a project has no redocly.yaml of its own. */
const USUAL_RULES = fileURLToPath(new URL('./redocly.yaml', import.meta.url));

/** Redocly's core, loaded when first needed: its import costs a quarter of a second. */
export async function redocly() {
  return import('@redocly/openapi-core');
}

export async function rulesFor(root: string): Promise<Config> {
  const { findConfig, loadConfig } = await redocly();
  return loadConfig({ configPath: findConfig(root) ?? USUAL_RULES });
}

/** How a file of the project is called in a message: relative to where the user stands. */
export function shown(root: string, file: string): string {
  const prefix = join(root, '/');
  return file.startsWith(prefix) ? file.slice(prefix.length) : file;
}
