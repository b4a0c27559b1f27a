import { createHash } from 'node:crypto';

/** A database's index takes entries of some 2,700 bytes; twice so many letters, of three bytes each, are well below. */
const LONGEST = 250;

/** What begins a name that is a digest, and no name of a caller's. */
const MARK = '\u0001';
const DIGEST = new RegExp(`^${MARK}[\\da-f]{64}$`);

/**
 * The name of a collection, or a key, as any database takes it: names come from requests, and may be of any length and hold any
 * character. One that is too long, or holds one of the two that matter here, goes by its digest. Two names never become one.
 */
export function storedName(name: string): string {
  if (name.length <= LONGEST && !name.includes('\0') && !name.includes(MARK) && name.isWellFormed()) return name;
  return MARK + createHash('sha256').update(JSON.stringify(name)).digest('hex');
}

/** Whether it is a name as `storedName` makes them; a collection's may lead into a part. */
export function isStoredName(name: string): boolean {
  return storedName(name) === name || DIGEST.test(name);
}
