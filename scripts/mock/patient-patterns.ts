import { createRequire } from 'node:module';
import type { default as Ajv } from 'ajv/dist/core.js';
import { PATTERNS } from '../openapi/regular-expression.ts';

type Validators = InstanceType<typeof Ajv.default>;

/**
 * Lets no text hold up Prism, which runs a document's patterns as the language does, and whose validators nobody can get hold of. So all
 * validators of this process that have not been told how to run patterns are told when they are next asked to compile.
 */
export function patientPatterns(): void {
  // Prism's own: a project may have another, older one beside it.
  const prism = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'));
  const { prototype } = (prism('ajv/dist/core.js') as typeof Ajv).default;
  if (prototype.compile === patient) return;
  compileAsBefore = prototype.compile;
  prototype.compile = patient;
}

let compileAsBefore: Validators['compile'];

const patient = function (this: Validators, ...args: Parameters<Validators['compile']>) {
  const { code } = this.opts;
  if (code.regExp.code === 'new RegExp') code.regExp = PATTERNS;
  return compileAsBefore.apply(this, args);
} as Validators['compile'];
