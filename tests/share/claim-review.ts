import { z } from 'zod';

/*
 * What search engines require of a ClaimReview:
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck (required: claimReviewed, reviewRating
 * with alternateName, url; recommended: author, itemReviewed with its author, datePublished and appearance; a rating's
 * numbers stand together), with the types of https://schema.org/ClaimReview, /Rating and /Claim.
 */
const web = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const organization = z.strictObject({ '@type': z.literal('Organization'), name: z.string().min(1), url: web });

const numbered = z
  .strictObject({
    '@type': z.literal('Rating'),
    ratingValue: z.int(),
    bestRating: z.int(),
    worstRating: z.int(),
    alternateName: z.string().min(1),
  })
  .refine(({ worstRating, ratingValue, bestRating }) => worstRating <= ratingValue && ratingValue <= bestRating);
/** What has no place on the scale says why, and has no number at all. */
const unnumbered = z.strictObject({
  '@type': z.literal('Rating'),
  alternateName: z.string().min(1),
  ratingExplanation: z.string().min(1),
});

const review = z.strictObject({
  '@type': z.literal('ClaimReview'),
  '@id': z.string().min(1),
  url: web,
  claimReviewed: z.string().min(1),
  datePublished: day,
  inLanguage: z.enum(['en', 'es']),
  author: organization,
  reviewRating: z.union([numbered, unnumbered]),
  itemReviewed: z.strictObject({
    '@type': z.literal('Claim'),
    author: organization,
    datePublished: day.optional(),
    appearance: z.strictObject({
      '@type': z.literal('CreativeWork'),
      url: web,
      headline: z.string().min(1).optional(),
      datePublished: day.optional(),
    }),
  }),
  reviewBody: z.string().optional(),
  citation: z.array(z.object({ '@type': z.literal('CreativeWork'), url: web })).optional(),
  isBasedOn: z
    .array(z.object({ '@type': z.literal('CreativeWork'), name: z.string(), version: z.string() }))
    .optional(),
  description: z.string().min(1),
});

const file = z.strictObject({ '@context': z.literal('https://schema.org'), '@graph': z.array(review) });

export function claimReviewProblems(output: string): string[] {
  // It is pasted into a script element.
  if (output.includes('<')) return ['holds a “<”'];
  const json = JSON.parse(output) as { '@graph': { url: string }[] };
  const parsed = file.safeParse(json);
  const urls = json['@graph'].map(({ url }) => url);
  return [
    ...(parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)),
    ...(new Set(urls).size === urls.length ? [] : ['two reviews have one address']),
  ];
}
