import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';

/**
 * Schemas that nobody can compile, of which nobody knows what fits them: within a `oneOf` or a `not` neither "all" nor "nothing" is
 * on the safe side. What is broken whichever it is, is broken.
 */
export class Unjudged {
  #fits = true;
  #wasAsked = false;

  /** Whether what has come to such a schema fits it, for now. */
  asked(): boolean {
    this.#wasAsked = true;
    return this.#fits;
  }

  /** The errors that a value has whether such schemas take it or not. */
  errorsOf(validate: ValidateFunction, value: unknown): readonly ErrorObject[] {
    this.#wasAsked = false;
    const errors = validate(value) ? [] : (validate.errors ?? []);
    if (errors.length === 0 || !this.#wasAsked) return errors;
    this.#fits = false;
    try {
      const others = validate(value) ? [] : (validate.errors ?? []);
      const also = new Set(others.map(nameOf));
      return errors.filter((error) => also.has(nameOf(error)));
    } finally {
      this.#fits = true;
    }
  }
}

function nameOf({ instancePath, schemaPath, message }: ErrorObject): string {
  return JSON.stringify([instancePath, schemaPath, message]);
}
