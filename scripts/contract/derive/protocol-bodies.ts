import type { Operation, RequestBody } from '../../openapi/contract.ts';
import { isForm, isJson, isMultipart } from '../../openapi/media-type.ts';
import { matches } from '../declared-media.ts';
import type { SchemaJudge } from '../violations.ts';

interface ProtocolBody {
  readonly id: string;
  readonly name: string;
  readonly rawBody: { readonly type?: string; readonly text: string };
  /** True where a server may guess what was meant. */
  readonly mayBeGuessed?: true;
}

/** Bodies that are none by HTTP or by their own media type, whatever the schema says. */
export function protocolBodies({ requestBody }: Operation, judge: SchemaJudge): ProtocolBody[] {
  if (!requestBody) return [];
  const types = Object.keys(requestBody.content);
  if (types.length === 0) return [];
  const takes = (type: string) => types.some((declared) => matches(declared, type));
  const json = types.find(isJson);
  const valid = json === undefined ? undefined : Object.values(requestBody.content[json]?.examples ?? {})[0];
  const text = valid === undefined ? undefined : JSON.stringify(valid);
  return [
    ...(json ? unreadable(json, text, requestBody.required) : []),
    ...multipart(types.find(isMultipart), requestBody.required),
    ...(json || !needsBody(requestBody, judge)
      ? []
      : [{ id: 'nothing', name: 'refuses a request without the body that it needs', rawBody: { text: '' } }]),
    ...(takes('application/x-licet')
      ? []
      : [
          {
            id: 'media-type',
            name: 'refuses a media type that it does not declare',
            rawBody: { type: 'application/x-licet', text: '<licet/>' },
          },
        ]),
    ...(text === undefined || takes('text/plain')
      ? []
      : [
          {
            id: 'text-plain',
            name: 'refuses a body that says it is plain text',
            rawBody: { type: 'text/plain', text },
          },
        ]),
    ...(text === undefined
      ? []
      : [
          {
            id: 'no-media-type',
            name: 'refuses a body without a media type, or guesses it',
            rawBody: { text },
            // @see RFC 9110 §8.3: the recipient may look at the data.
            mayBeGuessed: true as const,
          },
        ]),
  ];
}

/** True where nothing at all is no body of any type, as an empty form may be one. */
function needsBody({ required, content }: RequestBody, judge: SchemaJudge): boolean {
  return (
    required &&
    Object.entries(content).every(([type, { schema }]) => {
      const nothing = isForm(type) || isMultipart(type) ? {} : '';
      return schema !== undefined && judge.violationsOf(schema.pointer, nothing).length > 0;
    })
  );
}

function unreadable(type: string, valid: string | undefined, required: boolean): ProtocolBody[] {
  return [
    { id: 'malformed', name: 'refuses a body that is no JSON', rawBody: { type, text: '{"licet": ' } },
    ...(required ? [{ id: 'empty', name: 'refuses an empty body', rawBody: { type, text: '' } }] : []),
    ...(valid === undefined
      ? []
      : [
          {
            id: 'trailing',
            name: 'refuses a body with something after its JSON',
            rawBody: { type, text: `${valid} x` },
          },
        ]),
  ];
}

function multipart(type: string | undefined, required: boolean): ProtocolBody[] {
  if (type === undefined || !required) return [];
  const bodiless = { type: 'multipart/form-data', text: 'licet' };
  return [{ id: 'boundary', name: 'refuses a multipart body without a boundary', rawBody: bodiless }];
}
