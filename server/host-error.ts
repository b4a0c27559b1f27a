/** An address on which this machine cannot listen. */
export class HostError extends Error {
  readonly hint = 'Name an address of this machine, such as 127.0.0.1, and a port from 1024 on.';

  constructor(host: string, reason: string, options?: ErrorOptions) {
    super(`cannot listen on ${host}: ${reason}`, options);
    this.name = 'HostError';
  }
}
