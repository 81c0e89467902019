import { referenceWords } from '../../text/reference';
import { contains, overlaps } from '../../text/span';
import { isVaguelyTold, type MatchCase, type SentenceCase } from '../case';
import { impliedCredit } from '../implied-credit';
import type { Sentence } from '../read';
import { textBetween } from '../sentence';
import { isNegated } from '../stance';
import { type Check, isAsserted, namedSpeakers, namesOneOf, speakerReadings } from './check';

/** How close (characters) a negator must stand before a later word to deny it. */
const CLOSE = 12;

export const unattributed: Check = {
  kind: 'unattributed',
  description:
    'Tells flat, in the page’s own voice, what the sources give only as somebody’s words, or what one document alone says.',
  check: (c, trace) =>
    c.matches.flatMap((found) => {
      const { match } = found;
      if (match.claim.attribution !== 'required' || match.paraphrase || !isAsserted(found, 'unattributed', trace))
        return [];
      const label = `unattributed/${match.claim.id}`;
      if (found.credited) {
        trace(`${label} fell: credited to ${found.credited.speaker ?? 'nobody in particular'}`);
        return [];
      }
      if (isVaguelyTold(found)) return [];
      if (namesSpeaker(found, c)) {
        trace(`${label} fell: the sentence names whoever said it`);
        return [];
      }
      if (isDenied(found)) {
        trace(`${label} fell: negated`);
        return [];
      }
      if (isScareQuotedHeading(found, c)) {
        trace(`${label} fell: quoted in a heading and credited in the text`);
        return [];
      }
      if (isSayingNamed(found, c)) {
        trace(`${label} fell: it only names what is said, in quotation marks`);
        return [];
      }
      return [
        {
          kind: 'unattributed',
          claim: match.claim.id,
          facet: 'attribution',
          span: match,
          page: match.sentence.text.slice(match.start - match.sentence.start, match.end - match.sentence.start),
          basis: 'sources',
          readings: speakerReadings(match, 'sources'),
          confidence: match.confidence,
        },
      ];
    }),
};

/** "The study's authors have a name for him": somebody whom a source credits is named, so it is not the page's own voice. */
export function namesSpeaker({ match }: MatchCase, c: SentenceCase): boolean {
  const right = namedSpeakers(speakerReadings(match, 'sources'));
  return match.sentence.mentions.some(
    (m) =>
      (m.kind !== 'pronoun' || (m.first === 0 && m.confidence >= 0.7 && !isExpletive(match.sentence, c))) &&
      m.confidence >= 0.5 &&
      !isNegated(match.sentence.stance, match.sentence, m) &&
      namesOneOf(right, m, c),
  );
}

/** "It is said that": the first word stands for nothing. */
function isExpletive({ words, start, attribution }: Sentence, c: SentenceCase): boolean {
  const opensCue = attribution.spans.some(({ agentless, cue }) => agentless && cue?.start === start);
  return opensCue || referenceWords(c.lang).copulas.has(words[1]?.lower ?? '');
}

/** "has no ties to X" does not tell the claim. */
export function isDenied({ match }: MatchCase): boolean {
  const { sentence } = match;
  const concepts = match.hits.filter((hit) => hit.atom.kind === 'concept').sort((a, b) => a.start - b.start);
  const [first] = concepts;
  if (!first) return false;
  if (isNegated(sentence.stance, sentence, first)) return !sentence.stance.negators.some((n) => overlaps(n, first));
  // Further on, a "no" denies only what it stands right before: "may not be enough to" says nothing of the rest.
  return concepts.some((hit) => sentence.stance.negators.some((n) => n.end <= hit.start && hit.start - n.end < CLOSE));
}

/** So many words in quotation marks are a name for a saying; more are a quotation. */
const LABEL = 6;

/** "a row over ‘grand plan’ claims", «la acusación de «gran plan»»: a phrase in marks that says which saying is meant. */
function isSayingNamed({ match }: MatchCase, { lang }: SentenceCase): boolean {
  const { sentence } = match;
  const { sayings, sayingsFirst, of } = referenceWords(lang);
  const told = match.hits.filter((hit) => hit.atom.kind === 'concept');
  const quotation = sentence.quotations.find((q) => q.words <= LABEL && told.every((hit) => contains(q, hit)));
  if (!quotation || told.length === 0) return false;
  const before = sentence.words.filter((word) => word.end <= quotation.start);
  const next = sentence.words.find((word) => word.start >= quotation.end);
  if (!sayingsFirst)
    return next !== undefined && sayings.has(next.lower) && /^\s$/.test(textBetween(sentence, quotation, next));
  return of.has(before.at(-1)?.lower ?? '') && sayings.has(before.at(-2)?.lower ?? '');
}

/** Words that a headline puts in scare quotes and the article credits below count as credited. */
export function isScareQuotedHeading({ match }: MatchCase, c: SentenceCase): boolean {
  const { sentence } = match;
  if (sentence.kind !== 'headline' && sentence.kind !== 'standfirst' && sentence.kind !== 'heading') return false;
  if (!sentence.quotations.some((quotation) => overlaps(quotation, match))) return false;
  return c.sentences.slice(sentence.index + 1).some((later) => {
    const told = c.matchesOf(later.index).find((m) => m.claim.id === match.claim.id);
    // "The label in our headline comes from a study by the institute."
    if (!told && pointsAtLabel(later, c))
      return namesOneOfAny(namedSpeakers(speakerReadings(match, 'sources')), later, c);
    if (!told || later.attribution.state === 'attributed') return told !== undefined;
    return impliedCredit(later, told.claim, told, c.engine, c.lang)?.state === 'attributed';
  });
}

/** "the label", "the phrase": does it speak of words? */
function pointsAtLabel({ words }: Sentence, { lang }: SentenceCase): boolean {
  const { labels, definite } = referenceWords(lang);
  return words.some(({ lower }, i) => labels.has(lower) && definite.has(words[i - 1]?.lower ?? ''));
}

function namesOneOfAny(speakers: readonly string[], { mentions }: Sentence, c: SentenceCase): boolean {
  return mentions.some((m) => m.confidence >= 0.5 && namesOneOf(speakers, m, c));
}
