import type { Request, Response } from 'express';
import type { Answer } from './answer.ts';
import { formFieldsOf } from './body/form-fields.ts';
import { readBody } from './body/read-body.ts';
import { uploadRulesOf } from './body/upload-rules.ts';
import { wantsValue } from './body/wants-value.ts';
import { cookiesOf } from './credentials.ts';
import { declaredTypes } from './declared-types.ts';
import type { Operation } from './operation.ts';
import { refuse } from './refuse.ts';
import type { RunningVendor } from './running-vendor.ts';
import { sendAnswer, sendUnchecked } from './send-answer.ts';
import { signInTo } from './sign-in.ts';
import { strictTexts } from './strict-texts.ts';
import type { AnyVendor, HandlerRequest } from './vendor.ts';

/** Serves a request with these values in its path. */
export type ServeOperation = (request: Request, response: Response, params: Params) => Promise<void>;
type Params = Readonly<Record<string, string>>;

/** Serves one operation of a vendor, from the request to the answer or the refusal. */
export function serveOperation(running: RunningVendor, operation: Operation): ServeOperation {
  const { vendor, guard, visit, hostile, misbehaviour } = running;
  const { handler, extras } = handlerOf(vendor, operation);
  const uploads = uploadRulesOf(running.document, operation);
  const signIn = signInTo(vendor, operation);
  const queryOf = queryWithoutCredentials(vendor);
  const fieldsOf = (type: string) => formFieldsOf(running.document, operation, type);
  const checkTexts = strictTexts(running.document, operation);

  async function answerTo(request: Request, response: Response, params: Params): Promise<Answer> {
    let checked: HandlerRequest | undefined;
    return visit(response.locals['world'], async (state) => {
      const caller = await signIn(request, state);
      // A body can be read once; the rest is done again where the world is put back meanwhile.
      checked ??= await read(request, response, params);
      // What it has changed is durable when it returns, so that nothing is answered that could be lost.
      return handler(checked, state, caller);
    });
  }

  async function read(request: Request, response: Response, params: Params): Promise<HandlerRequest> {
    const { body, forSchema, declaredType, type } = await readBody(
      { operation, guard, uploads, fieldsOf, wantsValue: (type) => wantsValue(running.document, operation, type) },
      request,
      response,
    );
    const texts = {
      path: params,
      query: queryOf(request),
      headers: request.headers,
      cookies: cookiesOf(request.headers.cookie),
    };
    checkTexts(texts);
    const parts = await guard.checkRequest(operation, {
      ...texts,
      type: declaredType,
      body: vendor.asRead ? vendor.asRead(operation, type, forSchema) : forSchema,
    });
    return { ...parts, type, body: withFiles(parts.body, body, forSchema) };
  }

  return async (request, response, params) => {
    response.locals['operation'] = operation;
    try {
      const struck = misbehaviour?.strike({ vendor: vendor.name, operation, hostile, request, response });
      if (struck && !(await struck)) return;
      const answer = await answerTo(request, response, params);
      const sent = extras ? { ...answer, headers: { ...extras, ...answer.headers } } : answer;
      const isBeyond = vendor.answersBeyondContract && !declaredTypes(operation, sent.status);
      if (isBeyond) sendUnchecked(response, sent);
      else await sendAnswer({ operation, guard }, response, sent);
    } catch (error) {
      await refuse(running, { request, response, operation }, error);
    }
  };
}

/** A vendor's own handler, or its stub, which says that it is one. */
function handlerOf(vendor: AnyVendor, { id }: Operation) {
  const handler = vendor.handlers[id];
  if (handler) return { handler: handler.bind(vendor.handlers), extras: undefined };
  const stub = vendor.stubs[id];
  if (!stub) throw new Error(`${vendor.name} has neither a handler nor a stub of ${id}`);
  return { handler: stub.bind(vendor.stubs), extras: { 'X-Licet-Stub': id } };
}

/** A credential in the query is no parameter of the operation. */
function queryWithoutCredentials({ securitySchemes }: AnyVendor): (request: Request) => Record<string, unknown> {
  const names = Object.values(securitySchemes).flatMap((scheme) =>
    scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : [],
  );
  return (request) => {
    const { url } = request;
    if (!url.includes('?')) return {};
    // Express parses it each time that it is asked.
    const { query } = request;
    for (const name of names) delete query[name];
    return query;
  };
}

/** Texts as the schema left them, with defaults put in; files, of which it saw nothing, as they came. */
function withFiles(checked: unknown, came: unknown, forSchema: unknown): unknown {
  if (came === forSchema) return checked;
  if (came instanceof Uint8Array) return came;
  const files = Object.entries(Object(came)).filter(
    ([, value]) => typeof value === 'object' && value !== null && 'bytes' in value,
  );
  return { ...Object(checked), ...Object.fromEntries(files) };
}
