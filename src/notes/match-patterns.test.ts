import { describe, expect, it } from 'vitest';
import { patternsFor } from './match-patterns';

describe('patternsFor', () => {
  it('holds for the very page, its query included, at any port and with any fragment', () => {
    expect(patternsFor(['https://a.example:8080/news/1?id=2#top'])).toEqual(['https://a.example/news/1?id=2']);
  });

  it('names each page once', () => {
    expect(patternsFor(['https://a.example/1#x', 'https://a.example/1#y', 'https://a.example/'])).toEqual([
      'https://a.example/',
      'https://a.example/1',
    ]);
  });

  it('writes other alphabets as the browser does', () => {
    expect(patternsFor(['https://peña.example/año'])).toEqual(['https://xn--pea-8ma.example/a%C3%B1o']);
  });

  it('leaves out what no pattern holds for', () => {
    expect(patternsFor(['file:///a', 'http://[::1]/a', 'nonsense', 'http://*.example/a'])).toEqual([]);
  });

  it('falls back to hosts where there are too many, the fullest first', () => {
    const many = ['1', '2', '3'].map((page) => `https://big.example/${page}`);
    const patterns = patternsFor([...many, 'https://small.example/1', 'https://small.example/2'], 3);
    expect(patterns).toEqual(['*://big.example/*', 'https://small.example/1', 'https://small.example/2']);
  });
});
