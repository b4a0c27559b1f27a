import { isJson } from '../../openapi/media-type.ts';
import { headerOf } from '../exchange.ts';
import { readingsOf } from '../readings.ts';
import type { Check } from './check.ts';

/** Every required header is there, and every declared one that came fits its schema. */
export const headersAreAsDeclared: Check = ({ exchange: { response }, declared, contract, schemas }) =>
  Object.entries(declared?.headers ?? {}).flatMap(([name, { required, schema, mediaType }]) => {
    // The media type has a check of its own. @see https://spec.openapis.org/oas/v3.1.0#response-object
    if (name.toLowerCase() === 'content-type') return [];
    const text = headerOf(response, name);
    if (text === undefined)
      return required ? [{ message: `answered without the header ${name}`, pointer: schema.pointer }] : [];
    const readings =
      mediaType === undefined ? readingsOf(contract.document, schema.pointer, text) : jsonIn(mediaType, text);
    const broken = readings.map((value) => schemas.violationsOf(schema.pointer, value));
    // None where a reading fits.
    const fewest = broken.sort((a, b) => a.length - b.length)[0] ?? [];
    return fewest.map(({ message }) => ({
      message: `the header ${name} ${message}: ${text}`,
      pointer: schema.pointer,
    }));
  });

/** A header that is described by media type; what is no JSON is a text, which its schema refuses unless it asks for one. */
function jsonIn(mediaType: string, text: string): unknown[] {
  if (!isJson(mediaType)) return [];
  try {
    return [JSON.parse(text)];
  } catch {
    return [text];
  }
}
