import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { RequestHandler } from 'express';
import { type AnyVendor, isLoopback, type Sandbox, startSandbox } from '../../server/start.ts';
import type { Document } from '../openapi/contract.ts';
import type { Saved } from '../project/own-handlers.ts';
import { shellQuoted } from '../shell-quoted.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { UserError } from '../user-error.ts';
import { withGivenCredentials } from './credentials-file.ts';
import { type ExposureFlags, exposureOf } from './exposure-options.ts';
import { type HostileFlags, hostileSeedOf } from './hostile-flags.ts';
import { requestLogger } from './request-logger.ts';
import { sandboxMade } from './sandbox-of.ts';
import { readSeed } from './seed-file.ts';
import { tell } from './terminal.ts';

export interface SandboxFlags extends ExposureFlags, HostileFlags {
  readonly port: number;
  readonly host: string;
  readonly data?: string;
  readonly faults?: boolean;
  readonly control?: boolean;
  readonly controlToken?: string;
  /** A file with the credentials to accept instead of the demo values. */
  readonly credentials?: string;
  /** A file with a scene that a fresh sandbox starts with. */
  readonly seed?: string;
  readonly quiet?: boolean;
  readonly site?: RequestHandler;
}

/** A sandbox that can go on with another document. */
export interface OpenSandbox extends Sandbox {
  /**
   * Makes a vendor of its document as it is now; undefined where somebody has written how it behaves.
   * @returns what exchanges it, and keeps its state
   * @throws UserError where the given credentials do not fit it
   */
  prepared(files: VendorFiles, document: Document): (() => Promise<void>) | undefined;
}

/**
 * Starts the sandboxes of vendors and documents.
 * @throws UserError where generated code is stale, a document cannot be read, or two go by one name
 */
export async function openSandbox(
  root: string,
  files: readonly VendorFiles[],
  { quiet, seed, credentials, control, controlToken, ...flags }: SandboxFlags,
): Promise<OpenSandbox> {
  const made = await Promise.all(files.map((one) => sandboxMade(root, one)));
  let vendors: readonly AnyVendor[] = made.map(({ vendor }) => vendor);
  const twice = vendors.find(({ name }, index) => vendors.findIndex((one) => one.name === name) !== index);
  if (twice) throw new UserError(`Two of them are called ${twice.name}.`, 'Serve them one by one, or rename a file.');
  const givenToken = controlToken ?? (process.env['LICET_CONTROL_TOKEN'] || undefined);
  const sandbox = await startSandbox({
    ...flags,
    ...exposureOf(flags),
    hostile: hostileSeedOf(flags),
    // Whoever gives a token wants it to open something. A variable may be set for others.
    control: control === true || controlToken !== undefined,
    // Set to nothing is not set.
    controlToken: givenToken,
    seed: seed === undefined ? undefined : readSeed(seed),
    databaseUrl: process.env['DATABASE_URL'] || undefined,
    vendors: withGivenCredentials(vendors, credentials),
    logger: await requestLogger(quiet === true),
  });
  // Not before it has started: who watches files does not end by himself.
  const ended = new AbortController();
  for (const { follow } of made) follow?.({ told: (saved) => tellSaved(root, saved), until: ended.signal });
  if (
    !isLoopback(flags.host) &&
    sandbox.vendors.some(({ access, ownCredentials }) => access.length > 0 && !ownCredentials)
  )
    tell(
      `warning: others can reach ${flags.host}, and the demo credentials, which anyone can read in the code, let them in: set others with --credentials`,
    );
  if (sandbox.statePlace !== 'memory') tell(`state is kept in ${sandbox.statePlace}`);
  if (sandbox.controlToken !== undefined && sandbox.controlToken !== givenToken)
    tell(`control token: ${sandbox.controlToken}`);
  return {
    ...sandbox,
    get vendors() {
      return sandbox.vendors;
    },
    prepared(one, document) {
      const index = files.findIndex(({ spec }) => spec === one.spec);
      const vendor = made[index]?.of?.(document);
      if (!vendor) return undefined;
      const next = vendors.with(index, vendor);
      const given = withGivenCredentials(next, credentials)[index] ?? vendor;
      return async () => {
        await sandbox.replace(given);
        // Another may have been replaced meanwhile.
        vendors = vendors.with(index, vendor);
      };
    },
    async close() {
      ended.abort();
      await sandbox.close();
    },
  };
}

function tellSaved(root: string, { file, error }: Saved): void {
  const name = relative(root, file);
  if (error === undefined)
    tell(existsSync(file) ? `${name} is taken up` : `${name} is gone, and the sandbox goes on without it`);
  else
    tell(
      `${name} is not taken up, and what was there goes on: ${error instanceof Error ? error.message : error}${error instanceof UserError ? `\nhint: ${error.hint}` : ''}`,
    );
}

/** A command that works on a fresh sandbox, to be pasted: what a document puts into it is no more than words of it. */
export function curlFor({ url, demo }: Sandbox['vendors'][number]): string {
  const { method, path, headers = {}, body } = demo.try;
  const all = { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers };
  const parts = [
    'curl',
    ...(method === 'GET' ? [] : [`-X ${shellQuoted(method)}`]),
    ...Object.entries(all).map(([name, value]) => `-H ${shellQuoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${shellQuoted(JSON.stringify(body))}`]),
    shellQuoted(url + path),
  ];
  return parts.join(' ');
}
