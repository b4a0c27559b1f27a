import type { Answer } from './answer.ts';

/** Something that the sandbox itself will not do, in its own words: no vendor's contract knows of it. */
export class OwnRefusal extends Error {
  readonly status: number;
  readonly hint: string;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, hint: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.name = 'OwnRefusal';
    this.status = status;
    this.hint = hint;
    this.headers = headers;
  }

  get answer(): Answer {
    const { status, message, hint, headers } = this;
    return { status, headers, body: { message, hint } };
  }
}
