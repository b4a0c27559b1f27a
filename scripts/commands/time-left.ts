/** `, about 12 s left`, from how long it took so far; nothing while that says little. */
export function timeLeft(done: number, total: number, milliseconds: number): string {
  if (done === 0 || done >= total || milliseconds < 1_000) return '';
  const seconds = Math.ceil((milliseconds / done) * (total - done)) / 1000;
  if (seconds < 90) return `, about ${Math.ceil(seconds)} s left`;
  return `, about ${Math.ceil(seconds / 60)} min left`;
}
