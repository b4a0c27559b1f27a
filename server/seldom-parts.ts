import type { AppParts } from './app.ts';
import type { Control } from './control/control-router.ts';
import type { Misbehaviour, MisbehaviourOptions } from './faults/misbehaviour.ts';
import type { RuleBook } from './faults/rule-book.ts';
import type { AnyVendor } from './vendor.ts';
import type { Worlds } from './worlds/worlds.ts';

// What few sandboxes have is loaded by those: a start takes as long as there are modules to load.

/** Rules of faults, by world. */
export async function openRules(worlds: Worlds, vendors: readonly AnyVendor[]): Promise<RuleBook> {
  const [{ RuleBook: Book }, { readKeptRule }] = await Promise.all([
    import('./faults/rule-book.ts'),
    import('./faults/read-rules.ts'),
  ]);
  return new Book(worlds, (written) => readKeptRule(written, vendors));
}

/** What answers with faults, or as extremely as the contract allows. */
export async function openMisbehaviour(options: MisbehaviourOptions): Promise<Misbehaviour> {
  return new (await import('./faults/misbehaviour.ts')).Misbehaviour(options);
}

/** The router of `/_sandbox`. */
export async function openControl(control: Control): Promise<AppParts['control']> {
  const { controlRouter } = await import('./control/control-router.ts');
  return { router: controlRouter(control), isOpen: control.token === undefined };
}
