import { rawName } from './hostid-kinds.ts';

/** Something that tells one host from others, as it was given: `ETHERNET=AABBCCDDEEFF`. */
export interface Hostid {
  readonly kind: string;
  readonly value: string;
}

const LONGEST_VALUE = 255;

/**
 * Reads the last segment of a license's path: Base64 of `TYPE=value` pairs, separated by commas.
 * Undefined where it is anything else. A value may have an equals sign in it, as the vendor's example has, but no blanks.
 */
export function decodeHostids(encoded: string): readonly Hostid[] | undefined {
  const text = decodeText(encoded);
  const hostids = text?.split(',').map(hostidOf);
  return hostids?.every((hostid) => hostid !== undefined) ? hostids : undefined;
}

export function encodeHostids(hostids: readonly Hostid[]): string {
  return Buffer.from(hostids.map(({ kind, value }) => `${kind}=${value}`).join(',')).toString('base64');
}

/** The same for HostIDs that differ in order or case only: to the vendor these are the same host. */
export function identityOf(hostids: readonly Hostid[]): string {
  return hostids
    .map(({ kind, value }) => `${rawName(kind)}=${value}`.toLowerCase())
    .toSorted()
    .join(',');
}

function decodeText(encoded: string): string | undefined {
  const bytes = Buffer.from(encoded, 'base64');
  // Node skips what is no Base64 instead of refusing it.
  if (encoded === '' || bytes.toString('base64') !== encoded) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function hostidOf(pair: string): Hostid | undefined {
  const [, kind, value] = /^([^=\s]+)=(\S+)$/.exec(pair) ?? [];
  return kind === undefined || value === undefined || value.length > LONGEST_VALUE ? undefined : { kind, value };
}
