import { UserError } from '../user-error.ts';
import type { Mocked } from './mocked-contract.ts';
import type { Illegal } from './prism-components.ts';
import { answerUnreadable } from './unreadable-requests.ts';

/** A mock that answers from the examples of a document. */
export interface RunningMock {
  readonly url: string;
  /**
   * Answers by another document from now on, on the same port; requests that are under way end with the one before.
   * @throws UserError where the document has nothing to mock: then all stays
   */
  replace(mocked: Mocked): void;
  close(): Promise<void>;
}

export interface MockOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  readonly host?: string;
  /** Hears of each answer that breaks its schema and was sent all the same. */
  readonly tell?: (illegal: Illegal) => void;
}

/**
 * Starts Prism in this process for one contract, at the root of a port of its own. It validates requests,
 * asks for credentials, and does as `Prefer: code=…`, `example=…` and `dynamic=true` say.
 * @throws UserError where the port is taken or the document has nothing to mock
 */
export async function startMock(
  mocked: Mocked,
  { port = 0, host = '127.0.0.1', tell = () => {} }: MockOptions = {},
): Promise<RunningMock> {
  assertOperations(mocked);
  // Loaded here: Prism takes half a second to import, which only a mock should pay for.
  const [{ createServer }, { createLogger }, { prismComponents }, { patientPatterns }] = await Promise.all([
    import('@stoplight/prism-http-server'),
    import('@stoplight/prism-core'),
    import('./prism-components.ts'),
    import('./patient-patterns.ts'),
  ]);
  patientPatterns();
  const { replace, ...components } = prismComponents(mocked, tell);
  // Prism itself keeps no operations: it is told the one of each request.
  const server = createServer([], {
    // Silent: writing a log line costs more than answering.
    components: { ...components, logger: createLogger('mock', { level: 'silent' }) },
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
  const takeBack = answerUnreadable(Number(new URL(url).port));
  return {
    url,
    replace(next) {
      assertOperations(next);
      replace(next);
    },
    async close() {
      takeBack();
      await server.close();
    },
  };
}

function assertOperations({ contract: { title, operations } }: Mocked): void {
  if (operations.length === 0) throw new UserError(`“${title}” has no operation to mock.`, 'Add one under `paths`.');
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
