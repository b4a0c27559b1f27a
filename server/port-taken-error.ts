/** Somebody else listens on the port already. */
export class PortTakenError extends Error {
  readonly port: number;
  readonly hint: string;

  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is taken`, options);
    this.name = 'PortTakenError';
    this.port = port;
    this.hint = 'Stop what listens there, name another port, or 0 for any that is free.';
  }
}
