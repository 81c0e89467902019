import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { overlaps, type Span } from '../text/span';
import { isStopword } from '../text/stopwords';
import { isDebunkedNext, isDisputedNext, isOfDebunked, isTakenBack } from './denial';
import { attributionAt } from './discourse/attribution';
import type { AttributedSpan } from './discourse/types';
import type { Engine } from './engine';
import type { ClaimMatch } from './match';
import type { Outcome } from './outcome';
import type { Quoted } from './quoting';
import type { Sentence } from './read';
import { clauseAt, isHypothetical } from './stance';
import type { BasisOption } from './verdict';

/** Everything that the checks may look at for one sentence. */
export interface SentenceCase {
  engine: Engine;
  lang: LanguageCode;
  published: string | null;
  basis: BasisOption;
  sentence: Sentence;
  sentences: readonly Sentence[];
  matches: readonly MatchCase[];
  quoted: readonly Quoted[];
  /** The matches of every sentence, by index. */
  matchesOf: (index: number) => readonly ClaimMatch[];
  /** How many of the story's claims the page states: does it tell the story at all, or only name its people? */
  told: number;
}

export interface MatchCase {
  match: ClaimMatch;
  outcomes: readonly Outcome[];
  /** Who is credited with the claim's words; null where the page tells it in its own voice. */
  credited: AttributedSpan | null;
  /** Why nothing is flagged here, whatever it says: a question, a debunking, two sides told. Null where it is asserted. */
  distance: string | null;
}

/** "X, who is running, did not reply": told in a clause of its own in front of the note, it is no part of it. */
function isBeside(match: Span, note: Span, sentence: Sentence): boolean {
  return match.end <= note.start && clauseAt(sentence.stance, sentence, match.end - 1).end <= note.start;
}

/** How the page keeps its distance from a claim that it states: what is reported is not asserted. Null where it keeps none. */
export function distanceOf(match: ClaimMatch, sentences: readonly Sentence[], lang: LanguageCode): string | null {
  const { sentence } = match;
  const told = match.hits.filter((hit) => hit.atom.kind === 'concept');
  if (isHypothetical(sentence, match, lang, told)) return 'asks, or puts it as a possibility';
  if (isTitle(match, lang)) return 'names a work by its title';
  if (sentence.stance.exhibits) return 'shows it, to look into it';
  if (sentence.stance.reporting.some((note) => !isBeside(match, note, sentence))) return 'notes how it was reported';
  const { debunking, mended } = sentence.stance;
  if (debunking && (mended === null || match.start < mended)) return 'says that it is not so';
  if (sentence.stance.denied.some((cue) => cue.end <= match.end)) return 'says that somebody denies it';
  if (sentence.stance.differing || setsSideBySide(sentence, lang)) return 'says that accounts differ';
  const next = sentences[sentence.index + 1];
  if (isDebunkedNext(sentence, next, lang)) return 'says in the next sentence that it is not so';
  if (isDisputedNext(sentence, next)) return 'says in the next sentence that accounts differ';
  return deniedAround(sentence, sentences, lang);
}

/** Why the page vouches for nothing that a sentence holds, by the sentences around; null where it may. */
export function deniedAround(sentence: Sentence, sentences: readonly Sentence[], lang: LanguageCode): string | null {
  if (isTakenBack(sentence, sentences[sentence.index + 1], lang)) return 'says in the next sentence that it is not so';
  return isOfDebunked(sentence, sentences, lang) ? 'has it from a source that it debunks' : null;
}

/** "One site has late April; another said that …": two who tell it, and the second is only another of them. */
function setsSideBySide({ attribution }: Sentence, lang: LanguageCode): boolean {
  const { other, indefinite } = referenceWords(lang);
  const opens = (words: ReadonlySet<string>) =>
    attribution.spans.some(
      ({ speaker, carried }) => !carried && words.has(speaker?.toLowerCase().split(/\s/)[0] ?? ''),
    );
  return opens(other) && opens(indefinite);
}

/** The innermost attribution of most of the parts: a speaker's own name, and the verb, stand outside what is credited. */
function widest(sentence: Sentence, parts: readonly Span[]): AttributedSpan | null {
  const total = parts.reduce((sum, part) => sum + part.end - part.start, 0);
  const inside = (content: Span) =>
    parts.reduce((sum, p) => sum + Math.max(0, Math.min(p.end, content.end) - Math.max(p.start, content.start)), 0);
  const fits = sentence.attribution.spans.filter(({ content }) => inside(content) >= total * 0.6);
  return fits.sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0] ?? null;
}

/** Is it the writer, in whatever language? */
export function isWriter(speaker: string): boolean {
  const word = speaker.trim().toLowerCase();
  return referenceWords('en').firstPersons.has(word) || referenceWords('es').firstPersons.has(word);
}

/** Do the claim's words stand inside the title of a work, in quotation marks and with capitals throughout? */
function isTitle(match: ClaimMatch, lang: LanguageCode): boolean {
  const quotation = match.sentence.quotations.find((q) => q.start <= match.start && match.end <= q.end);
  if (!quotation) return false;
  const inside = match.sentence.words.filter(
    (w) => w.start >= quotation.start && w.end <= quotation.end && !isStopword(w.lower, lang),
  );
  return inside.length > 2 && inside.every((w) => /^[\p{Lu}\p{N}]/u.test(w.text));
}

/** Is it told as nobody's words in particular: so credited, or where nothing credits it, under a cue that reaches it? */
export function isVaguelyTold({ match, credited }: Pick<MatchCase, 'match' | 'credited'>): boolean {
  if (credited) return credited.state === 'vague';
  return match.sentence.attribution.spans.some((s) => s.state === 'vague' && overlaps(s.content, match));
}

/** "It is said", or a quotation with nobody beside it: a credit that names nobody at all. */
export function isAgentless(credit: AttributedSpan | null): boolean {
  return credit !== null && credit.state === 'vague' && credit.speaker === null;
}

/** The attribution of `span` (or of most of its `parts`), unless the writer only cites himself. */
export function creditedAt(sentence: Sentence, span: Span, parts: readonly Span[] = []): AttributedSpan | null {
  const found = attributionAt(sentence.attribution, span) ?? widest(sentence, parts.length > 0 ? parts : [span]);
  return found?.speaker && isWriter(found.speaker) ? null : found;
}
