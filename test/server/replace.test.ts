import { expect, test } from 'vitest';
import { type AnyVendor, inferVendor, startSandbox } from '../../server/index.ts';

interface Written {
  readonly word: string;
  readonly path?: string;
  readonly until?: Promise<void>;
}

/** Notes that are kept, and a word that is said, when it is time. */
function notes({ word, path = '/word', until }: Written): AnyVendor {
  const note = { type: 'object', required: ['text'], properties: { text: { type: 'string' } } };
  const kept = { ...note, required: ['id'], properties: { ...note.properties, id: { type: 'string' } } };
  const json = (schema: object) => ({ 'application/json': { schema } });
  const document = {
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    paths: {
      [path]: {
        get: {
          operationId: 'word',
          responses: { '200': { description: 'A word', content: json({ type: 'string' }) } },
        },
      },
      '/notes': {
        post: {
          operationId: 'createNote',
          requestBody: { required: true, content: json(note) },
          responses: { '201': { description: 'Created', content: json(kept) }, '400': { description: 'Refused' } },
        },
      },
      '/notes/{id}': {
        get: {
          operationId: 'getNote',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: { '200': { description: 'One', content: json(kept) }, '404': { description: 'None' } },
        },
      },
    },
  };
  const handlers = {
    async word() {
      await until;
      return { status: 200, body: word };
    },
  };
  return inferVendor('notes', document, { handlers: () => handlers });
}

test.each([{ control: false }, { control: true }])(
  'a vendor is replaced in one step, its state kept (with control: $control)',
  async ({ control }) => {
    const mayEnd = Promise.withResolvers<void>();
    const sandbox = await startSandbox({ vendors: [notes({ word: 'before', until: mayEnd.promise })], control });
    try {
      const base = `${sandbox.url}/notes`;
      const headers = { 'content-type': 'application/json' };
      const made = await fetch(`${base}/notes`, { method: 'POST', headers, body: '{"text":"kept"}' });
      const note = (await made.json()) as { id: string };
      const underWay = fetch(`${base}/word`);
      await fetch(`${base}/notes/${note.id}`); // by then the one before is under way

      await sandbox.replace(notes({ word: 'after', path: '/other' }));
      expect(await (await fetch(`${base}/other`)).json()).toBe('after');
      expect((await fetch(`${base}/word`)).status).toBe(404);
      expect(await (await fetch(`${base}/notes/${note.id}`)).json()).toEqual(note);
      mayEnd.resolve();
      expect(await (await underWay).json()).toBe('before');

      await sandbox.reset();
      expect((await fetch(`${base}/notes/${note.id}`)).status).toBe(404);
    } finally {
      await sandbox.close();
    }
  },
);

test('nobody is put in the place of a vendor that there is not', async () => {
  const sandbox = await startSandbox({ vendors: [notes({ word: 'here' })] });
  await expect(sandbox.replace({ ...notes({ word: 'stranger' }), name: 'stranger' })).rejects.toThrow('no vendor');
  await sandbox.close();
});
