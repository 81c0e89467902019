import { expect, it } from 'vitest';
import { annotation, flag, shared } from '../../tests/share/fixture';
import { markdown } from './markdown';
import { shareWords } from './words';

const words = shareWords('en');

it('quotes the page with the flag’s words in bold, and links to them', () => {
  const text = markdown.write([shared()], { words });
  expect(text).toContain('> The dam was opened **in May 2024**, the council said.');
  expect(text).toMatch(/\[See it in the page\]\(<https:\/\/news\.example\/dam#:~:text=.*in%20May%202024.*>\)/);
});

it('escapes what a page and a person have written', () => {
  const flags = [flag('framing', { sentence: '*a* <b> [c](d)', exact: '<b>' })];
  const text = markdown.write([shared({ flags, annotations: [annotation({ note: '# h\n<i>' })] })], { words });
  expect(text).toContain('> \\*a\\* **\\<b\\>** \\[c\\]\\(d\\)');
  expect(text).toContain('> \\# h\n> \\<i\\>');
});
