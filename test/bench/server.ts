import { parseArgs } from 'node:util';
import { pathOfOperation } from './server/many-operations.ts';
import { compare } from './server/pairs.ts';
import { CHANGE, CREATE, READ } from './server/requests.ts';
import { memory, soak, startUp } from './server/whole.ts';

// npm run bench:server [-- --only NAME] [--soak MINUTES]: how fast the sandbox is, how much memory it takes, and for how long.
// Both sides of a comparison run in turn, each in a process of its own. Where others use the machine too, trust the CPU time.

const { values } = parseArgs({ options: { soak: { type: 'string' }, only: { type: 'string' } } });

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
  start: startUp,
  memory,
};

if (values.soak !== undefined) await soak(Number(values.soak));
else for (const [name, part] of Object.entries(PARTS)) if (name === (values.only ?? name)) await part();
