import type { Annotation, Rating } from '../notes/annotation';
import { webHref } from '../text/web-address';
import type { Publisher, ShareFormat } from './format';
import type { Shared } from './model';
import type { ShareWords } from './words';

export class MissingPublisherError extends Error {
  override readonly name = 'MissingPublisherError';
  constructor() {
    super('a ClaimReview needs who publishes it, and the address at which it is published');
  }
}

/** The scale as it is published, 1 to 5. What has no place on it has no number. */
const [WORST, BEST] = [1, 5];
const VALUES: Partial<Record<Rating, number>> = { supported: 5, 'needs-context': 3, misleading: 2, contradicted: 1 };
/** Fewer words than these say nothing by themselves: the sentence is given. */
const FEWEST_WORDS = 4;

/**
 * Schema.org's ClaimReview, as search engines want it: https://schema.org/ClaimReview and
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck. Made only of annotations that a person
 * has rated and marked as ready: a flag is a program's remark, never a rating, and is not published as one.
 */
export const claimreview: ShareFormat = {
  id: 'claimreview',
  extension: 'json',
  mime: 'application/ld+json',
  fits: (shared) => shared.some(({ annotations }) => annotations.some(isPublishable)),
  write(shared, { words, publisher }) {
    if (!publisher) throw new MissingPublisherError();
    const ready = shared.flatMap(({ annotations }) => annotations.filter(isPublishable));
    const graph = ready.map((annotation) => reviewOf(annotation, { publisher, words, alone: ready.length === 1 }));
    const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, null, 2);
    // It is pasted into the script element of a page, which no word of another may end.
    return `${json.replaceAll('<', '\\u003c')}\n`;
  },
};

/** Is there something that a person has rated, and is done with? */
export function isPublishable({ rating, status }: Annotation): boolean {
  return rating !== null && status === 'ready';
}

interface Setting {
  publisher: Publisher;
  words: ShareWords;
  alone: boolean;
}

function reviewOf(annotation: Annotation, { publisher, words, alone }: Setting): object {
  const { id, page, target, rating, note, modified } = annotation;
  const { exact } = target.quote;
  return {
    '@type': 'ClaimReview',
    '@id': `${publisher.url}#${id}`,
    // Several on one page must each have a place in it.
    url: alone ? publisher.url : `${publisher.url.replace(/#.*$/s, '')}#${id}`,
    claimReviewed: exact.trim().split(/\s+/).length < FEWEST_WORDS ? target.sentence || exact : exact,
    datePublished: modified.slice(0, 10),
    inLanguage: words.lang,
    author: { '@type': 'Organization', name: publisher.name, url: new URL(publisher.url).origin },
    ...(rating && { reviewRating: ratingOf(rating, words) }),
    itemReviewed: claimOf(page),
    ...(note && { reviewBody: note }),
    ...citationsOf(annotation),
    description: words.annotationMeaning,
  };
}

function ratingOf(rating: Rating, words: ShareWords): object {
  const value = VALUES[rating];
  const named = { '@type': 'Rating', alternateName: words.ratings[rating] };
  if (value !== undefined) return { ...named, ratingValue: value, bestRating: BEST, worstRating: WORST };
  const why = rating === 'opinion' || rating === 'unverifiable' ? words.notRated[rating] : '';
  return { ...named, ratingExplanation: why };
}

/** The page published the claim: whose words it repeats, an annotation does not say. */
function claimOf({ url, title, published }: Shared['page'] & { url: string }): object {
  const { hostname, origin } = new URL(url);
  const dated = published ? { datePublished: published } : {};
  return {
    '@type': 'Claim',
    author: { '@type': 'Organization', name: hostname, url: origin },
    ...dated,
    appearance: { '@type': 'CreativeWork', url: webHref(url), ...(title && { headline: title }), ...dated },
  };
}

/** The evidence that has an address, and the editions of the stories that were drawn on. */
function citationsOf({ evidence, flag }: Annotation): object {
  const links = evidence.flatMap((link) =>
    link.type === 'web'
      ? [{ '@type': 'CreativeWork', url: webHref(link.url), ...(link.title && { name: link.title }) }]
      : [],
  );
  const editions = [
    ...evidence.flatMap((link) => ('edition' in link ? [link.edition] : [])),
    ...(flag ? [flag.edition] : []),
  ];
  const distinct = [...new Map(editions.map((edition) => [`${edition.pack} ${edition.version}`, edition])).values()];
  const stories = distinct.map(({ title, version }) => ({ '@type': 'CreativeWork', name: title, version }));
  return {
    ...(links.length > 0 && { citation: links }),
    ...(stories.length > 0 && { isBasedOn: stories }),
  };
}
