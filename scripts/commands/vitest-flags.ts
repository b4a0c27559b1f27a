/** What of vitest's own a user may ask for. */
export interface VitestFlags {
  /** Runs the cases as vitest's tests; so do the others. */
  readonly vitest?: boolean;
  /** `1/4`: the first of four parts. Operations are dealt out, so that each part has some of every document. */
  readonly shard?: string;
  readonly reporter?: readonly string[];
  readonly outputFile?: string;
  /** A folder of reports by the reporter `blob`: nothing is run, they become one. */
  readonly merge?: string;
}

/** True where a flag is about vitest. */
export function wantsVitest({ vitest, shard, reporter, outputFile, merge }: VitestFlags): boolean {
  return vitest === true || [shard, reporter, outputFile, merge].some((flag) => flag !== undefined);
}
