import { fittingAnswers } from '../contract/index.ts';
import type { Mocked } from '../mock/mocked-contract.ts';
import type { Illegal } from '../mock/prism-components.ts';
import { type RunningMock, startMock } from '../mock/start-mock.ts';
import type { Contract } from '../openapi/contract.ts';
import type { VendorFiles } from '../spec/workspace.ts';
import { documentOf } from './document-of.ts';
import { contractFrom } from './plan-from.ts';
import { tell } from './terminal.ts';

export interface VendorMock extends RunningMock {
  readonly name: string;
  /** What one of the examples of its answers is called. */
  readonly example?: string;
}

export interface MockFlags {
  /** The first one's; the others follow. Any that are free where it is 0. */
  readonly port: number;
  readonly host: string;
  /** Answers with no example that breaks its schema. */
  readonly strict?: boolean;
}

/** An answer without an example gets one that fits its schema: Prism's own may not. */
export function mockedBy(contract: Contract, strict = false): Mocked {
  return { contract, values: fittingAnswers(contract, strict), strict };
}

/** Starts a mock a vendor. */
export async function openMocks(
  root: string,
  vendors: readonly VendorFiles[],
  { port: firstPort, host, strict = false }: MockFlags,
): Promise<VendorMock[]> {
  const running: VendorMock[] = [];
  try {
    for (const [index, vendor] of vendors.entries()) {
      const port = firstPort === 0 ? 0 : firstPort + index;
      const contract = contractFrom(vendor.name, await documentOf(root, vendor));
      const mock = await startMock(mockedBy(contract, strict), { port, host, tell: tellOnce(vendor.name) });
      running.push({ name: vendor.name, ...exampleIn(contract), ...mock });
    }
  } catch (error) {
    for (const mock of running) await mock.close();
    throw error;
  }
  return running;
}

/** A token that a shell too reads as it is. @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2 */
const TOKEN = /^[\w.+-]+$/;

/** The first that a success has, by its name. */
function exampleIn({ operations }: Contract): { readonly example?: string } {
  for (const { responses } of operations)
    for (const [status, { content }] of Object.entries(responses))
      for (const { examples } of status.startsWith('2') ? Object.values(content) : []) {
        // It is printed to be copied into a shell, and sent in a header.
        const example = Object.keys(examples).find((name) => TOKEN.test(name));
        if (example !== undefined) return { example };
      }
  return {};
}

/** Says once of each answer that it breaks its schema; its header says so each time. */
function tellOnce(name: string): (illegal: Illegal) => void {
  const told = new Set<string>();
  return ({ operation: { method, path }, status, broken }) => {
    const [first] = broken;
    const line = `${name}: ${method.toUpperCase()} ${path} ${status} breaks its schema: ${first?.at || 'the body'} ${first?.message}`;
    if (told.has(line) || told.size >= MOST_TOLD) return;
    told.add(line);
    tell(`${line} (--strict answers with what fits)`);
  };
}

const MOST_TOLD = 1_000;
