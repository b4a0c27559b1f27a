import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The generated tests import the package by its name: here that is the folder itself, and not what was packed of it. */
const contract = fileURLToPath(new URL('scripts/contract/index.ts', import.meta.url));

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      {
        resolve: { alias: { 'licet/contract': contract } },
        test: {
          name: 'contract',
          include: ['generated/**/*.test.ts'],
          globalSetup: ['scripts/commands/vitest-targets.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
