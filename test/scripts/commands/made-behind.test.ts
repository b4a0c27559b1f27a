import { expect, test } from 'vitest';
import type { GenerationThread } from '../../../scripts/commands/generation-thread.ts';
import type { Done } from '../../../scripts/commands/generation-worker.ts';
import { madeBehind } from '../../../scripts/commands/made-behind.ts';
import type { VendorFiles } from '../../../scripts/spec/workspace.ts';

const threadOf = (done: Done): GenerationThread => ({ ask: async () => done, close: async () => {} });

test('what could not be generated is told, though the sandbox is not fresh either', async () => {
  const failed = Promise.withResolvers<void>();
  const vendor = { name: 'shop' } as VendorFiles;
  const threads = { generation: threadOf({ error: 'no room' }), lint: threadOf({ problems: [] }) };
  const document = { openapi: '3.1.0', info: { title: 't', version: '1' } };
  madeBehind('/', vendor, threads, failed.resolve)({ vendor, document, fresh: Promise.resolve(undefined) });
  await expect(failed.promise).resolves.toBeUndefined();
});
