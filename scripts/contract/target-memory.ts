import { UserError } from '../user-error.ts';
import type { Send } from './send.ts';
import type { Target } from './target.ts';

/** Methods that ask for no change. @see RFC 9110 §9.2.1 */
const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);

/** What targets may remember of earlier cases: a target is made to forget where there is something to forget. */
export class TargetMemory {
  /** Those of which no change was asked since they forgot. */
  readonly #blank = new WeakSet<Target>();
  /** Those of which nothing at all was asked since. */
  readonly #untouched = new WeakSet<Target>();

  /** A way to send that notes what may be remembered. */
  noting(target: Target, send: Send): Send {
    return (request) => {
      if (!SAFE.has(request.method)) this.#blank.delete(target);
      this.#untouched.delete(target);
      return send(request);
    };
  }

  /**
   * As `forget`, after reads as well: a queue may move on by being looked at, which matters to what asks in several steps.
   * @throws UserError where the target does not forget.
   */
  startAfresh(target: Target, send: Send): Promise<void> {
    if (!this.#untouched.has(target)) this.#blank.delete(target);
    return this.forget(target, send);
  }

  /** @throws UserError where the target does not forget. */
  async forget(target: Target, send: Send): Promise<void> {
    const { name, resetUrl } = target;
    if (resetUrl === undefined || this.#blank.has(target)) return;
    const reset = () => send({ method: 'POST', url: resetUrl, headers: {} });
    const first = await reset();
    // A connection that was kept may be closed just now; to forget twice is to forget once.
    const { response, failure } = first.failure ? await reset() : first;
    if (failure || response.status >= 300) {
      const came = failure ? `nothing (${failure.reason})` : response.status;
      throw new UserError(`The ${name} answered ${came} when asked to forget.`, `Does POST ${resetUrl} reset it?`);
    }
    this.#blank.add(target);
    this.#untouched.add(target);
  }
}
