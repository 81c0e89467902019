import type { AttributionLexicon } from '../../text/attribution';
import { carriedSpan, lasting, outer, type Passage, type Source } from './passage';

/**
 * Sources that only the text before can tell: a subject that was left out, and "the analysts" after a study in the same
 * or the previous block, who are then its authors.
 */
export function resolveSources(passages: readonly Passage[], lex: AttributionLexicon): void {
  let last: Source | null = null;
  let study: Source | null = null;
  passages.forEach((passage, index) => {
    const near = (source: Source | null): Source | null =>
      source && passage.sentence.block - (passages[source.index]?.sentence.block ?? 0) <= 1 ? source : null;
    const recent = near(last);
    const authored = near(study) !== null;
    passage.spans = passage.spans.map((span) => {
      if (span.speaker === null && span.carried) return { ...span, ...(omitted(passages, index) ?? named(recent)) };
      return span.state === 'vague' && authored && isAuthors(span.speaker, lex)
        ? { ...span, state: 'attributed' }
        : span;
    });
    const own = lasting(passage);
    if (own?.state !== 'attributed') return;
    last = { index, span: own };
    if (wordsOf(own.speaker).some((word) => lex.documents.has(word))) study = last;
  });
}

/** The person that the sentence before is about, unless that sentence names a source. */
function omitted(passages: readonly Passage[], index: number): { speaker: string; from: number } | null {
  const before = passages[index - 1];
  const here = passages[index];
  if (!before?.subject || !here || before.heading || here.sentence.block - before.sentence.block > 1) return null;
  return outer(before) ? null : { speaker: before.subject, from: index - 1 };
}

const named = (source: Source | null): { speaker: string | null; from: number | null } => ({
  speaker: source?.span.speaker ?? null,
  from: source?.index ?? null,
});

const wordsOf = (speaker: string | null): string[] => speaker?.toLowerCase().match(/[\p{L}-]+/gu) ?? [];

/** "the researchers" */
function isAuthors(speaker: string | null, lex: AttributionLexicon): boolean {
  const words = wordsOf(speaker);
  return lex.definite.has(words[0] ?? '') && words.some((word) => lex.authorNouns.has(word));
}

/**
 * Sentences that plainly go on with what another reports: "This is because …"; "That the firm …" in a
 * list of findings; the block or the list under "The report says:".
 */
export function carryContinuations(passages: readonly Passage[], lex: AttributionLexicon): void {
  let list: { source: Source; block: number } | null = null;
  passages.forEach((passage, index) => {
    const before = passages[index - 1];
    const { start, end, block } = passage.sentence;
    const leads = before && before.sentence.block !== block && /:["”]?$/.test(before.text.trimEnd());
    const source = before ? sourceAtEnd(before, index - 1) : null;
    if (leads && source) list = { source, block };
    else if (list && block !== list.block) list = passage.item && block === list.block + 1 ? { ...list, block } : null;
    if (passage.spans.length > 0 || passage.heading) return;
    if (list) passage.spans = [carriedSpan(list.source, { start, end }, false)];
    else if (before && source && block - before.sentence.block <= 1 && goesOn(passage, before, lex))
      passage.spans = [carriedSpan(source, { start, end }, false)];
  });
}

/** The source of what a sentence ends with. */
function sourceAtEnd(passage: Passage, index: number): Source | null {
  if (passage.heading) return null;
  const span = passage.spans.find(
    ({ speaker, content }) => speaker !== null && content.end >= passage.sentence.end - 1,
  );
  return span ? { index, span } : null;
}

function goesOn(passage: Passage, before: Passage, lex: AttributionLexicon): boolean {
  const words = passage.text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  if (lex.continuations.some((phrase) => phrase.every((word, i) => words[i] === word))) return true;
  if (!lex.complementizers.has(words[0] ?? '')) return false;
  // The conjunction, not the pronoun: a name, a determiner or a pronoun follows, in answer to a question or in a row.
  const second = passage.text.split(/\s+/)[1] ?? '';
  const opens = /^\p{Lu}/u.test(second) || lex.articles.has(words[1] ?? '') || lex.pronouns.has(words[1] ?? '');
  return opens && (/[?:]$/.test(before.text.trim()) || before.spans.some((span) => span.carried && !span.direct));
}
