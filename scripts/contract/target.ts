import type { Tls } from './connections.ts';
import type { Limits } from './send.ts';

/** Credentials by the name of their security scheme. */
export type CredentialSet = Readonly<Record<string, string>>;

/** Who is asked. Cases ask what a target can do, never what it is called. */
export interface Target {
  readonly name: string;
  /** The base URL that the contract's paths are added to. */
  readonly url: string;
  /** False for a mock: what it "created" cannot be read back, so cases that need memory are skipped. */
  readonly keepsState: boolean;
  /** `value`: a wrong credential is refused. `presence`: only a missing one is, and with a 401 whatever the contract says. */
  readonly checksCredentials: 'value' | 'presence';
  /** False where malformed requests get answers in the target's own format. */
  readonly ownsRefusals: boolean;
  /** A header that asks for an answer with a declared status, `{status}` and `{example}` standing for what is asked. */
  readonly provoke?: {
    readonly header: string;
    readonly status: string;
    /** Left out where a named example cannot be asked for. */
    readonly example?: string;
    /** The lowest status that may be asked for: lower ones must be caused. */
    readonly from: number;
  };
  /** Credentials that are let in, and ones that have expired. */
  readonly valid: CredentialSet;
  readonly expired?: CredentialSet;
  /** Credentials that are let in, and lack every scope or role that is asked for. */
  readonly unscoped?: CredentialSet;
  /** Named values for workflows. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Takes a POST and forgets all that happened. */
  readonly resetUrl?: string;
  /** True where its data are its own: an example is a form to fill in, and what it names may not be there. */
  readonly hasOwnData?: boolean;
  /** True where bodies are as extreme as the document allows: none is the documented one, and none says what is remembered. */
  readonly answersAreMadeUp?: boolean;
  /** Credentials of another user, whom the first one's things are none of the business of. */
  readonly other?: CredentialSet;
  /** Sent with every request, in lower case; a case's own take precedence. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Only what changes nothing may be sent. */
  readonly safe?: boolean;
  /** Where it is asked for other patience than the judge's. */
  readonly limits?: Partial<Limits>;
  /** So many requests a second at the most. */
  readonly perSecond?: number;
  /** So often is an idempotent request sent again where the connection broke; once where left out. */
  readonly retries?: number;
  readonly tls?: Tls;
}
