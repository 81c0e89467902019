import { describe, expect, it } from 'vitest';
import { damEngine } from '../../../tests/stories/story';
import { createEngine } from '../../engine/engine';
import { matrixOf, RECORD } from './matrix';

const engine = damEngine();
const matrix = matrixOf(engine);

/** The standings of a claim: documents a, b, c, then the record. */
function standings(claim: string): string[] {
  const rows = matrix.topics.flatMap(({ rows }) => rows);
  return rows.find((row) => row.claim.id === claim)?.cells.map(({ standing }) => standing) ?? [];
}

describe('matrixOf', () => {
  it('has every claim once, under its topic, with a cell for each document and the record', () => {
    const rows = matrix.topics.flatMap(({ rows }) => rows);
    expect(rows.map(({ claim }) => claim.id).sort()).toEqual(engine.claims.map(({ id }) => id).sort());
    for (const { topic, rows } of matrix.topics) for (const { claim } of rows) expect(claim.topic).toBe(topic);
    for (const { cells } of rows) expect(cells.map(({ source }) => source)).toEqual(['a', 'b', 'c', RECORD]);
  });

  it('leaves out plain background', () => {
    const [first] = engine.pack.claims;
    const bare = { ...engine.pack, claims: first ? [{ ...first, id: 'bare', readings: [] }, first] : [] };
    const rows = matrixOf(createEngine(bare)).topics.flatMap(({ rows }) => rows);
    expect(rows.map(({ claim }) => claim.id)).toEqual([first?.id]);
  });

  it('shows who agrees, and who is silent', () => {
    expect(standings('cost')).toEqual(['agrees', 'agrees', 'silent', 'silent']);
  });

  it('shows a document that nothing can be held against', () => {
    expect(standings('operation')[0]).toBe('alone');
  });

  it('shows both sides of a difference among documents', () => {
    expect(standings('land').slice(0, 3)).toEqual(['differs', 'differs', 'silent']);
  });

  it('shows a document that differs from the record, and the record that differs from it', () => {
    expect(standings('congress')).toEqual(['silent', 'silent', 'against-record', 'differs']);
  });

  it('shows the document that credits less exactly, not the one that names the speaker', () => {
    expect(standings('golden-tap').slice(0, 2)).toEqual(['alone', 'vaguer']);
  });

  it('shows a record that differs from itself', () => {
    expect(standings('turbine-deal')[3]).toBe('differs');
  });

  it('gives each cell what its source says', () => {
    const row = matrix.topics.flatMap(({ rows }) => rows).find(({ claim }) => claim.id === 'land');
    expect(row?.cells[0]?.readings.map(({ quote }) => quote)).toEqual(['The town of Marrow sold the land for it']);
  });
});
