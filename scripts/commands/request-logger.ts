import { type Logger, pino } from 'pino';

/** A program's log is written ten times a second, sooner where there is more than this, and at the end: each line by itself would cost as much as an answer. */
const PIECE_MS = 100;
const PIECE = 32_768;

/** What a stream of pino’s writes at most at once, and what it holds before it begins to write without being told to: more than is ever left at the end. */
const MOST = 2 * PIECE;
const HELD = MOST - 1;

/** As much of pino's stream as pieces need. */
interface Held {
  write(text: string): unknown;
  flush(): void;
}

/** Lines on their way to a stream of pino's, which would look at all that waits with each of them. */
function inPieces(open: () => Held): { write(line: string): void } {
  let waiting = '';
  function handOver(): void {
    if (waiting !== '') stream.write(waiting);
    waiting = '';
  }
  function flush(): void {
    handOver();
    stream.flush();
  }
  // Heard before the stream hears of it, which writes there and then what it holds; what it had begun to write would be lost.
  process.once('exit', handOver);
  const stream = open();
  setInterval(flush, PIECE_MS).unref();
  return {
    write(line) {
      waiting += line;
      if (waiting.length > PIECE) flush();
    },
  };
}

/** A log on stderr: lines to read where a person looks at it, JSON where a program does. Of requests only where it is not to be quiet. */
export async function requestLogger(quiet: boolean): Promise<Logger> {
  const options = { level: quiet ? 'error' : 'info', base: null };
  if (!process.stderr.isTTY)
    return pino(
      options,
      inPieces(() => pino.destination({ fd: 2, sync: false, minLength: HELD, maxWrite: MOST })),
    );
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', singleLine: true }));
}
