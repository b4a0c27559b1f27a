import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fittingAnswers } from '../../scripts/contract/index.ts';
import { clientOf } from '../../scripts/emit/client.ts';
import { handlersOf } from '../../scripts/emit/handlers.ts';
import { operationsOf } from '../../scripts/emit/operations.ts';
import { stubPiece, stubsOf } from '../../scripts/emit/stubs.ts';
import { typesOf } from '../../scripts/emit/types.ts';
import type { Contract, Document } from '../../scripts/openapi/contract.ts';
import { readContract } from '../../scripts/openapi/read-contract.ts';
import { bundleSpec } from '../../scripts/spec/bundle.ts';
import type { ApiDocument } from '../../server/guard/api-document.ts';
import { createGuard } from '../../server/guard/guard.ts';
import type { Operation } from '../../server/operation.ts';
import { askMock } from './ask-mock.ts';
import { askSandbox, testSandbox } from './ask-sandbox.ts';
import { testedOf } from './tested.ts';

/** Of larger documents only the first operation is asked of a mock. */
const MOST_FOR_ALL = 500_000;

/** What the stages of one document hand on to each other. */
export interface Work {
  readonly file: string;
  /** Where code goes that is to be compiled. */
  readonly out: string;
  /** Of a document with more operations, so many are planned and tested. */
  readonly most: number;
  document?: Document;
  contract?: Contract;
}

/** A stage does its part, says how much that was, and throws where it cannot. */
type Stage = (work: Work) => Promise<string>;

/** From a document to everything that is made of it, in this order. One that fails leaves those after it that need its part. */
export const STAGES: Readonly<Record<string, Stage>> = {
  async bundle(work) {
    work.document = await bundleSpec(dirname(work.file), work.file);
    return work.document.openapi;
  },

  async contract(work) {
    work.contract = readContract('corpus', documentIn(work));
    return `${work.contract.operations.length} operations`;
  },

  async types(work) {
    return write(work, 'types.ts', typesOf(contractIn(work)));
  },

  async code(work) {
    const contract = contractIn(work);
    write(work, 'handlers.ts', handlersOf(contract));
    write(work, 'operations.ts', operationsOf(contract));
    const { examplesOf } = fittingAnswers(contract, true);
    write(
      work,
      'stubs.ts',
      stubsOf(
        contract,
        contract.operations.map((operation) => stubPiece(contract.document, operation, examplesOf)),
      ),
    );
    return write(work, 'client.ts', clientOf(contract));
  },

  async plan(work) {
    let cases = 0;
    const { operations, share } = testedOf(contractIn(work), work.most);
    for (const operation of operations) for (const _ of operation.cases) cases += 1;
    return `${cases} cases${share}`;
  },

  async mock(work) {
    return askMock(contractIn(work), { isFirstOnly: true, strict: true });
  },

  async 'mock-all'(work) {
    if (statSync(work.file).size > MOST_FOR_ALL) return 'too large';
    const contract = contractIn(work);
    const asIs = await askMock(contract, { isFirstOnly: false, strict: false });
    return `${asIs}; strictly ${await askMock(contract, { isFirstOnly: false, strict: true })}`;
  },

  async guard(work) {
    const contract = contractIn(work);
    const operations = contract.operations.map(
      ({ id, method, path, security, requestBody, responses }): Operation => ({
        id,
        method,
        path,
        security,
        ...(requestBody
          ? { requestBody: { required: requestBody.required, types: Object.keys(requestBody.content) } }
          : {}),
        responses: Object.fromEntries(
          Object.entries(responses).map(([status, { content }]) => [status, Object.keys(content)]),
        ),
      }),
    );
    const [first] = operations;
    if (!first) return 'nothing to guard';
    await createGuard(contract.document as unknown as ApiDocument).warm(first);
    return 'warm';
  },

  async sandbox(work) {
    return askSandbox({ contract: contractIn(work), document: documentIn(work) });
  },

  async tests(work) {
    return testSandbox({ contract: contractIn(work), document: documentIn(work) }, work.most);
  },
};

function documentIn({ document }: Work): Document {
  if (!document) throw new Error('there is no document');
  return document;
}

function contractIn({ contract }: Work): Contract {
  if (!contract) throw new Error('there is no contract');
  return contract;
}

function write({ out }: Work, name: string, text: string): string {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, name), text);
  return `${Math.ceil(text.length / 1024)} KiB`;
}
