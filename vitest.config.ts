import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['test/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
      {
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
