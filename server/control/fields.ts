import { OwnRefusal } from '../own-refusal.ts';

/**
 * The fields of a body, of which each must be known.
 * @throws {OwnRefusal} where one is not
 */
export function fieldsOf<Name extends string>(
  body: Readonly<Record<string, unknown>>,
  ...names: readonly Name[]
): Readonly<Partial<Record<Name, unknown>>> {
  const stranger = Object.keys(body).find((name) => !names.some((known) => known === name));
  if (stranger === undefined) return body as Partial<Record<Name, unknown>>;
  throw new OwnRefusal(
    400,
    `The body has a field ${JSON.stringify(stranger.slice(0, 80))}.`,
    names.length > 0 ? `It may have ${names.join(', ')}.` : 'It may have none.',
  );
}
