import type { Flag, Verdict } from '../../src/engine/verdict';
import type { LabelledPage } from './labels';

export const COST = 'The dam’s cost was $3 million.';
export const LATE = 'Some call it late.';

/** A labelled page of one flag that is called for, and one that counts neither way. */
export const page: LabelledPage = {
  name: 'dam',
  file: 'dam.html',
  labels: {
    published: null,
    lang: 'en',
    covers: true,
    sentences: [
      { text: COST, expect: [{ kind: 'contradicted', claim: 'cost' }] },
      { text: LATE, expect: [], optional: [{ kind: 'vague-source', claim: 'late' }] },
    ],
  },
};

export function verdict(flags: Partial<Flag>[], covers = true): Verdict {
  return {
    page: { title: '', published: null, lang: 'en' },
    story: { pack: 'dam', covers, score: 1 },
    sentences: 2,
    flags: flags.map((flag) => ({ exact: '', ...flag }) as Flag),
  };
}
