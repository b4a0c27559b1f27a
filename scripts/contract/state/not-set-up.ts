/** A scenario cannot be brought to where it has something to judge. Never a finding: the case is skipped with the reason. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}
