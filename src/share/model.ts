import type { Evidence, Flag, Verdict } from '../engine/verdict';
import type { Annotation, Edition, Target } from '../notes/annotation';
import { storyTitle } from '../pack/called';
import type { Pack } from '../pack/schema';
import type { LanguageCode } from '../text/language';
import { quoteAt } from './quote';

/** Words with what stands before and after them; a line break between blocks. */
export type TextQuote = Target['quote'];

export interface SharedPage {
  /** Null where it is not known: a file without an address, a browser that keeps it to itself. Never other than http(s). */
  url: string | null;
  title: string;
  /** `YYYY-MM-DD`, or null where the page does not say. */
  published: string | null;
  lang: string;
}

/** What the flags rest on. */
export interface SharedCheck {
  edition: Edition;
  /** SHA-256 of the article's text as it was checked (UTF-8), in hexadecimal. */
  sha256: string;
  covers: boolean;
}

export interface SharedEvidence extends Evidence {
  /** Where the document was published; null where the story does not say. */
  url: string | null;
  /** The quotation with its surroundings; null for an entry of the record. */
  place: TextQuote | null;
}

export interface SharedFlag extends Omit<Flag, 'evidence'> {
  evidence: SharedEvidence[];
  /** The words of the page with their surroundings. */
  place: TextQuote;
}

/** All that is shared of one page: what every format writes, and all that it reads. */
export interface Shared {
  page: SharedPage;
  /** When it was checked; where it was not, when it was shared. ISO 8601 in UTC. */
  moment: string;
  /** Null where annotations are shared alone. */
  check: SharedCheck | null;
  flags: SharedFlag[];
  annotations: Annotation[];
}

/** What is told of a check beside its verdict. */
export interface CheckFacts {
  url: string | null;
  moment: string;
  sha256: string;
  /** The surroundings of each flag's words, in the order of the flags. */
  contexts: readonly Pick<TextQuote, 'prefix' | 'suffix'>[];
}

/** The edition of a story that a reader can cite. */
export function editionOf(pack: Pick<Pack, 'id' | 'title' | 'called' | 'release'>, lang: LanguageCode): Edition {
  return { pack: pack.id, title: storyTitle(pack, lang), version: pack.release };
}

/** Makes what is shared of a verdict. The pack is the one that the page was checked against. */
export function sharedVerdict(verdict: Verdict, pack: Pack, facts: CheckFacts, lang: LanguageCode): Shared {
  const { title, published, lang: pageLang } = verdict.page;
  return {
    page: { url: webAddress(facts.url), title, published, lang: pageLang },
    moment: facts.moment,
    check: { edition: editionOf(pack, lang), sha256: facts.sha256, covers: verdict.story.covers },
    flags: verdict.flags.map((flag, index) => ({
      ...flag,
      evidence: flag.evidence.map((evidence) => sharedEvidence(evidence, pack)),
      place: { ...(facts.contexts[index] ?? { prefix: '', suffix: '' }), exact: flag.exact },
    })),
    annotations: [],
  };
}

/** What is shared of annotations alone: one for each page, in the order in which the pages first occur. */
export function sharedAnnotations(annotations: readonly Annotation[], moment: string): Shared[] {
  const pages = new Map<string, Shared>();
  for (const annotation of annotations) {
    const known = pages.get(annotation.page.url);
    if (known) known.annotations.push(annotation);
    else
      pages.set(annotation.page.url, {
        page: annotation.page,
        moment,
        check: null,
        flags: [],
        annotations: [annotation],
      });
  }
  return [...pages.values()];
}

function sharedEvidence(evidence: Evidence, pack: Pack): SharedEvidence {
  const { document: id, start, end } = evidence;
  const document = pack.documents.find((candidate) => candidate.id === id);
  const url = document?.url ?? pack.record.find((candidate) => candidate.id === id)?.url ?? null;
  const place = document && start !== null && end !== null ? quoteAt(document.text, { start, end }) : null;
  return { ...evidence, url: webAddress(url), place };
}

/** Only what a link may lead to, without its fragment. */
function webAddress(url: string | null): string | null {
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url.replace(/#.*$/s, '') : null;
}
