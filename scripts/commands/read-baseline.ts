import { Baseline, knownFindingsOf } from '../report/index.ts';
import { parsed } from '../spec/parsed.ts';

/**
 * Reads the findings that are known, to be called before anything is run.
 * @throws UserError where the file is no baseline
 */
export function readBaseline(file: string, today = new Date()): Baseline {
  return new Baseline(knownFindingsOf(parsed(file), file), today.toISOString().slice(0, 10));
}
