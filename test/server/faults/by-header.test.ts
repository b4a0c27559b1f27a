import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { runningNotes } from '../../fixtures/server/running.ts';

const notes = runningNotes({ faults: true });

/** What a raw client hears, and whether the connection was ended or broken. */
function heard(
  method: string,
  path: string,
  fault: string,
  body = '',
): Promise<{ text: string; end: string; chunks: number }> {
  const { hostname, port } = new URL(notes.url);
  const length = body === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return new Promise((resolve) => {
    let [text, end, chunks] = ['', 'ended', 0];
    const socket = connect(Number(port), hostname, () =>
      socket.write(
        `${method} /notes${path} HTTP/1.1\r\nHost: notes\r\nConnection: close\r\nAuthorization: Bearer good\r\nX-Licet-Fault: ${fault}\r\n${length}\r\n${body}`,
      ),
    );
    socket.on('data', (data) => {
      text += data.toString();
      chunks += 1;
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      end = error.code ?? 'broken';
    });
    socket.on('close', () => resolve({ text, end, chunks }));
  });
}

async function count(): Promise<number> {
  const response = await fetch(`${notes.base}/notes`);
  return ((await response.json()) as { notes: unknown[] }).notes.length;
}

const NOTE = JSON.stringify({ text: 'made under fire' });

test.each([
  { fault: 'reset', done: 0 },
  { fault: 'reset;when=before', done: 0 },
  { fault: 'reset;when=after', done: 1 },
])('$fault breaks the connection without a word, and $done are added', async ({ fault, done }) => {
  const before = await count();
  expect(await heard('POST', '/notes', fault, NOTE)).toMatchObject({ text: '', end: 'ECONNRESET' });
  expect((await count()) - before).toBe(done);
});

test.each(['truncate;percent=40', 'reset;when=during'])(
  '%s promises more than it sends, and the work is done',
  async (fault) => {
    const before = await count();
    const { text } = await heard('POST', '/notes', fault, NOTE);
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const promised = Number(/Content-Length: (\d+)/.exec(head)?.[1]);
    expect(head).toMatch(/^HTTP\/1.1 201 /);
    expect(head).toContain(`X-Licet-Fault: ${fault.split(';')[0]}`);
    expect(body.length).toBeLessThan(promised);
    expect((await count()) - before).toBe(1);
  },
);

test('a slow body comes whole, in many pieces', async () => {
  const { text, chunks } = await heard('GET', '/notes', 'slow;ms=500');
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(Buffer.byteLength(body)).toBe(Number(/Content-Length: (\d+)/.exec(head)?.[1]));
  expect(chunks).toBeGreaterThan(3);
});

test.each(['latency;ms=300;jitter=50, 429;after=7', '429;after=7, latency;ms=300'])(
  'latency comes before everything else, and no sooner than asked: %s',
  async (faults) => {
    const started = performance.now();
    const { text } = await heard('GET', '/notes', faults);
    expect(performance.now() - started).toBeGreaterThanOrEqual(299);
    expect(text).toMatch(/^HTTP\/1.1 429 /);
    expect(text).toContain('Retry-After: 7');
  },
);

test.each([
  { path: '/notes', declared: true },
  { path: '/stubbed', declared: false },
])('429 at $path says whether it is declared: $declared', async ({ path, declared }) => {
  const { text } = await heard('GET', path, '429');
  expect(text).toMatch(/^HTTP\/1.1 429 /);
  expect(text).toContain(`X-Licet-Fault: 429;declared=${declared}`);
});

test('429 changes nothing', async () => {
  const before = await count();
  await heard('POST', '/notes', '429', NOTE);
  expect(await count()).toBe(before);
});

test.each([
  ['latency;ms=60001', 'have as latency;ms a whole number from 0 to 60000'],
  ['latency;ms=60000;jitter=1', 'wait 60000 ms at the most'],
  ['latency;ms=-1', 'have of latency only ms, jitter, each as name=value'],
  ['latency;ms=1;ms=2', 'have ms once'],
  ['latency;toString=1', 'have of latency only ms, jitter'],
  ['reset;when=never', 'have as reset;when one of before, during, after'],
  ['reset,reset,reset,reset,reset', 'be 4 faults at the most'],
  ['constructor', 'be a declared error status or one of latency, reset'],
  ['', 'be a declared error status or one of latency, reset'],
])('refuses %s in a sentence', async (fault, message) => {
  const { text } = await heard('GET', '/notes', fault);
  expect(text).toMatch(/^HTTP\/1.1 400 /);
  expect(text).toContain(message);
});

test('a hostile answer says what it is', async () => {
  const { text } = await heard('POST', '/notes', 'hostile', NOTE);
  expect(text).toMatch(/^HTTP\/1.1 201 /);
  expect(text).toMatch(/X-Licet-Hostile: 1\/\d+/);
});
