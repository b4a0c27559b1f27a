/** A scenario cannot be brought to where it has something to judge. Never a finding: the case is skipped with the reason. */
export class NotSetUp extends Error {
  override readonly name = 'NotSetUp';
}

/** For `catch`: undefined where a scenario cannot be brought further. @throws whatever else went wrong */
export function unlessNotSetUp(reason: unknown): undefined {
  if (!(reason instanceof NotSetUp)) throw reason;
}
