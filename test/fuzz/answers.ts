/** The answers in what came over a connection, one after the other; `rest` is what is none. */
export function answersIn(came: string): { readonly statuses: readonly number[]; readonly rest: string } {
  const statuses: number[] = [];
  let rest = came;
  while (rest !== '') {
    const end = rest.indexOf('\r\n\r\n');
    const head = end < 0 ? '' : rest.slice(0, end);
    const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(head) ?? [];
    if (status === undefined) break;
    const [, length = '0'] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
    const chunked = /\r\ntransfer-encoding: chunked/i.test(head);
    if (status !== '100') statuses.push(Number(status));
    rest = chunked ? '' : rest.slice(end + 4);
    // An answer to HEAD says a length and has no body.
    if (!rest.startsWith('HTTP/1.1 ')) rest = rest.slice(Number(length));
  }
  return { statuses, rest };
}
