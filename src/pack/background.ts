/** A claim of which the story holds nothing that a page could be held against: it only says that no source is missed. */
export function isBackgroundClaim({ readings }: { readings: readonly unknown[] }): boolean {
  return readings.length === 0;
}

/** Is there nothing in it that a page could be held against, nor anything that somebody must have said? */
export function canBeBackground(claim: {
  facets: object;
  attribution: string;
  quotations?: object | undefined;
  paraphrase?: object | undefined;
}): boolean {
  const { facets, attribution, quotations, paraphrase } = claim;
  return Object.keys(facets).length === 0 && attribution === 'none' && !quotations && !paraphrase;
}
