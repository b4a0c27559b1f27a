import { segmentsOf, valueAt } from '../openapi/pointer.ts';
import type { Case } from './case.ts';
import type { SchemaJudge } from './violations.ts';

/** Puts a case to a target, and says with what status it answered. */
export type StatusOf = (testCase: Case) => Promise<number>;

/**
 * What is known of a target's way with formats. By JSON Schema a format only describes: a server may assert it or not.
 * Who asserts one and takes a broken other has forgotten it; who takes them all keeps to the document.
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-7.2.1
 */
export class TargetFormats {
  readonly #taken = new Set<string>();
  #asserted: Promise<boolean> | undefined;

  /** Whether the target refuses any text for its format alone: cases are tried until one shows it. */
  areAsserted(cases: () => Iterable<Case>, statusOf: StatusOf): Promise<boolean> {
    this.#asserted ??= anyRefused(cases(), (testCase) => {
      this.noteTaken(testCase);
      return statusOf(testCase);
    });
    return this.#asserted;
  }

  /** The texts of a case may come back as they were sent. */
  noteTaken({ request: { edits = [] } }: Case): void {
    for (const edit of edits) if (edit.op !== 'remove' && typeof edit.value === 'string') this.#taken.add(edit.value);
  }

  /** The judge without what it says of texts that come back. */
  forgiving(judge: SchemaJudge): SchemaJudge {
    if (this.#taken.size === 0) return judge;
    const isOurs = (value: unknown) => typeof value === 'string' && this.#taken.has(value);
    return {
      unreadable: judge.unreadable,
      violationsOf: (pointer, value) =>
        judge
          .violationsOf(pointer, value)
          .filter(({ at, keyword }) => keyword !== 'format' || !isOurs(valueAt(value, `#${at}`))),
    };
  }
}

/** A case that breaks the format of a text where it does not lead elsewhere, as in a path. */
export function breaksFormat({ breaks, request: { edits = [] } }: Case): boolean {
  const edit = edits.at(-1);
  if (breaks?.keyword !== 'format' || !edit || edit.op === 'remove' || typeof edit.value !== 'string') return false;
  return segmentsOf(edit.path)[0] !== 'path';
}

/** So many are tried: a large document has thousands. */
const MOST_TRIES = 12;

/** What is said of values, and not of what is there. */
const REFUSALS = [400, 422];

/** A refusal counts where the same request with a proper text is taken. */
async function anyRefused(cases: Iterable<Case>, statusOf: StatusOf): Promise<boolean> {
  let tries = 0;
  for (const testCase of cases) {
    if (!breaksFormat(testCase)) continue;
    if (tries >= MOST_TRIES) return false;
    tries += 1;
    if (!REFUSALS.includes(await statusOf(testCase))) continue;
    const { breaks: _, ...proper } = testCase;
    const edits = (testCase.request.edits ?? []).slice(0, -1);
    const status = await statusOf({ ...proper, kind: 'positive', request: { ...testCase.request, edits } });
    if (status >= 200 && status < 300) return true;
  }
  return false;
}
