import { isMeasure } from '../../text/quantity';
import { referenceWords } from '../../text/reference';
import type { Span } from '../../text/span';
import { actIn } from '../acts';
import type { SentenceCase } from '../case';
import type { Mention } from '../naming/mention';

/** What a reader could hold against the sources: a figure, a date with an act, or an act towards somebody named. */
export function checkableIn(c: SentenceCase, subject: Mention): Span | null {
  const { sentence } = c;
  const figure = figureIn(c);
  const act = actIn(sentence, c.lang);
  // "This week: …" dates no act.
  const date = sentence.dates.find(
    (d) => d.precision !== 'vague' && sentence.text.charAt(d.end - sentence.start) !== ':',
  );
  const other = sentence.mentions.find(
    (m) => m.entity !== subject.entity && (m.kind === 'name' || m.kind === 'unknown' || m.kind === 'adjective'),
  );
  if (figure) return figure;
  // "He was there yesterday" tells nothing that was not told before.
  if (!act && onlyIs(c, subject) && !sentence.mentions.some((m) => tellsWhere(m, c))) return null;
  if (date && (act || sentence.words.length > 4)) return date;
  return act && other ? act : null;
}

/** A place, or a name that the story does not know. */
function tellsWhere({ kind, entity }: Mention, { engine }: SentenceCase): boolean {
  return kind === 'unknown' || (kind === 'name' && engine.entities.get(entity ?? '')?.type === 'place');
}

/** Is a form of "to be" the verb of all that is told of the subject, and of whoever stands for it again? */
function onlyIs({ sentence: { words, mentions }, lang }: SentenceCase, { entity, last }: Mention): boolean {
  const { copulas, stays, pastEnding } = referenceWords(lang);
  const isBeing = (at: number) => {
    const { lower = '' } = words[at] ?? {};
    return (copulas.has(lower) || stays.has(lower)) && !pastEnding.test(words[at + 1]?.text ?? '');
  };
  return mentions.filter((m) => m.entity === entity && m.last >= last).every((m) => isBeing(m.last + 1));
}

/** A sum, a share, a measure or a count. */
export function figureIn(c: SentenceCase): Span | null {
  return (
    c.sentence.quantities.find(
      (q) =>
        isMeasure(q) || (q.kind === 'number' && (q.nouns.length > 0 || q.low >= 1000 || countsThem(q, c)) && q.low > 2),
    ) ?? null
  );
}

/** "four of them" */
function countsThem({ end }: Span, { sentence, lang }: SentenceCase): boolean {
  const { of, they } = referenceWords(lang);
  const behind = sentence.words.findIndex((word) => word.start >= end);
  const [first, second] = behind < 0 ? [] : sentence.words.slice(behind);
  return of.has(first?.lower ?? '') && they.has(second?.lower ?? '');
}
