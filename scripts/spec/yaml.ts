import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The reader of YAML, loaded when first needed: who judges by JSON starts without it. */
export function yaml(): typeof import('yaml') {
  return require('yaml') as typeof import('yaml');
}
