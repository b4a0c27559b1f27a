import type { RequestHandler } from 'express';
import { pino } from 'pino';
import { type Sandbox, startSandbox } from '../../server/index.ts';
import { VENDORS } from '../../server/vendors/index.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { refuseStale } from './freshness.ts';
import { tell } from './terminal.ts';

export interface SandboxFlags {
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
  { quiet, ...options }: SandboxFlags,
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
    ...options,
    // Set to nothing is not set.
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    vendors: VENDORS.filter(({ name }) => vendors.some((vendor) => vendor.name === name)),
    logger: pino({ base: null, level: quiet ? 'error' : 'info' }, pino.destination({ fd: 2, sync: true })),
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
