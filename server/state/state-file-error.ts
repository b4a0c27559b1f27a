/** A state file that cannot be used: the message says which and why, the hint what to do. */
export class StateFileError extends Error {
  readonly file: string;
  readonly hint: string;

  constructor(file: string, reason: string, hint: string, options?: ErrorOptions) {
    super(`cannot keep the state in ${file}: ${reason}`, options);
    this.name = 'StateFileError';
    this.file = file;
    this.hint = hint;
  }
}
