import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';

/** As much is gathered before it is written, and read at once, in characters and bytes. */
const PIECE = 64 * 1024;

/** Lines that are kept in a file of the system's temporary folder until the process ends: memory does not grow with them. */
export class Spool implements Iterable<string> {
  readonly #folder = mkdtempSync(join(tmpdir(), 'licet-'));
  readonly #file = join(this.#folder, 'lines');
  readonly #out = openSync(this.#file, 'w', 0o600);
  #waiting = '';

  constructor() {
    process.once('exit', () => rmSync(this.#folder, { recursive: true, force: true }));
  }

  add(line: string): void {
    this.#waiting += `${line}\n`;
    if (this.#waiting.length > PIECE) this.#flush();
  }

  #flush(): void {
    writeSync(this.#out, this.#waiting);
    this.#waiting = '';
  }

  *[Symbol.iterator](): Generator<string> {
    this.#flush();
    const file = openSync(this.#file, 'r');
    try {
      const bytes = Buffer.alloc(PIECE);
      const decoder = new StringDecoder('utf8');
      let rest = '';
      for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
        const lines = (rest + decoder.write(bytes.subarray(0, read))).split('\n');
        rest = lines.pop() ?? '';
        yield* lines;
      }
    } finally {
      closeSync(file);
    }
  }
}
