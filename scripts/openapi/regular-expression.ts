/**
 * A pattern as a regular expression: in Unicode mode, else without it, as many are written for. Undefined where it is
 * none in ECMAScript. @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function regularExpression(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags);
    } catch {}
  }
  return undefined;
}
