import { expect, it } from 'vitest';
import { shared } from '../../tests/share/fixture';
import { html } from './html';
import { shareWords } from './words';

it('is a fragment that every editor takes: no style, no script, the flag’s words marked', () => {
  const text = html.write([shared()], { words: shareWords('en') });
  expect(text).toMatch(/^<h1>The dam opens<\/h1>/);
  expect(text).toContain('The dam was opened <mark>in May 2024</mark>, the council said.');
  expect(text).not.toMatch(/<style|<script| style=/);
});
