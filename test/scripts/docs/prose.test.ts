import { expect, test } from 'vitest';
import { html } from '../../../scripts/docs/html.ts';
import { prose } from '../../../scripts/docs/prose.ts';

test.each([
  { text: 'The `key` is <required>.', want: 'The <code>key</code> is &lt;required&gt;.' },
  {
    text: 'See (https://a.example/b).',
    want: 'See (<a href="https://a.example/b" rel="noreferrer">https://a.example/b</a>).',
  },
  {
    text: 'At [the <forum>](https://a.example/b?c), or [https://a.example](https://a.example).',
    want: 'At <a href="https://a.example/b?c" rel="noreferrer">the &lt;forum&gt;</a>, or <a href="https://a.example" rel="noreferrer">https://a.example</a>.',
  },
  { text: '[a](javascript:alert(1))', want: '[a](javascript:alert(1))' },
  { text: '`https://a.example`', want: '<code>https://a.example</code>' },
  { text: 'javascript:alert(1) "', want: 'javascript:alert(1) &quot;' },
])('turns $text into markup', ({ text, want }) => {
  expect(html`${prose(text)}`.toString()).toBe(want);
});
