import { expect, test } from 'vitest';
import { html, markup } from '../../../scripts/docs/html.ts';

test.each([
  { content: '<b>&"\'', want: '&lt;b&gt;&amp;&quot;&#39;' },
  { content: 0, want: '0' },
  { content: undefined, want: '' },
  { content: false, want: '' },
  { content: ['<', html`<i>${'<'}</i>`], want: '&lt;<i>&lt;</i>' },
  { content: markup('<hr>'), want: '<hr>' },
] as const)('writes $content as $want', ({ content, want }) => {
  expect(html`<p title="${content}">`.toString()).toBe(`<p title="${want}">`);
});
