import { agreementOf } from '../../engine/agreement';
import type { Engine } from '../../engine/engine';
import { isBackgroundClaim } from '../../pack/background';
import type { Claim, Reading, SourceDocument } from '../../pack/schema';

/** The record's column; no document has this id, for ids begin with a letter or a digit. */
export const RECORD = '@record';

/**
 * How a source stands to the others on a claim: `silent` says nothing of it, `alone` nothing that another's words could
 * be held against; `vaguer` credits less exactly than another; `against-record` differs from the record.
 */
export type Standing = 'silent' | 'alone' | 'agrees' | 'vaguer' | 'differs' | 'against-record';

export interface Cell {
  /** Document id, or {@link RECORD}. */
  source: string;
  standing: Standing;
  readings: readonly Reading[];
}

export interface MatrixRow {
  claim: Claim;
  /** One for each document in the pack's order, then the record. */
  cells: readonly Cell[];
}

export interface Matrix {
  documents: readonly SourceDocument[];
  topics: readonly { topic: string; rows: readonly MatrixRow[] }[];
}

/** Every claim of the story that is more than background against every document and the record. */
export function matrixOf(engine: Engine): Matrix {
  const { documents } = engine.pack;
  const claims = engine.claims.filter((claim) => !isBackgroundClaim(claim));
  const topics = [...new Set(claims.map(({ topic }) => topic))];
  return {
    documents,
    topics: topics.map((topic) => ({
      topic,
      rows: claims
        .filter((claim) => claim.topic === topic)
        .map((claim) => ({
          claim,
          cells: [...documents.map(({ id }) => id), RECORD].map((id) => cell(claim, id, engine)),
        })),
    })),
  };
}

function cell(claim: Claim, source: string, engine: Engine): Cell {
  const readings = readingsFrom(claim, source);
  return { source, readings, standing: readings.length === 0 ? 'silent' : standing(claim, source, engine) };
}

/** What a document, or the record, says of a claim. */
export function readingsFrom(claim: Claim, source: string): Reading[] {
  return claim.readings.filter(({ from, basis }) => (source === RECORD ? basis === 'record' : from === source));
}

function standing(claim: Claim, source: string, engine: Engine): Standing {
  const record = engine.pack.record.map(({ id }) => id);
  const own = source === RECORD ? record : [source];
  const others = engine.pack.documents.filter(({ id }) => id !== source).map(({ id }) => [id]);
  const amongSources = others.map((other) => agreementOf(claim, own, other, engine));
  const withRecord = source === RECORD ? withinRecord(claim, record, engine) : agreementOf(claim, own, record, engine);
  if (source !== RECORD && withRecord === 'differs') return 'against-record';
  const all = [...amongSources, withRecord];
  return (['differs', 'vaguer', 'agrees'] as const).find((verdict) => all.includes(verdict)) ?? 'alone';
}

/** Do entries of the record differ from one another? */
function withinRecord(claim: Claim, record: readonly string[], engine: Engine): 'differs' | 'unknown' {
  const differs = record.some((one) =>
    record.some((other) => one !== other && agreementOf(claim, [one], [other], engine) === 'differs'),
  );
  return differs ? 'differs' : 'unknown';
}
