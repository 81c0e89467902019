import { referenceWords } from '../../text/reference';
import { overlaps, type Span } from '../../text/span';
import { stancePhrases } from '../../text/stance';
import { actIn, isBackground } from '../acts';
import { deniedAround, isWriter, type MatchCase, type SentenceCase } from '../case';
import { isInDocuments } from '../documents';
import { givesFigureOf, nearlyStates } from '../match';
import type { Mention } from '../naming/mention';
import { clauseAt, isAside, isPossible } from '../stance';
import type { Check } from './check';
import { checkableIn, figureIn } from './checkable';
import { subjectOf } from './subject';

/** How many of the story's claims a page must state before what it adds to them is missed in the sources. */
const LEAST_CLAIMS = 2;
/** Longer (characters), a quotation makes the sentence somebody's. */
const LONG = 40;

export const unsourced: Check = {
  kind: 'unsourced',
  description: 'States something checkable about the story’s main people or companies that no source carries.',
  check(c, trace) {
    const { sentence } = c;
    if (sentence.kind !== 'paragraph' && sentence.kind !== 'list-item') return [];
    const stated = c.matches.filter((found) => !restsOnNames(found) && !restsOnMore(found, c));
    if (!stated.every(onlyNames) || c.quoted.length > 0 || c.told < LEAST_CLAIMS) return [];
    const subject = subjectOf(c);
    if (!subject) return [];
    const why = whyNot(c, subject, stated.length > 0);
    if (why !== null) {
      trace(`unsourced fell: ${why}`);
      return [];
    }
    return [
      {
        kind: 'unsourced',
        claim: null,
        facet: null,
        // The whole of it: a date or a figure alone does not say what no source has.
        span: { start: sentence.start, end: sentence.end },
        page: sentence.text,
        basis: 'sources',
        readings: [],
        confidence: 0.8 * subject.confidence,
      },
    ];
  },
};

/** Why no source is missed, as the trace has it. @param isNamed does a name take for granted what a claim says? */
function whyNot(c: SentenceCase, subject: Mention, isNamed: boolean): string | null {
  const { sentence, engine, lang } = c;
  const { attribution, stance } = sentence;
  if (attribution.state !== 'none' && !isOwnAct(c, subject) && !isWriter(attribution.speaker ?? ''))
    return 'it is credited to somebody';
  if (stance.question || stance.debunking || stance.differing || stance.hypothetical.length > 0)
    return 'it is asked or denied';
  if (deniedAround(sentence, c.sentences, lang)) return 'the page denies it';
  if (sentence.quotations.some((q) => q.end - q.start > LONG)) return 'it quotes';
  if (isOfText(c)) return 'it is about a text';
  if (isBackground(sentence, lang)) return 'it is common background';
  if (isInDocuments(sentence, engine, lang)) return 'a document says it';
  const near = nearlyStates(sentence, engine, lang) ?? givesFigureOf(sentence, subject.entity ?? '', engine);
  if (near) return `it is close to ${near.id}`;
  const checkable = isNamed || !canAct(subject, c) ? figureIn(c) : checkableIn(c, subject);
  return checkable ? whyNotStated(checkable, c) : 'nothing in it can be checked';
}

/** Why what can be checked is not stated, as the trace has it. */
function whyNotStated(checkable: Span, { sentence, lang }: SentenceCase): string | null {
  const { stance } = sentence;
  const clause = clauseAt(stance, sentence, checkable.start);
  // "The company, which declined to comment, employs …"
  const isBeside = (note: Span) => isAside(note, [clause], sentence, lang);
  if (!stance.reporting.every(isBeside)) return 'it is a note on the reporting';
  const end = Math.max(clause.end, checkable.end);
  if (stance.negators.some((n) => n.start < end && !isBeside(n))) return 'it is denied';
  return isPossible(checkable, sentence, lang) ? 'it is no more than possible' : null;
}

/**
 * "Her company has opened an office": what a claim says of somebody is taken for granted in a name, and nothing is told of
 * it. Only a figure beside it is.
 */
function onlyNames({ match, outcomes }: MatchCase): boolean {
  const told = match.hits.filter(({ atom }) => atom.kind !== 'entity');
  const epithets = match.sentence.mentions.filter((m) => m.kind === 'epithet');
  return (
    told.length > 0 &&
    told.every((hit) => hit.atom.kind === 'concept' && epithets.some((m) => overlaps(m, hit) && hit.end <= m.end)) &&
    outcomes.every(({ standing }) => standing !== 'denied' && standing !== 'stronger')
  );
}

/** "She met people of the fund at the dam": two names side by side, and nothing that the claim tells of them. */
function restsOnNames({ match, outcomes }: MatchCase): boolean {
  return outcomes.length === 0 && match.hits.every(({ atom }) => atom.kind === 'entity' || atom.kind === 'named');
}

/** "They sold two further engines": more than those that a claim counts, and so none of them. */
function restsOnMore({ match, outcomes }: MatchCase, { sentence, lang }: SentenceCase): boolean {
  const { onTop } = referenceWords(lang);
  const isMore = ({ end }: Span) => onTop.has(sentence.words.find((word) => word.start >= end)?.lower ?? '');
  const counts = match.hits.filter(({ atom }) => atom.kind === 'value' && atom.id === 'count');
  return outcomes.length === 0 && counts.length > 0 && counts.every(isMore);
}

/** "He promised them a second line": the verb that could credit him tells what he did; "he promised that", what he said. */
function isOwnAct(c: SentenceCase, subject: Mention): boolean {
  const { speakerSpan, spans } = c.sentence.attribution;
  const { complementizers } = stancePhrases(c.lang);
  if (!speakerSpan || !overlaps(speakerSpan, subject) || spans.some((span) => span.direct)) return false;
  const act = actIn(c.sentence, c.lang);
  const opened = (cue: Span) => c.sentence.words.find((word) => word.start >= cue.end)?.lower ?? '';
  return (
    act !== null && spans.some(({ cue }) => cue !== null && overlaps(cue, act) && !complementizers.has(opened(cue)))
  );
}

/** "Your report of 3 May …", "Our story on …": said of what was written. */
function isOfText({ sentence: { words }, lang }: SentenceCase): boolean {
  const { addresses, writings } = referenceWords(lang);
  const at = words.slice(0, TEXT_REACH).findIndex(({ lower }) => addresses.has(lower));
  return at >= 0 && words.slice(at + 1, at + 1 + TEXT_REACH).some(({ lower }) => writings.has(lower));
}

/** How many words may stand before "your", and between it and the noun. */
const TEXT_REACH = 3;

/** A person or a company. What a train or a dam has been through, every reader of the place knows: only figures are missed. */
function canAct({ entity }: Mention, { engine }: SentenceCase): boolean {
  const { type } = engine.entities.get(entity ?? '') ?? {};
  return type === 'person' || type === 'organisation';
}
