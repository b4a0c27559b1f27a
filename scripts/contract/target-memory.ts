import { UserError } from '../user-error.ts';
import type { Send } from './send.ts';
import type { Target } from './target.ts';

/** Methods that ask for no change. @see RFC 9110 §9.2.1 */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/**
 * After so many changes there is more to look through than there is to find. Until then a verdict may depend on the cases before
 * it, as it does wherever nothing can be forgotten; a finding that `replay`, which starts blank, does not come to again is of these.
 */
const MANY = 100;

/** What a target may remember of earlier cases: it is made to forget where there is something to forget. */
export class TargetMemory {
  readonly #target: Target;
  readonly #send: Send;
  readonly #forgotten: () => void;
  /** So many changes were asked since it forgot. */
  #changes = 0;
  /** True where nothing at all was asked since. */
  #isUntouched = false;
  /** True of a target that was never asked to forget. */
  #isNew = true;

  /** @param forgotten is told that what was there is not any more */
  constructor(target: Target, send: Send, forgotten: () => void) {
    this.#target = target;
    this.#send = send;
    this.#forgotten = forgotten;
  }

  /** A way to send that notes what may be remembered. */
  readonly noting: Send = (request) => {
    if (!SAFE.has(request.method)) this.#changes += 1;
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

  /**
   * Before a case that is one request. A target whose own things are asked for keeps them for a while: the next case is of them too.
   * @throws UserError where the target does not forget.
   */
  async forget(): Promise<void> {
    if (this.#changes > (this.#target.hasOwnData ? MANY : 0) || this.#isNew) await this.#forgetAll();
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
    this.#changes = 0;
    this.#isNew = false;
    this.#isUntouched = true;
    this.#forgotten();
  }
}
