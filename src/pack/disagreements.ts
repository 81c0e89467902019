import type { Claim, Pack, Reading } from './schema';

/** One facet of a claim on which the documents, or the documents and the record, do not agree. */
export interface Disagreement {
  claim: Claim;
  facet: string;
  /** One per document and value, sources in the pack's order, then the record. */
  readings: readonly Reading[];
}

/** Every facet of every claim with more than one value. */
export function disagreements(pack: Pack): Disagreement[] {
  return pack.claims.flatMap((claim) =>
    Object.keys(claim.facets).flatMap((facet) => {
      const readings = claim.readings.filter((reading) => reading.facet === facet);
      return new Set(readings.map((reading) => reading.value)).size > 1 ? [{ claim, facet, readings }] : [];
    }),
  );
}

/** The disagreements as a plain-text table: claim, facet, what each document says, and the record. */
export function disagreementTable(pack: Pack): string {
  const rows = disagreements(pack).map(({ claim, facet, readings }) => {
    const lines = readings.map((reading) => {
      const value = reading.value.padEnd(28);
      return `    ${reading.from.padEnd(4)} ${value} ${reading.basis === 'record' ? '(record) ' : ''}“${reading.quote.replace(/[“”]/g, '"')}”`;
    });
    return `${claim.id} · ${facet}\n    ${claim.statement}\n${lines.join('\n')}\n`;
  });
  return `${pack.title}: ${rows.length} disagreements\n\n${rows.join('\n')}`;
}
