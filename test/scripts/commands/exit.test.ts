import { expect, test } from 'vitest';
import { EXIT, explain } from '../../../scripts/commands/exit.ts';
import { UserError } from '../../../scripts/user-error.ts';
import { PortTakenError } from '../../../server/index.ts';

test('what the user can help is a sentence and a hint, without a stack', () => {
  const { text, code } = explain(new UserError('Nothing is there.', 'Look elsewhere.'));
  expect(text).toMatch(/^\S*error:\S* Nothing is there\.\n\S*hint: Look elsewhere\.\S*\n$/);
  expect(code).toBe(EXIT.misuse);
});

test('so is what the server says with a hint, which knows nothing of the command line', () => {
  const { text, code } = explain(new PortTakenError(4000));
  expect(text).toContain('Port 4000 is taken.\n');
  expect(code).toBe(EXIT.misuse);
});

test('a message that begins with a file keeps its name as it is written', () => {
  expect(explain(new UserError('specs/a.yaml cannot be read', 'Mend it.')).text).toContain(
    'specs/a.yaml cannot be read.',
  );
});

test('a bug shows its stack and its cause', () => {
  const { text, code } = explain(new TypeError('no such thing', { cause: new Error('the root of it') }));
  expect(text).toContain('this is a bug in licet');
  expect(text).toContain('TypeError: no such thing');
  expect(text).toContain('exit.test.ts');
  expect(text).toContain('the root of it');
  expect(code).toBe(EXIT.bug);
});
