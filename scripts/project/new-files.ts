import { readFileSync } from 'node:fs';
import { quoted, typeName } from '../emit/names.ts';

/** What a project gets beside its document and what is generated of it, where it has no such file yet: text by path. */
export function filesOfProject(vendor: string): Readonly<Record<string, string>> {
  return {
    [`server/vendors/${vendor}/handlers.ts`]: handlersOf(vendor),
    'tsconfig.json': TSCONFIG,
    'vitest.config.ts': VITEST,
  };
}

/** A small document to begin with. */
export function exampleDocument(): string {
  return readFileSync(new URL('example.yaml', import.meta.url), 'utf8');
}

function handlersOf(vendor: string): string {
  const handlers = `${typeName(vendor)}Handlers`;
  return `import type { SandboxState } from 'licet/server';
import type { ${handlers} } from ${quoted(`../../../generated/${vendor}/handlers.ts`)};

// The sandbox keeps the contract by itself. A handler here takes an operation over: it is given the request, and what it may
// answer is checked when it compiles and when it answers. What is saved is taken up while the sandbox runs, and its state kept.
// \`state.inferred()\` is what the sandbox would answer, and does.
export const handlers: Partial<${handlers}<SandboxState>> = {};
`;
}

const TSCONFIG = `{
  "compilerOptions": {
    "target": "es2024",
    "module": "preserve",
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "verbatimModuleSyntax": true,
    "allowImportingTsExtensions": true,
    "skipLibCheck": true,
    "noEmit": true
  },
  "include": ["generated", "server"]
}
`;

const VITEST = `import { defineConfig } from 'vitest/config';

// Starts sandbox and mock for the tests in generated/: npx vitest run
export default defineConfig({
  test: { include: ['generated/**/*.test.ts'], globalSetup: ['licet/vitest'], testTimeout: 30_000 },
});
`;
