import type { AttributionLexicon } from '../../text/attribution';
import { once } from '../../text/once';
import type { Span } from '../../text/span';

/** "WALLACE: …", "Poll: …", "… — Ana Perez": a source set beside its words by a mark alone. */
export interface Turn {
  speaker: Span;
  cue: Span;
  /** A speaker of a transcript, whose turn runs on. */
  transcript: boolean;
  /** Who speaks for the medium itself: the turn is the page's own voice. */
  narrator: boolean;
}

/** What the whole text tells about names before a colon; read once, when first asked. */
export interface TurnIndex {
  /** Is the name used more than once? Its last word decides. */
  recurs(name: string): boolean;
  /** Does the name stand before a colon more than once? */
  takesTurns(name: string): boolean;
  /** Is it an interview? */
  interview(): boolean;
  /** Does whoever stands before a colon speak for the medium, as the role says that stands beside the name once? */
  narrates(name: string): boolean;
}

const NAME = String.raw`(?:\p{Lu}|\d)[\p{L}\p{N}.'’&-]{0,30}(?:[ \u00a0][\p{L}\p{N}.'’&-]{1,30}){0,4}`;
const SHOUTED = String.raw`\p{Lu}[\p{Lu}.'’&-]*(?:[ \u00a0]\p{Lu}[\p{Lu}.'’&-]*){0,4}`;
/** "ANA RUIZ, BYLINE:", "Ana Ruiz (reporter):" */
const ROLE = String.raw`(?:,[ \u00a0](${SHOUTED}[ \u00a0]?)|[ \u00a0]\(([^()\n]{1,40})\))`;
const COLON = new RegExp(String.raw`^["“‘'\s]*(${NAME})${ROLE}?:\s*(?=\S)`, 'u');
const CAPITALS = /^[\p{Lu}\s.'’&-]+$/u;
const QA = /^(?:Q|A|P|R)\.?$/u;
const LABEL = new RegExp(String.raw`(?:^|[\n"“])[^\S\n]*(${SHOUTED}[ \u00a0]?)${ROLE}?:`, 'gu');
const INTRODUCED = new RegExp(String.raw`^[^\S\n]*(${NAME})${ROLE}:`, 'gmu');
/** A longer sentence opens with no more than this before its colon. */
const LONGEST = 180;

export function turnIndex(text: string, lex: AttributionLexicon): TurnIndex {
  const names = once(() =>
    count([...text.matchAll(/\p{Lu}[\p{L}'’-]{0,40}/gu)].map(([word]) => word.toLowerCase().replace(/['’]s$/, ''))),
  );
  const labels = once(() => count([...text.matchAll(LABEL)].map(([, label = '']) => lastOf(label))));
  const introduced = once(() => {
    const own = (role: string) =>
      role
        .toLowerCase()
        .split(/\s+/)
        .some((word) => lex.narrators.has(word) && !lex.determiners.has(word));
    const all = [...text.matchAll(INTRODUCED)].filter(([, , role, aside]) => own(role ?? aside ?? ''));
    return new Set(all.map(([, name = '']) => lastOf(name)));
  });
  return {
    narrates: (name) => introduced().has(lastOf(name)),
    recurs: (name) => (names().get(lastOf(name)) ?? 0) > 1,
    takesTurns: (name) => (labels().get(lastOf(name)) ?? 0) > 1,
    interview: once(() => lex.interview.test(text)),
  };
}

function lastOf(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? '';
}

function count(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * The turn that a sentence opens with. A name before a colon counts if it takes turns in capitals, is a source by
 * itself ("Poll"), or is named in the article elsewhere.
 */
export function openingTurn(text: string, sentence: Span, lex: AttributionLexicon, index: TurnIndex): Turn | null {
  const match = COLON.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)));
  if (!match) return null;
  const [opening, name = '', role, aside] = match;
  const words = name.toLowerCase().split(/\s+/);
  const last = lastOf(name);
  if (words.some((word) => lex.labels.has(word)) || isAnswerOrQuoted(opening, words, lex)) return null;
  const capitals = CAPITALS.test(name) && name.length > 3;
  const narrates = words.every((word) => lex.narrators.has(word)) || index.narrates(name);
  const isIntroduced = (role ?? aside) !== undefined;
  const transcript =
    narrates || isIntroduced || (capitals && index.takesTurns(name)) || (QA.test(name) && index.interview());
  // A paper that asks and answers itself speaks in its own voice.
  if (QA.test(name) && !transcript) return null;
  const itself = words.length <= 2 && (lex.documents.has(last) || lex.vague.has(last));
  const named = !capitals && words.length <= 4 && name.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
  if (!transcript && !itself && !(named && index.recurs(name))) return null;
  const start = sentence.start + opening.indexOf(name);
  const end = start + name.length;
  return { speaker: { start, end }, cue: { start: end, end: end + 1 }, transcript, narrator: narrates };
}

/** "Nobody: …" answers a question; "“TOO LATE”: mayor leaves" quotes somebody. */
function isAnswerOrQuoted(opening: string, words: readonly string[], lex: AttributionLexicon): boolean {
  return (
    words.some((word) => lex.nobodies.has(word)) || (/^["“‘'«]/u.test(opening) && /["”’'»]\)?:\s*$/u.test(opening))
  );
}

const SIGNATURE = /^\s*(?:—|―|–|--|-)\s*(\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&-]+){0,6})/u;

/** The signature under a quotation, "― Ana Perez", at the beginning of `sentence`. */
export function signature(text: string, sentence: Span): Turn | null {
  const line = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST)).split('\n')[0] ?? '';
  const name = SIGNATURE.exec(line)?.[1];
  if (!name) return null;
  return signed(name, line, sentence.start);
}

const SIGNED =
  /^\s*(?:—|―|–|--|-)\s*(\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}.'’&-]*){0,5})\s*(?=$|[,.(])/u;

/** The signature behind a quotation, "“…” — Ana Perez, mayor of Orla", that begins `sentence` and ends at `end`. */
export function signatureBehind(text: string, sentence: Span, end: number): Turn | null {
  const rest = text.slice(end, Math.min(sentence.end, end + LONGEST)).trimEnd();
  const name = SIGNED.exec(rest)?.[1];
  if (!name) return null;
  return signed(name, rest, end);
}

/** The name in `text`, which begins at offset `from`; what stands before it is the cue. */
function signed(name: string, text: string, from: number): Turn {
  const start = from + text.indexOf(name);
  const speaker = { start, end: start + name.length };
  return { speaker, cue: { start: from, end: start }, transcript: false, narrator: false };
}
