import type { Operation } from '../../openapi/contract.ts';
import { isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import type { Case } from '../case.ts';
import { isMadeUp } from './made-up.ts';
import { statusOfNamesake } from './namesake.ts';
import { onlyRefusals, successStatuses } from './statuses.ts';

/** A named example request: where it comes from decides the media type of the body. */
interface NamedRequest {
  readonly example: string;
  readonly type?: string;
}

/** Each named example request, expected to be answered as its namesake among the answers, else with success. */
export function exampleCases(operation: Operation): Case[] {
  // Where values had to be made up, nobody has promised what they are answered.
  if (isMadeUp(operation)) return [];
  return namedRequests(operation).map(({ example, type }) => {
    const status = statusOfNamesake(operation, example);
    const several = Object.keys(operation.requestBody?.content ?? {}).length > 1;
    return {
      id: `${operation.id}/example/${several ? `${type}/` : ''}${example}`,
      name: `answers the example “${example}”${status === undefined ? '' : ` with ${status}, as documented`}`,
      operation: operation.id,
      kind: 'example',
      request: { example, ...(type === undefined ? {} : { type }) },
      statuses:
        status === undefined
          ? [...successStatuses(operation), ...onlyRefusals(operation)]
          : [status, ...madeOrReplaced(operation, status)],
      ...(status === undefined ? {} : { answer: example }),
    };
  });
}

/** What is put is made where it was not, and replaced where it was: of the two, no example decides. @see RFC 9110 §9.3.4 */
function madeOrReplaced(operation: Operation, status: number): number[] {
  const either = operation.method === 'put' && [200, 201, 204].includes(status);
  return either ? successStatuses(operation).filter((one) => one !== status && [200, 201, 204].includes(one)) : [];
}

/** The example requests of the body; of the parameters where there is no body; a nameless one where there is nothing to send. */
export function namedRequests({ requestBody, parameters }: Operation): NamedRequest[] {
  const bodies = Object.entries(requestBody?.content ?? {}).flatMap(([type, { examples }]) =>
    Object.entries(examples).map(([example, value]) => ({ example, type, isWritten: isWritten(type, value) })),
  );
  const written = bodies.filter((one) => one.isWritten);
  if (bodies.length > 0) return (written.length > 0 ? written : bodies).map(({ example, type }) => ({ example, type }));
  const names = new Set(parameters.flatMap(({ examples }) => Object.keys(examples)));
  return names.size > 0 ? [...names].map((example) => ({ example })) : [{ example: 'documented' }];
}

/** False of an object in XML or as plain text: how its parts are written there, only their author knows. */
function isWritten(type: string, value: unknown): boolean {
  return isJson(type) || isForm(type) || isMultipart(type) || typeof value !== 'object';
}
