#!/usr/bin/env node
import { existsSync } from 'node:fs';
import * as module from 'node:module';
import { asServer } from './as-server.js';

// In JavaScript that an old Node reads too, so that it is told, and not a stack.
const OLDEST = [24, 18];
const version = process.versions.node.split('.').map(Number);
if (version[0] < OLDEST[0] || (version[0] === OLDEST[0] && version[1] < OLDEST[1])) {
  process.stderr.write(
    `Licet needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}.\n` +
      'hint: call it by npx or an npm script, which take the Node that npm installed with it; where install scripts are kept off, that comes by: npm rebuild node\n',
  );
  process.exit(2);
}

asServer();

// Before anything of ours is loaded: what has its types taken away and is compiled once, is kept for the next time, in
// Node's own place for it.
module.enableCompileCache();
// The package has no TypeScript: Node takes no types away from what stands in node_modules.
const source = new URL('./cli.ts', import.meta.url);
await import(existsSync(source) ? source.href : '../dist/scripts/cli.js');
