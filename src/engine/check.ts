import { isBackgroundClaim } from '../pack/background';
import { covers } from '../pack/signature';
import type { Article } from '../text/article';
import { type LanguageCode, languageOf } from '../text/language';
import type { Span } from '../text/span';
import { creditedAt, distanceOf, isAgentless, type MatchCase, type SentenceCase } from './case';
import { CHECKS } from './checks';
import type { Candidate } from './checks/check';
import { calibrated } from './confidence';
import type { AttributedSpan } from './discourse/types';
import type { Engine } from './engine';
import { evidenceOf } from './evidence';
import { explain } from './explain';
import { explanationWords } from './explain/words';
import { impliedCredit } from './implied-credit';
import type { ClaimMatch } from './match';
import { groupOf, order, severityOf } from './order';
import { type OutcomeOptions, outcomesOf, withoutOthers } from './outcome';
import { partsBehind, partsFound } from './parts-found';
import { quotedIn } from './quoting';
import { readPage, type Sentence } from './read';
import { readClaims } from './read-claims';
import { relatedIn } from './related-claims';
import { scoreOf } from './score';
import type { CheckOptions, Flag, FlagKind, TraceEntry, Verdict } from './verdict';

/** From here on the page plainly states the claim. */
const PLAIN = 0.65;
/** Below this confidence nothing is flagged; told without a credit, it must be surer that the page tells it at all. */
const LEAST_CONFIDENCE = 0.5;
const LEAST_UNCREDITED = 0.56;

function leastFor(kind: FlagKind): number {
  return kind === 'unattributed' || kind === 'vague-source' ? LEAST_UNCREDITED : LEAST_CONFIDENCE;
}

/** Checks one article against one pack. Pure: the same article, engine and options give the same verdict. */
export function checkArticle(article: Article, engine: Engine, options: CheckOptions = {}): Verdict {
  const lang = languageOf(article.lang);
  const story = covers(engine.pack.signature, article.text);
  const verdict: Verdict = {
    page: { title: article.title, published: article.published, lang: article.lang },
    story: { pack: engine.pack.id, covers: story.covers, score: scoreOf(engine.pack.signature, story) },
    sentences: 0,
    flags: [],
  };
  if (!story.covers && !options.trace) return verdict;
  const { sentences, matches } = story.covers
    ? readClaims(article, engine)
    : { sentences: readPage(article, engine, () => []), matches: [] };
  verdict.sentences = sentences.length;
  const given = { engine, lang, published: article.published, basis: options.basis ?? 'both' };
  const told = claimsTold(matches.flat());
  const trace: TraceEntry[] = [];
  for (const sentence of sentences) {
    const steps: string[] = [];
    const found = matches[sentence.index] ?? [];
    const sentenceCase: SentenceCase = {
      ...given,
      sentence,
      sentences,
      quoted: story.covers ? quotedIn(sentence, engine, lang, new Set(found.map((m) => m.claim.id))) : [],
      matches: matchCases(found, sentences, given),
      matchesOf: (index) => matches[index] ?? [],
      told,
    };
    const say = (step: string) => steps.push(step);
    const candidates = story.covers
      ? order(
          CHECKS.flatMap((check) => check.check(sentenceCase, say)),
          say,
        )
      : [];
    for (const candidate of candidates) {
      if (candidate.confidence < leastFor(candidate.kind))
        say(`${candidate.kind}/${candidate.claim} fell: confidence ${candidate.confidence.toFixed(2)}`);
      else if (!options.kinds || options.kinds.includes(candidate.kind))
        verdict.flags.push(flagOf(candidate, sentence, engine, options.explainIn ?? 'en'));
    }
    if (options.trace) trace.push(traceOf(sentence, sentenceCase, candidates, steps));
  }
  if (options.related) verdict.related = relatedIn(sentences, matches, { engine, lang, least: LEAST_CONFIDENCE });
  if (options.trace) verdict.trace = trace;
  return verdict;
}

/** How many of the story's claims the page plainly states, plain background aside. */
function claimsTold(matches: readonly ClaimMatch[]): number {
  const plain = matches.filter(({ related, confidence }) => !related && confidence >= PLAIN);
  return new Set(plain.filter(({ claim }) => !isBackgroundClaim(claim)).map(({ claim }) => claim.id)).size;
}

