import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';

type Validation = ReturnType<typeof validateInput>;

/**
 * Prism's validation of a request, which refuses what it cannot read. By itself it throws over some multipart bodies, as
 * one with a semicolon in the name of a part, where nobody catches it: a single request would end the process.
 */
export function patientValidation(request: Parameters<typeof validateInput>[0]): Validation {
  try {
    return validateInput(request);
  } catch (cause) {
    const unreadable: IPrismDiagnostic = {
      severity: 0,
      path: ['body'],
      code: 'unreadable',
      message: `Request body cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
    };
    return { _tag: 'Left', left: [unreadable] };
  }
}
