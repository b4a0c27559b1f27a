import { type Child, startChild } from './child.ts';

const LICET = new URL('../../../scripts/licet.js', import.meta.url);

/** What `licet serve` gives itself where nobody listens to it by a channel, as here: see `scripts/as-server.js`. */
const AS_SERVER = ['--max-semi-space-size=4'];
const PLACES = { MALLOC_ARENA_MAX: '2' };

/** The sandbox as `licet serve` runs it. */
export function serve(env: NodeJS.ProcessEnv = {}): Promise<Child> {
  return startChild(LICET, ['serve', '--port', '0'], { env: { ...PLACES, ...env }, flags: AS_SERVER });
}
