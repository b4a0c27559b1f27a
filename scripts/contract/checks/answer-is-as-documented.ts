import { isDeepStrictEqual } from 'node:util';
import { isJson } from '../../openapi/media-type.ts';
import { declaredMedia } from '../declared-media.ts';
import { headerOf, jsonOf, textOf } from '../exchange.ts';
import { withoutReadOnly } from '../read-only.ts';
import type { Check } from './check.ts';

/** The answer is the example that goes with the request, except for values that the server chooses (`readOnly`). */
export const answerIsAsDocumented: Check = ({ exchange: { response }, declared, testCase: { answer }, contract }) => {
  if (answer === undefined) return [];
  const came = headerOf(response, 'content-type') ?? '';
  const media = declaredMedia(declared, came);
  if (!media?.schema || !Object.hasOwn(media.examples, answer)) return [];
  // How an object is written as text nobody has said.
  if (!isJson(came) && typeof media.examples[answer] === 'object') return [];
  const body = isJson(came) ? jsonOf(response) : { value: textOf(response) };
  // What cannot be read has been found by the check of the body.
  if (!body) return [];
  const { pointer } = media.schema;
  const got = withoutReadOnly(contract.document, pointer, body.value);
  const promised = withoutReadOnly(contract.document, pointer, media.examples[answer]);
  if (isDeepStrictEqual(got, promised)) return [];
  return [
    { message: `answered another body than the example “${answer}”: ${firstDifference(promised, got)}`, pointer },
  ];
};

/** Names the first place in which two values differ. */
function firstDifference(promised: unknown, got: unknown, at = ''): string {
  const bothObjects = [promised, got].every((value) => typeof value === 'object' && value !== null);
  if (!bothObjects || Array.isArray(promised) !== Array.isArray(got)) {
    return `${at || 'the root'} is ${shown(got)}, promised ${shown(promised)}`;
  }
  const [left, right] = [promised as Record<string, unknown>, got as Record<string, unknown>];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  const different = [...names].find((name) => !isDeepStrictEqual(left[name], right[name]));
  return different === undefined
    ? 'no difference'
    : firstDifference(left[different], right[different], `${at}/${different}`);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
