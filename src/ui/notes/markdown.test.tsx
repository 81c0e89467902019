import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { documentOf } from '../../page/fixture';
import { WordsContext } from '../words';
import { Markdown, plainNote } from './markdown';

function html(text: string): string {
  const document = documentOf('<!doctype html><html><body><div id="root"></div></body></html>');
  const root = document.querySelector('#root') as Element;
  // Preact makes elements by this one.
  (globalThis as { document?: Document }).document = document;
  render(
    <WordsContext.Provider value={(key, ...values) => [key, ...values].join(' ')}>
      <Markdown text={text} />
    </WordsContext.Provider>,
    root,
  );
  return root.querySelector('.markdown')?.innerHTML ?? '';
}

describe('Markdown', () => {
  it('shows emphasis, lists, quotations and code', () => {
    expect(html('**a** and *b*')).toBe('<p><strong>a</strong> and <em>b</em></p>');
    expect(html('- a\n- b')).toBe('<ul><li>a</li><li>b</li></ul>');
    expect(html('> a')).toBe('<blockquote><p>a</p></blockquote>');
    expect(html('`a`')).toBe('<p><code>a</code></p>');
  });

  it('is not looked for in a note that is long enough to keep the parser busy, which says so', () => {
    const note = `*${'a'.repeat(4998)}*`;
    expect(html(note)).toContain('<em>');
    expect(html(note)).not.toContain('noteAsTyped');
    expect(html(`${note}a`)).toBe(`<p class="as-typed">${note}a</p><p class="soft small">noteAsTyped 5000</p>`);
  });

  it('leads only to the web, and tells no page where the reader came from', () => {
    const link = html('[the log](https://river.example/log)');
    expect(link).toContain('href="https://river.example/log"');
    expect(link).toContain('rel="noreferrer noopener"');
    for (const href of ['javascript:alert(1)', 'data:text/html,x', '//river.example', 'file:///etc/passwd'])
      expect(html(`[the log](${href})`)).not.toContain('<a');
  });

  it('shows HTML as it was typed', () => {
    expect(html('<img src=x onerror=alert(1)>')).not.toContain('<img');
    expect(html('a <b onclick="x">b</b>')).toContain('&lt;b onclick');
  });

  it('loads no picture', () => {
    const picture = html('![the dam](https://river.example/dam.png)');
    expect(picture).not.toContain('<img');
    expect(picture).toContain('>the dam</a>');
  });

  it('takes lists in lists without end', () => {
    const deep = Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n');
    expect(html(deep)).toContain('<ul>');
  });
});

it('gives a note as bare words', () => {
  expect(plainNote('Both say **another**.\n\n- [one](https://a.example)\n- two', 300)).toBe(
    'Both say another. one two',
  );
});
