import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { Command } from 'commander';
import type { SandboxOptions } from '../../server/index.ts';
import { UserError } from '../user-error.ts';

/** Flags about who reaches a sandbox, and what they may see and do there. */
export interface ExposureFlags {
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly cors?: readonly string[];
  readonly rateLimit?: number;
  readonly metrics?: boolean;
  readonly drain?: number;
}

export function withExposureOptions(command: Command): Command {
  return command
    .option('--tls-cert <file>', 'speak HTTPS, with this certificate and its chain (PEM)')
    .option('--tls-key <file>', 'the key of the certificate (PEM)')
    .option('--cors <origin...>', 'let pages of these origins ask; * for all')
    .option(
      '--rate-limit <n/s>',
      'requests a second from one address, then 429; 0 for no limit (default: none on loopback, 100/s elsewhere)',
      rateOf,
    )
    .option('--metrics', 'let others than this machine read /metrics; LICET_METRICS_TOKEN asks them for that token')
    .option('--drain <seconds>', 'serve on for so long after SIGTERM while /readyz answers 503', secondsOf);
}

/**
 * What the flags and the environment say, for the server.
 * @throws UserError where they say something that cannot be done
 */
export function exposureOf(flags: ExposureFlags): Partial<SandboxOptions> {
  const { cors, rateLimit, metrics, drain } = flags;
  const token = process.env['LICET_METRICS_TOKEN'];
  const metricsAccess = token ? ({ token } as const) : metrics ? 'open' : undefined;
  return {
    tls: tlsOf(flags),
    cors: cors?.map(originOf),
    rateLimit,
    metricsAccess,
    drainMs: drain === undefined ? undefined : drain * 1000,
  };
}

function tlsOf({ tlsCert, tlsKey }: ExposureFlags): SandboxOptions['tls'] {
  if (tlsCert === undefined && tlsKey === undefined) return undefined;
  if (tlsCert === undefined || tlsKey === undefined)
    throw new UserError('A certificate needs its key, and a key its certificate.', 'Give --tls-cert and --tls-key.');
  const tls = { cert: textOf(tlsCert), key: textOf(tlsKey) };
  try {
    createSecureContext(tls);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${tlsCert} and ${tlsKey} are no certificate and its key: ${why}.`,
      'Both must be PEM files, and belong together; the key may have no password.',
    );
  }
  return tls;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UserError(`${file} cannot be read.`, 'Give the path of a PEM file.');
  }
}

/** An origin as browsers send it: scheme, host and port, and no path. */
function originOf(text: string): string {
  if (text === '*' || (URL.canParse(text) && new URL(text).origin === text)) return text;
  throw new UserError(`“${text}” is no origin.`, 'Give a scheme and a host, such as https://app.example:8443, or *.');
}

const MOST_PER_SECOND = 1_000_000;

function rateOf(text: string): number {
  const [, digits] = /^(\d+)(?:\/s)?$/.exec(text) ?? [];
  if (digits !== undefined && Number(digits) <= MOST_PER_SECOND) return Number(digits);
  throw new UserError(`“${text}” is no rate.`, 'Give requests a second, such as 50 or 50/s; 0 is no limit.');
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && seconds <= 300) return seconds;
  throw new UserError(`“${text}” is no time to drain.`, 'Give seconds, from 0 to 300.');
}
