import { expect, test } from 'vitest';
import { essenceOf, isJson, isMultipart } from '../../../scripts/openapi/media-type.ts';

test.each([
  { type: 'application/json', essence: 'application/json', json: true, multipart: false },
  { type: 'Application/HAL+JSON ; charset=utf-8', essence: 'application/hal+json', json: true, multipart: false },
  { type: 'application/json-seq', essence: 'application/json-seq', json: false, multipart: false },
  { type: 'text/application/json', essence: 'text/application/json', json: false, multipart: false },
  { type: 'text/plain; note=application/json', essence: 'text/plain', json: false, multipart: false },
  { type: 'Multipart/Form-Data; boundary=x', essence: 'multipart/form-data', json: false, multipart: true },
  { type: '', essence: '', json: false, multipart: false },
])('“$type” is in essence “$essence”: JSON $json, multipart $multipart', ({ type, essence, json, multipart }) => {
  expect([essenceOf(type), isJson(type), isMultipart(type)]).toEqual([essence, json, multipart]);
});
