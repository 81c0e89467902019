import type { Annotation } from './annotation';

/** A made-up annotation for tests and benches; give what matters. */
export function sampleAnnotation(id: string, given: Partial<Annotation> = {}): Annotation {
  return {
    id,
    page: { url: 'https://news.example/dam', title: 'The dam', published: '2025-03-01', lang: 'en' },
    target: {
      quote: { exact: 'the dam was finished in May', prefix: 'They said ', suffix: '.' },
      position: { start: 10, end: 37 },
      sentence: 'They said the dam was finished in May.',
    },
    rating: 'contradicted',
    note: 'The log says *June*.',
    evidence: [{ type: 'web', url: 'https://river.example/log', title: 'The log' }],
    tags: ['dam'],
    status: 'draft',
    flag: null,
    author: 'Ana',
    created: '2025-03-02T10:00:00Z',
    modified: '2025-03-02T10:00:00Z',
    ...given,
  };
}
