import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import { isFunctionWord } from '../../text/stopwords';
import { creditedAt, deniedAround, isAgentless, type MatchCase, type SentenceCase } from '../case';
import type { AttributedSpan } from '../discourse/types';
import type { CompiledClaim } from '../engine';
import { impliedCredit, tellsOthersCredit } from '../implied-credit';
import { LONG } from '../quoting';
import { speakTogether } from '../related';
import { textBetween } from '../sentence';
import { type Credited, nameBefore, resolveSpeaker } from '../speaker';
import { type Check, namedSpeakers, namesOneOf, restOn, speakerReadings } from './check';

export const misattributed: Check = {
  kind: 'misattributed',
  description: 'Credits quoted words, or a distinctive phrase, to somebody other than the record or the sources do.',
  check: (c, trace) =>
    creditable(c).flatMap(({ claim, span, words }) => {
      const readings = speakerReadings({ claim }, c.basis);
      const right = namedSpeakers(readings);
      const credit = creditOf(claim, span, c);
      if (
        (right.length === 0 && !readings.some((r) => r.value === 'vague')) ||
        !credit ||
        c.sentence.stance.question ||
        c.sentence.stance.debunking ||
        c.sentence.stance.differing ||
        c.sentence.stance.denied.some((denial) => credit.cue !== null && overlaps(denial, credit.cue)) ||
        deniedAround(c.sentence, c.sentences, c.lang) !== null
      )
        return [];
      const speaker = resolveSpeaker(credit, c.sentence, c.sentences, c.engine, c.lang);
      if (!speaker) {
        trace(`misattributed/${claim.id} fell: it is not plain who "${credit.speaker ?? ''}" is`);
        return [];
      }
      if (isRight(speaker, right, c) || credit.state === 'vague' || anyGoverning(span, right, c)) return [];
      if (isAnaphoric(credit, c) && wasNamedLately(right, credit, c)) {
        trace(`misattributed/${claim.id} fell: it is not sure whom "${credit.speaker ?? ''}" stands for`);
        return [];
      }
      if (right.length === 0 && !isPerson(speaker, c)) return [];
      if (namesRight(right, span, credit.speakerSpan, c)) {
        trace(`misattributed/${claim.id} fell: the sentence names whoever said it too`);
        return [];
      }
      return [
        {
          kind: 'misattributed',
          claim: claim.id,
          facet: readings[0]?.facet ?? 'speaker',
          span,
          page: words,
          ...restOn(readings),
          confidence: 0.95 * speaker.confidence,
          credited:
            speaker.unknown ?? c.engine.entities.get(speaker.entities[0] ?? '')?.names[0] ?? credit.speaker ?? '',
          creditedEntity: speaker.unknown === null ? speaker.entities[0] : undefined,
        },
      ];
    }),
};

/** The quoted words and distinctive phrases of the sentence, whose speaker the story knows. */
function creditable(c: SentenceCase): { claim: CompiledClaim; span: Span; words: string }[] {
  const matched = new Set(c.matches.filter((found) => !found.match.related).map((found) => found.match.claim.id));
  const quoted = c.quoted.map((q) => ({
    claim: q.claim,
    span: q.quotation.inner,
    words: q.said,
    // A short phrase is anybody's, unless it is said of what the claim is about.
    sure: (q.form !== 'altered' || q.likeness > 0.75) && (q.quotation.words >= LONG || matched.has(q.claim.id)),
  }));
  const told = c.matches
    .filter(
      (found) =>
        found.match.claim.quotations &&
        !found.match.related &&
        !found.match.paraphrase &&
        (found.match.claim.attribution === 'required' || isPlainlyCredited(found, c)),
    )
    .filter(
      (found) =>
        !quoted.some((q) => q.claim.id === found.match.claim.id) &&
        !quoted.some((q) => q.claim.id !== found.match.claim.id),
    )
    .map((found) => ({
      claim: found.match.claim,
      span: found.match as Span,
      words: '',
      sure: isDistinctive(found.match.claim, c),
    }));
  return [...quoted, ...told].filter((item) => item.sure);
}

/** How sure it must be who an epithet means. */
const SURE = 0.8;

/** Does the sentence itself, with a verb of speech, credit somebody by name, or by what he surely is called? */
function isPlainlyCredited({ credited }: MatchCase, c: SentenceCase): boolean {
  return (
    credited?.state === 'attributed' &&
    !credited.carried &&
    c.sentence.mentions.some(
      (m) =>
        (m.kind === 'name' || (m.kind === 'epithet' && m.confidence >= SURE && isPersonal(m.entity, c))) &&
        credited.speakerSpan !== null &&
        overlaps(m, credited.speakerSpan),
    )
  );
}

/** So many of a phrase's own words in a row, none of them small, are that phrase. */
const ROW = 3;

/** Does the sentence hold the claim's own words, two of them at least, with or without quotation marks? */
function isDistinctive(claim: CompiledClaim, c: SentenceCase): boolean {
  const text = plain(c.sentence.text);
  return (claim.quotations?.[c.lang] ?? []).some((quotation) => {
    const said = plain(quotation);
    if (said.includes(' ') && text.includes(said)) return true;
    const row = said.split(' ');
    return row.some((_, at) => {
      const part = row.slice(at, at + ROW);
      const isOwn = part.length === ROW && part.every((word) => !isFunctionWord(word, c.lang));
      return isOwn && row.length < LONG + ROW && text.includes(part.join(' '));
    });
  });
}

