import type { ApiDocument } from '../guard/api-document.ts';
import type { Guard } from '../guard/guard.ts';
import type { Operation } from '../operation.ts';
import { loadMatching, type Matching } from '../values/matching.ts';
import type { Manner } from '../values/plausible.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Kind } from './kind.ts';
import { legalManner } from './legal-manner.ts';
import type { Model } from './roles.ts';
import { seedIdsOf } from './seed-ids.ts';

/** All that is inferred of a document, each thing when somebody first asks for it. */
export interface Lore {
  /** The first segment of the sandbox's paths. */
  readonly name: string;
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  readonly model: Model;
  readonly matching: Matching;
  /** Looks whether what is to be answered is as declared. */
  readonly guard: Guard;
  factsOf(kind: Kind): Facts;
  seedIdsOf(kind: Kind): readonly string[];
  /** How things of a kind are made up so that they can be shown. */
  mannerOf(kind: Kind): Promise<Manner>;
}

/** What is known before any request: nothing takes long here. */
export interface Known {
  readonly name: string;
  readonly document: ApiDocument;
  readonly operations: readonly Operation[];
  guard(): Promise<Guard>;
}

/** Gathers what is known of a document when the first request asks for it. */
export function gather({ guard, ...known }: Known, model: Model): () => Promise<Lore> {
  let lore: Promise<Lore> | undefined;
  return () => (lore ??= gathered());

  async function gathered(): Promise<Lore> {
    const [matching, opened] = await Promise.all([loadMatching(0), guard()]);
    const facts = new Map<Kind, Facts>();
    const seeds = new Map<Kind, readonly string[]>();
    const ofKind = (kind: Kind) => {
      const found = facts.get(kind) ?? factsOf(known.document, kind);
      facts.set(kind, found);
      return found;
    };
    const manners = new Map<Kind, Promise<Manner>>();
    const whole: Lore = {
      ...known,
      model,
      matching,
      guard: opened,
      factsOf: ofKind,
      seedIdsOf(kind) {
        const found = seeds.get(kind) ?? seedIdsOf(known.document, kind, ofKind(kind), matching);
        seeds.set(kind, found);
        return found;
      },
      mannerOf(kind) {
        const found = manners.get(kind) ?? legalManner(whole, kind);
        manners.set(kind, found);
        return found;
      },
    };
    return whole;
  }
}
