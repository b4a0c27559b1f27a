import { ProblemJsonError } from '@stoplight/prism-http';

/** The header that says what of an answer is not as Prism made it, and why. */
export const TOLD = 'licet-mock';

/** An answer of the mock's own, that no document declares: RFC 9457, with the reason in a header too. */
export function refusal(status: number, title: string, detail: string): Error {
  const told = detail.replaceAll(/[^\x20-\x7e]/g, '?').slice(0, 300);
  const type = title.toUpperCase().replaceAll(' ', '_');
  return new ProblemJsonError(type, title, status, detail, headersOnly({ [TOLD]: told }));
}

/** What Prism is to send beside a refusal: it would show it in the body too. */
export function headersOnly(headers: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.defineProperty({}, 'headers', { value: headers });
}
