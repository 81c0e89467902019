import type { CueForm } from '../../text/attribution';
import { accepts, type Complement } from './complement';
import { speaks, topical } from './judgement';
import type { Phrase } from './noun-phrase';
import { phraseAfter } from './phrase-after';
import { finding, fromToken, type Reading, whole } from './reading';
import { canSpeak } from './source-kind';
import type { AttributedSpan } from './types';

/** Spanish leaves the subject out: "Añadió que …". Who it is stands in the sentence before. */
export function omittedSubject(
  reading: Reading,
  at: number,
  form: CueForm,
  complement: { kind: Complement; next: number },
): AttributedSpan | null {
  const { tokens, lex } = reading;
  if (!lex.proDrop || !form.finite) return null;
  const previous = tokens[at - 1];
  // "no fue el alcalde quien dijo"
  const link = (lex.clitics.has(previous?.lower ?? '') ? tokens[at - 2] : previous)?.lower ?? '';
  if (lex.relatives.has(link) && !lex.complementizers.has(link)) return null;
  // "se dice que", "según cuentan"
  if (previous && lex.impersonal.has(previous.lower))
    return speaks(form) && complement.kind === 'that'
      ? finding(reading, { from: at - 1, to: at + 1 }, null, fromToken(reading, complement.next))
      : null;
  if (previous && lex.sourcePhrases.some((words) => words.length === 1 && words[0] === previous.lower))
    return speaks(form) && complement.kind === 'none'
      ? finding(reading, { from: at - 1, to: at + 1 }, null, whole(reading))
      : null;
  const shows = previous?.text === ',' && form.kinds.includes('show');
  // "El barco, dijo, serviría", "El barco, calculan, …"
  const inserted = previous?.text === ',' && (shows || speaks(form)) && insertedEnd(reading, at);
  // "Así lo afirmó el alcalde", "como señala el informe"
  const clitic = lex.clitics.has(previous?.lower ?? '') && accepts(form, 'label');
  const after =
    (speaks(form) || clitic || shows) && complement.kind === 'phrase'
      ? phraseAfter(tokens, complement.next, lex)
      : null;
  // "El barco, calculan los autores, …"
  const isAside = !shows || speaks(form) || /^[,.]$/.test(tokens[after?.to ?? 0]?.text ?? '');
  if (after && isAside && canSpeak(tokens, after, lex) && isGiven(reading, after))
    return finding(reading, { from: at, to: at + 1 }, after, whole(reading));
  // "Dicen los entendidos que …"
  const subject = speaks(form) ? subjectBehind(reading, at + 1) : null;
  if (subject) return finding(reading, { from: at, to: at + 1 }, subject, fromToken(reading, subject.to));
  const initial = tokens.slice(0, at).every((token) => !token.word || lex.adverbs.has(token.lower));
  const clear = inserted || complement.kind === 'that' || complement.kind === 'quote';
  if (!clear && !(initial && speaks(form) && accepts(form, complement.kind) && topical(reading, complement)))
    return null;
  const content = inserted ? whole(reading) : fromToken(reading, complement.next);
  const span = finding(reading, { from: at, to: at + 1 }, null, content);
  return { ...span, state: 'attributed', agentless: false, carried: true };
}

/** "escribió un libro" has an object; who speaks is known by a name or an article. */
function isGiven({ tokens, lex }: Reading, { from, to }: Phrase): boolean {
  const first = tokens[from];
  if (first && lex.definite.has(first.lower)) return true;
  return tokens.slice(from, to).some(({ capital }) => capital) || (first !== undefined && lex.people.has(first.lower));
}

/** Does nothing but adverbs stand between the verb and a comma or the end? */
function insertedEnd({ tokens, lex }: Reading, at: number): boolean {
  let next = at + 1;
  while (lex.adverbs.has(tokens[next]?.lower ?? '')) next++;
  return next >= tokens.length || /^[,.;]$/.test(tokens[next]?.text ?? '');
}

/** The longest subject between a verb and its "that", in tokens. */
const SUBJECT_REACH = 5;

/** "los entendidos que …": a noun phrase with an article that ends at the conjunction. */
function subjectBehind({ tokens, lex }: Reading, from: number): Phrase | null {
  if (!lex.definite.has(tokens[from]?.lower ?? '')) return null;
  for (let to = from + 1; to < from + SUBJECT_REACH && tokens[to]?.word; to++)
    if (lex.complementizers.has(tokens[to]?.lower ?? '')) return to > from + 1 ? { from, to } : null;
  return null;
}
