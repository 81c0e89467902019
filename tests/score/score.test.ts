import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { damEngine } from '../stories/story';
import { page, verdict } from './fixture';
import { precision, recall, score, table } from './score';
import { engineOf } from './story';

it('scores against the story of a pack, wherever that lies, and without one against the bundled story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-score-'));
  const file = join(folder, 'dam.json');
  writeFileSync(file, JSON.stringify(damEngine().pack));
  expect(engineOf(file).pack.id).toBe('dam');
  rmSync(folder, { recursive: true });
  expect(() => engineOf(file)).toThrow();
  expect(engineOf().pack.id).not.toBe('dam');
});

describe('score', () => {
  it('counts a flag as right where kind, claim and sentence agree, whatever the typography', () => {
    const { exact, misses } = score([
      {
        page,
        verdict: verdict([{ kind: 'contradicted', claim: 'cost', sentence: "The dam's cost was  $3 million." }]),
      },
    ]);
    expect(exact).toEqual({ right: 1, wrong: 0, missed: 0 });
    expect(misses).toEqual([]);
  });

  it('counts misses, wrong flags, flags off the article and pages taken wrongly', () => {
    const result = score([
      {
        page,
        verdict: verdict(
          [
            { kind: 'framing', claim: 'cost', sentence: 'The dam’s cost was $3 million.' },
            { kind: 'framing', claim: 'cost', sentence: 'Buy now!', exact: 'Buy' },
          ],
          false,
        ),
      },
    ]);
    expect(result.exact).toEqual({ right: 0, wrong: 2, missed: 1 });
    expect(result.coversWrong).toEqual(['dam']);
    expect(result.misses).toHaveLength(4);
    expect(table(result)).toContain('framing');
  });

  it('counts an optional flag neither way', () => {
    const late = { kind: 'vague-source', claim: 'late', sentence: 'Some call it late.' } as const;
    expect(score([{ page, verdict: verdict([late]) }]).exact).toEqual({ right: 0, wrong: 0, missed: 1 });
  });

  it('gives shares', () => {
    expect(precision({ right: 3, wrong: 1, missed: 9 })).toBe(0.75);
    expect(recall({ right: 3, wrong: 9, missed: 1 })).toBe(0.75);
    expect(precision({ right: 0, wrong: 0, missed: 1 })).toBe(1);
  });
});
