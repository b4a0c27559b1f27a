/**
 * What of a security requirement's schemes is asked for beside a credential: scopes, or since 3.1 roles of any scheme. It is the same
 * to who serves and who judges.
 * @see https://spec.openapis.org/oas/v3.1.0#security-requirement-object
 */
export function scopesIn(
  requirement: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, readonly string[]>> {
  const asked = names.map((name): [string, string[]] => [
    name,
    [requirement[name]].flat().filter((one) => typeof one === 'string'),
  ]);
  return Object.fromEntries(asked.filter(([, scopes]) => scopes.length > 0));
}
