/** A request was not sent, and nobody is to blame: its case is skipped with the reason. */
export class NotSent extends Error {
  override readonly name = 'NotSent';
}
