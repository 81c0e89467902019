import type { Annotation } from '../../notes/annotation';
import type { Desk, Kept, Saved } from '../../notes/desk';

/** For tests: an annotation about an invented dam. */
export function annotation(changes: Partial<Annotation> = {}): Annotation {
  return {
    id: 'a1',
    page: { url: 'https://courier.example/dam', title: 'The dam', published: '2025-05-01', lang: 'en' },
    target: {
      quote: { exact: 'three years', prefix: 'It took ', suffix: ' to build.' },
      position: { start: 8, end: 19 },
      sentence: 'It took three years to build.',
    },
    rating: null,
    note: '',
    evidence: [],
    tags: [],
    status: 'draft',
    flag: null,
    author: '',
    created: '2025-05-02T10:00:00Z',
    modified: '2025-05-02T10:00:00Z',
    ...changes,
  };
}

/** For tests: a desk in memory, which refuses as long as `refusal` says so. */
export interface MemoryDesk extends Desk {
  kept: Map<string, Kept>;
  refusal: Extract<Saved, { ok: false }>['refusal'] | null;
  writes: number;
}

export function memoryDesk(...first: Annotation[]): MemoryDesk {
  const kept = new Map<string, Kept>();
  let revs = 0;
  const put = (annotation: Annotation): Saved => {
    const next: Kept = { annotation, rev: `r${++revs}`, conflicts: 0 };
    kept.set(annotation.id, next);
    return { ok: true, kept: next };
  };
  const desk: MemoryDesk = {
    kept,
    refusal: null,
    writes: 0,
    async save(annotation, rev) {
      desk.writes++;
      if (desk.refusal) return { ok: false, refusal: desk.refusal };
      const current = kept.get(annotation.id) ?? null;
      if ((current?.rev ?? null) !== rev) return { ok: false, refusal: { code: 'changed', current } };
      return put(annotation);
    },
    async remove(id, rev) {
      const current = kept.get(id) ?? null;
      if (desk.refusal) return { ok: false, refusal: desk.refusal };
      if (!current || current.rev !== rev) return { ok: false, refusal: { code: 'changed', current } };
      kept.delete(id);
      return { ok: true, kept: current };
    },
    restore: async (annotation) => (desk.refusal ? { ok: false, refusal: desk.refusal } : put(annotation)),
    writeAll: (writes) =>
      Promise.all(
        writes.map(({ annotation, rev, isDeleted }) => {
          if (isDeleted) return desk.remove(annotation.id, rev ?? '');
          return desk.save(annotation, rev);
        }),
      ),
    getAll: async (ids) => ids.flatMap((id) => kept.get(id) ?? []),
    get: async (id) => kept.get(id) ?? null,
    ofPage: async (url) => [...kept.values()].filter(({ annotation }) => annotation.page.url === url),
    async search(_search, from, count) {
      const all = [...kept.values()];
      return { items: all.slice(from, from + count), total: all.length };
    },
    facets: async () => ({ tags: [], pages: [] }),
    states: async (id) => [kept.get(id)].filter((state) => state !== undefined),
  };
  for (const one of first) put(one);
  return desk;
}
