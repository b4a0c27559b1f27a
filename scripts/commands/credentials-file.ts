import { readFileSync, statSync } from 'node:fs';
import { type AnyVendor, CredentialsError, setCredentials } from '../../server/start.ts';
import { yaml } from '../spec/yaml.ts';
import { UserError } from '../user-error.ts';

const MOST_BYTES = 256 * 1024;
const HINT =
  'It holds, for each vendor, names and values, as YAML or JSON; without it, the demo credentials are printed.';

/**
 * The vendors as the file of --credentials, or the variable LICET_CREDENTIALS, sets what they accept; with neither, as they are. No message
 * quotes what is there: it is secret.
 * @throws UserError where it cannot be read, or set
 */
export function withGivenCredentials(vendors: readonly AnyVendor[], file: string | undefined): readonly AnyVendor[] {
  const variable = process.env['LICET_CREDENTIALS'];
  if (file !== undefined) return set(vendors, file, textOf(file));
  // Set to nothing is not set.
  return variable ? set(vendors, 'LICET_CREDENTIALS', variable) : vendors;
}

function set(vendors: readonly AnyVendor[], place: string, text: string): readonly AnyVendor[] {
  const document = yaml().parseDocument(text, { prettyErrors: true, logLevel: 'silent' });
  const [problem] = [...document.errors, ...document.warnings];
  if (problem)
    throw new UserError(`${place} is no YAML: ${problem.code} in line ${problem.linePos?.[0].line ?? 1}.`, HINT);
  try {
    return setCredentials(vendors, document.toJS());
  } catch (error) {
    if (error instanceof CredentialsError) throw new UserError(`${place}: ${error.message}.`, error.hint);
    throw new UserError(`${place} cannot be read as YAML.`, HINT);
  }
}

function textOf(file: string): string {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new UserError(`${file} has ${size} bytes, and may have ${MOST_BYTES}.`, 'Name a file of credentials.');
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw new UserError(`${file} cannot be read: ${error.code}.`, HINT, { cause: error });
    throw error;
  }
}
