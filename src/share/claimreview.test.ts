import { expect, it } from 'vitest';
import { annotation, shared } from '../../tests/share/fixture';
import { claimreview, MissingPublisherError } from './claimreview';
import { shareWords } from './words';

const options = { words: shareWords('en'), publisher: { name: 'The Desk', url: 'https://desk.example/1' } };
const graph = (...list: ReturnType<typeof annotation>[]) =>
  JSON.parse(claimreview.write([shared({ annotations: list })], options))['@graph'];

it('publishes what a person has rated and marked as ready, on a scale', () => {
  expect(graph(annotation())).toMatchObject([
    {
      url: 'https://desk.example/1',
      reviewRating: { ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Contradicted' },
      itemReviewed: { appearance: { url: 'https://news.example/dam' }, datePublished: '2024-05-20' },
    },
  ]);
});

it.each(['opinion', 'unverifiable'] as const)('gives no number to what is rated “%s”, and says why', (rating) => {
  const [{ reviewRating }] = graph(annotation({ rating }));
  expect(reviewRating.ratingValue).toBeUndefined();
  expect(reviewRating.ratingExplanation).toMatch(/^No number: /);
});

it('publishes no flag, no draft, nothing without a rating', () => {
  expect(graph(annotation({ status: 'draft' }), annotation({ rating: null, status: 'draft' }))).toEqual([]);
  expect(claimreview.fits([shared()])).toBe(false);
  expect(claimreview.fits([shared({ annotations: [annotation()] })])).toBe(true);
});

it('wants to know who publishes it', () => {
  expect(() => claimreview.write([shared()], { words: options.words })).toThrow(MissingPublisherError);
});
