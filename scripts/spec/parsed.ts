import { readFileSync } from 'node:fs';
import { UserError } from '../user-error.ts';
import { yaml } from './yaml.ts';

/**
 * What a YAML file holds.
 * @throws UserError where it is no YAML.
 */
export function parsed(file: string): unknown {
  try {
    return yaml().parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    const where = cause instanceof Error ? cause.message.split('\n', 1)[0] : String(cause);
    throw new UserError(
      `${file} cannot be read: ${where}`,
      'Correct it there; an editor that knows YAML shows the place.',
      {
        cause,
      },
    );
  }
}
