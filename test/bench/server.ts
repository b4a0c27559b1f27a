import { parseArgs } from 'node:util';
import { pathOfOperation } from './server/many-operations.ts';
import { compare } from './server/pairs.ts';
import { CHANGE, CREATE, READ } from './server/requests.ts';
import { scale } from './server/scale.ts';
import { documents, memory, soak, startUp } from './server/whole.ts';

// npm run bench:server [-- PART… --minutes N --seconds N --document FILE]: how fast the sandbox is, how much memory it takes, and
// for how long. Both sides of a comparison run in turn, each in a process of its own. Where others use the machine too, trust the
// CPU time.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '10' },
    document: { type: 'string', multiple: true, default: [] },
  },
});

const operation = (row: number) => ({ ...READ, path: pathOfOperation(row).replace('{id}', '1') });

const PARTS: Readonly<Record<string, () => Promise<void>>> = {
  async express() {
    await compare('Read, examples', { name: 'licet', asked: READ }, { name: 'express', asked: READ });
    await compare('Create, examples', { name: 'licet', asked: CREATE }, { name: 'express', asked: CREATE });
  },
  async prism() {
    await compare('Read, examples', { name: 'licet', asked: READ }, { name: 'prism', asked: READ });
    await compare('Create, examples', { name: 'licet', asked: CREATE }, { name: 'prism', asked: CREATE });
  },
  async lean() {
    await compare('Read, no ETag', { name: 'licet', asked: READ }, { name: 'express-lean', asked: READ });
    await compare('Read, no log', { name: 'licet-quiet', asked: READ }, { name: 'licet', asked: READ });
  },
  async state() {
    await compare('Read of the state', { name: 'licet-state', asked: READ }, { name: 'licet', asked: READ });
    await compare('Write to the state', { name: 'licet-state', asked: CHANGE }, { name: 'licet', asked: CHANGE });
  },
  operations: () =>
    compare(
      'The last of many operations',
      { name: 'licet-1200', asked: operation(1199) },
      { name: 'licet-5', asked: operation(4) },
    ),
  documents: () => documents(values.document),
  start: startUp,
  memory,
};

/** What takes longer, and is done when it is named. */
const NAMED: typeof PARTS = {
  soak: () => soak(Number(values.minutes)),
  scale: () => scale(Number(values.seconds)),
};

const asked = positionals.length > 0 ? positionals : Object.keys(PARTS);
for (const name of asked) {
  const part = PARTS[name] ?? NAMED[name];
  if (!part) throw new Error(`no part ${name}: ${Object.keys({ ...PARTS, ...NAMED }).join(', ')}`);
  await part();
}
