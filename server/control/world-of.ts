import type { Response } from 'express';
import type { VisitedWorld } from '../running-vendor.ts';
import { DEFAULT_WORLD } from '../worlds/world-name.ts';

/** The world that a request is for. */
export function worldOf({ locals }: Response): string {
  return (locals['world'] as VisitedWorld | undefined)?.name ?? DEFAULT_WORLD;
}
