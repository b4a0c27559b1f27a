import { readFileSync } from 'node:fs';
import express from 'express';
import { mockedBy } from '../../../scripts/commands/mocks.ts';
import { requestLogger } from '../../../scripts/commands/request-logger.ts';
import { startMock } from '../../../scripts/mock/start-mock.ts';
import type { Document } from '../../../scripts/openapi/contract.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { startSandbox } from '../../../server/index.ts';
import type { AnyVendor } from '../../../server/vendor.ts';
import { xformationLac } from '../../../server/vendors/xformation-lac/index.ts';
import { anyDocument } from './any-document.ts';
import { manyOperations } from './many-operations.ts';

// A server of the benchmark, in a process of its own: node contestants.ts NAME

const BASE = `/${xformationLac.name}`;

/** Answers with the contract's examples to whoever comes: all of the way of a request but the state. */
const stubbed: AnyVendor = { ...xformationLac, handlers: {}, authenticate: async () => ({ caller: undefined }) };

/** Where each listens: the base URL of X-Formation's contract. */
const CONTESTANTS: Readonly<Record<string, () => Promise<string>>> = {
  express: () => bare(express()),
  'express-lean': () => bare(express().disable('etag').disable('x-powered-by')),
  licet: () => sandboxOf(stubbed),
  'licet-quiet': () => sandboxOf(stubbed, true),
  'licet-state': () => sandboxOf(xformationLac),
  'licet-5': () => sandboxOf(manyOperations(5)),
  'licet-1200': () => sandboxOf(manyOperations(1200)),
  document: () => sandboxOfDocument(process.argv[3] ?? ''),
  prism: prismOf,
};

async function sandboxOf(vendor: AnyVendor, quiet = false): Promise<string> {
  const { vendors } = await startSandbox({ vendors: [vendor], logger: await requestLogger(quiet) });
  return vendors[0]?.url ?? '';
}

async function prismOf(): Promise<string> {
  const document = JSON.parse(readFileSync(xformationLac.documentUrl as URL, 'utf8')) as Document;
  return (await startMock(mockedBy(readContract(xformationLac.name, document)))).url;
}

/** Where its first operation can be asked for. */
async function sandboxOfDocument(file: string): Promise<string> {
  const { vendor, path } = await anyDocument(file);
  return `${await sandboxOf(vendor)}${path}`;
}

/** Express as its guide shows it: routes, `express.json`, and the same answers as the sandbox's. */
async function bare(app: express.Express): Promise<string> {
  app.use(express.json());
  app.get(`${BASE}/license-orders/:activation_key`, (_request, response) => void response.json(answers.read));
  app.post(`${BASE}/license-orders`, (_request, response) => void response.json(answers.created));
  const server = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}${BASE}`;
}

const answers = { read: exampleOf('getLicenseOrder'), created: exampleOf('createLicenseOrder') };

function exampleOf(id: string): unknown {
  const answer = xformationLac.stubs[id]?.({ path: {}, query: {}, headers: {}, cookies: {} }, undefined, undefined);
  return answer && 'body' in answer ? answer.body : undefined;
}

const start = CONTESTANTS[process.argv[2] ?? ''];
if (!start) throw new Error(`no contestant ${process.argv[2]}: ${Object.keys(CONTESTANTS).join(', ')}`);
process.stdout.write(`${await start()}\n`);
process.once('SIGTERM', () => process.exit());
