import type { Article } from '../../text/article';
import type { AttributionLexicon } from '../../text/attribution';
import { ATTRIBUTION as EN } from '../../text/en/attribution';
import { ATTRIBUTION as ES } from '../../text/es/attribution';
import type { LanguageCode } from '../../text/language';
import { once } from '../../text/once';
import type { Span } from '../../text/span';
import { carryContinuations, resolveSources } from './carry';
import { findCues } from './cues';
import { type Passage, summarise } from './passage';
import { carryQuotations } from './quotation-carry';
import { type Quoted, quotedRuns } from './quoted';
import { canSpeak, isDocument, isPerson } from './source-kind';
import { mainSubject } from './subject';
import { type Token, tokenise } from './tokens';
import { openingTurn, signature, signatureBehind, type Turn, turnIndex } from './turns';
import type { AttributedSpan, SentenceAttribution, SentenceInput } from './types';

export type { AttributedSpan, SentenceAttribution, SentenceInput } from './types';

/** "(Applause.)" in a transcript is nobody's words. */
const STAGE_DIRECTION = /^[\s"”]*[([][^)\]]*[)\]]\.?\s*$/;

const LEXICA: Record<LanguageCode, AttributionLexicon> = { en: EN, es: ES };

/** Who is credited with what in an article. */
export interface Attributions {
  /** Of each sentence, in order; the whole article is read when one is first asked for. */
  all(): readonly SentenceAttribution[];
  /** The words in a sentence that credit somebody, whoever it is; read from that sentence alone. */
  cues(index: number): readonly Span[];
}

/** What a sentence tells by itself. */
interface Own {
  passage: Passage;
  quoted: Passage['quoted'];
  opening: Turn | null;
  /** A stage direction: nobody's words, and no end of a turn. */
  aside: boolean;
}

/**
 * For each sentence, in order: who is credited with it, by which words, and whether the source is carried over from
 * another sentence. A shallow reading: words, cue, noun phrase by position; linear in the text.
 */
export function attribute(
  article: Article,
  sentences: readonly SentenceInput[],
  lang: LanguageCode,
): SentenceAttribution[] {
  const { all } = attributions(article, sentences, lang);
  return [...all()];
}

/** As {@link attribute}, read when it is asked for. */
export function attributions(article: Article, sentences: readonly SentenceInput[], lang: LanguageCode): Attributions {
  const { text } = article;
  const reader = once(() => ownReader(article, lang));
  const read = new Map<SentenceInput, Own>();
  const own = (sentence: SentenceInput): Own => {
    const known = read.get(sentence) ?? reader()(sentence);
    read.set(sentence, known);
    return known;
  };
  return {
    all: once(() => carried(sentences, own, text, LEXICA[lang])),
    cues(index) {
      const sentence = sentences[index];
      if (!sentence) return [];
      const { passage, opening, aside } = own(sentence);
      if (aside) return [];
      const cues = passage.spans.flatMap(({ cue, carried }) => (cue && !carried ? [cue] : []));
      return opening && !opening.narrator ? [opening.cue, ...cues] : cues;
    },
  };
}

function ownReader(article: Article, lang: LanguageCode): (sentence: SentenceInput) => Own {
  const lex = LEXICA[lang];
  const { text } = article;
  const runs = quotedRuns(text, article.blocks, lang);
  const index = turnIndex(text, lex);
  return (sentence) => {
    const own = text.slice(sentence.start, sentence.end);
    const { kind } = article.blocks[sentence.block] ?? { kind: 'paragraph' };
    const heading = kind === 'heading' || kind === 'headline';
    const item = kind === 'list-item';
    const passage: Passage = {
      sentence,
      spans: [],
      quoted: [],
      text: own,
      signature: null,
      heading,
      item,
      subject: null,
      mute: new Set(),
    };
    if (STAGE_DIRECTION.test(own)) return { passage, quoted: [], opening: null, aside: true };
    const quoted = quotedIn(sentence, runs, text);
    const tokens = tokenise(
      text,
      sentence,
      quoted.map(({ span }) => span),
    );
    passage.spans = findCues({ tokens, span: sentence, lex, text, titleCase: titleCase(tokens) });
    passage.mute = muteOf(passage.spans, tokens, lex);
    if (lex.proDrop) passage.subject = personOf(tokens, lex, text);
    return { passage, quoted, opening: openingTurn(text, sentence, lex, index), aside: false };
  };
}

/** What sentences credit to sources that other sentences name. */
function carried(
  sentences: readonly SentenceInput[],
  own: (sentence: SentenceInput) => Own,
  text: string,
  lex: AttributionLexicon,
): SentenceAttribution[] {
  let turn: { block: number; span: AttributedSpan; index: number } | null = null;
  const passages = sentences.map((sentence, at): Passage => {
    const { passage, quoted, opening, aside } = own(sentence);
    const content = { start: sentence.start, end: sentence.end };
    if (aside) return { ...passage };
    if (opening?.narrator) {
      turn = null;
      return { ...passage, quoted };
    }
    if (opening) {
      const span = turnSpan(text, opening, content);
      if (opening.transcript) turn = { block: sentence.block, span, index: at };
      return { ...passage, spans: [span, ...passage.spans] };
    }
    // A transcript's turn goes on in the blocks that begin with a quotation mark.
    if (turn && sentence.block !== turn.block && !/^\s*["“]/.test(passage.text)) turn = null;
    if (turn) {
      turn.block = sentence.block;
      const span = { ...turn.span, speakerSpan: null, cue: null, content, carried: true, from: turn.index };
      return { ...passage, spans: [span, ...passage.spans] };
    }
    const signed = signature(text, sentence);
    const [first] = quoted;
    const behind = first?.span.start === sentence.start ? signatureBehind(text, sentence, first.span.end) : null;
    const spans = behind && first ? [turnSpan(text, behind, first.span), ...passage.spans] : passage.spans;
    return { ...passage, spans, quoted, signature: signed && turnSpan(text, signed, content) };
  });
  resolveSources(passages, lex);
  carryQuotations(passages);
  carryContinuations(passages, lex);
  return passages.map((passage) => summarise(passage, text));
}

/** The attribution that governs `span` in a sentence, innermost first; null for the page's own voice. */
export function attributionAt(attribution: SentenceAttribution, span: Span): AttributedSpan | null {
  let best: AttributedSpan | null = null;
  for (const candidate of attribution.spans) {
    const { content } = candidate;
    if (content.start > span.start || content.end < span.end) continue;
    if (!best || isInner(candidate, best)) best = candidate;
  }
  return best;
}

/** "According to the authors he is known as …": what somebody named tells is theirs, though nobody is told to have said it first. */
function isInner(a: AttributedSpan, b: AttributedSpan): boolean {
  const size = ({ content }: AttributedSpan) => content.end - content.start;
  if (a.agentless && b.state === 'attributed') return false;
  return (b.agentless && a.state === 'attributed') || size(a) < size(b);
}

function muteOf(spans: readonly AttributedSpan[], tokens: readonly Token[], lex: AttributionLexicon): Set<Span> {
  const mute = new Set<Span>();
  for (const { speakerSpan } of spans) {
    const from = tokens.findIndex(({ start }) => start === speakerSpan?.start);
    if (!speakerSpan || from < 0) continue;
    let to = from;
    while (to < tokens.length && (tokens[to]?.end ?? 0) <= speakerSpan.end) to++;
    const pronoun = to - from === 1 && lex.pronouns.has(tokens[from]?.lower ?? '');
    const owner = lex.possessives.has(tokens[from]?.lower ?? '') && to - from === 1;
    if (!pronoun && !owner && !canSpeak(tokens, { from, to }, lex)) mute.add(speakerSpan);
  }
  return mute;
}

/** The subject of the main clause, if it can speak: a verb of the next sentence may leave it out. */
function personOf(tokens: readonly Token[], lex: AttributionLexicon, text: string): string | null {
  const subject = tokens[0]?.quoted ? null : mainSubject(tokens, tokens.length, lex);
  if (!subject || !(isPerson(tokens, subject, lex, '') || isDocument(tokens, subject, lex))) return null;
  return text.slice(tokens[subject.from]?.start, tokens[subject.to - 1]?.end);
}

function quotedIn(sentence: SentenceInput, runs: readonly Quoted[], text: string): Passage['quoted'] {
  const found: Passage['quoted'] = [];
  for (let i = firstAfter(runs, sentence.start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.start >= sentence.end) break;
    const span = { start: Math.max(run.start, sentence.start), end: Math.min(run.end, sentence.end) };
    const words = text.slice(span.start, span.end).match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (words > 0) found.push({ span, run, words });
  }
  return found;
}

/** Index of the first run that ends after `offset`. */
function firstAfter(runs: readonly Quoted[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function titleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.word && token.text.length > 3);
  return long.length > 2 && long.filter((token) => token.capital).length > long.length * 0.7;
}

function turnSpan(text: string, turn: Turn, content: Span): AttributedSpan {
  return {
    state: 'attributed',
    speaker: text.slice(turn.speaker.start, turn.speaker.end),
    speakerSpan: turn.speaker,
    cue: turn.cue,
    content,
    direct: turn.transcript,
    carried: false,
    from: null,
    agentless: false,
  };
}
