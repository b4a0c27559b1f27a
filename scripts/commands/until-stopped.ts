import { tell } from './terminal.ts';

/** What runs until a signal says otherwise. */
interface Closable {
  close(): Promise<void>;
}

/**
 * Hears SIGINT and SIGTERM from now on, for a signal may come before all has started.
 * @returns what waits for one, and then closes what is running, the last started first; a second signal ends the process
 */
export function hearSignals(): (running: readonly Closable[]) => Promise<void> {
  const heard = new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  return async (running) => {
    const signal = await heard;
    const impatient = () => process.exit(130);
    process.once('SIGINT', impatient).once('SIGTERM', impatient);
    tell(`${signal}: stopping`);
    for (const one of running.toReversed()) await one.close();
    process.off('SIGINT', impatient).off('SIGTERM', impatient);
  };
}
