import type { Document } from '../openapi/contract.ts';
import { UserError } from '../user-error.ts';
import { finishUnreadable } from './finish-unreadable.ts';
import { prismDocument } from './prism-document.ts';

/** A mock that answers from the examples of a document. */
export interface RunningMock {
  readonly url: string;
  /**
   * Answers from another document from now on, on the same port; requests that are under way end with the one before.
   * @throws UserError where the document has nothing to mock: then all stays
   */
  replace(document: Document): Promise<void>;
  close(): Promise<void>;
}

export interface MockOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  readonly host?: string;
}

/**
 * Starts Prism in this process for one bundled document, at the root of a port of its own. It validates requests,
 * asks for credentials, and does as `Prefer: code=…`, `example=…` and `dynamic=true` say.
 * @throws UserError where the port is taken or the document has nothing to mock
 */
export async function startMock(
  document: Document,
  { port = 0, host = '127.0.0.1' }: MockOptions = {},
): Promise<RunningMock> {
  // Loaded here: Prism takes half a second to import, which only a mock should pay for.
  const [{ createServer }, { createLogger }, { patientValidation }, { patientPatterns }] = await Promise.all([
    import('@stoplight/prism-http-server'),
    import('@stoplight/prism-core'),
    import('./patient-validation.ts'),
    import('./patient-patterns.ts'),
  ]);
  patientPatterns();
  // Prism looks into this list at each request, and holds on to nothing of it.
  const operations = await operationsOf(document);
  const server = createServer(operations, {
    // Silent: writing a log line costs more than answering.
    components: { logger: createLogger('mock', { level: 'silent' }), validateInput: patientValidation },
    cors: false,
    config: {
      isProxy: false,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url = await server.listen(port, host).catch((cause: unknown) => {
    throw listenError(cause, port);
  });
  const takeBack = finishUnreadable(Number(new URL(url).port));
  return {
    url,
    async replace(next) {
      const fresh = await operationsOf(next);
      operations.splice(0, operations.length, ...fresh);
    },
    async close() {
      takeBack();
      await server.close();
    },
  };
}

/** @throws UserError where there are none */
async function operationsOf(document: Document) {
  const { getHttpOperationsFromSpec } = await import('@stoplight/prism-http');
  // A copy: Prism replaces the references of what it is given by what they refer to.
  const operations = await getHttpOperationsFromSpec(structuredClone(prismDocument(document)));
  if (operations.length === 0)
    throw new UserError(`“${document.info.title}” has no operation to mock.`, 'Add one under `paths`.');
  return operations;
}

/** Prism rejects with a text, not an Error. */
function listenError(cause: unknown, port: number): Error {
  const text = cause instanceof Error ? cause.message : String(cause);
  if (text.includes('EADDRINUSE'))
    return new UserError(
      `Port ${port} is taken.`,
      'Stop what runs there, or choose another: --mock-port of start, --port of mock.',
      { cause },
    );
  return new UserError(`The mock cannot listen on port ${port}: ${text}.`, 'Name an address of this machine.', {
    cause,
  });
}
