import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { JsonObject } from '../guard/api-document.ts';
import { matches } from '../patterns/matches.ts';

/** Whether a text or a number keeps the rules that a schema, its references followed, has for such values. Of others, nothing is said. */
export function keepsRules(node: JsonObject, value: unknown): boolean {
  if (typeof value === 'string') return isTextOf(node, value);
  return typeof value === 'number' ? isNumberOf(node, value) : true;
}

function isTextOf({ minLength, maxLength, pattern, format }: JsonObject, text: string): boolean {
  const { length } = [...text];
  if (length < Number(minLength ?? 0) || length > Number(maxLength ?? length)) return false;
  if (typeof pattern === 'string' && !matches(pattern, text)) return false;
  return typeof format !== 'string' || isOfFormat(format, text);
}

function isOfFormat(name: string, text: string): boolean {
  const format = Object.hasOwn(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined;
  const validate = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (validate instanceof RegExp) return validate.test(text);
  // Formats of numbers say nothing of texts.
  if (typeof validate !== 'function' || (typeof format === 'object' && 'type' in format && format.type === 'number'))
    return true;
  return Boolean((validate as (text: string) => unknown)(text));
}

function isNumberOf(node: JsonObject, value: number): boolean {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = node;
  if (value < Number(minimum ?? value) || value > Number(maximum ?? value)) return false;
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false;
  return typeof exclusiveMaximum !== 'number' || value < exclusiveMaximum;
}
