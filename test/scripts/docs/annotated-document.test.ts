import { expect, test } from 'vitest';
import { annotatedDocument } from '../../../scripts/docs/annotated-document.ts';
import { FOLDER } from '../../../scripts/docs/layout.ts';
import { valueAt } from '../../../scripts/openapi/pointer.ts';
import { bare, library } from '../../fixtures/docs/library.ts';

const LINK = '[B1](../index.html#library-B1)';

test('tells the errata after the introduction, as text that Markdown does not take for its own', () => {
  const { description } = annotatedDocument(library, FOLDER).info;
  expect(description).toMatch(/^Send `Authorization: Bearer <token>`/);
  expect(description).toContain(
    `\n\n## Errata\n\n- ${LINK} **A loan lasts \`three\` or four weeks \\</script\\>**: Three weeks \\| \\[not\\]\\(four\\)\\.`,
  );
});

test('names an erratum at the operation that it concerns, and at no other', () => {
  const document = annotatedDocument(library, FOLDER);
  expect(valueAt(document, '#/paths/~1loans/post/description')).toBe(`For three weeks.\n\n**Errata**: ${LINK}`);
  expect(valueAt(document, '#/paths/~1books~1{isbn}/get')).toEqual(
    valueAt(library.document, '#/paths/~1books~1{isbn}/get'),
  );
});

test('leaves the given document as it was', () => {
  const before = structuredClone(library.document);
  annotatedDocument(library, FOLDER);
  expect(library.document).toEqual(before);
});

test('adds no words where there are no errata', () => {
  expect(annotatedDocument(bare, FOLDER).info).not.toHaveProperty('description');
});
