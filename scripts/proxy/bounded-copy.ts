/** A copy of what passes by, as far as it is not too long. */
export class BoundedCopy {
  readonly #most: number;
  readonly #pieces: Buffer[] = [];
  #size = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(piece: Buffer): void {
    this.#size += piece.length;
    if (this.isWhole) this.#pieces.push(piece);
    else this.#pieces.length = 0;
  }

  /** How long it is, copied or not. */
  get size(): number {
    return this.#size;
  }

  /** False where it is too long: nothing of it is kept then. */
  get isWhole(): boolean {
    return this.#size <= this.#most;
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#pieces);
  }
}