function plain(words: string): string {
  return words.toLowerCase().replace(/[’‘]/g, "'").replace(/-/g, ' ');
}

/** Is somebody who did say it named in the sentence? Then the credit may only be read wrongly. */
function namesRight(right: readonly string[], words: Span, credited: Span | null, c: SentenceCase): boolean {
  const distance = (span: Span) => Math.max(span.start - words.end, words.start - span.end);
  // "two fellows, Ana Ruiz and Bo Lind": who they are.
  const isApposed = (m: Span) => credited !== null && /^,\s$/.test(textBetween(c.sentence, credited, m));
  const isFarther = (m: Span) => credited !== null && distance(credited) < distance(m) && !isApposed(m);
  return c.sentence.mentions.some(
    (m) => m.kind !== 'pronoun' && m.confidence >= 0.6 && !isFarther(m) && namesOneOf(right, m, c),
  );
}

/** Is any of the credits around the words, inner or outer, to whoever said them? */
function anyGoverning(span: Span, right: readonly string[], c: SentenceCase): boolean {
  return c.sentence.attribution.spans
    .filter(({ content }) => content.start <= span.start && span.end <= content.end)
    .some((credit) => {
      const speaker = resolveSpeaker(credit, c.sentence, c.sentences, c.engine, c.lang);
      return speaker !== null && isRight(speaker, right, c);
    });
}

/** Is the speaker a pronoun, or left out? */
function isAnaphoric(credit: AttributedSpan, c: SentenceCase): boolean {
  const span = credit.speakerSpan;
  if (credit.carried || span === null) return true;
  // "It was Ana Ruiz who hoped"
  const isRelative = referenceWords(c.lang).relative.has(credit.speaker?.toLowerCase() ?? '');
  if (isRelative && nameBefore(span, c.sentence).some(({ kind }) => kind === 'name' || kind === 'unknown'))
    return false;
  return !c.sentence.mentions.some(
    (m) => m.kind !== 'pronoun' && m.kind !== 'implied' && m.start < span.end && span.start < m.end,
  );
}

/** How far back somebody may have been named whom a pronoun could stand for. */
const LATELY = 4;

function wasNamedLately(right: readonly string[], credit: AttributedSpan, c: SentenceCase): boolean {
  const she = /^(?:she|her|ella)$/i.test(credit.speaker ?? '');
  const he = /^(?:he|him|él)$/i.test(credit.speaker ?? '');
  return c.sentences.slice(Math.max(namedFrom(credit, c), c.sentence.index - LATELY), c.sentence.index).some((s) =>
    s.mentions.some((m) => {
      const entity = m.entity === null ? undefined : c.engine.entities.get(m.entity);
      if (!entity || entity.type === 'place' || m.kind === 'adjective') return false;
      if (
        (he && (entity.type !== 'person' || entity.gender === 'f')) ||
        (she && (entity.type !== 'person' || entity.gender === 'm'))
      )
        return false;
      return right.some((id) => speakTogether(entity.id, id, c.engine.entities));
    }),
  );
}

/** From which sentence on the speaker is who the credit names: a person named there has passed over all before. */
function namedFrom(credit: AttributedSpan, c: SentenceCase): number {
  if (!credit.carried || credit.from === null) return 0;
  const isNamed = c.sentences[credit.from]?.mentions.some(
    (m) =>
      m.kind === 'name' &&
      m.entity !== null &&
      c.engine.entities.get(m.entity)?.type === 'person' &&
      credit.speaker?.includes(m.text),
  );
  return isNamed ? credit.from : 0;
}

/** Who is credited: by a verb of speech, else a speaker of the story who stands beside the words. */
function creditOf(claim: CompiledClaim, span: Span, c: SentenceCase): AttributedSpan | null {
  const said = creditedAt(c.sentence, span);
  if (tellsOthersCredit(c.sentence, c.lang)) return null;
  // "Afirma que …": somebody says it, and it is not told who.
  if (said?.carried && said.state === 'attributed' && said.speaker === null) return said;
  const implied = impliedCredit(c.sentence, claim, span, c.engine, c.lang);
  const isOrigin = implied !== null && implied.cue !== null;
  if (said && !isAgentless(said) && !isOrigin && !(said.carried && implied?.state === 'attributed')) return said;
  const speaker = implied ? resolveSpeaker(implied, c.sentence, c.sentences, c.engine, c.lang) : null;
  // A short phrase beside a name may be about him: only where it comes from, or so many words, make it his.
  const isCredit = implied !== null && (implied.cue !== null || isLong(span, c));
  const isKnown =
    isCredit &&
    speaker?.entities.some((id) => c.engine.speakers.has(id) || c.engine.entities.get(id)?.type === 'person');
  return isKnown ? implied : said;
}

/** So many words in quotation marks are beside somebody for a reason. */
function isLong(span: Span, c: SentenceCase): boolean {
  return c.sentence.words.filter((w) => w.start >= span.start && w.end <= span.end).length >= LONG;
}

/** Somebody of the story whom no source has say it. */
function isPerson(speaker: Credited, c: SentenceCase): boolean {
  return speaker.entities.some((id) => isPersonal(id, c));
}

function isPersonal(entity: string | null, c: SentenceCase): boolean {
  return entity !== null && c.engine.entities.get(entity)?.type === 'person';
}

function isRight(speaker: Credited, right: readonly string[], c: SentenceCase): boolean {
  return speaker.entities.some((entity) => right.some((id) => speakTogether(entity, id, c.engine.entities)));
}
