import { describe, expect, it } from 'vitest';
import { canonicalOf } from './canonical';
import { documentOf } from './fixture';

const of = (head: string) => canonicalOf(documentOf(`<head>${head}</head><p>Text.</p>`));

describe('canonicalOf', () => {
  it('finds the address that the page gives itself', () => {
    expect(of('<link rel="canonical" href="https://news.example/a#top">')).toBe('https://news.example/a');
    expect(of('<meta property="og:url" content="http://news.example/b?c=1">')).toBe('http://news.example/b?c=1');
    expect(of('<link rel=canonical href="/a"><meta property="og:url" content="https://news.example/b">')).toBe(
      'https://news.example/b',
    );
  });

  it.each(['', '<link rel="canonical" href="/a">', '<link rel="canonical" href="javascript:alert(1)">'])(
    'takes nothing else: %s',
    (head) => {
      expect(of(head)).toBeNull();
    },
  );
});
