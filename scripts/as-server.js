/** Commands that run until they are stopped. */
const SERVERS = new Set(['serve', 'start']);

/**
 * Megabytes of each half of the place where new objects are made. Node lets a half grow to 64 where there is memory enough, which is
 * more than all the rest of a sandbox. A request leaves little behind, and larger halves make it no faster.
 */
const YOUNG = '--max-semi-space-size=4';

/** What is allocated outside of JavaScript has by itself a place of its own for each thread, most of it empty. */
const PLACES = { MALLOC_ARENA_MAX: '2' };

/**
 * Gives a server's process less room for new objects. That can be said only when Node starts, so Node takes the place of this process
 * once more, which costs a thirtieth of a second: not where it has been said what the room is, where somebody talks with this process
 * by a channel that would be lost, nor where Node cannot (on Windows).
 */
export function asServer() {
  const { argv, env, execArgv, execPath, channel, execve } = process;
  const isSaid = [...execArgv, env['NODE_OPTIONS'] ?? ''].some((flag) => flag.includes('semi-space'));
  if (!SERVERS.has(argv[2] ?? '') || isSaid || channel || !execve || process.permission) return;
  execve(execPath, [execPath, ...execArgv, YOUNG, ...argv.slice(1)], { ...PLACES, ...env });
}
