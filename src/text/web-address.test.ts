import { expect, it } from 'vitest';
import { webHref } from './web-address';

it.each(['https://a.example/b', 'HTTP://a.example/b c'])('allows %s', (text) => {
  expect(webHref(text)).toMatch(/^https?:\/\/a\.example\/b/);
});

it.each([
  'javascript:alert(1)',
  ' https://a.example',
  'java\nscript:https://a.example',
  'data:text/html,x',
  'https://',
  '//a.example',
  '',
  null,
  undefined,
])('flags %j', (text) => {
  expect(webHref(text)).toBe('');
});
