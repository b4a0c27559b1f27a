import type { IPrismDiagnostic } from '@stoplight/prism-core';
import { NO_METHOD_MATCHED_ERROR, NO_PATH_MATCHED_ERROR, ProblemJsonError } from '@stoplight/prism-http';
import { validateSecurity } from '@stoplight/prism-http/dist/validator/index.js';
import type { createServer } from '@stoplight/prism-http-server';
import type { Document, Operation } from '../openapi/contract.ts';
import type { Broken } from './answer-values.ts';
import { hasTooManyFields, MOST_FIELDS } from './form-body.ts';
import { headerText, mockedAnswer } from './mocked-answer.ts';
import { type Mocked, type Route, routesOf } from './mocked-contract.ts';
import type { NotRouted } from './path-table.ts';
import { headersOnly, refusal } from './refusal.ts';
import { validatedRequest } from './validated-request.ts';

type Components = Parameters<typeof createServer>[1]['components'];

/** What was sent although it breaks its schema. */
export interface Illegal {
  readonly operation: Operation;
  readonly status: number;
  readonly broken: readonly Broken[];
}

/** The parts of Prism that know a document. */
interface PrismComponents
  extends Pick<Components, 'route' | 'validateSecurity' | 'validateInput' | 'mock' | 'validateOutput'> {
  /** Requests that come from now on are answered by another. */
  replace(mocked: Mocked): void;
}

/** The parts of Prism that know a document, which here learn of each operation when it is first asked for. */
export function prismComponents(first: Mocked, tell: (illegal: Illegal) => void): PrismComponents {
  let { document } = first.contract;
  let find = routesOf(first);
  // Prism hands the same objects from part to part: a request goes on by the document by which it was routed.
  const routes = new WeakMap<object, Route>();
  const routeOf = (request: object) => {
    const route = routes.get(request);
    if (!route) throw new Error('The mock was handed a request that it has not routed.');
    return route;
  };
  const illegal = new WeakMap<object, readonly Broken[]>();
  return {
    replace(next) {
      ({ document } = next.contract);
      find = routesOf(next);
    },
    route({ input }) {
      const { method, url, headers = {}, body } = input;
      if (typeof body === 'string' && hasTooManyFields(headers['content-type'] ?? '', body))
        return { _tag: 'Left', left: tooManyFields() };
      const route = find({ method, path: url.path, query: url.query ?? {}, headers });
      if ('methods' in route) return { _tag: 'Left', left: notRouted(document, method, url.path, route) };
      routes.set(input, route);
      return { _tag: 'Right', right: route.prepared.asked };
    },
    validateSecurity(given) {
      const validation = validateSecurity(given);
      return validation._tag === 'Left' ? validation : { _tag: 'Right', right: given.element };
    },
    validateInput: ({ element }) => validatedRequest(routeOf(element), element),
    mock: (given) => (logger) => {
      const route = routeOf(given.input.data);
      const { answer, broken } = mockedAnswer(route, given, logger);
      if (answer._tag === 'Right' && broken.length > 0) {
        illegal.set(answer.right, broken);
        tell({ operation: route.prepared.operation, status: answer.right.statusCode, broken });
      }
      return answer;
    },
    validateOutput({ element }) {
      const [one, ...others] = (illegal.get(element) ?? []).map(asDiagnostic);
      return one ? { _tag: 'Left', left: [one, ...others] } : { _tag: 'Right', right: element };
    },
  };
}

function asDiagnostic({ at, keyword, message }: Broken): IPrismDiagnostic {
  // Prism writes it into a header.
  const path = ['body', ...at.split('/').slice(1)].map(headerText);
  return { severity: 0, path, code: keyword, message: `Response body ${headerText(message)}` };
}

function tooManyFields(): Error {
  return refusal(413, 'Content too large', `The form has more than ${MOST_FIELDS} fields, and the mock reads no more.`);
}

function notRouted(document: Document, method: string, path: string, { methods }: NotRouted): Error {
  if (methods.length > 0) {
    const known = methods.map((one) => one.toUpperCase()).join(', ');
    const detail = `The path ${path} has no ${method.toUpperCase()}, but ${known}.`;
    return ProblemJsonError.fromTemplate(NO_METHOD_MATCHED_ERROR, detail, headersOnly({ allow: known }));
  }
  const servers = Array.isArray(document['servers'])
    ? (document['servers'] as readonly { readonly url?: unknown }[])
    : [];
  const base = servers
    .map(({ url }) => (typeof url === 'string' ? url.replace(/^[^/]*:\/\/[^/]*/, '').replace(/\/$/, '') : ''))
    .find((one) => one !== '' && path.startsWith(`${one}/`));
  const hint = base === undefined ? '' : ` A mock is at the root of its port: ask for ${path.slice(base.length)}.`;
  return ProblemJsonError.fromTemplate(NO_PATH_MATCHED_ERROR, `The document has no path ${path}.${hint}`);
}
