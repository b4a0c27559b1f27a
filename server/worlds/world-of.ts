import type { Response } from 'express';
import { DEFAULT_WORLD } from './world-name.ts';

/** The world that a request names. */
export interface VisitedWorld {
  readonly name: string;
  /** Whether the request may make it where there is none yet. */
  readonly mayMake: boolean;
}

/** The world that a request is for. */
export function worldOf({ locals }: Response): string {
  return (locals['world'] as VisitedWorld | undefined)?.name ?? DEFAULT_WORLD;
}
