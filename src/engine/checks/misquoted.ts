import type { Span } from '../../text/span';
import { isStopword } from '../../text/stopwords';
import { words } from '../../text/words';
import { creditedAt, deniedAround, type MatchCase, type SentenceCase } from '../case';
import { impliedCredit } from '../implied-credit';
import { speakTogether } from '../related';
import { resolveSpeaker } from '../speaker';
import { type Candidate, type Check, namedSpeakers, restOn, speakerReadings } from './check';

export const misquoted: Check = {
  kind: 'misquoted',
  description: 'Puts in quotation marks words that alter a quotation of the sources.',
  check: (c, trace) => [...altered(c), ...substituted(c, trace)],
};

/** Words that plainly are the known quotation, with some of them changed, dropped or turned round. */
function altered(c: SentenceCase): Candidate[] {
  return c.quoted
    .filter(() => !c.sentence.stance.exhibits && !c.sentence.stance.debunking && !c.sentence.stance.question)
    .filter(() => deniedAround(c.sentence, c.sentences, c.lang) === null)
    .filter(
      (q) =>
        q.form !== 'verbatim' &&
        (q.form === 'turned' || !c.quoted.some((other) => other.form === 'verbatim' && other.claim.id === q.claim.id)),
    )
    .map((q) => ({
      ...common(c, q.claim.id, q.quotation.inner),
      ...restOn(speakerReadings({ claim: q.claim }, c.basis)),
      confidence: q.form === 'turned' ? 0.9 : 0.6 + 0.35 * q.likeness,
      said: q.said,
    }));
}

/** Other words in quotation marks, where the claim has a quotation of its own and the right speaker is credited. */
function substituted(c: SentenceCase, trace: (step: string) => void): Candidate[] {
  return c.matches.flatMap((found): Candidate[] => {
    const { claim } = found.match;
    const said = claim.quotations?.[c.lang];
    if (!said || found.match.related || found.match.paraphrase || found.distance !== null) return [];
    const quotation = c.sentence.quotations.find((q) => realises(found, q.inner, c) && !isSaid(q.inner, said, c));
    if (!quotation || c.quoted.some((q) => q.quotation.start === quotation.start || q.claim.id === claim.id)) return [];
    const readings = speakerReadings({ claim }, c.basis);
    const right = namedSpeakers(readings);
    const credit =
      creditedAt(c.sentence, quotation.inner) ?? impliedCredit(c.sentence, claim, quotation.inner, c.engine, c.lang);
    const speaker =
      credit?.state === 'attributed' ? resolveSpeaker(credit, c.sentence, c.sentences, c.engine, c.lang) : null;
    if (!speaker?.entities.some((e) => right.some((id) => speakTogether(e, id, c.engine.entities)))) {
      trace(`misquoted/${claim.id} fell: the words are not put in the mouth of whoever said it`);
      return [];
    }
    return [
      {
        ...common(c, claim.id, quotation.inner),
        ...restOn(readings),
        confidence: found.match.confidence * 0.9,
        said: said[0] ?? '',
      },
    ];
  });
}

function common(c: SentenceCase, claim: string, span: Span): Omit<Candidate, 'readings' | 'basis' | 'confidence'> {
  const inside = { start: Math.max(span.start, c.sentence.start), end: Math.min(span.end, c.sentence.end) };
  const facet =
    Object.entries(c.engine.claim(claim)?.facets ?? {}).find(([, f]) => f.type === 'quotation')?.[0] ?? 'quotation';
  return {
    kind: 'misquoted',
    claim,
    facet,
    span: inside,
    page: c.sentence.text.slice(inside.start - c.sentence.start, inside.end - c.sentence.start),
  };
}

/** Do the quoted words say what one of the claim's own concepts says? */
function realises(found: MatchCase, inner: Span, c: SentenceCase): boolean {
  const inside = words(
    c.sentence.text.slice(Math.max(0, inner.start - c.sentence.start), inner.end - c.sentence.start),
    c.lang,
  );
  if (inside.length === 0 || inside.length > 14) return false;
  return found.match.hits.some(
    (hit) => hit.atom.kind === 'concept' && inner.start <= hit.start && hit.end <= inner.end,
  );
}

/** Are the words, or their stems, in this order in one of the claim's quotations or in any document? */
function isSaid(inner: Span, said: readonly string[], c: SentenceCase): boolean {
  const text = c.sentence.text.slice(Math.max(0, inner.start - c.sentence.start), inner.end - c.sentence.start);
  const page = words(text, c.lang).filter((w) => !isStopword(w.lower, c.lang));
  if (
    said.some((quotation) => {
      let at = 0;
      const stems = words(quotation, c.lang).map((w) => w.stem);
      return page.every((w) => {
        at = stems.indexOf(w.stem, at) + 1;
        return at > 0;
      });
    })
  )
    return true;
  const plain = text
    .replace(/[“”"‘’'.,]/g, '')
    .trim()
    .toLowerCase();
  return (
    plain.includes(' ') &&
    c.engine.pack.documents.some((d) =>
      d.text
        .toLowerCase()
        .replace(/[“”"‘’'.,]/g, '')
        .includes(plain),
    )
  );
}
