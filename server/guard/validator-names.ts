import { spelling } from '../media-type.ts';

/**
 * The name under which a declared status is validated. The validator looks at no answer of 500 and above,
 * so those are kept under 1xx, which no final answer has: "503" is "103" to it, "5XX" is "1XX".
 */
export function validatorStatus(status: string): string {
  return status
    .replace(/^5(?=\d\d$|XX$)/i, '1')
    .toUpperCase()
    .replace('DEFAULT', 'default');
}

/**
 * The name under which a declared media type is validated. The validator looks at JSON bodies only, and a text is to its schema
 * what a JSON string is; hexadecimal, so that whatever characters the type has it cannot be mistaken for another.
 */
export function validatorType(type: string): string {
  return `application/x-${Buffer.from(spelling(type)).toString('hex')}+json`;
}
