import type { Evidence, Flag } from '../engine/verdict';
import { type Annotation, annotationSchema, type Edition, type EvidenceLink, LIMITS, type Target } from './annotation';

/** Words of a page that somebody wants to annotate. */
export interface Selection {
  page: Annotation['page'];
  target: Target;
}

interface Beginning {
  id: string;
  author: string;
  /** Milliseconds. */
  now: number;
}

/** @returns a draft about these words; null where they are more than an annotation may be about */
export function beginAt({ page, target }: Selection, { id, author, now }: Beginning): Annotation | null {
  const moment = new Date(now).toISOString();
  return sound({
    id,
    page: { ...page, title: page.title.slice(0, LIMITS.short) },
    target,
    rating: null,
    note: '',
    evidence: [],
    tags: [],
    status: 'draft',
    flag: null,
    author,
    created: moment,
    modified: moment,
  });
}

/** @returns a draft about a flag's words, resting on what the flag rests on */
export function beginFromFlag(
  selection: Selection,
  flag: Flag,
  edition: Edition,
  beginning: Beginning,
): Annotation | null {
  const bare = beginAt(selection, beginning);
  if (!bare) return null;
  const { kind, claim, facet, explanation } = flag;
  return sound({
    ...bare,
    evidence: flag.evidence.map((one) => linkOf(one, edition)),
    flag: { edition, kind, claim, facet, explanation },
  });
}

/** A flag's piece of evidence as a link that stands by itself. */
export function linkOf({ document, title, quote, start, end }: Evidence, edition: Edition): EvidenceLink {
  return start === null
    ? { type: 'record', edition, entry: document, citation: `${quote} (${title})` }
    : { type: 'passage', edition, document, title: title.slice(0, LIMITS.short), quote, start, end };
}

/** A page's address as its annotations are kept by it: without the fragment. */
export function pageAddress(url: string): string {
  return url.replace(/#.*$/s, '');
}

function sound(annotation: Annotation): Annotation | null {
  const parsed = annotationSchema.safeParse(annotation);
  return parsed.success ? parsed.data : null;
}
