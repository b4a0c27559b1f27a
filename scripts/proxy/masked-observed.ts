import { contentOf } from './exchange-of.ts';
import { type Head, valuesOf } from './head.ts';
import type { Masking } from './masking.ts';
import type { Observed, ObservedBody } from './observed.ts';

/** A body without its secrets, as its media type has it; undefined where it was too long, or cannot be looked into. */
export type MaskedBody = Buffer | undefined;

/** An exchange without its secrets. */
export interface MaskedObserved extends Observed {
  readonly content: { readonly request: MaskedBody; readonly response: MaskedBody };
}

/** Masks an exchange. What it has in it is learnt first, for an answer may say again what the request has as a secret. */
export function maskedObserved(observed: Observed, masking: Masking, most: number): MaskedObserved {
  masked(observed, masking, most);
  return masked(observed, masking, most);
}

function masked(observed: Observed, masking: Masking, most: number): MaskedObserved {
  const { request, response, failure } = observed;
  return {
    ...observed,
    request: { ...request, target: masking.target(request.target), headers: masking.headers(request.headers) },
    ...(response ? { response: { ...response, headers: masking.headers(response.headers) } } : {}),
    ...(failure === undefined ? {} : { failure: masking.text(failure) }),
    content: {
      request: bodyOf(request, request.body, masking, most),
      response: response && bodyOf(response, response.body, masking, most),
    },
  };
}

function bodyOf(head: Pick<Head, 'headers'>, body: ObservedBody, masking: Masking, most: number): MaskedBody {
  const content = body.isKept ? contentOf(head.headers, body, most) : undefined;
  return content && masking.body(content, valuesOf(head, 'content-type')[0] ?? '');
}
