import { setTimeout } from 'node:timers/promises';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { controlToken } from './control/access.ts';
import { expressMessages } from './express-messages.ts';
import type { RuleBook } from './faults/rule-book.ts';
import { listen } from './listen.ts';
import { asLogged, bugLogger } from './log.ts';
import { isLoopback } from './loopback.ts';
import { openLull } from './lull.ts';
import { startVendor } from './running-vendor.ts';
import { allowOrigins } from './safe/allow-origins.ts';
import { rateLimit } from './safe/rate-limit.ts';
import { refuseHead } from './safe/refuse-head.ts';
import { wordsOf } from './safe/words.ts';
import type { Sandbox, SandboxOptions, SandboxVendor } from './sandbox-options.ts';
import type { Readiness } from './seen/health.ts';
import { logRequests } from './seen/log-requests.ts';
import { createMetrics } from './seen/metrics.ts';
import { seeUnreadable } from './seen/see-unreadable.ts';
import { openControl, openMisbehaviour, openRules } from './seldom-parts.ts';
import type { Notices } from './state/batches.ts';
import { openDatabase } from './state/open-database.ts';
import { realWorld } from './state/world.ts';
import { type AnyVendor, stateScopeOf } from './vendor.ts';
import { VENDORS } from './vendors/index.ts';
import { routed } from './vendors-handler.ts';
import { warmUp } from './warm-up.ts';
import { openState, openWorlds } from './worlds/open-state.ts';

/** Requests a second that anyone else than this machine may send, unless it is said otherwise. */
const USUAL_RATE = 100;

/**
 * Starts the vendors' sandboxes on one port.
 * @throws {PortTakenError | StateFileError | StateDatabaseError | ControlTokenError} which carry a hint for the user
 */
export async function startSandbox({
  vendors: given = VENDORS,
  port = 0,
  host = '127.0.0.1',
  data,
  databaseUrl,
  store,
  faults = false,
  hostile,
  control = false,
  controlToken: givenToken,
  seed,
  metricsAccess = isLoopback(host) ? 'open' : 'closed',
  drainMs = 0,
  tls,
  cors,
  rateLimit: perSecond = isLoopback(host) ? 0 : USUAL_RATE,
  limits,
  logger = bugLogger(),
  world = realWorld,
  site,
}: SandboxOptions = {}): Promise<Sandbox> {
  // Everyone who asks for the vendors looks here: one may be replaced.
  const vendors = [...given];
  const token = control ? controlToken(givenToken, host) : undefined;
  const database = store ?? (await openDatabase({ data, databaseUrl }, noticesTo(logger)));
  try {
    let rules: RuleBook | undefined;
    const onAnew = (name: string) => rules?.forget(name);
    const opened = await (control ? openWorlds : openState)({ vendors, store: database, world, seed, onAnew });
    const { visitTo, reset, worlds } = opened;
    if (worlds && faults) rules = await openRules(worlds, vendors);
    const misbehaves = faults || hostile !== undefined;
    const misbehaviour = misbehaves ? await openMisbehaviour({ faults, hostile, rules }) : undefined;
    const surroundings = { visitTo, logger, misbehaviour };
    const running = await Promise.all(vendors.map((vendor) => startVendor(vendor, surroundings)));
    const byName = new Map(running.map((one) => [one.vendor.name, routed(one)]));
    let readiness: Readiness = 'warming';
    const metrics = createMetrics(database);
    const observers = [logRequests(logger), metrics.observe];
    const lull = openLull();
    const app = createApp({
      vendors: byName,
      database,
      logger,
      observers,
      metrics,
      metricsAccess,
      readiness: () => readiness,
      asked: lull.noted,
      before: [refuseHead, ...(perSecond > 0 ? [await rateLimit(perSecond)] : [])],
      cors: cors && (await allowOrigins(cors)),
      site,
      control: worlds && (await openControl({ worlds, token, faults: rules && { rules, vendors } })),
    });
    const listening = await listen(app, {
      port,
      host,
      tls,
      limits,
      messages: expressMessages(app),
      words: seeUnreadable(wordsOf(vendors), vendors, observers),
    });
    const stop = new AbortController();
    let warm = warmUp(running, { lull, signal: stop.signal }).then(async () => {
      if (stop.signal.aborted) return;
      await metrics.load();
      if (readiness === 'warming') readiness = 'ready';
    });

    async function replace(vendor: AnyVendor): Promise<void> {
      const index = vendors.findIndex(({ name }) => name === vendor.name);
      const before = vendors[index];
      if (!before) throw new Error(`there is no vendor ${vendor.name} to replace`);
      if (stateScopeOf(before) !== stateScopeOf(vendor))
        throw new Error(`${vendor.name} keeps its state elsewhere now`);
      const next = await startVendor(vendor, surroundings);
      vendors[index] = vendor;
      byName.set(vendor.name, routed(next));
      warm = Promise.all([warm, warmUp([next], { lull, signal: stop.signal })]).then(() => undefined);
    }

    async function close(): Promise<void> {
      readiness = 'draining';
      stop.abort();
      if (drainMs > 0) await setTimeout(drainMs);
      await listening.close();
      await warm;
      await database.close();
    }
    let closed: Promise<void> | undefined;
    return {
      url: listening.url,
      get vendors() {
        return vendors.map((vendor) => described(vendor, listening.url));
      },
      statePlace: database.place,
      controlToken: token,
      replace,
      reset,
      close: () => (closed ??= close()),
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Says once that the database is away, whoever asks meanwhile, and once that it is back. */
function noticesTo(logger: Logger): Notices {
  return {
    away: (error) => logger.error({ error: asLogged(error) }, 'the database is away'),
    back: () => logger.warn('the database is back'),
  };
}

function described(vendor: AnyVendor, url: string): SandboxVendor {
  const { name, operations, handlers, demo, accepted, access } = vendor;
  const stubs = operations.map(({ id }) => id).filter((id) => !handlers[id]);
  const given = access.filter(({ values }) => Object.keys(values).every((member) => accepted[member] !== undefined));
  return { name, url: `${url}/${name}`, stubs, demo, access: given, ownCredentials: vendor.ownCredentials };
}
