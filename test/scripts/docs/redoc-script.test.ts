import { expect, test } from 'vitest';
import { redocScript } from '../../../scripts/docs/redoc-script.ts';

test.each(['cdn.redoc.ly', 'otel.cloud.redocly.com'])('does not know %s any more', (host) => {
  expect(redocScript()).not.toContain(host);
});
