import { languageOfSource } from '../pack/document-language';
import type { Claim, Pack, Reading } from '../pack/schema';
import type { Article } from '../text/article';
import type { LanguageCode } from '../text/language';
import { createEngine, type Engine } from './engine';
import type { ClaimMatch } from './match';
import { readPage } from './read';
import { READERS } from './readings';
import type { FacetContext } from './readings/reading';
import { areRelated } from './related';
import { resolveSpeaker } from './speaker';

/** A source reading that the extractors take otherwise than the story file says. */
export interface Mismatch {
  claim: string;
  /** Index into the claim's source readings. */
  index: number;
  reading: Reading;
  /** What the extractors make of the quotation. */
  found: string;
}

/** More than this percentage is a majority. */
const HALF = 50;

/** Runs the page's own extractors over every quotation of the documents: does each say what the story file says it says? */
export function proveReadings(pack: Pack): Mismatch[] {
  const engine = createEngine(pack);
  return pack.claims.flatMap((claim) =>
    claim.readings.flatMap((reading, index) => {
      if (reading.basis === 'record') return [];
      const found = derive(reading, claim, engine);
      return found === null ? [] : [{ claim: claim.id, index, reading, found }];
    }),
  );
}

/** Null where the extractors agree. */
function derive(reading: Reading, claim: Claim, engine: Engine): string | null {
  const facet = claim.facets[reading.facet];
  const document = engine.pack.documents.find((d) => d.id === reading.from);
  if (!facet || !document) return 'no such facet or document';
  const lang = languageOfSource(document.id, engine.pack);
  const article: Article = {
    title: '',
    published: document.published,
    lang,
    text: reading.quote,
    blocks: [{ kind: 'paragraph', start: 0, end: reading.quote.length }],
  };
  const sentences = readPage(article, engine, () => claim.about);
  if (facet.type === 'speaker') return deriveSpeaker(reading, sentences, engine, lang);
  if (facet.type === 'quotation') return null;
  const contexts = sentences.map((sentence): FacetContext => {
    const match: ClaimMatch = {
      claim: engine.claim(claim.id) ?? claim,
      sentence,
      hits: sentence.concepts.map((hit) => ({
        start: hit.start,
        end: hit.end,
        atom: { kind: 'concept', id: hit.id },
        confidence: 1,
      })),
      confidence: 1,
      related: false,
      paraphrase: false,
      start: sentence.start,
      end: sentence.end,
    };
    return { match, name: reading.facet, facet, lang, engine, published: document.published };
  });
  const reader = READERS[facet.type];
  const values = contexts.flatMap((context) =>
    reader.read(context).map((value) => ({ value, comparison: reader.compare(value, reading, context) })),
  );
  if (values.some((v) => v.comparison === 'agrees')) return null;
  if (contexts.some((context) => levelHeld(context) === reading.value)) return null;
  // A relative date of an undated document, and "recently", have no value that could be compared.
  if (
    facet.type === 'time' &&
    (document.published === null || values.length === 0) &&
    reading.quote.includes(reading.value)
  )
    return null;
  return values.length > 0 ? `“${values.map((v) => v.value.text).join('”, “')}”` : 'nothing';
}

/** "A holds 55 percent" puts in a figure what a reading gives as a level; a page's own figure is a facet of its own. */
function levelHeld(context: FacetContext): string | null {
  const { scale, holder } = context.facet;
  if (scale !== 'ownership' || !holder) return null;
  const [share] = READERS.share.read({ ...context, facet: { type: 'share', holder } });
  if (share?.value.type !== 'quantity') return null;
  const { low, bound } = share.value.quantity;
  if (low >= 100) return 'wholly-owned';
  return low > HALF || (low === HALF && bound === 'over') ? 'majority' : 'stake';
}

function deriveSpeaker(
  reading: Reading,
  sentences: ReturnType<typeof readPage>,
  engine: Engine,
  lang: LanguageCode,
): string | null {
  const states = new Set<string>();
  for (const sentence of sentences) {
    const { attribution } = sentence;
    states.add(attribution.state);
    for (const span of attribution.spans) {
      const credited = resolveSpeaker(span, sentence, sentences, engine, lang);
      if (credited?.entities.some((e) => areRelated(e, reading.value, engine.entities))) return null;
    }
  }
  if (reading.value === 'none') return states.has('none') ? null : 'a credit';
  if (reading.value === 'vague') return states.has('vague') ? null : [...states].join(', ');
  return sentences.some((s) => s.mentions.some((m) => m.entity === reading.value))
    ? null
    : `nobody called ${reading.value}`;
}
