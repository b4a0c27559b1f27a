import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { mockTarget } from '../../../scripts/commands/targets.ts';
import { judgeOf, planAsTaken } from '../../../scripts/contract/index.ts';
import { readContract } from '../../../scripts/openapi/read-contract.ts';
import { bundleSpec } from '../../../scripts/spec/bundle.ts';
import { mockOf } from '../../fixtures/mock.ts';
import { PROJECT } from '../licet.ts';

const PRISM = fileURLToPath(import.meta.resolve('@stoplight/prism-cli'));

/** Starts `prism mock FILE`, as those do who have moved from it, or will not. */
async function prismOf(file: string): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, [PRISM, 'mock', '--port', String(port), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`prism ended with ${code}`)));
    // Read on to the end: a pipe that nobody reads ends it.
    child.stdout.on('data', (chunk) => {
      if (String(chunk).includes('listening')) resolve(`http://127.0.0.1:${port}`);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

test.each(['lenovo-xclarity', 'vmware-logs'])(
  'what is generated of %s is mocked by Prism’s own command as by ours',
  async (vendor) => {
    const spec = join(PROJECT, 'specs', vendor, 'openapi.yaml');
    const document = await bundleSpec(dirname(spec), spec);
    const contract = readContract(vendor, document);
    const { judge } = judgeOf(contract, []);
    const urls = await Promise.all([prismOf(join(PROJECT, 'generated', vendor, 'openapi.json')), mockOf(document)]);
    const examples = planAsTaken(contract, []).operations.flatMap(({ cases }) =>
      [...cases].filter(({ kind }) => kind === 'example'),
    );
    expect(examples.length).toBeGreaterThan(5);
    for (const example of examples) {
      const [theirs, ours] = await Promise.all(urls.map((url) => judge(example, mockTarget(contract, url))));
      const answers = [theirs, ours].map((verdict) => {
        const response = verdict?.exchanges.at(-1)?.response;
        return [example.id, verdict?.outcome, response?.status, response?.body?.toString()];
      });
      expect(answers[0]).toEqual(answers[1]);
    }
  },
);
