import type { AttributionLexicon } from '../../text/attribution';
import type { Span } from '../../text/span';

/** "WALLACE: …", "Poll: …", "… — Ana Perez": a source set beside its words by a mark alone. */
export interface Turn {
  speaker: Span;
  cue: Span;
  /** All in capitals, or a question-and-answer letter: a transcript, whose turns run on. */
  transcript: boolean;
}

const COLON = /^["“‘'\s]*((?:\p{Lu}|\d)[\p{L}\p{N}.'’&-]*(?:[ \u00a0][\p{L}\p{N}.'’&-]+){0,4})(:)\s*(?=\S)/u;
const CAPITALS = /^[\p{Lu}\s.'’&-]+$/u;
const QA = /^(?:Q|A|P|R)\.?$/u;

/**
 * The turn that a sentence opens with. A name before a colon counts if it is set in capitals, is a source by
 * itself ("Poll"), or is named in the article elsewhere (`known`).
 */
export function openingTurn(
  text: string,
  sentence: Span,
  lex: AttributionLexicon,
  known: (name: string) => boolean,
): Turn | null {
  const match = COLON.exec(text.slice(sentence.start, sentence.end));
  const name = match?.[1];
  if (!match || !name) return null;
  const start = sentence.start + match[0].indexOf(name);
  const end = start + name.length;
  const words = name.toLowerCase().split(/\s+/);
  const last = words.at(-1) ?? '';
  if (words.some((word) => lex.labels.has(word))) return null;
  const transcript =
    (CAPITALS.test(name) && text.split(`${name}:`).length > 2) || (QA.test(name) && lex.interview.test(text));
  const named = words.length <= 4 && name.split(/\s+/).every((word) => /^[\p{Lu}\d]/u.test(word));
  const source =
    transcript || (words.length <= 2 && (lex.documents.has(last) || lex.vague.has(last))) || (named && known(name));
  if (!source) return null;
  return { speaker: { start, end }, cue: { start: end, end: end + 1 }, transcript };
}

const SIGNATURE = /^\s*(?:—|―|–|--|-)\s*(\p{Lu}[\p{L}.'’-]*(?:\s+[\p{L}.'’&-]+){0,6})/u;

/** The signature under a quotation, "― Ana Perez", at the beginning of `sentence`. */
export function signature(text: string, sentence: Span): Turn | null {
  const match = SIGNATURE.exec(text.slice(sentence.start, sentence.end).split('\n')[0] ?? '');
  const name = match?.[1];
  if (!match || !name) return null;
  const start = sentence.start + match[0].indexOf(name);
  const end = start + name.length;
  return { speaker: { start, end }, cue: { start: sentence.start, end: start }, transcript: false };
}
