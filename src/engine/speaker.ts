import { fold } from '../text/fold';
import type { LanguageCode } from '../text/language';
import { referenceWords } from '../text/reference';
import { contains, overlaps, type Span } from '../text/span';
import type { Word } from '../text/words';
import type { AttributedSpan } from './discourse/types';
import type { Engine } from './engine';
import type { Mention } from './naming/mention';
import type { Sentence } from './read';
import { isNegated } from './stance';

/** Whom a credit names: entities of the pack, or a name that it does not know. */
export interface Credited {
  entities: readonly string[];
  unknown: string | null;
  confidence: number;
}

/** Resolves a credited speaker as written ("he", "the two authors", "Ana Ruiz of the port authority") to entities. */
export function resolveSpeaker(
  credit: AttributedSpan,
  sentence: Sentence,
  sentences: readonly Sentence[],
  engine: Engine,
  lang: LanguageCode,
): Credited | null {
  if (!credit.speaker) return null;
  const earlier = lastSpeaker(credit, sentence, sentences, engine, lang);
  if (earlier) return earlier;
  const home = credit.carried && credit.from !== null ? sentences[credit.from] : sentence;
  const origin =
    home !== sentence
      ? home?.attribution.spans.find((span) => !span.carried && span.speaker === credit.speaker)
      : undefined;
  if (home && origin && home.index < sentence.index) return resolveSpeaker(origin, home, sentences, engine, lang);
  const span = credit.speakerSpan;
  const mentions = home
    ? span
      ? home.mentions.filter((m) => overlaps(m, span) || m.start === span.start)
      : namedIn(home, credit.speaker)
    : [];
  const isRelative = referenceWords(lang).relative.has(credit.speaker.toLowerCase());
  const named = span && mentions.length === 0 && isRelative ? nameBefore(span, sentence) : [];
  const known = [...mentions, ...named].filter(
    (m) =>
      m.kind !== 'adjective' &&
      m.tie !== true &&
      m.confidence >= 0.5 &&
      canSpeak(m, engine) &&
      !(home && span && saysWhich(m, span, home, engine, lang)) &&
      !(home && isDenied(m, home)),
  );
  if (known.length > 0) {
    // "the state media of X" is not X: a name inside a longer description only says where it belongs.
    const head = known.filter((m) => !isQualifier(m, home, mentions, lang));
    const chosen = head.length > 0 ? head : known;
    return {
      entities: chosen.flatMap((m) => m.entity ?? []),
      unknown: null,
      confidence: Math.max(...chosen.map((m) => m.confidence)),
    };
  }
  const stranger = [...mentions, ...named].find((m) => m.kind === 'unknown');
  if (stranger) return { entities: [], unknown: stranger.run?.text ?? stranger.text, confidence: 0.9 };
  return null;
}

/** "“Nobody will drown,” said X": a "nobody" that is quoted denies nothing of whoever says it. */
function isDenied(m: Mention, home: Sentence): boolean {
  const isSaid = (negator: Span) => home.quotations.some((q) => contains(q, negator) && !overlaps(q, m));
  const negators = home.stance.negators.filter((negator) => !isSaid(negator));
  return isNegated({ ...home.stance, negators }, home, m);
}

/** How many sentences back a pronoun that speaks may find the last speaker. */
const SPEAKER_MEMORY = 4;

/**
 * "He also said": a pronoun that speaks is likelier whoever spoke last than whoever was spoken of.
 * Null where the speaker is no pronoun, or nobody fitting has spoken lately.
 */
function lastSpeaker(
  credit: AttributedSpan,
  sentence: Sentence,
  sentences: readonly Sentence[],
  engine: Engine,
  lang: LanguageCode,
): Credited | null {
  const span = credit.speakerSpan;
  const pronoun = span
    ? sentence.mentions.find((m) => m.kind === 'pronoun' && m.start >= span.start && m.end <= span.end)
    : undefined;
  if (!span || credit.carried || sentence.mentions.some((m) => m.kind === 'name' && overlaps(m, span))) return null;
  if (!pronoun && !isPronoun(credit.speaker ?? '', lang)) return null;
  if (namesSubject(sentence, credit.speaker ?? '', engine, lang, span)) return null;
  const additive = sentence.words.some((word) => referenceWords(lang).additive.has(word.lower));
  for (let i = sentence.index - 1; i >= 0 && i >= sentence.index - SPEAKER_MEMORY; i--) {
    const before = sentences[i];
    if (!additive && before && namesSubject(before, credit.speaker ?? '', engine, lang)) return null;
    for (const spoken of before?.attribution.spans ?? []) {
      if (!before || spoken.state !== 'attributed') continue;
      const found = resolveSpeaker(spoken, before, sentences, engine, lang);
      if (found && fitsPronoun(found, credit.speaker ?? '', engine, lang))
        return { ...found, confidence: Math.min(found.confidence, 0.85) };
    }
  }
  return null;
}

