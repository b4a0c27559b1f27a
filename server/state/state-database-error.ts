/** A database server that cannot keep the state: the message says which and why, never its password, the hint what to do. */
export class StateDatabaseError extends Error {
  readonly hint: string;

  constructor(place: string, reason: string, hint: string, options?: ErrorOptions) {
    super(`cannot keep the state in ${place}: ${reason}`, options);
    this.name = 'StateDatabaseError';
    this.hint = hint;
  }
}
