#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Before anything of ours is loaded: what has its types taken away and is compiled once, is kept for the next time, in
// Node's own place for it. In JavaScript, for to take the types of this file away would cost more than it says.
enableCompileCache();
await import('./cli.ts');
