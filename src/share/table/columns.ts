import type { Annotation } from '../../notes/annotation';

/** What a row tells beside the annotation; left aside when it is read. */
export interface RowFacts {
  type: 'annotation' | 'flag';
  moment: string;
  sha256: string | null;
  meaning: string;
}

type Cell = (annotation: Annotation, facts: RowFacts) => string | null;

/** The columns, in order. Lists within a cell are JSON; tags are parted by semicolons. */
export const COLUMNS = {
  type: (_, { type }) => type,
  id: ({ id }) => id,
  url: ({ page }) => page.url,
  page_title: ({ page }) => page.title || null,
  page_published: ({ page }) => page.published,
  page_lang: ({ page }) => page.lang || null,
  exact: ({ target }) => target.quote.exact,
  sentence: ({ target }) => target.sentence || null,
  prefix: ({ target }) => target.quote.prefix || null,
  suffix: ({ target }) => target.quote.suffix || null,
  start: ({ target }) => target.position && String(target.position.start),
  end: ({ target }) => target.position && String(target.position.end),
  rating: ({ rating }) => rating,
  note: ({ note }) => note || null,
  tags: ({ tags }) => (tags.length === 0 ? null : tags.map((tag) => tag.replace(/[\\;]/g, '\\$&')).join(';')),
  evidence: ({ evidence }) => (evidence.length === 0 ? null : JSON.stringify(evidence)),
  status: ({ status }) => status,
  author: ({ author }) => author || null,
  created: ({ created }) => created,
  modified: ({ modified }) => modified,
  flag_kind: ({ flag }) => flag?.kind ?? null,
  flag_claim: ({ flag }) => flag?.claim ?? null,
  flag_facet: ({ flag }) => flag?.facet ?? null,
  flag_explanation: ({ flag }) => flag?.explanation || null,
  pack: ({ flag }) => flag?.edition.pack ?? null,
  pack_title: ({ flag }) => flag?.edition.title || null,
  edition: ({ flag }) => flag?.edition.version || null,
  moment: (_, { moment }) => moment,
  content_sha256: (_, { sha256 }) => sha256,
  meaning: (_, { meaning }) => meaning,
} as const satisfies Record<string, Cell>;

export type ColumnName = keyof typeof COLUMNS;
export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];

/** What a row is read without. */
export const ASIDE: readonly ColumnName[] = ['type', 'moment', 'content_sha256', 'meaning'];

/** The tags of a cell. */
export function tagsOf(cell: string): string[] {
  return [...cell.matchAll(/((?:[^\\;]|\\[\s\S]|\\$)*)(;|$)/g)]
    .filter(([whole, , end]) => whole !== '' || end === ';')
    .map(([, tag = '']) => tag.replace(/\\([\s\S])/g, '$1'))
    .filter((tag) => tag !== '');
}
