import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { ValidationContext } from '@stoplight/prism-http/dist/validator/validators/types.js';
import { validateAgainstSchema } from '@stoplight/prism-http/dist/validator/validators/utils.js';
import type { Document } from '../openapi/contract.ts';
import { essenceOf, isJson } from '../openapi/media-type.ts';
import type { Node } from '../openapi/resolve.ts';
import { formBody } from './form-body.ts';
import type { Route } from './mocked-contract.ts';
import type { PlacedParameters } from './parameter-schemas.ts';
import type { Texts } from './parameter-values.ts';
import type { Prepared } from './prism-operation.ts';

type Validation = ReturnType<typeof validateInput>;
type Element = Parameters<typeof validateInput>[0]['element'];

/**
 * Prism's validation of a request, which is read for it: by itself it reads the simplest forms only, and knows no letters of
 * parameters' names apart. What cannot be read is refused: it throws, as over a semicolon in the name of a part, where nobody
 * catches it, and a single request would end the process.
 */
export function validatedRequest({ contract: { document }, prepared, path }: Route, element: Element): Validation {
  const { asked, parameters } = prepared;
  const texts = { path, query: element.url.query ?? {}, header: element.headers ?? {} };
  const found = [
    ...(['path', 'query', 'header'] as const).flatMap((place) => placeErrors(place, parameters[place], texts[place])),
    ...told('body', () => leftOf(validateInput({ resource: asked, element: { ...element, body: bodyOf(element) } }))),
    ...told('body', () => formErrors(document, prepared, element)),
  ];
  const [first, ...rest] = found;
  return first ? { _tag: 'Left', left: [first, ...rest] } : { _tag: 'Right', right: element };
}

/** Prism hands on as text what is JSON by the suffix of another family of types, or of a range. */
function bodyOf({ headers, body }: Element): unknown {
  const type = essenceOf(headers?.['content-type'] ?? '');
  const isUnread = isJson(type) && (type.includes('*') || !type.startsWith('application/'));
  return isUnread && typeof body === 'string' ? JSON.parse(body) : body;
}

type Errors = readonly IPrismDiagnostic[];

function placeErrors(place: string, parameters: PlacedParameters | undefined, texts: Texts): Errors {
  if (!parameters) return [];
  return errorsOf(parameters.valuesIn(texts), parameters.schema, place);
}

function formErrors(document: Document, { operation, asked, forms }: Prepared, { headers, body }: Element): Errors {
  const came = headers?.['content-type'] ?? '';
  const type = Object.keys(forms).find((one) => essenceOf(one) === essenceOf(came));
  const media = operation.requestBody?.content[type ?? ''];
  const schema = forms[type ?? ''];
  if (!media || !schema || typeof body !== 'string') return [];
  const bundle = (asked as { readonly __bundled__?: unknown }).__bundled__;
  return errorsOf(formBody(document, came, media, body), schema, 'body', bundle);
}

function errorsOf(value: unknown, schema: Node, place: string, bundle?: unknown): Errors {
  const errors = validateAgainstSchema(value, schema, true, ValidationContext.Input, place, bundle);
  return errors._tag === 'Some' ? errors.value : [];
}

function leftOf(validation: Validation): Errors {
  return validation._tag === 'Left' ? validation.left : [];
}

function told(what: string, read: () => Errors): Errors {
  try {
    return read();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return [{ severity: 0, path: [what], code: 'unreadable', message: `The ${what} cannot be read: ${message}` }];
  }
}
