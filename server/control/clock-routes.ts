import { offsetAfter } from '../worlds/clock.ts';
import type { Worlds } from '../worlds/worlds.ts';
import type { Route } from './route.ts';

/** Every world has a clock, which runs as fast as the computer's and may be ahead of it, or behind. */
export const CLOCK_ROUTES: readonly Route[] = [
  {
    method: 'get',
    path: '/clock',
    says: 'Tells the time there.',
    async answer({ worlds, world }) {
      const offset = await worlds.look(world, async (_part, stamp) => stamp.offset);
      return { status: 200, body: shown(worlds, world, offset) };
    },
  },
  {
    method: 'put',
    path: '/clock',
    says: 'Sets it: {"now": "2030-01-31T00:00:00Z"}, {"advance": "P30D"} or milliseconds, {"reset": true}.',
    body: { advance: 'P30D' },
    async answer({ worlds, world, body }) {
      const offset = await worlds.alone(world, async ({ stamp }) => {
        const next = offsetAfter(body, { real: worlds.now(), offset: stamp.offset });
        return { result: next, offset: next };
      });
      return { status: 200, body: shown(worlds, world, offset) };
    },
  },
];

function shown(worlds: Worlds, world: string, offset: number) {
  return { world, now: new Date(worlds.now() + offset).toISOString(), aheadMs: offset };
}