function isPronoun(speaker: string, lang: LanguageCode): boolean {
  const { he, she, it, they } = referenceWords(lang);
  return [he, she, it, they].some((set) => set.has(fold(speaker)));
}

/** Does the sentence open with somebody whom the pronoun fits? Then it is likelier he than an earlier speaker. */
function namesSubject(
  before: Sentence,
  pronoun: string,
  engine: Engine,
  lang: LanguageCode,
  until: Span | null = null,
): boolean {
  if (!until && before.attribution.state !== 'none') return false;
  const first = before.mentions.find(
    (m) => m.kind !== 'adjective' && m.kind !== 'pronoun' && !m.possessive && (!until || m.end <= until.start),
  );
  return (
    first?.entity !== null &&
    first !== undefined &&
    fitsPronoun({ entities: [first.entity], unknown: null, confidence: 1 }, pronoun, engine, lang)
  );
}

/** Could this speaker be meant by the pronoun? */
function fitsPronoun(found: Credited, pronoun: string, engine: Engine, lang: LanguageCode): boolean {
  const reference = referenceWords(lang);
  const he = reference.he.has(fold(pronoun));
  const she = reference.she.has(fold(pronoun));
  if (found.unknown !== null) return he || she;
  return found.entities.some((id) => {
    const entity = engine.entities.get(id);
    if (he || she) return entity?.type === 'person' && entity.gender !== (he ? 'f' : 'm');
    return reference.it.has(fold(pronoun)) ? entity?.type !== 'person' : true;
  });
}

/** "It was X, too, who hoped": the relative pronoun speaks for the name before it. */
export function nameBefore(span: Span, sentence: Sentence): Mention[] {
  const before = sentence.mentions.filter((m) => m.end <= span.start && m.kind !== 'adjective');
  return before.slice(-1);
}

/** "The Oslo pair", "a U.S. study": a place right before a noun only says which one speaks. */
function saysWhich(m: Mention, speaker: Span, home: Sentence, engine: Engine, lang: LanguageCode): boolean {
  const isPlace = m.entity !== null && engine.entities.get(m.entity)?.type === 'place';
  const next = home.words[m.last + 1];
  if (!isPlace || m.possessive || !next || next.end > speaker.end) return false;
  return /^\.?\s$/.test(home.text.slice(m.end - home.start, next.start - home.start)) && isNoun(next, lang);
}

function isNoun({ text, lower }: Word, lang: LanguageCode): boolean {
  return /^\p{Ll}/u.test(text) && !referenceWords(lang).notNames.has(lower);
}

/** Things and events say nothing; a work speaks for whoever wrote it, a place for its government. */
function canSpeak(m: Mention, engine: Engine): boolean {
  const entity = m.entity === null ? undefined : engine.entities.get(m.entity);
  if (!entity || entity.type === 'group' || entity.type === 'event') return false;
  return entity.type !== 'work' || (entity.by ?? []).length > 0;
}

function namedIn(home: Sentence, speaker: string): Mention[] {
  const at = home.text.indexOf(speaker);
  if (at < 0) return [];
  const span = { start: home.start + at, end: home.start + at + speaker.length };
  return home.mentions.filter((m) => overlaps(m, span));
}

function isQualifier(m: Mention, home: Sentence | undefined, all: readonly Mention[], lang: LanguageCode): boolean {
  if (!home || all.length < 2) return false;
  if (m.possessive) return true;
  const { of, definite, prepositions } = referenceWords(lang);
  const before = home.words[m.first - 1]?.lower ?? '';
  const word = definite.has(before) ? (home.words[m.first - 2]?.lower ?? '') : before;
  return of.has(word) || prepositions.has(word);
}
