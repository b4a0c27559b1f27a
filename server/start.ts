// What a start of written sandboxes takes: `index.ts` has besides what makes one of any document, which these need not load.
export { isLoopback } from './loopback.ts';
export { PortTakenError } from './port-taken-error.ts';
export { startSandbox } from './sandbox.ts';
export type { Sandbox, SandboxOptions } from './sandbox-options.ts';
export { CredentialsError, setCredentials } from './set-credentials.ts';
export { StateFileError } from './state/state-file-error.ts';
export type { AnyVendor, Demo } from './vendor.ts';
export { parseScene, SceneError } from './worlds/read-scene.ts';
export type { Scene } from './worlds/scene.ts';
