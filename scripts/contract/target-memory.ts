import { UserError } from '../user-error.ts';
import type { Send } from './send.ts';
import type { Target } from './target.ts';

/** Methods that ask for no change. @see RFC 9110 §9.2.1 */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** What a target may remember of earlier cases: it is made to forget where there is something to forget. */
export class TargetMemory {
  readonly #target: Target;
  readonly #send: Send;
  /** True where no change was asked since it forgot. */
  #isBlank = false;
  /** True where nothing at all was asked since. */
  #isUntouched = false;

  constructor(target: Target, send: Send) {
    this.#target = target;
    this.#send = send;
  }

  /** A way to send that notes what may be remembered. */
  readonly noting: Send = (request) => {
    if (!SAFE.has(request.method)) this.#isBlank = false;
    this.#isUntouched = false;
    return this.#send(request);
  };

  /**
   * As `forget`, after reads as well: a queue may move on by being looked at, which matters to what asks in several steps.
   * @throws UserError where the target does not forget.
   */
  async startAfresh(): Promise<void> {
    if (!this.#isUntouched) await this.#forgetAll();
  }

  /** @throws UserError where the target does not forget. */
  async forget(): Promise<void> {
    if (!this.#isBlank) await this.#forgetAll();
  }

  async #forgetAll(): Promise<void> {
    const { name, resetUrl } = this.#target;
    if (resetUrl === undefined) return;
    const reset = () => this.#send({ method: 'POST', url: resetUrl, headers: {} });
    const first = await reset();
    // A connection that was kept may be closed just now; to forget twice is to forget once.
    const { response, failure } = first.failure ? await reset() : first;
    if (failure || response.status >= 300) {
      const came = failure ? `nothing (${failure.reason})` : response.status;
      throw new UserError(`The ${name} answered ${came} when asked to forget.`, `Does POST ${resetUrl} reset it?`);
    }
    this.#isBlank = true;
    this.#isUntouched = true;
  }
}
