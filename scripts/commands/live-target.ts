import { readFileSync } from 'node:fs';
import type { Target } from '../contract/index.ts';
import type { Contract, Parameter } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';
import { type Given, givenHeaders, type HeaderSources, parsedHeader, sortHeaders } from './given-headers.ts';

/** What a user says of a target that is nobody's sandbox. */
export interface LiveFlags extends HeaderSources {
  readonly target: string;
  readonly asOtherHeader?: readonly string[];
  readonly safe?: boolean;
  /** Requests a second. */
  readonly rate?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly responseTime?: number;
  readonly retries?: number;
  readonly insecure?: boolean;
  readonly ca?: string;
}

/**
 * Any HTTP target, as the judge sees it.
 * @throws UserError where a flag makes no sense.
 */
export function liveTarget(contract: Contract, flags: LiveFlags): Target {
  const { credentials, headers } = sortHeaders(contract, givenHeaders(flags));
  const other = (flags.asOtherHeader ?? []).map((line) => parsedHeader(line, '--as-other-header'));
  const { safe, rate, timeout, responseTime, retries, insecure, ca } = flags;
  return {
    name: 'target',
    url: baseOf(flags.target),
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    hasOwnData: true,
    valid: credentials,
    inputs: {},
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    ...(other.length > 0 ? { other: sortHeaders(contract, other).credentials } : {}),
    ...(safe ? { safe } : {}),
    ...(rate === undefined ? {} : { perSecond: rate }),
    ...(retries === undefined ? {} : { retries }),
    limits: {
      ...(timeout === undefined ? {} : { milliseconds: timeout * 1000 }),
      ...(responseTime === undefined ? {} : { responseMilliseconds: responseTime * 1000 }),
    },
    ...(insecure || ca !== undefined
      ? { tls: { ...(insecure ? { insecure } : {}), ...(ca === undefined ? {} : { ca: certificate(ca) }) } }
      : {}),
  };
}

/**
 * The contract with given headers as the examples of the parameters of their name: a tenant's name is the user's to know.
 */
export function withGivenHeaders(contract: Contract, flags: HeaderSources): Contract {
  const given = new Map<string, string>(givenHeaders(flags).reverse() as Given[]);
  const parameter = (one: Parameter): Parameter => {
    const value = one.in === 'header' ? given.get(one.name.toLowerCase()) : undefined;
    return value === undefined ? one : { ...one, examples: { given: value } };
  };
  return {
    ...contract,
    operations: contract.operations.map((operation) => ({
      ...operation,
      parameters: operation.parameters.map(parameter),
    })),
  };
}

/** @throws UserError where the text is no URL of a server. */
export function baseOf(text: string, flag: '--target' | '--upstream' = '--target'): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search)
    return url.href.replace(/#.*$/s, '').replace(/\/+$/, '');
  throw new UserError(`${flag} is no http(s) URL, or has a password or a query in it.`, CREDENTIALS[flag]);
}

const CREDENTIALS = {
  '--target': "Write it as https://host/base, and credentials as --header 'Authorization: …'.",
  '--upstream': 'Write it as https://host/base; credentials come with the requests that pass.',
} as const;

/** @throws UserError where the file cannot be read, or is something else. */
export function certificate(file: string): string {
  const hint = 'Name a file with certificates as PEM.';
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} cannot be read.`, hint, { cause });
  }
  // Node takes what is none as if there were nothing in it.
  if (!text.includes('-----BEGIN CERTIFICATE-----')) throw new UserError(`${file} has no certificate in it.`, hint);
  return text;
}
