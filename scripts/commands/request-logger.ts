import { type Logger, pino } from 'pino';

/** A program's log is written ten times a second, sooner where there is more than this, and at the end: each line by itself would cost as much as an answer. */
const PIECE_MS = 100;
const PIECE = 16_384;

/** Lines on their way to a stream of pino's, which would look at all that waits with each of them. */
function inPieces(open: () => { write(text: string): unknown }): { write(line: string): void } {
  let waiting = '';
  function flush(): void {
    if (waiting !== '') stream.write(waiting);
    waiting = '';
  }
  // Heard before the stream hears of it, which writes there and then what it has been handed.
  process.once('exit', flush);
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
      inPieces(() => pino.destination({ fd: 2, sync: false })),
    );
  const { default: pretty } = await import('pino-pretty');
  return pino(options, pretty({ destination: 2, sync: true, ignore: 'pid,hostname', singleLine: true }));
}
