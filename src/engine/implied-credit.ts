import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { overlaps, type Span } from '../text/span';
import type { AttributedSpan } from './discourse/types';
import type { CompiledClaim, Engine } from './engine';
import type { Mention } from './naming/mention';
import { quotationAround, type Sentence } from './read';
import { termIndexes } from './terms';

/**
 * Who is credited with a claim's words where no known verb of speech says so: critics who "wave it off", somebody whose
 * "own word" it is. Only for words that are known to be somebody's, so that naming anybody beside them is a credit.
 */
export function impliedCredit(
  sentence: Sentence,
  claim: CompiledClaim,
  words: Span,
  engine: Engine,
  lang: LanguageCode,
): AttributedSpan | null {
  return (
    namedAsOrigin(sentence, lang) ??
    namedAsUser(sentence, words, lang) ??
    namedBeside(sentence, claim, words, engine, lang) ??
    vagueBefore(sentence, words, lang) ??
    labelled(sentence, words, lang)
  );
}

/** "The promise to “…” came from Ana Ruiz", "it fell to Ana Ruiz to promise": the name right behind such a phrase. */
function namedAsOrigin(sentence: Sentence, lang: LanguageCode): AttributedSpan | null {
  if (sentence.quotations.length === 0) return null;
  for (const phrase of phrasesOf(lang).find(sentence.words)) {
    const next = sentence.mentions.find(
      (m) => m.kind !== 'adjective' && m.first > phrase.last && m.first - phrase.last <= 2,
    );
    if (phrase.id === 'origin' && next)
      return { ...creditTo(sentence, next, 'attributed'), cue: { start: phrase.start, end: phrase.end } };
  }
  return null;
}

/** "They also use the phrase “…”": whoever stands before, a pronoun too. */
function namedAsUser(sentence: Sentence, words: Span, lang: LanguageCode): AttributedSpan | null {
  const phrase = phrasesOf(lang)
    .find(sentence.words)
    .find((hit) => hit.id === 'use' && hit.end <= words.end);
  const [first] = sentence.words;
  if (!phrase || !first || phrase.first === 0 || phrase.first > SUBJECT) return null;
  const vague = vagueBefore(sentence, phrase, lang);
  if (vague) return vague;
  const subject = sentence.mentions.find((m) => m.end <= phrase.start && m.kind !== 'adjective');
  return { ...creditTo(sentence, subject ?? first, 'attributed'), cue: { start: phrase.start, end: phrase.end } };
}

/** Within so many words the subject of "uses the phrase" stands. */
const SUBJECT = 6;

/** Does the page only tell whom others credit? */
export function tellsOthersCredit(sentence: Sentence, lang: LanguageCode): boolean {
  return phrasesOf(lang)
    .find(sentence.words)
    .some((phrase) => phrase.id === 'reported');
}

const phrasesOf = termIndexes((lang) => {
  const { originPhrases, usePhrases, reportedCredits } = referenceWords(lang);
  return { origin: originPhrases, use: usePhrases, reported: reportedCredits };
});

/** A person named beside quoted words, who is not the one that they are about. */
function namedBeside(
  sentence: Sentence,
  claim: CompiledClaim,
  words: Span,
  engine: Engine,
  lang: LanguageCode,
): AttributedSpan | null {
  const quotation = sentence.quotations.find((q) => overlaps(q, words));
  if (!quotation) return null;
  const could = (m: Mention) => {
    if (m.kind === 'adjective' || m.kind === 'implied' || m.confidence < 0.6 || quotationAround(sentence, m))
      return false;
    if (m.entity === null) return m.run?.type === 'person';
    const entity = engine.entities.get(m.entity);
    const type = entity?.type;
    if (type === 'work') return (entity?.by ?? []).length > 0;
    return type === 'person' && (!claim.about.includes(m.entity) || speaks(claim, m.entity));
  };
  const distance = (m: Mention) => Math.max(m.start - quotation.end, quotation.start - m.end);
  const nearest = sentence.mentions.filter(could).sort((a, b) => distance(a) - distance(b))[0];
  return nearest
    ? { ...creditTo(sentence, nearest, 'attributed'), cue: labelJoint(sentence, nearest, quotation, lang) }
    : null;
}

/**
 * "Ana Ruiz brushed the boats off as “…”", "… with a “…”": what ties the quoted label to its thing, where the one beside it is
 * the subject, and nobody is said to be called so by others.
 */
function labelJoint(sentence: Sentence, who: Mention, quotation: Span, lang: LanguageCode): Span | null {
  const { labelJoints, copulas } = referenceWords(lang);
  const joint = labelJoints.exec(sentence.text.slice(0, Math.max(0, quotation.start - sentence.start)));
  const subject = sentence.mentions.find((m) => m.kind === 'name' || m.kind === 'unknown');
  if (!joint || !subject || subject.possessive || !overlaps(subject, who)) return null;
  const cue = { start: sentence.start + joint.index, end: quotation.start };
  const isPassive = sentence.words.some(
    ({ start, end, lower }) => start >= subject.end && end <= cue.start && copulas.has(lower),
  );
  return isPassive ? null : cue;
}

function speaks(claim: CompiledClaim, entity: string): boolean {
  return claim.readings.some((reading) => reading.value === entity && claim.facets[reading.facet]?.type === 'speaker');
}

/** "Many in the capital wave it off as": people in general before the words, in running text. */
function vagueBefore(sentence: Sentence, words: Span, lang: LanguageCode): AttributedSpan | null {
  const { vagueSources, vagueQuantifiers, afterQuantifier, perceptions, wishes } = referenceWords(lang);
  const at = sentence.words.findIndex((word, i) => {
    if (word.start >= words.end || (word.start >= words.start && word.end <= words.end)) return false;
    // "critics would do well to remember" tells what they have not said.
    if (vagueSources.has(word.lower)) return !wishes.has(sentence.words[i + 1]?.lower ?? '');
    if (!vagueQuantifiers.has(word.lower)) return false;
    // "some brokers see", "those who detect"
    const verb = sentence.words.slice(i + 1, i + 1 + PERCEIVER).find(({ lower }) => perceptions.has(lower));
    return afterQuantifier.has(sentence.words[i + 1]?.lower ?? '') || (verb !== undefined && verb.end <= words.start);
  });
  const word = sentence.words[at];
  return word ? creditTo(sentence, word, 'vague') : null;
}

/** Within so many words of "some" stands the verb of what some see. */
const PERCEIVER = 3;

/** "has been written off as" before the words: nobody in particular. */
function labelled(sentence: Sentence, words: Span, lang: LanguageCode): AttributedSpan | null {
  const found = referenceWords(lang).labelPassive.exec(sentence.text);
  if (!found || sentence.stance.touting.length > 0) return null;
  const span = { start: sentence.start + found.index, end: sentence.start + found.index + found[0].length };
  return span.start < words.end
    ? { ...creditTo(sentence, span, 'vague'), speaker: null, speakerSpan: null, agentless: true }
    : null;
}

function creditTo(sentence: Sentence, source: Span, state: 'attributed' | 'vague'): AttributedSpan {
  return {
    state,
    speaker: sentence.text.slice(source.start - sentence.start, source.end - sentence.start),
    speakerSpan: { start: source.start, end: source.end },
    cue: null,
    content: { start: sentence.start, end: sentence.end },
    direct: false,
    carried: false,
    from: null,
    agentless: false,
  };
}
