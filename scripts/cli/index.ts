import type { Row } from './row.ts';

/** Every command, in the order in which help lists them. A row is loaded where it is needed. */
export const COMMANDS: Readonly<Record<string, () => Promise<Row>>> = {
  init: async () => (await import('./init.ts')).init,
  lint: async () => (await import('./lint.ts')).lint,
  bundle: async () => (await import('./bundle.ts')).bundle,
  generate: async () => (await import('./generate.ts')).generate,
  doctor: async () => (await import('./doctor.ts')).doctor,
  plan: async () => (await import('./plan.ts')).plan,
  serve: async () => (await import('./serve.ts')).serve,
  mock: async () => (await import('./mock.ts')).mock,
  contract: async () => (await import('./contract.ts')).contract,
  parity: async () => (await import('./parity.ts')).parity,
  replay: async () => (await import('./replay.ts')).replay,
  diff: async () => (await import('./diff.ts')).diff,
  proxy: async () => (await import('./proxy.ts')).proxy,
  mutate: async () => (await import('./mutate.ts')).mutate,
  docs: async () => (await import('./docs.ts')).docs,
  start: async () => (await import('./start.ts')).start,
  watch: async () => (await import('./watch.ts')).watch,
};
