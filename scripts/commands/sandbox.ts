import type { RequestHandler } from 'express';
import { type Sandbox, startSandbox } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { type ExposureFlags, exposureOf } from './exposure-options.ts';
import { refuseStale } from './freshness.ts';
import { requestLogger } from './request-logger.ts';
import { tell } from './terminal.ts';

export interface SandboxFlags extends ExposureFlags {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly faults?: boolean;
  readonly control?: boolean;
  readonly quiet?: boolean;
  readonly site?: RequestHandler;
}

/**
 * Starts the vendors' sandboxes from their generated code.
 * @throws UserError where that code is stale, or a vendor has no sandbox yet
 */
export async function openSandbox(
  vendors: readonly VendorFiles[],
  { quiet, ...flags }: SandboxFlags,
): Promise<Sandbox> {
  refuseStale(vendors);
  const missing = vendors.find(({ name }) => !VENDORS.some((vendor) => vendor.name === name));
  if (missing) {
    throw new UserError(
      `${missing.name} has no sandbox yet.`,
      `Write server/vendors/${missing.name} and list it in server/vendors/index.ts.`,
    );
  }
  const sandbox = await startSandbox({
    ...flags,
    ...exposureOf(flags),
    // Set to nothing is not set.
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    vendors: VENDORS.filter(({ name }) => vendors.some((vendor) => vendor.name === name)),
    logger: await requestLogger(quiet === true),
  });
  if (sandbox.statePlace !== 'memory') tell(`state is kept in ${sandbox.statePlace}`);
  return sandbox;
}

/** A command that works on a fresh sandbox, to be pasted. */
export function curlFor({ url, demo }: Sandbox['vendors'][number]): string {
  const { method, path, headers = {}, body } = demo.try;
  const all = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers };
  const parts = [
    'curl',
    ...(method === 'GET' ? [] : [`-X ${method}`]),
    ...Object.entries(all).map(([name, value]) => `-H '${name}: ${value}'`),
    ...(body === undefined ? [] : [`-d '${JSON.stringify(body).replaceAll("'", "'\\''")}'`]),
    `'${url}${path}'`,
  ];
  return parts.join(' ');
}
