import type { Answer } from './answer.ts';
import type { ApiDocument } from './guard/api-document.ts';
import type { Operation, Scopes, SecurityScheme } from './operation.ts';
import type { Refusal, RefusalKind } from './refusal.ts';
import type { Store, Transaction } from './state/store.ts';
import type { World } from './state/world.ts';

/** What a handler is given. `type` is the media type of `body`, both undefined where none came. */
export interface HandlerRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: Readonly<Record<string, unknown>>;
  readonly type?: string | undefined;
  readonly body?: unknown;
}

/** The credentials that came with a request, by the name of their scheme; absent where none came or it was malformed. */
export type Credentials = Readonly<Record<string, string | undefined>>;

/** Who is asking, or why they are not let in. */
export type Authentication<Caller> =
  | {
      readonly caller: Caller;
      /** What the credential of a scheme is good for; for all where the scheme is left out. */
      readonly scopes?: Scopes;
    }
  | { readonly refused: 'no-credential' | 'unknown-credential' | 'expired-credential' };

/**
 * Credentials of security schemes that are let in for good, and names and passwords that one signs in with, by name: the demo values, or in
 * place of all of them what a user has set. What is absent lets nobody in. They are kept in no state.
 */
export type Accepted = Readonly<Record<string, string | undefined>>;

/** Demo values that are of use together only, and what for. A user sets all of them, or none. */
export interface Access {
  readonly what: string;
  readonly values: Readonly<Record<string, string>>;
}

/** Something a visitor may paste, and what a test needs to sign in. */
export interface Demo {
  /** Credentials by security scheme that are always let in, and ones that have expired. */
  readonly valid: Readonly<Record<string, string>>;
  readonly expired: Readonly<Record<string, string>>;
  /** Those that are let in, and lack every scope or role that is asked for. */
  readonly unscoped?: Readonly<Record<string, string>>;
  /** Named values for the vendor's workflows, such as `username` and `password`. */
  readonly inputs: Readonly<Record<string, string>>;
  /** A request that works on a fresh sandbox: `path` starts with a slash, below the vendor's base URL. */
  readonly try: {
    readonly method: string;
    readonly path: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
}

/** Whether an operation declares such an answer. */
export type IsAsDeclared = (operation: Operation, answer: Answer) => Promise<boolean>;

/** A vendor's sandbox: a contract, who keeps it, and how it says no. */
export interface Vendor<State, Caller, Handlers extends object> {
  /** The folder's name, and the first segment of its base URL. */
  readonly name: string;
  /** Where its bundled document is. */
  readonly documentUrl?: URL;
  /** The bundled document itself, where nobody has written it down. */
  readonly document?: ApiDocument;
  readonly operations: readonly Operation[];
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>;
  /** Operations missing here are answered by their stub. */
  readonly handlers: Partial<Handlers>;
  readonly stubs: Handlers;
  /** The vendor whose state, and first data, it shares; its own where left out. */
  readonly stateOf?: string;
  createState(store: Store, world: World, accepted: Accepted): State;
  /** Puts the data that a fresh sandbox starts with. */
  seed(tx: Transaction, world: World): Promise<void>;
  authenticate(credentials: Credentials, state: State): Promise<Authentication<Caller>>;
  /** The vendor's own words for each kind of refusal. */
  readonly refusals: Readonly<Record<RefusalKind, (refusal: Refusal) => Answer>>;
  /** The same refusal in the first words that are as the operation declares them whose they are like; undefined where none are. */
  readonly inDeclaredWords?: (refusal: Refusal, isAsDeclared: IsAsDeclared) => Promise<Answer | undefined>;
  /** A body as it is to be checked and handled, where it may have more than is looked at. */
  readonly asRead?: (operation: Operation, type: string | undefined, body: unknown) => unknown;
  /** Answers where its document declares nothing for that: many declare no errors, or no success, and have them. */
  readonly answersBeyondContract?: boolean;
  /** Demo values of all that lets somebody in. */
  readonly access: readonly Access[];
  readonly accepted: Accepted;
  /** Whether what is accepted was set by somebody, and is no demo value. */
  readonly ownCredentials: boolean;
  demoOf(accepted: Accepted): Demo;
  readonly demo: Demo;
}

type Gaps = Readonly<Record<string, string | undefined>>;

/** As a vendor writes it: with gaps where nothing is accepted. */
export interface DemoParts extends Pick<Demo, 'try' | 'unscoped'> {
  readonly valid: Gaps;
  readonly expired: Gaps;
  readonly inputs: Gaps;
}

/** A vendor as it is written: it accepts its demo values. */
interface VendorParts<State, Caller, Handlers extends object>
  extends Omit<Vendor<State, Caller, Handlers>, 'accepted' | 'ownCredentials' | 'demo' | 'demoOf'> {
  demoOf(accepted: Accepted): DemoParts;
}

/** A handler with its types forgotten: what the generic server calls. */
export type AnyHandler = (request: HandlerRequest, state: unknown, caller: unknown) => Answer | Promise<Answer>;

/** A vendor with its types forgotten, for the table of vendors. Made by `defineVendor` only, which has checked them. */
export type AnyVendor = Vendor<unknown, unknown, Record<string, AnyHandler>>;

/** Checks a vendor's parts against each other, then forgets their types so that vendors fit into one table. */
export function defineVendor<State, Caller, Handlers extends object>(
  vendor: VendorParts<State, Caller, Handlers>,
): AnyVendor {
  const demoOf = (given: Accepted): Demo => {
    const { valid, expired, inputs, ...rest } = vendor.demoOf(given);
    return { ...rest, valid: withoutGaps(valid), expired: withoutGaps(expired), inputs: withoutGaps(inputs) };
  };
  const accepted: Accepted = Object.assign({}, ...vendor.access.map(({ values }) => values));
  return { ...vendor, accepted, ownCredentials: false, demoOf, demo: demoOf(accepted) } as unknown as AnyVendor;
}

function withoutGaps(gaps: Gaps): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(gaps).filter((pair): pair is [string, string] => pair[1] !== undefined));
}

/** The part of the store that a vendor keeps its state in. */
export function stateScopeOf({ name, stateOf = name }: AnyVendor): string {
  return stateOf;
}
