import { CLOCK_ROUTES } from './clock-routes.ts';
import type { Route } from './route.ts';
import { SCENE_ROUTES } from './scene-routes.ts';
import { WORLD_ROUTES } from './world-routes.ts';

/** What may be asked of every sandbox that can be controlled. */
export const ROUTES: readonly Route[] = [...SCENE_ROUTES, ...CLOCK_ROUTES, ...WORLD_ROUTES];
