import { expect, onTestFinished, test } from 'vitest';
import { mockedBy } from '../../../scripts/commands/mocks.ts';
import { mockTarget } from '../../../scripts/commands/targets.ts';
import { judgeOf, planOf } from '../../../scripts/contract/index.ts';
import { startMock } from '../../../scripts/mock/start-mock.ts';
import { contractOf } from '../../fixtures/contract/one-operation.ts';

const FIRST = 'List, first 100; by name';
const ALL = 'List, all';

test.each(['application/json', 'text/plain; charset=utf-8'])(
  'an example in %s is asked for by its whole name',
  async (type) => {
    const examples = { [ALL]: { value: { names: ['a', 'b'] } }, [FIRST]: { value: { names: ['a'] } } };
    const schema = { type: 'object', properties: { names: { type: 'array', items: { type: 'string' } } } };
    const parameters = [
      {
        name: 'top',
        in: 'query',
        schema: { type: 'integer' },
        examples: { [ALL]: { value: 1000 }, [FIRST]: { value: 100 } },
      },
    ];
    const contract = contractOf({
      parameters,
      responses: { '200': { description: 'Yes', content: { [type]: { schema, examples } } } },
    });
    const mock = await startMock(mockedBy(contract));
    onTestFinished(() => mock.close());
    const { judge } = judgeOf(contract, []);
    const [operation] = planOf(contract, []).operations;
    const shown = [...(operation?.cases ?? [])].filter(({ answer }) => answer !== undefined);
    const verdicts = await Promise.all(shown.map((each) => judge(each, mockTarget(contract, mock.url))));
    expect(shown.map(({ answer }) => answer)).toEqual(expect.arrayContaining([ALL, FIRST]));
    expect(verdicts.flatMap(({ findings }) => findings)).toEqual([]);
    const bodies = verdicts.flatMap(({ exchanges }) => exchanges.map(({ response }) => String(response.body)));
    expect(bodies).toContain('{"names":["a"]}');
  },
);
