import { tell } from './terminal.ts';

/** Waits for SIGINT or SIGTERM, then closes what is running, the last started first. A second signal ends the process at once. */
export async function untilStopped(running: readonly { close(): Promise<void> }[]): Promise<void> {
  const signal = await new Promise<NodeJS.Signals>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  const impatient = () => process.exit(130);
  process.once('SIGINT', impatient).once('SIGTERM', impatient);
  tell(`${signal}: stopping`);
  for (const one of running.toReversed()) await one.close();
  process.off('SIGINT', impatient).off('SIGTERM', impatient);
}
