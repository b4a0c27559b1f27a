import { lookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import type { Agent } from 'undici';

/** Set by `--allow-remote`, for this process and those that it starts. */
export const REMOTE_VARIABLE = 'LICET_ALLOW_REMOTE';

const MOST_BYTES = 64 * 2 ** 20;
const MOST_FILES = 200;
const MOST_REDIRECTS = 5;
const MOST_SECONDS = 30;

/** What one document has fetched so far. */
interface Budget {
  files: number;
  bytes: number;
}

export function isUrl(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/**
 * The text at a URL. The host that the user named may be anywhere; others must be public, and are asked only where that
 * is allowed. Limits: 64 MiB and 200 files a document, 30 s and 5 redirects a file.
 * @throws Error that says why not
 */
export async function fetchText(
  url: string,
  named: string,
  budget: Budget,
): Promise<{ readonly body: string; readonly mimeType: string | undefined }> {
  budget.files += 1;
  if (budget.files > MOST_FILES) throw new Error(`More than ${MOST_FILES} remote files are named.`);
  const signal = AbortSignal.timeout(MOST_SECONDS * 1000);
  let at = new URL(url);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    const dispatcher = await agentFor(at, named);
    try {
      const { fetch } = await import('undici');
      const response = await fetch(at, { dispatcher, signal, redirect: 'manual' }).catch((cause: unknown) => {
        throw new Error(`${at.href} cannot be fetched: ${reasonOf(cause)}`, { cause });
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        at = new URL(location, at);
        if (!isUrl(at.href)) throw new Error(`${url} leads to ${at.protocol}, which is not followed.`);
        continue;
      }
      if (!response.ok) throw new Error(`${at.href} answers ${response.status}.`);
      const body = await limited(response.body, budget, at.href);
      return { body, mimeType: response.headers.get('content-type') ?? undefined };
    } finally {
      await dispatcher.destroy();
    }
  }
  throw new Error(`${url} redirects more than ${MOST_REDIRECTS} times.`);
}

/** @throws Error where that host is not to be asked */
async function agentFor(url: URL, named: string): Promise<Agent> {
  const { Agent } = await import('undici');
  if (isUrl(named) && new URL(named).host === url.host) return new Agent();
  if (process.env[REMOTE_VARIABLE] !== '1') {
    throw new Error(`${url.href} is remote. Allow it with --allow-remote.`);
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isPublic(host)) throw new Error(`${url.host} is no public address.`);
  return new Agent({ connect: { lookup: publicLookup } });
}

/** Looked at where the connection is made, so that a name cannot mean something else by then. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const hidden = addresses?.find(({ address }) => !isPublic(address));
    if (error || !hidden) return options.all ? callback(error, addresses) : callback(error, ...first(addresses));
    callback(new Error(`${hostname} is no public address.`), '', 0);
  });
};

function first(addresses: readonly { readonly address: string; readonly family: number }[]): [string, number] {
  return [addresses[0]?.address ?? '', addresses[0]?.family ?? 0];
}

const HIDDEN = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  HIDDEN.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  // Teredo and 6to4: an IPv4 address of any kind is in it.
  ['2001::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  HIDDEN.addSubnet(network, bits, 'ipv6');

/** Not of this machine, its network, or anything that is not the public internet; an IPv4 address in IPv6 counts as what it is. */
function isPublic(address: string): boolean {
  return !HIDDEN.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function limited(stream: AsyncIterable<Uint8Array> | null, budget: Budget, url: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream ?? []) {
    budget.bytes += chunk.length;
    if (budget.bytes > MOST_BYTES) throw new Error(`${url} makes it more than ${MOST_BYTES / 2 ** 20} MiB.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause;
  return inner instanceof Error ? inner.message : String(inner);
}
