import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundled as bundleSpec } from '../../../scripts/spec/bundled.ts';
import { wholeDocument } from '../../../scripts/spec/whole-document.ts';
import { projectOf } from '../../fixtures/openapi/project.ts';

const FIXTURES = ['contract/kiosk.openapi.yaml', 'emit/oddities.openapi.yaml', 'planted/projects.yaml'];

test.each(FIXTURES)('%s is as it stands what a bundle makes of it, byte for byte', async (name) => {
  const file = join(process.cwd(), 'test/fixtures', name);
  const { document } = await bundleSpec(process.cwd(), file);
  expect(JSON.stringify(wholeDocument(file))).toBe(JSON.stringify(document));
});

const HEAD = 'openapi: 3.1.0\ninfo: { title: Small, version: "1" }\npaths: {}\n';
const schema = (text: string) => `${HEAD}components:\n  schemas:\n    A: { type: string }\n    B: ${text}\n`;
const JSON_HEAD = '"openapi":"3.1.0","info":{"title":"a \\" : b","version":"1"}';

test.each([
  { what: 'a reference to a component', text: schema('{ $ref: "#/components/schemas/A" }'), whole: true },
  { what: 'a reference to an anchor', text: schema('{ $anchor: b, items: { $ref: "#b" } }'), whole: true },
  { what: 'a reference to an id', text: schema('{ $id: "https://b/", items: { $ref: "https://b/" } }'), whole: true },
  { what: 'a reference to no id', text: schema('{ $id: "https://b/", items: { $ref: "https://c/" } }'), whole: false },
  { what: 'a reference to a file', text: schema('{ $ref: ./a.yaml }'), whole: false },
  { what: 'a reference to a file in quotes', text: schema("{ '$ref': './a.yaml' }"), whole: false },
  { what: 'a reference to nothing', text: schema('{ $ref: "#/components/schemas/None" }'), whole: false },
  {
    what: 'a discriminator that maps to a name',
    text: schema('{ discriminator: { propertyName: k, mapping: { a: A } } }'),
    whole: true,
  },
  {
    what: 'a discriminator that maps to a file',
    text: schema('{ discriminator: { propertyName: k, mapping: { a: a.yaml } } }'),
    whole: false,
  },
  { what: 'an example in a file', text: schema('{ examples: { a: { externalValue: a.json } } }'), whole: false },
  { what: 'merged keys', text: schema('{ <<: { type: string } }'), whole: true },
  { what: 'the same name twice', text: `${HEAD}paths: {}\n`, whole: false },
  { what: 'JSON', text: `{${JSON_HEAD},"paths":{}}`, whole: true },
  { what: 'JSON with texts like names', text: `{${JSON_HEAD},"x-a":["\\\\","b\\\\\\" :"],"paths" : {}}`, whole: true },
  { what: 'JSON with the same name twice', text: `{${JSON_HEAD},"paths":{"/a":{}},"paths":{}}`, whole: false },
  {
    what: 'JSON with a path that ends as a reference begins',
    text: `{${JSON_HEAD},"paths":{"/a/$ref":{}}}`,
    whole: true,
  },
  { what: 'JSON with a reference to a file', text: `{${JSON_HEAD},"paths":{"/a":{"$ref":"a.json"}}}`, whole: false },
  { what: 'JSON that is none', text: `{${JSON_HEAD},"paths":{}`, whole: false },
  { what: 'another kind of document', text: 'asyncapi: 3.0.0\npaths: {}\n', whole: false },
  { what: 'Swagger 2.0', text: 'swagger: "2.0"\npaths: {}\n', whole: true },
])('a document with $what: whole? $whole', ({ text, whole }) => {
  const file = join(projectOf({ 'openapi.yaml': text }), 'openapi.yaml');
  expect(wholeDocument(file) !== undefined).toBe(whole);
});
