import { existsSync, readdirSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { OwnHandler } from '../../server/index.ts';
import { UserError } from '../user-error.ts';
import { likest } from './likest.ts';
import { contentsOf, watchFiles } from './watched-files.ts';
import { isWithin } from './within.ts';

/** Handlers by the ids of their operations, as the sandbox takes them. */
type Handlers = Readonly<Record<string, OwnHandler>>;

/** What was saved; with an error where it cannot be used, and what was there before goes on. */
export interface Saved {
  readonly file: string;
  readonly error?: unknown;
}

/** Who follows what is saved, and until when. */
export interface Following {
  /** Hears of what is taken up, and of what cannot be. */
  readonly told: (saved: Saved) => void;
  readonly until: AbortSignal;
  /** The ids of the operations that there are now. */
  readonly operations: () => readonly string[];
}

/** A project's own handlers of a vendor, as they were last saved without a mistake; none as long as there is no file. */
export interface OwnHandlers {
  /** As they are now. */
  readonly current: () => Handlers;
  /** @throws UserError where one is for an operation that there is not */
  check(operations: readonly string[]): void;
  /** Takes up what is saved, and a file that is made later. */
  follow(following: Following): void;
}

/**
 * Loads `server/vendors/<vendor>/handlers.ts` of a project, where it is there.
 * @throws UserError where it cannot be loaded, or exports no handlers
 */
export async function ownHandlers(root: string, vendor: string): Promise<OwnHandlers> {
  const folder = join(root, 'server', 'vendors', vendor);
  const file = join(folder, 'handlers.ts');
  let load: ReturnType<typeof loaderIn> | undefined;
  const read = async (): Promise<Handlers> => {
    if (!existsSync(file)) return {};
    load ??= loaderIn(root);
    return load(file);
  };
  let handlers = await read();
  return {
    current: () => handlers,
    check(operations) {
      refuseUnknown(file, handlers, operations);
    },
    follow({ told, until, operations }) {
      const files = () => [file, ...modulesIn(folder)];
      let taken = contentsOf(files());
      let waiting: NodeJS.Timeout | undefined;
      const reload = async () => {
        watched.follow(files());
        const now = contentsOf(files());
        if (now === taken) return;
        taken = now;
        try {
          const saved = await read();
          refuseUnknown(file, saved, operations());
          handlers = saved;
          told({ file });
        } catch (error) {
          told({ file, error });
        }
      };
      const watched = watchFiles(root, (changed) => {
        if (!isWithin(folder, changed)) return;
        // Editors save in several steps.
        clearTimeout(waiting);
        waiting = setTimeout(() => void reload(), QUIET);
      });
      watched.follow(files());
      until.addEventListener('abort', () => {
        clearTimeout(waiting);
        watched.close();
      });
    },
  };
}

/** @throws UserError where a handler is for an operation that there is not */
function refuseUnknown(file: string, handlers: Handlers, operations: readonly string[]): void {
  const unknown = Object.keys(handlers).find((id) => !operations.includes(id));
  if (unknown === undefined) return;
  const meant = likest(unknown, operations);
  throw new UserError(
    `${file} answers “${unknown}”, and there is no such operation.`,
    `${meant === undefined ? '' : `Did you mean ${meant}? `}The operations: ${operations.slice(0, 20).join(', ')}${operations.length > 20 ? ', …' : ''}.`,
  );
}

/** Milliseconds without a change after which a save is taken for done. */
const QUIET = 50;

/** The modules in a folder and below it: the handlers may import them. */
function modulesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

/** Loads modules of a project anew at each call, those too that they import from it. */
function loaderIn(root: string): (file: string) => Promise<Handlers> {
  // A project need not say that it is made of modules, and Node keeps what it has loaded once under its URL.
  let time = 0;
  const own = pathToFileURL(join(root, 'server', '/')).href;
  const isOwn = (url: string) => url.startsWith(own) && url.split('?', 1)[0]?.endsWith('.ts') === true;
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      return isOwn(found.url)
        ? { ...found, url: `${found.url.split('?', 1)[0]}?${time}`, format: 'module-typescript' }
        : found;
    },
  });
  return async (file) => {
    time += 1;
    const module: { readonly handlers?: unknown } = await import(pathToFileURL(file).href).catch((cause: unknown) => {
      throw new UserError(
        `${placeIn(cause) ?? file} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`,
        'Mend it, or take it away: the sandbox keeps the contract without it.',
        { cause },
      );
    });
    return checked(file, module.handlers);
  };
}

/** The file and line that a syntax error is in. */
function placeIn(cause: unknown): string | undefined {
  const [, url, line] =
    /^(file:\S+?)(?:\?\d+)?:(\d+)$/m.exec(String(cause instanceof Error ? cause.stack : cause)) ?? [];
  return url === undefined ? undefined : `${fileURLToPath(url)}:${line}`;
}

function checked(file: string, handlers: unknown): Handlers {
  const isObject = typeof handlers === 'object' && handlers !== null;
  const [wrong] = isObject
    ? (Object.entries(handlers).find(([, one]) => typeof one !== 'function') ?? [])
    : ['handlers'];
  if (wrong === undefined) return handlers as Handlers;
  throw new UserError(
    isObject ? `${file}: “${wrong}” is no function.` : `${file} exports no handlers.`,
    'It exports `handlers`: an object of functions by the ids of operations.',
  );
}
