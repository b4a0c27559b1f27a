import type { Target } from '../contract/index.ts';
import type { Contract } from '../openapi/contract.ts';

/** As much of a running sandbox's vendor as the judge may know: a URL and the credentials of its demo users. */
interface SandboxVendor {
  readonly url: string;
  readonly demo: Pick<Target, 'valid' | 'unscoped' | 'inputs'> & { readonly expired: Readonly<Record<string, string>> };
}

interface SandboxWays {
  readonly answersAreMadeUp?: boolean;
  /** True where the sandbox is inferred of its document: it makes up its data, and what it refuses no rule but the schemas'. */
  readonly isInferred?: boolean;
}

/** A vendor's sandbox as the judge sees it. */
export function sandboxTarget(
  { url, demo: { valid, expired, unscoped, inputs } }: SandboxVendor,
  resetUrl: string,
  { answersAreMadeUp = false, isInferred = false }: SandboxWays = {},
): Target {
  return {
    name: 'sandbox',
    url,
    keepsState: true,
    checksCredentials: 'value',
    ownsRefusals: true,
    // Everything below 500 has a cause of its own in the sandbox; some of it only workflows get to, which made-up answers break off.
    provoke: { header: 'x-licet-fault', status: '{status}', from: answersAreMadeUp || isInferred ? 400 : 500 },
    valid,
    expired,
    ...(unscoped ? { unscoped } : {}),
    inputs,
    resetUrl,
    ...(answersAreMadeUp ? { answersAreMadeUp } : {}),
    ...(isInferred ? { hasOwnData: true } : {}),
  };
}

/** A mock as the judge sees it: it takes any credential, and answers what `Prefer` asks for. */
export function mockTarget({ securitySchemes }: Contract, url: string): Target {
  return {
    name: 'mock',
    url,
    keepsState: false,
    checksCredentials: 'presence',
    ownsRefusals: false,
    provoke: { header: 'prefer', status: 'code={status}', example: 'code={status}, example="{example}"', from: 100 },
    // Prism looks whether a user and a password are there.
    valid: Object.fromEntries(
      Object.entries(securitySchemes).map(([name, { type, ...scheme }]) => [
        name,
        type === 'http' && 'scheme' in scheme && scheme.scheme === 'basic' ? 'licet:licet' : 'licet',
      ]),
    ),
    inputs: {},
  };
}