/** What the checks look at of each claim that a sentence states. */
function matchCases(found: readonly ClaimMatch[], sentences: readonly Sentence[], given: OutcomeOptions): MatchCase[] {
  const { engine, lang } = given;
  const outcomes = withoutOthers(found.map((match) => outcomesOf(match, given)));
  return found.map((match, i) => ({
    match,
    outcomes: outcomes[i] ?? [],
    credited: creditFor(match.sentence, match, engine, lang),
    distance: distanceOf(match, sentences, lang),
  }));
}

/** Who is credited with a claim's words: by a verb of speech, else, where the words are somebody's, by standing beside them. */
function creditFor(sentence: Sentence, match: ClaimMatch, engine: Engine, lang: LanguageCode): AttributedSpan | null {
  const said = creditedAt(
    sentence,
    match,
    match.hits.filter((hit) => hit.atom.kind === 'concept'),
  );
  if (said && isOwnSubject(said, match, sentence, engine)) return null;
  if (match.claim.attribution !== 'required' || (said && !isAgentless(said))) return said;
  return impliedCredit(sentence, match.claim, wordsOf(match), engine, lang) ?? said;
}

/** "X calls the tune": a country that the claim is about does something there; it is not cited. */
function isOwnSubject(credit: AttributedSpan, match: ClaimMatch, sentence: Sentence, engine: Engine): boolean {
  if (credit.direct || credit.carried || !credit.speakerSpan) return false;
  const { speakerSpan } = credit;
  const named = sentence.mentions.filter((m) => m.start < speakerSpan.end && speakerSpan.start < m.end);
  return (
    named.length > 0 &&
    named.every(
      (m) =>
        m.kind !== 'pronoun' &&
        m.entity !== null &&
        match.claim.about.includes(m.entity) &&
        engine.entities.get(m.entity)?.type === 'place',
    )
  );
}

/** The claim's own words in the sentence: the concepts that it was recognised by. */
function wordsOf(match: ClaimMatch): Span {
  const concepts = match.hits.filter((hit) => hit.atom.kind === 'concept');
  if (concepts.length === 0) return match;
  return { start: Math.min(...concepts.map((hit) => hit.start)), end: Math.max(...concepts.map((hit) => hit.end)) };
}

function flagOf(candidate: Candidate, sentence: Sentence, engine: Engine, lang: LanguageCode): Flag {
  const { start, end } = within(candidate.span, sentence);
  const { page, explanation } = explain(candidate, engine, lang);
  return {
    kind: candidate.kind,
    group: groupOf(candidate.kind),
    severity: severityOf(candidate.kind),
    claim: candidate.claim,
    facet: candidate.facet,
    sentence: sentence.text,
    exact: sentence.text.slice(start - sentence.start, end - sentence.start),
    start,
    end,
    page,
    basis: candidate.basis,
    evidence: evidenceOf(candidate.readings, engine, lang),
    explanation,
    confidence: Math.round(calibrated(candidate.kind, candidate.confidence) * 100) / 100,
  };
}

/** What of the span stands in the sentence that is flagged, for a quotation may go on behind it; all of that where nothing does. */
function within(span: Span, sentence: Span): Span {
  const [start, end] = [Math.max(span.start, sentence.start), Math.min(span.end, sentence.end)];
  return end > start ? { start, end } : sentence;
}

function traceOf(
  sentence: Sentence,
  c: SentenceCase,
  stood: readonly Candidate[],
  steps: readonly string[],
): TraceEntry {
  const { state, speaker, cue, carried } = sentence.attribution;
  return {
    start: sentence.start,
    end: sentence.end,
    attribution: { state, speaker, cue, carried },
    claims: c.matches.map((m) => (m.match.related ? `${m.match.claim.id} (related)` : m.match.claim.id)),
    found: partsFound(sentence),
    behind: partsBehind(sentence, c.sentences.slice(0, sentence.index), c.lang),
    readings: c.matches.flatMap((m) =>
      m.outcomes.map((o) => ({
        claim: m.match.claim.id,
        facet: o.facet,
        value: `${o.value.text} (${o.standing})`,
        start: o.value.start,
        end: o.value.end,
      })),
    ),
    steps: [...stood.map(standing), ...steps],
  };
}

function standing({ kind, claim, facet, page }: Candidate): string {
  return `${kind}/${claim} stands: ${facet ?? ''} “${(page || explanationWords('en').nobodyInParticular).slice(0, 60)}”`;
}
