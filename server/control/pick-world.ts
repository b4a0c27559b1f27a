import type { Request, RequestHandler } from 'express';
import { OwnRefusal } from '../own-refusal.ts';
import { DEFAULT_WORLD, nameOf } from '../worlds/world-name.ts';
import type { VisitedWorld } from '../worlds/world-of.ts';
import { isForeign } from './is-foreign.ts';

const HEADER = 'X-Licet-World';
const PREFIX = /^\/_world\/([^/?]*)(.*)$/s;

/**
 * Finds out which world a request is for: by a header, or by the beginning of its path, which is taken away. The name is taken as it
 * came on the wire, so that nothing can be hidden in it. With `anyoneMakes`, whoever names a world first makes it.
 */
export function pickWorld(anyoneMakes: boolean): RequestHandler {
  return (request, response, next) => {
    const [, inPath, rest = ''] = request.url.startsWith('/_world') ? (PREFIX.exec(request.url) ?? []) : [];
    const inHeader = request.get(HEADER);
    const named = inPath ?? inHeader;
    if (named === undefined) return next();
    const name = nameOf('world', named);
    if (inPath !== undefined && inHeader !== undefined && inPath !== inHeader)
      throw new OwnRefusal(400, `The path and ${HEADER} name two worlds.`, 'Name it in one place.');
    if (inPath !== undefined) request.url = rest.startsWith('/') ? rest : `/${rest}`;
    if (name !== DEFAULT_WORLD) response.setHeader(HEADER, name);
    response.locals['world'] = { name, mayMake: anyoneMakes && mayMake(request) } satisfies VisitedWorld;
    next();
  };
}

/** Where there are no worlds, whoever names one must not be told of another. */
export const noWorlds: RequestHandler = (request, _response, next) => {
  if (request.get(HEADER) === undefined) return next();
  throw new OwnRefusal(400, `The sandbox has no worlds, and ${HEADER} names one.`, 'Start it with --control.');
};

function mayMake(request: Request): boolean {
  return !isForeign(request);
}
