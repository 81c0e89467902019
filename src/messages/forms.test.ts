import { expect, it, vi } from 'vitest';

const built = vi.hoisted(() => ({ forms: 0 }));
vi.mock('../late', async (original) => {
  const { late } = await original<typeof import('../late')>();
  const counted: typeof late = (build) =>
    late(() => {
      built.forms++;
      return build();
    });
  return { late: counted };
});

import './notes';
import { answerSchema, prepareAnswer } from './protocol';

const page = { title: 'A dam', published: null, lang: 'en' };
const flag = {
  ...{ kind: 'contradicted', group: 'contradicts', severity: 3, claim: 'cost', facet: 'amount', basis: 'sources' },
  ...{ sentence: 'It cost 70.', exact: '70', start: 8, end: 10, page: '70', explanation: 'No.', confidence: 1 },
  evidence: [{ document: 'a', title: 'A', date: null, quote: '60', start: 0, end: 2, speaker: null, reading: '60' }],
};
const related = [{ claim: 'cost', statement: 'It cost 60.', sentence: 'It cost 70.', start: 0, end: 11 }];
const verdict = { page, story: { pack: 'dam', covers: true, score: 1 }, sentences: 1, flags: [flag], related };
const facts = { moment: '2025-01-01', sha256: 'a'.repeat(64), contexts: [{ prefix: '', suffix: '' }] };
const answer = { ok: true, value: { finding: { story: 'Dam', verdict, facts }, theme: 'auto' } };

// One script after the other: what is built stays.
it('builds no form as a script starts, and all of an answer before it comes', () => {
  expect(built.forms, 'A form is used as its module is read: make what uses it late, too').toBe(0);
  prepareAnswer('page:check');
  const before = built.forms;
  expect(before).toBeGreaterThan(5);
  expect(answerSchema('page:check').safeParse(answer).error).toBeUndefined();
  expect(built.forms - before).toBe(0);
});
