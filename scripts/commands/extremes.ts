import type { Case, Verdict } from '../contract/index.ts';
import { counted } from './terminal.ts';

/** What a hostile sandbox was heard to answer. */
export class Extremes {
  #answers = 0;
  #extreme = 0;
  #documented = 0;
  readonly #kinds = new Set<string>();

  note({ operation, answer }: Case, { outcome, exchanges }: Verdict): void {
    if (answer !== undefined && outcome !== 'skipped') this.#documented += 1;
    for (const { response } of exchanges) {
      const [said] = [response.headers['x-licet-hostile']].flat();
      this.#answers += 1;
      if (said === undefined || said.startsWith('none')) continue;
      this.#extreme += 1;
      this.#kinds.add(`${operation} ${response.status} ${said}`);
    }
  }

  told(vendor: string): string {
    return (
      `${vendor} was hostile: ${this.#extreme} of ${counted(this.#answers, 'answer')} were extreme, in ${this.#kinds.size} ways. ` +
      `Of ${counted(this.#documented, 'case')} the documented body was not compared: its answers are made up.`
    );
  }
}
