import type { World } from '../../state/world.ts';

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** A new activation key, in four groups of five. There are 36^20 of them, so that two are never the same. */
export function newActivationKey(world: World): string {
  const group = () =>
    Array.from({ length: 5 }, () => LETTERS_AND_DIGITS.charAt(world.below(LETTERS_AND_DIGITS.length))).join('');
  return Array.from({ length: 4 }, group).join('-');
}
