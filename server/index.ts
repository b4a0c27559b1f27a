export { inferVendor } from './inferred/infer-vendor.ts';
export type { OwnHandler, SandboxState } from './inferred/own-handler.ts';
export * from './start.ts';
