import type { Case, Finding, Verdict } from '../contract/index.ts';
import type { Document } from '../openapi/contract.ts';
import { causeOf } from './cause.ts';

type Asked = Pick<Case, 'id' | 'operation' | 'breaks'> & { readonly kind: string };

/** What findings are told by: their cause, or that of what they follow from. To be asked in the order in which they came. */
export class Causes {
  readonly #document: Document;
  readonly #told = new Set<string>();
  readonly #follows = new Map<string, string>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** The findings of a verdict, each with its cause: first what others follow from. */
  of(asked: Asked, { findings, exchanges }: Verdict): { readonly finding: Finding; readonly cause: string }[] {
    const isTaken = (exchanges[0]?.response.status ?? 0) < 300;
    const taken = findings.find((one) => isTaken && isOfTheRule(asked, one));
    const root = taken && this.#tell(this.#causeOf(asked, taken));
    const others = findings.filter((one) => one !== taken);
    return [
      ...(taken && root !== undefined ? [{ finding: taken, cause: root }] : []),
      ...others.map((finding) => ({
        finding,
        cause: this.#tell(this.#following(this.#causeOf(asked, finding), root, finding)),
      })),
    ];
  }

  /** What an operation gets wrong whatever is asked of it is its own, even where all operations are asked for it. */
  #causeOf(asked: Asked, finding: Finding): string {
    const own = causeOf(this.#document, { ...asked, kind: '' }, finding);
    return this.#told.has(own) ? own : causeOf(this.#document, asked, finding);
  }

  /** What was taken against a rule comes back: an answer that breaks its schema for the first time then is no news. */
  #following(cause: string, root: string | undefined, { check }: Finding): string {
    if (root !== undefined && check === 'body-matches-schema' && !this.#told.has(cause) && !this.#follows.has(cause))
      this.#follows.set(cause, root);
    return this.#follows.get(cause) ?? cause;
  }

  #tell(cause: string): string {
    this.#told.add(cause);
    return cause;
  }
}

/** True of the finding that a request was taken though it breaks the rule that it was sent for. */
function isOfTheRule({ breaks }: Asked, { check, pointer }: Finding): boolean {
  return breaks !== undefined && check === 'status-is-expected' && pointer === breaks.pointer;
}
