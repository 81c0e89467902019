import type { Annotation, Edition, EvidenceLink } from '../notes/annotation';
import type { Shared, SharedEvidence, SharedFlag } from './model';

/** Of a claim's id in the id of a draft. */
const LONGEST_CLAIM = 40;

/**
 * A flag as the draft of an annotation that was begun from it: what is exported of a flag can be taken up at a desk. The
 * same flag of the same text has the same id. Its position is left open: the article's text is not the page's.
 * @param source the address of the page, or what stands for it
 */
export function draftOf(flag: SharedFlag, { page, moment, check }: Shared, source: string): Annotation {
  const edition = check?.edition ?? { pack: 'none', title: '', version: '' };
  const claim = (flag.claim ?? 'none').slice(0, LONGEST_CLAIM);
  return {
    id: `flag-${(check?.sha256 ?? '').slice(0, 16)}-${flag.start}-${flag.end}-${flag.kind}-${claim}`,
    page: { ...page, url: source },
    target: { quote: flag.place, position: null, sentence: flag.sentence },
    rating: null,
    note: '',
    evidence: flag.evidence.map((evidence) => linkOf(evidence, edition)),
    tags: [],
    status: 'draft',
    flag: { edition, kind: flag.kind, claim: flag.claim, facet: flag.facet, explanation: flag.explanation },
    author: '',
    created: moment,
    modified: moment,
  };
}

function linkOf(evidence: SharedEvidence, edition: Edition): EvidenceLink {
  const { document, title, quote, start, end } = evidence;
  if (start === null) return { type: 'record', edition, entry: document, citation: title };
  return { type: 'passage', edition, document, title, quote, start, end };
}
