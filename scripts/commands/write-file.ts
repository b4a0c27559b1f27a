import { closeSync, existsSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UserError } from '../user-error.ts';

/** Writes a file that the user named, and the folders that it lies in. @throws UserError where it cannot be written */
export function writeFile(file: string, text: string): void {
  orTold(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
}

/** For what is written only when long work is done: looks before it begins. @throws UserError where it could not be written */
export function assertCanBeWritten(file: string): void {
  const isNew = !existsSync(file);
  orTold(file, () => {
    mkdirSync(dirname(file), { recursive: true });
    closeSync(openSync(file, 'a'));
    if (isNew) rmSync(file);
  });
}

function orTold(file: string, work: () => void): void {
  try {
    work();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(`${file} cannot be written: ${why}.`, 'Name a file in a folder that is yours.', { cause });
  }
}
